package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.article.Speaker;
import onrecord.article.Speaker.State;
import onrecord.article.Speaker.Type;

/** Reads speakers that are no people: bodies of a state, organisations, documents; remembers them for "the ministry". */
final class Bodies {
    /** "The G7 nations" are the G7. */
    private static final Set<String> MEMBERS = Set.of("nations", "countries", "states", "powers", "economies");

    private final Passage passage;
    private final Layout layout;
    private final Named named;
    private final Issuers issuers;
    private final Speakers speakers;
    private final Map<Range, List<Speaker>> issued = new HashMap<>();
    private final Map<String, Speaker> byHead = new HashMap<>();

    Bodies(Reading reading, Named named, Speakers speakers) {
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.named = named;
        this.issuers = new Issuers(reading, named);
        this.speakers = speakers;
    }

    /** Who issued the document at a range, in reading order; empty where that is not known. */
    List<Speaker> issuers(Range document) {
        return issued.getOrDefault(document, List.of());
    }

    /** What the phrase means, with a name if it has one of its own or takes one up again. */
    Speaker read(SpeakerPhrase phrase, String head, String country) {
        Range range = phrase.whole();
        Type type = type(phrase, head);
        String name = type == Type.DOCUMENT || type == Type.PERSON ? "" : bodyName(phrase, type, country);
        if (!name.isEmpty()) {
            Speaker speaker = speaker(range, name, Slugs.of(name), type, country, State.NAMED);
            Speaker earlier = byHead.get(head);
            byHead.put(head, earlier != null && !earlier.name().equals(name) ? Speaker.NOBODY : speaker);
            return speaker;
        }
        boolean definite = passage.is(range.first(), "the");
        Issuers.Issued from = definite && type == Type.DOCUMENT ? issuers.of(phrase.head()) : null;
        if (from != null) {
            return issuedBy(range, from);
        }
        Speaker earlier = byHead.get(head);
        return definite
                        && earlier != null
                        && !earlier.name().isEmpty()
                        && phrase.core().size() == 2
                ? speaker(range, earlier.name(), earlier.id(), earlier.type(), earlier.country(), State.RESOLVED)
                : unnamed(range, type, country, State.UNKNOWN);
    }

    private Type type(SpeakerPhrase phrase, String head) {
        if (Nouns.DOCUMENT.contains(head) && !passage.isCapitalised(phrase.head())) {
            return Type.DOCUMENT;
        }
        if (Nouns.GOVERNMENT.contains(head) || !named.countryAt(phrase.head()).isEmpty()) {
            return Type.GOVERNMENT;
        }
        boolean organisation =
                Nouns.ORGANISATION.contains(head) || Nouns.OUTLET.contains(head) || isAcronym(phrase.head());
        return organisation ? Type.ORGANISATION : Type.PERSON;
    }

    private Speaker issuedBy(Range range, Issuers.Issued issued) {
        List<Speaker> by = new ArrayList<>();
        for (Range issuer : issued.issuers()) {
            by.add(speakers.at(issuer));
        }
        by.removeIf(speaker -> speaker.name().isEmpty());
        this.issued.put(range, List.copyOf(by));
        String title = words(issued.document());
        if (by.isEmpty()) {
            return unnamed(range, Type.DOCUMENT, "", State.UNKNOWN);
        }
        String name = title + " of "
                + String.join(", ", by.stream().map(Speaker::name).toList());
        String country = by.size() == 1 ? by.getFirst().country() : "";
        return speaker(range, name, Slugs.of(name), Type.DOCUMENT, country, State.RESOLVED);
    }

    /** The body's proper name without its article, or an empty text where the phrase has none. */
    private String bodyName(SpeakerPhrase phrase, Type type, String country) {
        Range core = phrase.core();
        int first = passage.is(core.first(), "the") ? core.first() + 1 : core.first();
        if (first > core.last() || passage.is(first, WordClass.DETERMINER) || passage.is(first, WordClass.POSSESSIVE)) {
            return "";
        }
        int group = first;
        while (group < phrase.head() && !(isAcronym(group) && Nouns.ORGANISATION.contains(passage.lower(group)))) {
            group++;
        }
        if (group < phrase.head() && MEMBERS.contains(passage.lower(phrase.head()))) {
            return words(new Range(group, group));
        }
        boolean proper = passage.isCapitalised(phrase.head())
                || type == Type.GOVERNMENT && !country.isEmpty()
                || hasNameWithin(first, phrase.head());
        return proper ? passage.words(first, core.last()) : "";
    }

    /** {@code Norland news agency}, {@code the Berg administration}: a capital before the head that no sentence begins with. */
    private boolean hasNameWithin(int first, int head) {
        for (int i = first; i < head; i++) {
            boolean opensSentence = i == first && layout.sentenceStart(i) == i && named.personAt(i) == null;
            if (passage.isCapitalised(i) && !opensSentence && named.countryAt(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isAcronym(int token) {
        String written = passage.words(token, token);
        return written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT)) && passage.isCapitalised(token);
    }

    private String words(Range range) {
        return passage.words(range.first(), range.last());
    }

    private Speaker speaker(Range range, String name, String id, Type type, String country, State state) {
        return new Speaker(words(range), passage.span(range.first(), range.last()), name, id, "", type, country, state);
    }

    private Speaker unnamed(Range range, Type type, String country, State state) {
        return new Speaker(words(range), passage.span(range.first(), range.last()), "", "", "", type, country, state);
    }
}
