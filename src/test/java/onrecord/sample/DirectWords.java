package onrecord.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Direct words in a text, read from its quotation marks alone, without the program's own quotation rules. */
final class DirectWords {
    private static final Pattern QUOTED = Pattern.compile(
            "\"([^\"]*)\"|“([^”\"]*)[”\"]|„([^“”]*)[“”]|«([^»]*)»|(?<!\\w)['‘](?=\\w)((?:[^'’\\n]|['’](?=\\w))*)['’](?!\\w)");
    private static final Pattern ANY_MARK = Pattern.compile("[\"“”„«»‟‹›]|(?<!\\w)['‘](?=\\w)");

    private DirectWords() {}

    /** What stands between each pair of marks, in order, typographic marks and final punctuation taken away. */
    static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        for (Matcher quoted = QUOTED.matcher(text); quoted.find(); ) {
            for (int group = 1; group <= quoted.groupCount(); group++) {
                if (quoted.group(group) != null) {
                    found.add(plain(quoted.group(group)));
                }
            }
        }
        return found;
    }

    /** Whether a mark is left when every pair is taken out: such a quotation would escape the list. */
    static boolean leavesAMarkOpen(String text) {
        return ANY_MARK.matcher(QUOTED.matcher(text).replaceAll("")).find();
    }

    /** Words as they are compared: straight apostrophes, single spaces, no punctuation at the end. */
    static String plain(String words) {
        return words.replace('’', '\'')
                .replace('‘', '\'')
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[.,;:!?…]+$", "");
    }

    /** Words between spaces. */
    static int count(String words) {
        return words.isBlank() ? 0 : words.strip().split("\\s+").length;
    }
}
