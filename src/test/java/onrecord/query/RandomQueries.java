package onrecord.query;

import java.util.List;
import java.util.Random;

/** Texts rich in operators, quotation marks of all kinds, wildcards, halves of surrogate pairs and controls of direction. */
public final class RandomQueries {

    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "(",
            ")",
            "\"",
            "\"",
            "“",
            "”",
            "„",
            "«",
            "»",
            "‟",
            "〝",
            "＂",
            "'",
            "’",
            "AND",
            "OR",
            "NOT",
            "NEAR",
            "NEAR/5",
            "NEAR/0",
            "BEFORE/3",
            "BEFORE",
            "NEAR/99999999999",
            "near/5",
            "w/5",
            "/s",
            "/p",
            "/S",
            "/5",
            "atleast2",
            "atleast3(",
            "ATLEAST2(",
            "atleast0(",
            "atleast2\"",
            "-",
            "--",
            "–",
            "=",
            "~",
            "~1",
            "~2",
            "~9",
            "*",
            "?",
            "*",
            ":",
            "country:",
            "source:",
            "date:",
            "after:",
            "before:",
            "author:",
            "speaker:",
            "said:",
            "quote:",
            "title:",
            "body:",
            "..",
            "2024",
            "2024-11",
            "2024-13-40",
            "a",
            "fuel",
            "fuel",
            "winter",
            "F-16",
            "don't",
            "ö",
            "лёд",
            "氷",
            "e\u0301",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\u202e",
            "\u200f",
            "\u2066",
            "\u200b",
            "\ufeff",
            "\u0000",
            "\u00a0",
            "\t",
            "\n",
            " ",
            " ",
            " ",
            " ",
            " ",
            " ",
            "\\",
            "/",
            "+",
            "&",
            "|",
            "!",
            "^",
            "{",
            "}",
            "[",
            "]",
            "$",
            "#",
            "%",
            ",",
            ".",
            ";");

    private RandomQueries() {}

    /** Up to 25 pieces, some of them any character at all. */
    public static String next(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(26); i > 0; i--) {
            if (random.nextInt(12) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            if (random.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
