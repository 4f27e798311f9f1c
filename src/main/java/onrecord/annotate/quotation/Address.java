package onrecord.annotate.quotation;

import java.util.List;
import java.util.Set;
import onrecord.annotate.quotation.Named.At;
import onrecord.article.Speaker;
import onrecord.article.Speaker.State;
import org.jspecify.annotations.Nullable;

/**
 * A whole address, speech or message: the title says whose it is ({@code Address by the President of Norland}, {@code Ada
 * Berg's speech in Nordhaven}), and the body is nothing but the speaker's words.
 */
final class Address {
    private static final Set<String> SPEECH = Set.of(
            "address",
            "speech",
            "remarks",
            "message",
            "statement",
            "appeal",
            "lecture",
            "sermon",
            "eulogy",
            "toast",
            "letter",
            "testimony",
            "homily");
    private static final Set<String> JOINS = Set.of("by", "of", "from");
    private static final Set<String> OWN = Set.of("i", "we", "my", "our", "me", "us", "let's", "ours", "mine");

    /** Of a hundred words of a speech, two or three are "I", "we" and the like; of a report, outside of marks, none. */
    private static final int WORDS_FOR_EACH_OWN = 120;

    private Address() {}

    /** Who speaks in the body by what the title says; {@link Speaker#NOBODY} where it does not say. */
    static Speaker announced(Reading title, Named named, Speakers speakers) {
        Range words = words(title, named);
        Speaker speaker = speakers.at(words);
        return speaker.id().isEmpty()
                ? Speaker.NOBODY
                : new Speaker(
                        speaker.text(),
                        speaker.span(),
                        speaker.name(),
                        speaker.id(),
                        speaker.role(),
                        speaker.type(),
                        speaker.country(),
                        State.RESOLVED);
    }

    /** The words of a title that say whose address it announces; null where it announces none. */
    static @Nullable Range words(Reading title, Named named) {
        Passage passage = title.passage();
        for (int i = 0; i < passage.size(); i++) {
            if (!SPEECH.contains(passage.lower(i)) || isJoint(passage, i)) {
                continue;
            }
            if (JOINS.contains(passage.lower(i + 1))) {
                Range phrase = phrase(passage, named, i + 2);
                if (phrase != null) {
                    return phrase;
                }
            }
            Range owner = owner(passage, named, i);
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    private static boolean isJoint(Passage passage, int noun) {
        return passage.is(noun - 1, "joint");
    }

    /** From a title to the name behind it, or the role and its country. */
    private static @Nullable Range phrase(Passage passage, Named named, int first) {
        int last = first - 1;
        while (last + 1 < passage.size()
                && passage.isWord(last + 1)
                && (passage.isCapitalised(last + 1) || passage.is(last + 1, "of") || passage.is(last + 1, "the"))) {
            last++;
            At at = named.personAt(last);
            if (at != null) {
                return new Range(first, Math.min(at.range().last(), passage.size() - 1));
            }
        }
        return last < first ? null : new Range(first, last);
    }

    /** {@code Ada Berg's address}, {@code Berg's video message}. */
    private static @Nullable Range owner(Passage passage, Named named, int noun) {
        for (int i = noun - 1; i > 0 && i > noun - 4; i--) {
            if (passage.is(i, WordClass.GENITIVE)) {
                At at = named.personAt(i - 1);
                return at == null ? null : new Range(at.range().first(), i - 1);
            }
        }
        return null;
    }

    /** Whether a body is in the first person throughout and nobody in it speaks of the speaker. */
    static boolean isSpoken(Reading body, Named named, Speaker speaker) {
        Passage passage = body.passage();
        if (!body.turns().all().isEmpty() || isNamed(body, named, speaker)) {
            return false;
        }
        int own = 0;
        int words = 0;
        for (int i = 0; i < passage.size(); i++) {
            if (passage.isWord(i) && !body.layout().isQuoted(i)) {
                words++;
                own += OWN.contains(passage.lower(i)) ? 1 : 0;
            }
        }
        return own > 1 && own * WORDS_FOR_EACH_OWN >= words;
    }

    private static boolean isNamed(Reading body, Named named, Speaker speaker) {
        List<At> people = named.people();
        return people.stream()
                .anyMatch(at -> at.person().id().equals(speaker.id())
                        && !body.layout().isQuoted(at.range().first()));
    }

    /** The body as drafts whose speaker stands in the title. */
    static List<Draft> drafts(Reading body) {
        Transcript.pieces("address", body, null, 0, body.passage().size() - 1);
        return body.drafts();
    }
}
