package onrecord.query;

import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code word~} and {@code word~2}, and says where a word has too few letters, or too many, to be searched so. */
final class Likeness {

    private static final Pattern ALIKE = Pattern.compile("(.*[\\p{L}\\p{Nd}].*?)~(\\d*)");

    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’‘ʼʹ′＇]+");

    private static final int SHORTEST = 3;

    /** In letters: shorter words differ from too many others in two. */
    private static final int SHORTEST_FOR_TWO = 5;

    /** In UTF-16 code units: the automaton grows with the word. */
    private static final int LONGEST = 32;

    private static final int MOST_EDITS = 2;

    private final List<Repair> repairs;

    Likeness(List<Repair> repairs) {
        this.repairs = repairs;
    }

    static boolean isMeant(String word) {
        return ALIKE.matcher(word).matches();
    }

    /** A fuzzy word, or where it cannot be one the word as it stands. */
    Criterion read(String word, Place at) {
        var alike = ALIKE.matcher(word);
        if (!alike.matches()) {
            throw new IllegalArgumentException(word);
        }
        var text = alike.group(1);
        int letters = (int) text.codePoints().filter(Character::isLetterOrDigit).count();
        if (!ONE_WORD.matcher(text).matches() || letters < SHORTEST || text.length() > LONGEST) {
            repairs.add(new Repair(
                    at,
                    "cannot-be-fuzzy",
                    "Only one word of %d to %d letters and digits can be searched with letters changed; “%s” was searched as it stands."
                            .formatted(SHORTEST, LONGEST, text)));
            return new Criterion.Word(text, false, at);
        }
        var number = alike.group(2);
        int most = letters < SHORTEST_FOR_TWO ? 1 : MOST_EDITS;
        int edits = number.isEmpty() ? 1 : Numbers.within(number, 1, most);
        if (!number.isEmpty() && !Numbers.says(number, edits)) {
            repairs.add(new Repair(
                    at,
                    "fuzzy-limited",
                    "1 or 2 letters may differ, in words of fewer than %d letters 1; %d was taken."
                            .formatted(SHORTEST_FOR_TWO, edits)));
        }
        return new Criterion.Fuzzy(text, edits, at);
    }
}
