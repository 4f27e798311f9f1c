package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.annotate.quotation.Named.At;
import org.jspecify.annotations.Nullable;

/**
 * Finds labels of speakers: with a colon at the start of a paragraph or sentence, {@code Q.} and {@code A.} at the start of a
 * paragraph, and names that have a line of their own. Whether they make a transcript is for {@link Turns} to say.
 */
final class Labels {
    /** Most tokens before the colon: the longest titles of heads of state have about twenty. */
    private static final int LONGEST = 28;

    private static final Set<String> QUESTION = Set.of(
            "q",
            "q.",
            "question",
            "remark",
            "moderator",
            "interviewer",
            "host",
            "reporter",
            "journalist",
            "voice",
            "anchor");
    private static final Set<String> ANSWER = Set.of("a", "a.", "answer", "response");

    /** Before a name, they say that the label speaks of the person: {@code Photo by Ada Berg:}. */
    private static final Set<String> NOT_BEFORE_SPEAKER = Set.of(
            "by", "with", "between", "from", "to", "against", "about", "after", "before", "than", "or", "versus");

    /** Offices that are no titles in front of a name in running text. */
    private static final Set<String> OFFICES = Set.of(
            "head",
            "chair",
            "ceo",
            "commissioner",
            "rector",
            "speaker",
            "archbishop",
            "patriarch",
            "archpriest",
            "aide",
            "member",
            "student",
            "teacher",
            "coach",
            "captain",
            "founder",
            "owner",
            "lawyer");

    private final Passage passage;
    private final Layout layout;
    private final Phrases phrases;
    private final Named named;
    private final LabelForms forms;
    private final List<Label> found = new ArrayList<>();

    Labels(Passage passage, Layout layout, Phrases phrases, Named named) {
        this.passage = passage;
        this.layout = layout;
        this.phrases = phrases;
        this.named = named;
        this.forms = new LabelForms(passage, named);
    }

    /** In reading order. */
    List<Label> all() {
        for (int i = 0; i < passage.size(); i++) {
            Label label = startsParagraph(i) ? ofParagraph(i) : null;
            if (label == null && passage.isOneOf(i, ":") && !layout.isQuoted(i)) {
                label = endingAt(i);
            }
            if (label != null
                    && (found.isEmpty() || label.first() > found.getLast().last())) {
                found.add(label);
            }
        }
        return found;
    }

    private boolean startsParagraph(int token) {
        return token == 0 || passage.paragraph(token - 1) != passage.paragraph(token);
    }

    private boolean endsParagraph(int token) {
        return token + 1 >= passage.size() || passage.paragraph(token + 1) != passage.paragraph(token);
    }

    /** {@code Q.}, {@code A.}, or a line with nothing but a name. */
    private @Nullable Label ofParagraph(int first) {
        String word = passage.lower(first);
        boolean capital = passage.isCapitalised(first + 1) || passage.isOneOf(first + 1, "“\"");
        if ((word.equals("q.") || word.equals("a.")) && capital && !endsParagraph(first)) {
            return generic(first, first, first);
        }
        int last = first;
        while (last - first < 12 && !endsParagraph(last)) {
            last++;
        }
        boolean followed = endsParagraph(last) && last + 1 < passage.size() && !passage.isMark(last);
        At at = followed ? named.personAt(last) : null;
        return at != null && at.range().size() > 1 && isTitle(first, at.range().first())
                ? new Label(first, last, new Range(first, last), Label.Kind.PERSON)
                : null;
    }

    private @Nullable Label endingAt(int colon) {
        if (!passage.spaceAfter(colon) || endsParagraph(colon) && colon + 1 >= passage.size() || !saysMore(colon + 1)) {
            return null;
        }
        int first = colon;
        while (first > 0 && colon - first < LONGEST && belongs(first - 1) && !startsParagraph(first)) {
            first = passage.isOneOf(first - 1, ")") ? opening(first - 1) : first - 1;
        }
        int end = first;
        while (end + 1 < colon && !passage.isOneOf(end + 1, "([,")) {
            end++;
        }
        if (first < colon && passage.isCapitalised(first) && forms.isFurniture(first, end)) {
            return other(first, colon);
        }
        if (first == colon || !passage.isCapitalised(first) || !startsParagraph(first) && !border(first - 1)) {
            Range own = first == colon ? null : ownTitle(first, end);
            return own == null ? null : new Label(own.first(), colon, own, Label.Kind.PERSON);
        }
        if (end == first && (QUESTION.contains(passage.lower(first)) || ANSWER.contains(passage.lower(first)))) {
            return generic(first, colon, first);
        }
        Range name = name(first, colon - 1, end);
        if (name != null) {
            return new Label(first, colon, name, Label.Kind.PERSON);
        }
        Range card = card(first, colon - 1);
        if (card != null) {
            return new Label(first, colon, elsewhere(card), Label.Kind.PERSON);
        }
        if (startsParagraph(first) && isCapitals(first, end) || isNameLike(first, end)) {
            Label.Kind kind = forms.kind(first, end);
            return kind != null
                    ? new Label(first, colon, elsewhere(new Range(first, end)), kind)
                    : startsParagraph(first) ? other(first, colon) : null;
        }
        boolean titled = end - first > 2 && isOffice(first) && isNameLike(end - 1, end) && isTitle(first, end - 1);
        return titled ? new Label(first, colon, elsewhere(new Range(end - 1, end)), Label.Kind.FORM) : null;
    }

    private static Label other(int first, int colon) {
        return new Label(first, colon, null, Label.Kind.OTHER);
    }

    /** {@code Ada Berg Berg AdaMinister}, where the card hides the name from those who look for names. */
    private @Nullable Range card(int first, int last) {
        for (int i = first; i + 3 <= last; i++) {
            if (passage.isCapitalised(i)
                    && passage.is(i + 2, passage.lower(i + 1))
                    && passage.lower(i + 3).startsWith(passage.lower(i))) {
                return new Range(i, i + 1);
            }
        }
        return null;
    }

    /** The place where the article names a person in the same words, so that the name is known; the words themselves if none. */
    private Range elsewhere(Range words) {
        String name = passage.words(words.first(), words.last());
        for (At at : named.people()) {
            if (passage.words(at.range().first(), at.range().last()).equalsIgnoreCase(name)) {
                return at.range();
            }
        }
        return words;
    }

    /** The mark that opens the parenthesis; the closing one where none does. */
    private int opening(int close) {
        for (int i = close - 1; i >= 0 && close - i < 12 && !startsParagraph(i + 1); i--) {
            if (passage.isOneOf(i, "(")) {
                return i;
            }
        }
        return close;
    }

    private Label generic(int first, int last, int word) {
        boolean question = QUESTION.contains(passage.lower(word));
        return question
                ? new Label(first, last, null, Label.Kind.QUESTION)
                : new Label(first, last, null, Label.Kind.ANSWER);
    }

    private boolean saysMore(int token) {
        return passage.isCapitalised(token)
                || passage.isNumber(token)
                || passage.isOneOf(token, "“\"«„‘'([<…*")
                || passage.lower(token).startsWith("..");
    }

    /** Whether a token may stand in a label. */
    private boolean belongs(int token) {
        if (passage.isMark(token)) {
            return passage.isOneOf(token, "()[],'’") && !layout.isQuoted(token);
        }
        return !layout.isQuoted(token)
                && !(passage.is(token, WordClass.SUBJECT_PRONOUN) && !passage.is(token, "others"))
                && (passage.isCapitalised(token) || !phrases.isVerb(token));
    }

    /** Whether a sentence or a mark of division ends at a token. */
    private boolean border(int token) {
        return passage.isOneOf(token, ".?!…*>”\"»;") || passage.lower(token).startsWith("..") || layout.closes(token);
    }

    /**
     * The speaker's words: the first name in the label with what stands before it, if that can be a title, else a later one
     * that ends the label and has a title of its own: {@code Talks with Ola Dahl President of Norland Ada Berg:}, where a
     * heading was run into the label.
     */
    private @Nullable Range name(int first, int last, int end) {
        int from = first;
        for (int i = first; i <= last; i++) {
            At at = named.personAt(i);
            if (at != null) {
                int nameEnd = Math.min(at.range().last(), last);
                boolean repeated = nameEnd < last && passage.isCapitalised(nameEnd + 1) && repeats(first, nameEnd);
                boolean whole = nameEnd == end || nameEnd == last || repeated || i > end;
                if (whole && isTitle(from, i) && (from == first || isOffice(from))) {
                    return hasPlace(from, i) ? withOffice(from, i, nameEnd) : new Range(from, nameEnd);
                }
                i = nameEnd;
                from = nameEnd + 1;
            }
        }
        return ownTitle(first, end);
    }

    /** {@code Opening remarks at the talks President of Norland Ada Berg}: null where no office stands before the name. */
    private @Nullable Range ownTitle(int first, int last) {
        At at = named.personAt(last);
        int end = last;
        for (int i = last; at == null && i > first; i--) {
            At inside = named.personAt(i);
            if (inside != null
                    && inside.range().last() < last
                    && repeats(inside.range().first(), inside.range().last())) {
                at = inside;
                end = inside.range().last();
            }
        }
        if (at == null || at.range().first() <= first) {
            return null;
        }
        Range range = withOffice(first, at.range().first(), end);
        return range.first() < at.range().first() ? range : null;
    }

    /** The name from the office that stands nearest to it; without one, the name alone, which is safer than a long title. */
    private Range withOffice(int first, int name, int last) {
        for (int i = name - 1; i > first && isTitle(i, name) && !hasPlace(i, name); i--) {
            if (isOffice(i) && !isOffice(i - 1)) {
                return new Range(i, last);
            }
        }
        return new Range(name, last);
    }

    private boolean isOffice(int token) {
        String word = passage.lower(token);
        return passage.isCapitalised(token) && (Nouns.TITLE.contains(word) || Nouns.PERSON.contains(word));
    }

    /** {@code Ada Berg Berg AdaMinister}: pages with cards that pop up leave the card's words behind the name. */
    private boolean repeats(int first, int nameEnd) {
        String next = passage.lower(nameEnd + 1);
        for (int i = first; i <= nameEnd; i++) {
            if (passage.lower(i).length() > 2 && next.startsWith(passage.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands before a name can be a title: an office with what belongs to it, or a word or two. */
    private boolean isTitle(int first, int name) {
        boolean office = name - first < 3;
        for (int i = first; i < name; i++) {
            office |= isOffice(i) || OFFICES.contains(passage.lower(i));
            boolean title = passage.isWord(i)
                    && (passage.isCapitalised(i)
                            || passage.is(i, WordClass.PREPOSITION)
                            || passage.is(i, WordClass.DETERMINER)
                            || passage.is(i, WordClass.COORDINATOR)
                            || Nouns.TITLE.contains(passage.lower(i))
                            || Nouns.PERSON.contains(passage.lower(i))
                            || name - first < 5);
            if (!title && !passage.isOneOf(i, "’',") || NOT_BEFORE_SPEAKER.contains(passage.lower(i))) {
                return false;
            }
        }
        return office;
    }

    /** {@code Minister for Trade Ada Berg}: the name alone is safer to read than a title with prepositions. */
    private boolean hasPlace(int first, int name) {
        for (int i = first; i < name; i++) {
            if (passage.is(i, WordClass.PREPOSITION) && !passage.is(i, "of")) {
                return true;
            }
        }
        return false;
    }

    private boolean isCapitals(int first, int last) {
        String words = passage.words(first, last);
        return last - first < 5
                && words.length() > 2
                && words.equals(words.toUpperCase(Locale.ROOT))
                && hasLetter(words);
    }

    private boolean isNameLike(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!passage.isCapitalised(i)
                    || passage.is(i, WordClass.DETERMINER)
                    || !named.countryAt(i).isEmpty()) {
                return false;
            }
        }
        return last > first && last - first < 4;
    }

    private static boolean hasLetter(String words) {
        return words.chars().filter(Character::isLetter).count() > 2;
    }
}
