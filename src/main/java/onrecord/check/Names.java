package onrecord.check;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import onrecord.article.PrintedWord;

/** Proper names among the words of a text: capitalised inside a sentence, or known as a name at its beginning. */
final class Names {

    private static final Set<String> CAPITALISED = Set.of("i", "i'm", "i'll", "i've", "i'd");

    /** Above it capitals are those of a headline. */
    private static final double HEADLINE = 0.6;

    private final String text;
    private final List<PrintedWord> words;
    private final Predicate<String> known;
    private final boolean headline;

    /** @param known whether a capitalised word is a name wherever it stands */
    Names(String text, List<PrintedWord> words, Predicate<String> known) {
        this.text = text;
        this.words = words;
        this.known = known;
        long capitals = words.stream().filter(Names::capital).count();
        this.headline = words.size() > 4 && capitals > HEADLINE * words.size();
    }

    List<String> in(Edit.Range range) {
        return words.subList(range.from(), range.to()).stream()
                .filter(word -> isName(words.indexOf(word)))
                .map(PrintedWord::form)
                .toList();
    }

    boolean isName(int number) {
        PrintedWord word = words.get(number);
        if (!capital(word) || CAPITALISED.contains(word.form()) || ClaimedSpeaker.isTitle(word.form())) {
            return false;
        }
        return Telling.isContent(word.form()) && (known.test(word.text()) || !headline && number > 0 && inside(number));
    }

    private boolean inside(int number) {
        String between =
                text.substring(words.get(number - 1).end(), words.get(number).start());
        return between.chars().noneMatch(c -> ".!?…:\n".indexOf(c) >= 0 || Edges.isDoubleQuote((char) c));
    }

    private static boolean capital(PrintedWord word) {
        return !word.text().isEmpty() && Character.isUpperCase(word.text().charAt(0));
    }
}
