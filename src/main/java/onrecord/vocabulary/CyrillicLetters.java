package onrecord.vocabulary;

/** Ukrainian, Russian and Belarusian letters in Latin ones, after the tables of BGN/PCGN without their signs. */
final class CyrillicLetters {

    private static final String LETTERS = "абвгґдеєёжзиійїклмнопрстуўфхцчшщъыьэюя";

    private static final String[] LATIN = {
        "a", "b", "v", "g", "g", "d", "e", "ye", "e", "zh", "z", "i", "i", "i", "i", "k", "l", "m", "n", "o", "p", "r",
        "s", "t", "u", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    private CyrillicLetters() {}

    static boolean isIn(String word) {
        return word.chars().anyMatch(c -> LETTERS.indexOf(c) >= 0);
    }

    /** A lower-case word in Latin letters; what is no letter of these alphabets stays. */
    static String latin(String word) {
        if (!isIn(word)) {
            return word;
        }
        StringBuilder latin = new StringBuilder(word.length() + 4);
        for (char c : word.toCharArray()) {
            int letter = LETTERS.indexOf(c);
            if (letter < 0) {
                latin.append(c);
            } else {
                latin.append(LATIN[letter]);
            }
        }
        return latin.toString();
    }
}
