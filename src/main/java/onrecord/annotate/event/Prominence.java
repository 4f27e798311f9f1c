package onrecord.annotate.event;

import java.util.Set;
import java.util.regex.Pattern;
import onrecord.annotate.event.Circumstances.Place;
import onrecord.annotate.text.Sentence;
import onrecord.annotate.text.StructuredText;
import onrecord.article.TextField;

/**
 * Where in an article a statement stands: news puts what happened into the title and the first sentences, and what it reminds
 * of further down. What counts as which was set by reading news from many desks.
 */
final class Prominence {
    /** Sentences that count as the lead. */
    private static final int LEAD = 3;

    /** A text of so few sentences is a brief, which tells of one thing. */
    private static final int BRIEF = 8;

    /** A sentence of at most this many words and marks may be a picture's credit. */
    private static final int CREDIT = 14;

    /** A caption in a gallery is this many words and marks long at most, up to the button that hides it. */
    private static final int GALLERY = 80;

    private static final Set<String> CREDITS = Set.of(
            "just watched",
            "replay more",
            "must watch",
            "see also",
            "related :",
            "also on",
            "presented by",
            "read more",
            "hide caption",
            "toggle caption",
            "photos :",
            "photo :",
            "photo by",
            "file photo",
            "ap photo",
            "getty images",
            "/ reuters",
            "/ getty",
            "/ afp",
            "/ ap",
            "reuters /",
            "afp /");

    /** The end of one headline and the beginning of the next, without a space. */
    private static final Pattern GLUED = Pattern.compile("[a-z]{4}[A-Z][a-z]{2}");

    private Prominence() {}

    static Place of(StructuredText text, Sentence sentence) {
        if (text.field() == TextField.TITLE) {
            return Place.TITLE;
        }
        if (isCaption(text, sentence)) {
            return Place.CAPTION;
        }
        if (isBrief(text)) {
            return Place.BRIEF;
        }
        return sentence.index() < LEAD ? Place.LEAD : Place.BODY;
    }

    /** What stands under a picture, or in a list of links, tells of another day: it is credited, or headlines are glued together. */
    private static boolean isCaption(StructuredText text, Sentence sentence) {
        int end = sentence.endToken();
        int next = sentence.index() + 1;
        if (next < text.sentences().size() && text.sentences().get(next).paragraph() == sentence.paragraph()) {
            Sentence credit = text.sentences().get(next);
            end = credit.endToken() - credit.firstToken() <= CREDIT ? credit.endToken() : end;
        }
        for (int i = sentence.firstToken(); i + 1 < end; i++) {
            if (GLUED.matcher(text.tokens().get(i).plain()).find()) {
                return true;
            }
            String word = text.tokens().get(i).lower();
            String following = text.tokens().get(i + 1).lower();
            if (CREDITS.contains(word + " " + following)) {
                return true;
            }
        }
        return isInGallery(text, sentence);
    }

    /** Captions of many sentences end with "Hide Caption" where a gallery was saved as text. */
    private static boolean isInGallery(StructuredText text, Sentence sentence) {
        int last = sentence.endToken();
        for (int i = sentence.index() + 1; i < text.sentences().size() && last < sentence.endToken() + GALLERY; i++) {
            Sentence next = text.sentences().get(i);
            last = next.endToken();
            if (next.paragraph() != sentence.paragraph()) {
                last = next.firstToken();
                break;
            }
        }
        for (int i = sentence.endToken(); i + 1 < last; i++) {
            if (text.tokens().get(i).is("hide") && text.tokens().get(i + 1).is("caption")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text is so short that it tells of one thing. */
    static boolean isBrief(StructuredText text) {
        return text.sentences().size() <= BRIEF;
    }

    /** Whether the sentence is the title or one of the lead. */
    static boolean isLead(StructuredText text, Sentence sentence) {
        return text.field() == TextField.TITLE || sentence.index() < LEAD;
    }
}
