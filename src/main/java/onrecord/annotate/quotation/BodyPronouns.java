package onrecord.annotate.quotation;

import java.util.Locale;
import onrecord.article.Speaker.Type;
import org.jspecify.annotations.Nullable;

/** "It" and "they" that speak: the body that spoke last, for "they" also the nameless people who did. */
final class BodyPronouns {
    /** Sentences that are looked at, the pronoun's own one included. */
    private static final int FARTHEST = 3;

    private final Passage passage;
    private final Layout layout;
    private final Named named;
    private final Speakers speakers;
    private final Antecedents antecedents;

    BodyPronouns(Reading reading, Named named, Speakers speakers, Antecedents antecedents) {
        this.passage = reading.passage();
        this.layout = reading.layout();
        this.named = named;
        this.speakers = speakers;
        this.antecedents = antecedents;
    }

    /** Who spoke last in this paragraph or the one before; null where that is open. */
    @Nullable
    Identity read(int token) {
        boolean they = passage.is(token, "they");
        if (!they && !speaks(token)) {
            return null;
        }
        boolean another = namesBody(layout.sentenceStart(token), token);
        int at = token;
        for (int sentence = 0; sentence < FARTHEST; sentence++) {
            int start = layout.sentenceStart(at);
            for (Range subject : antecedents.subjects(start, at == token ? token : at + 1)) {
                if (isDateline(subject)) {
                    continue;
                }
                Identity identity = speakers.identity(subject);
                Type type = identity.speaker().type();
                boolean body = type == Type.ORGANISATION || !they && type == Type.GOVERNMENT;
                if (they && body && hasPeople(start, at)) {
                    return null;
                }
                if (identity.isKnown() && body || they && type == Type.GROUP) {
                    return identity;
                }
                if (they || !identity.isKnown() && type != Type.PERSON && type != Type.GROUP) {
                    return null;
                }
            }
            at = start - 1;
            if (another || at < 0 || passage.paragraph(at) < passage.paragraph(token) - 1) {
                return null;
            }
        }
        return null;
    }

    private boolean namesBody(int start, int before) {
        for (int i = start; i < before; i++) {
            String word = passage.lower(i);
            boolean body = Nouns.GOVERNMENT.contains(word) || Nouns.ORGANISATION.contains(word);
            if (!layout.isQuoted(i) && (body || !named.countryAt(i).isEmpty())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPeople(int start, int before) {
        for (int i = start; i < before; i++) {
            if (Nouns.PEOPLE.contains(passage.lower(i)) || named.personAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** {@code NORDHAVEN, Oct. 2 —}. */
    private boolean isDateline(Range subject) {
        int first = subject.first();
        boolean opens = first == 0 || passage.paragraph(first - 1) != passage.paragraph(first);
        String words = passage.words(first, subject.last());
        return opens && passage.isMark(subject.last() + 1) && words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** Whether the pronoun's verb is one that things do not do: "it said", not "it suggests". */
    private boolean speaks(int token) {
        if (passage.is(token + 1, WordClass.BE) || passage.is(token + 1, "became")) {
            return false;
        }
        Cue cue = antecedents.cueOf(token);
        return cue != null && Sieve.isOfSpeakers(cue.verb().id());
    }
}
