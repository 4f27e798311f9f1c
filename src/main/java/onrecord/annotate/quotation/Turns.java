package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.annotate.quotation.Label.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The turns of a transcript: what stands behind a {@link Label} up to the next one. Within them nobody but the speaker
 * speaks, so that no other rule looks there.
 *
 * <p>Labels alone do not make a transcript ({@code Ada Berg: minister since 2020}): those who talk say "I", "we" and "you",
 * ask and exclaim.
 */
final class Turns {
    /**
     * One turn.
     *
     * @param speaker the words that name the speaker; null where none do
     * @param first first token of what is said
     * @param last last token
     */
    record Turn(@Nullable Range speaker, int first, int last) {}

    private static final Set<String> OF_TALK = Set.of(
            "i",
            "we",
            "you",
            "my",
            "our",
            "your",
            "me",
            "us",
            "mr.",
            "please",
            "thank",
            "thanks",
            "yes",
            "no",
            "well",
            "hello",
            "dear",
            "friends",
            "colleagues",
            "comrades",
            "ladies",
            "gentlemen",
            "okay",
            "let's");

    private final Passage passage;
    private final Layout layout;
    private final List<Turn> turns = new ArrayList<>();
    private final boolean[] spoken;
    private final List<Label> labels;

    Turns(Passage passage, Layout layout, Phrases phrases, Named named) {
        this.passage = passage;
        this.layout = layout;
        this.spoken = new boolean[passage.size()];
        List<Label> labels = new Labels(passage, layout, phrases, named).all();
        labels.removeIf(label -> label.last() + 1 >= passage.size());
        keepLines(labels);
        keepForms(labels);
        long speaking =
                labels.stream().filter(label -> label.kind() != Kind.OTHER).count();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int limit = i + 1 < labels.size() ? labels.get(i + 1).first() - 1 : passage.size() - 1;
            if (label.kind() != Kind.OTHER) {
                add(label, end(label, limit, speaking > 2));
            }
        }
        labels.removeIf(label -> label.kind() == Kind.OTHER);
        if (!isTranscript(labels)) {
            turns.clear();
            labels.clear();
        }
        this.labels = List.copyOf(labels);
        for (Turn turn : turns) {
            java.util.Arrays.fill(spoken, turn.first(), turn.last() + 1, true);
        }
    }

    /** In reading order; empty where the text is no transcript. */
    List<Turn> all() {
        return turns;
    }

    /** What the turns stand behind, in reading order. */
    List<Label> labels() {
        return labels;
    }

    /** Whether the token belongs to a turn. */
    boolean covers(int token) {
        return spoken[token];
    }

    /** Names on a line of their own count where there are three of them: one is a byline or a signature. */
    private void keepLines(List<Label> labels) {
        long lines = labels.stream().filter(this::isLine).count();
        if (lines < 3) {
            labels.removeIf(this::isLine);
        }
    }

    /** A name by its form alone counts where others speak too. */
    private void keepForms(List<Label> labels) {
        List<Label> sure = labels.stream()
                .filter(label -> label.kind() != Kind.OTHER)
                .filter(label -> label.kind() != Kind.FORM || isAgain(label, labels))
                .toList();
        if (sure.size() < 2) {
            labels.removeIf(label -> label.kind() == Kind.FORM);
        }
    }

    /** Capitals that label what another turn says too. */
    private boolean isAgain(Label label, List<Label> labels) {
        String words = passage.words(label.first(), label.last());
        return words.equals(words.toUpperCase(Locale.ROOT))
                && labels.stream()
                        .anyMatch(other -> other != label && words.equals(passage.words(other.first(), other.last())));
    }

    private boolean isLine(Label label) {
        return label.kind() == Kind.PERSON && !passage.isOneOf(label.last(), ":");
    }

    /** A turn goes on over paragraphs in a transcript, and otherwise ends with its own. */
    private int end(Label label, int limit, boolean transcript) {
        int end = label.behind();
        if (layout.opens(end) && isSentence(layout.quotes().get(layout.quoteAt(end)))) {
            return Math.min(limit, layout.quotes().get(layout.quoteAt(end)).close());
        }
        while (end < limit && (transcript || passage.paragraph(end + 1) == passage.paragraph(label.behind()))) {
            end++;
        }
        return end;
    }

    /** Words in marks are all that is said; a title or term in marks only begins it. */
    private boolean isSentence(QuoteMarks.Quoted quote) {
        return quote.close() - quote.open() > 6
                || passage.isOneOf(quote.close() - 1, ".?!…")
                || quote.close() + 1 >= passage.size();
    }

    private void add(Label label, int last) {
        Range speaker = label.kind() == Kind.ANSWER ? answering() : label.speaker();
        if (!layout.opens(label.behind())
                || layout.quotes().get(layout.quoteAt(label.behind())).close() < last - 1) {
            turns.add(new Turn(speaker, label.behind(), last));
        }
    }

    /** Who answers: whoever a label named last. */
    private @Nullable Range answering() {
        for (int i = turns.size() - 1; i >= 0; i--) {
            Range speaker = turns.get(i).speaker();
            if (speaker != null && speaker.size() > 1) {
                return speaker;
            }
        }
        return null;
    }

    private boolean isTranscript(List<Label> labels) {
        long people = labels.stream()
                .filter(label -> label.kind() == Kind.PERSON || label.kind() == Kind.NAME)
                .count();
        if (turns.isEmpty() || people == 0 && labels.size() < 2) {
            return false;
        }
        long talk = turns.stream().filter(this::isTalk).count();
        return turns.size() == 1 ? isFirstPerson(turns.getFirst()) : 2 * talk >= turns.size();
    }

    private boolean isTalk(Turn turn) {
        for (int i = turn.first(); i <= turn.last(); i++) {
            if (passage.isOneOf(i, "?!")) {
                return true;
            }
        }
        return isFirstPerson(turn) || turn.last() - turn.first() < 6 && turns.size() > 2;
    }

    private boolean isFirstPerson(Turn turn) {
        for (int i = turn.first(); i <= turn.last(); i++) {
            if (OF_TALK.contains(passage.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
