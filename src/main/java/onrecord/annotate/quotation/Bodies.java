package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.article.Speaker;
import onrecord.article.Speaker.State;
import onrecord.article.Speaker.Type;
import org.jspecify.annotations.Nullable;

/** Reads speakers whom no person's name names: nameless people, bodies of a state, organisations, documents. */
final class Bodies {
    /** "The G7 nations" are the G7. */
    private static final Set<String> MEMBERS = Set.of("nations", "countries", "states", "powers", "economies");
    /** Bodies of which an article names many: {@code the group} says too little. */
    private static final Set<String> ANY = Set.of("group", "party", "office", "center", "centre", "front", "board");

    /** What an article writes with a capital for one that it named, or that readers know from elsewhere. */
    private static final Set<String> GENERIC = Set.of(
            "bank",
            "commission",
            "committee",
            "board",
            "council",
            "agency",
            "company",
            "union",
            "exchange",
            "institute",
            "association",
            "foundation",
            "fund",
            "bureau",
            "department",
            "ministry",
            "corporation");

    /** What has a capital behind an article without being a name. */
    private static final Set<String> NO_NAMES = Set.of(
            "north",
            "south",
            "west",
            "east",
            "speaker",
            "constitution",
            "founders",
            "bible",
            "left",
            "right",
            "head",
            "chair",
            "commissioner",
            "ombudsman",
            "archbishop",
            "patriarch");

    private final Passage passage;
    private final Layout layout;
    private final Named named;
    private final Issuers issuers;
    private final Speakers speakers;
    private final Identities identities;
    private final Acronyms acronyms;
    private final BodyNames names;
    private final Firms firms;
    private final Map<Range, List<Speaker>> issued = new HashMap<>();

    Bodies(Reading reading, Named named, Speakers speakers, Identities identities, Firms firms) {
        this.firms = firms;
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.named = named;
        this.issuers = new Issuers(reading, named);
        this.speakers = speakers;
        this.identities = identities;
        this.acronyms = new Acronyms(passage);
        this.names = new BodyNames(passage, named);
    }

    /** Who issued the document at a range, in reading order; empty where that is not known. */
    List<Speaker> issuers(Range document) {
        return issued.getOrDefault(document, List.of());
    }

    /** What the phrase means, with a name if it has one of its own or takes one up again. */
    Identity read(SpeakerPhrase phrase) {
        String head = passage.lower(phrase.head());
        Range range = phrase.whole();
        String country = named.countryIn(range);
        Identity nameless = nameless(phrase, head, country);
        if (nameless != null) {
            return nameless;
        }
        Type type = type(phrase, head);
        boolean definite = passage.is(range.first(), "the");
        boolean generic = definite && phrase.core().size() == 2 && GENERIC.contains(head)
                || phrase.core().size() == 1 && (GENERIC.contains(head) || head.equals("pm"));
        String name = type == Type.DOCUMENT || generic ? "" : bodyName(phrase, type, country);
        if (!name.isEmpty()) {
            String meaning = acronyms.meaning(name);
            return meaning.isEmpty()
                    ? identities.body(range, name, type, country, State.NAMED, way(type))
                    : identities.body(range, meaning, type, country, State.RESOLVED, Way.ACRONYM);
        }
        Issuers.Issued from = definite && type == Type.DOCUMENT ? issuers.of(phrase.head()) : null;
        if (from != null) {
            return issuedBy(range, from);
        }
        Range earlier = definite && phrase.core().size() == 2 && phrase.head() == range.last() && !ANY.contains(head)
                ? names.before(range.first(), head)
                : null;
        return earlier == null
                ? identities.unnamed(range, type, country, "", State.UNKNOWN)
                : identities.body(
                        range, words(earlier), type, named.countryIn(earlier), State.RESOLVED, Way.ORGANISATION_AGAIN);
    }

    private static Way way(Type type) {
        return type == Type.PERSON ? Way.UNLISTED_SURNAME : Way.ORGANISATION;
    }

    /** Officials, a source, some: people whom the text leaves without a name. Null where it may name them. */
    private @Nullable Identity nameless(SpeakerPhrase phrase, String head, String country) {
        Range range = phrase.whole();
        if (Nouns.PEOPLE.contains(head) && !isProper(phrase)) {
            return identities.unnamed(range, Type.GROUP, country, "", State.ANONYMOUS);
        }
        if (Nouns.PERSON.contains(head) && !passage.isCapitalised(phrase.head())) {
            boolean definite = passage.is(range.first(), "the")
                    || passage.is(range.first(), WordClass.POSSESSIVE)
                    || hasGenitive(phrase.core());
            boolean left = !definite || head.startsWith("spokes") || head.equals("official") || head.equals("source");
            return identities.unnamed(range, Type.PERSON, country, head, left ? State.ANONYMOUS : State.UNKNOWN);
        }
        if (isSomebody(phrase, head)) {
            boolean one = passage.is(range.first(), "a") || passage.is(range.first(), "an");
            return identities.unnamed(range, one ? Type.PERSON : Type.GROUP, country, "", State.ANONYMOUS);
        }
        if (passage.is(range.first(), WordClass.DETERMINER) && range.size() == 1) {
            boolean thing = passage.is(range.first(), "this") || passage.is(range.first(), "that");
            return identities.unnamed(range, Type.GROUP, "", "", thing ? State.UNKNOWN : State.ANONYMOUS);
        }
        return null;
    }

    /** {@code A sociologist}, {@code rescuers}, {@code those polled}: by the ending of the noun. */
    private boolean isSomebody(SpeakerPhrase phrase, String head) {
        int first = phrase.core().first();
        boolean indefinite = passage.is(first, "a")
                || passage.is(first, "an")
                || passage.is(first, "one")
                || passage.is(first, "another")
                || head.endsWith("s")
                        && !passage.is(first, "the")
                        && !passage.is(first, WordClass.POSSESSIVE)
                        && !hasGenitive(phrase.core());
        boolean those = passage.is(first, "those") && phrase.head() == first;
        return those || indefinite && !passage.isCapitalised(phrase.head()) && Voice.endsLikePerson(head);
    }

    private boolean isProper(SpeakerPhrase phrase) {
        return passage.isCapitalised(phrase.head())
                && passage.isCapitalised(phrase.head() - 1)
                && phrase.core().size() > 1
                && passage.isCapitalised(phrase.core().first())
                && phrase.head() > phrase.core().first();
    }

    private boolean hasGenitive(Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            if (passage.is(i, WordClass.GENITIVE)) {
                return true;
            }
        }
        return false;
    }

    private Type type(SpeakerPhrase phrase, String head) {
        if (Nouns.DOCUMENT.contains(head) && !passage.isCapitalised(phrase.head())) {
            return Type.DOCUMENT;
        }
        if (Nouns.GOVERNMENT.contains(head) || !named.countryAt(phrase.head()).isEmpty()) {
            return Type.GOVERNMENT;
        }
        boolean organisation = Nouns.ORGANISATION.contains(head)
                || Nouns.OUTLET.contains(head)
                || acronyms.isAcronym(phrase.head())
                || isKnownBody(phrase.core())
                || firms.isFirm(phrase.core())
                || passage.is(phrase.core().first(), "the") && passage.isCapitalised(phrase.head());
        return organisation ? Type.ORGANISATION : Type.PERSON;
    }

    /** {@code The Ministry of Health}: a body's noun with a capital inside the name. */
    private boolean isKnownBody(Range core) {
        for (int i = core.first(); i <= core.last(); i++) {
            String word = passage.lower(i);
            boolean body = Nouns.ORGANISATION.contains(word) || Nouns.GOVERNMENT.contains(word);
            if (body && passage.isCapitalised(i) && !Nouns.PERSON.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private Identity issuedBy(Range range, Issuers.Issued from) {
        List<Speaker> by = new ArrayList<>();
        for (Range issuer : from.issuers()) {
            by.add(speakers.at(issuer));
        }
        by.removeIf(speaker -> speaker.name().isEmpty());
        this.issued.put(range, List.copyOf(by));
        if (by.isEmpty()) {
            return identities.unnamed(range, Type.DOCUMENT, "", "", State.UNKNOWN);
        }
        String name = words(from.document()) + " of "
                + String.join(", ", by.stream().map(Speaker::name).toList());
        String country = by.size() == 1 ? by.getFirst().country() : "";
        return identities.body(range, name, Type.DOCUMENT, country, State.RESOLVED, Way.DOCUMENT);
    }

    /** The proper name without its article, or an empty text where the phrase has none. */
    private String bodyName(SpeakerPhrase phrase, Type type, String country) {
        Range core = phrase.core();
        boolean aside = passage.is(core.first(), "the") || passage.is(core.first(), WordClass.CALENDAR);
        int first = aside ? core.first() + 1 : core.first();
        if (first > core.last() || passage.is(first, WordClass.DETERMINER) || passage.is(first, WordClass.POSSESSIVE)) {
            return "";
        }
        String head = passage.lower(phrase.head());
        boolean body = Nouns.GOVERNMENT.contains(head)
                || Nouns.ORGANISATION.contains(head)
                || Nouns.OUTLET.contains(head)
                || !named.countryIn(core).isEmpty();
        if (!body && isOffice(core)) {
            return "";
        }
        if (type == Type.PERSON) {
            return isProperName(first, core.last()) ? passage.words(first, core.last()) : "";
        }
        int group = first;
        while (group < phrase.head()
                && !(acronyms.isAcronym(group) && Nouns.ORGANISATION.contains(passage.lower(group)))) {
            group++;
        }
        if (group < phrase.head() && MEMBERS.contains(passage.lower(phrase.head()))) {
            return words(new Range(group, group));
        }
        boolean proper = passage.isCapitalised(phrase.head())
                || type == Type.GOVERNMENT && !country.isEmpty()
                || body && hasNameWithin(first, phrase.head());
        return proper ? passage.words(first, core.last()) : "";
    }

    /** {@code The Speaker}, {@code the Kurds}, {@code the North}: written with a capital, and yet no name. */
    private boolean isOffice(Range core) {
        if (!passage.is(core.first(), "the")) {
            return false;
        }
        boolean several = core.size() == 2 && passage.lower(core.last()).endsWith("s");
        for (int i = core.first(); i <= core.last(); i++) {
            String word = passage.lower(i);
            several |= NO_NAMES.contains(word) || Nouns.PERSON.contains(word) || Nouns.TITLE.contains(word);
        }
        return several;
    }

    /** Whether all words have capitals that no sentence's beginning gives them: {@code Quill}, {@code Norland Today}. */
    private boolean isProperName(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!passage.isCapitalised(i)
                    || passage.lower(i).endsWith(".")
                    || named.personAt(i) != null
                    || passage.is(i, WordClass.PREPOSITION)
                    || passage.is(i, WordClass.SUBORDINATOR)
                    || !named.countryAt(i).isEmpty()) {
                return false;
            }
        }
        return !layout.isHeadline(first) && (layout.sentenceStart(first) != first || returns(first));
    }

    /** Whether a word stands with its capital inside another sentence, and never without. */
    private boolean returns(int token) {
        boolean inside = false;
        for (int i = 0; i < passage.size(); i++) {
            if (passage.is(i, passage.lower(token)) && i != token) {
                if (!passage.isCapitalised(i)) {
                    return false;
                }
                inside |= layout.sentenceStart(i) != i && !layout.isHeadline(i) && !layout.isQuoted(i - 1);
            }
        }
        return inside;
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

    private String words(Range range) {
        return passage.words(range.first(), range.last());
    }
}
