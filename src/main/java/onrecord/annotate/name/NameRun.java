package onrecord.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onrecord.annotate.text.Token;

/**
 * Reads one person's name from a token on: words with a capital, initials, particles and hyphens.
 *
 * @param first index of the first token
 * @param behind index behind the last
 * @param words index of each word's last token, particles and initials left out; at least one
 */
record NameRun(int first, int behind, List<Integer> words) {
    /** Words of a name at most, particles and initials aside. */
    private static final int MOST_WORDS = 4;

    /** Tokens of a name at most, initials with their full stops, particles and hyphens included. */
    private static final int MOST_TOKENS = 16;

    /** Letters with stops that are no initials. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "U.S", "U.N", "U.K", "E.U", "D.C", "L.A", "N.Y", "N.J", "N.C", "S.C", "N.D", "S.D", "N.H", "N.M", "R.I",
            "B.C", "A.D", "P.M", "A.M", "G.I", "I.D", "M.D", "V.P", "J.D", "Q.C", "M.P", "U.S.A", "U.A.E", "F.B.I",
            "C.I.A", "N.S.A", "I.R.A", "P.L.O", "G.O.P", "R.A.F", "D.R", "P.O", "U.S.S", "H.M.S", "I.S", "T.V", "P.R",
            "I.Q");

    /** What stands before the inner capital of {@code McCain}, {@code DeLay}, {@code AbdulRahman}. */
    private static final Set<String> PREFIXES = Set.of(
            "Mc", "Mac", "De", "Del", "Della", "Du", "Di", "Da", "Dos", "La", "Le", "Lo", "Van", "Vander", "Von",
            "Fitz", "Al", "El", "Bin", "Ben", "Abd", "Abdel", "Abdul", "Abu", "St", "San", "Des", "Mak", "Te", "Ver");

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’");

    private static final Set<String> COMPOUNDS = Set.of(
            "born", "era", "like", "style", "run", "held", "made", "wing", "elect", "bound", "built", "owned", "type",
            "area", "and", "in", "law", "as", "on", "off", "up", "out", "to", "free", "only", "wide", "time", "year",
            "day", "old");

    NameRun {
        words = List.copyOf(words);
    }

    /** The name that begins at the token, whatever its first word with a capital is, or one without words where none does. */
    static NameRun read(List<Token> tokens, int first, int end) {
        List<Integer> words = new ArrayList<>();
        int at = first;
        int behind = first;
        while (at < end && at - first < MOST_TOKENS && words.size() < MOST_WORDS) {
            boolean joined = at > first && isHyphenation(tokens, at - 1);
            if (at > first && !tokens.get(at).spaced() && !joined) {
                break;
            }
            int initial = behindInitial(tokens, at, end);
            if (initial > at) {
                at = initial;
            } else if (!words.isEmpty() && isBareInitial(tokens, at, end)) {
                at++;
            } else if (!words.isEmpty() && isNickname(tokens, at, end)) {
                at += 3;
            } else if (isParticle(tokens, at, end)) {
                at = behindHyphen(tokens, at + 1, end);
            } else if (isNameWord(tokens.get(at))
                    || at == first && tokens.get(at).isCapitalised()) {
                if (words.size() > 1
                        && tokens.get(at).is(tokens.get(words.getFirst()).lower())) {
                    break;
                }
                at = behindWord(tokens, at, end);
                words.add(at - 1);
                behind = at;
            } else {
                break;
            }
        }
        if (!words.isEmpty()
                && behind < end
                && PersonWords.SUFFIXES.contains(tokens.get(behind).lower())) {
            behind++;
            if (behind < end
                    && tokens.get(behind).is(".")
                    && !tokens.get(behind).spaced()) {
                behind++;
            }
        }
        return new NameRun(first, behind, words);
    }

    /** Whether a word can be part of a name: a capital, then small letters. */
    static boolean isNameWord(Token token) {
        return token.isCapitalised()
                && token.plain().length() > 1
                && !token.isAllCapitals()
                && token.plain().indexOf('.') < 0
                && !isRunTogether(token.plain())
                && !PersonWords.NEVER.contains(token.lower())
                && !PersonWords.GROUPS.contains(token.lower())
                && !PersonWords.SUFFIXES.contains(token.lower())
                && !PersonWords.HEADS.contains(token.lower())
                && !PersonWords.TITLES.contains(token.lower());
    }

    /** Whether two words stand as one by mistake, {@code SchumerThousands}, not a name with an inner capital. */
    static boolean isRunTogether(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return !PREFIXES.contains(word.substring(0, i));
            }
        }
        return false;
    }

    /** Whether a word is two or three initials with their stops, {@code K.J.}, and not a country or a place. */
    private static boolean isInitials(String word) {
        int length = word.endsWith(".") ? word.length() : word.length() + 1;
        if (length != 4 && length != 6 || ABBREVIATIONS.contains(word.substring(0, length - 1))) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isUpperCase(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Behind an initial such as {@code W.} or initials such as {@code K.J.}, or the index itself. */
    static int behindInitial(List<Token> tokens, int at, int end) {
        Token token = tokens.get(at);
        if (isInitials(token.plain()) && token.isCapitalised()) {
            return at + 1;
        }
        boolean letter = token.isCapitalised() && token.plain().length() == 1;
        boolean stop = at + 1 < end
                && tokens.get(at + 1).is(".")
                && !tokens.get(at + 1).spaced();
        return letter && stop ? at + 2 : at;
    }

    /** A middle initial without its stop: {@code Anna B Lund}. */
    private static boolean isBareInitial(List<Token> tokens, int at, int end) {
        Token token = tokens.get(at);
        return token.isWord()
                && token.isCapitalised()
                && token.plain().length() == 1
                && !token.is("I")
                && !token.is("i")
                && at + 1 < end
                && tokens.get(at + 1).spaced()
                && isNameWord(tokens.get(at + 1));
    }

    /** A nickname between quotation marks within the name: {@code Anna "Bee" Lund}. */
    private static boolean isNickname(List<Token> tokens, int at, int end) {
        return at + 3 < end
                && QUOTES.contains(tokens.get(at).plain())
                && isNameWord(tokens.get(at + 1))
                && !tokens.get(at + 1).spaced()
                && QUOTES.contains(tokens.get(at + 2).plain())
                && !tokens.get(at + 2).spaced()
                && isNameWord(tokens.get(at + 3))
                && tokens.get(at + 3).spaced();
    }

    private static boolean isParticle(List<Token> tokens, int at, int end) {
        if (!PersonWords.PARTICLES.contains(tokens.get(at).lower())
                || !tokens.get(at).isWord()) {
            return false;
        }
        int next = behindHyphen(tokens, at + 1, end);
        if (next >= end) {
            return false;
        }
        boolean again = PersonWords.PARTICLES.contains(tokens.get(next).lower())
                && next + 1 < end
                && isNameWord(tokens.get(next + 1));
        return isNameWord(tokens.get(next)) || again;
    }

    private static int behindWord(List<Token> tokens, int at, int end) {
        int behind = at + 1;
        while (behind + 1 < end && isHyphenation(tokens, behind)) {
            Token part = tokens.get(behind + 1);
            boolean name = isNameWord(part) || PersonWords.PARTICLES.contains(part.lower()) && part.isCapitalised();
            boolean given = part.isWord() && isSyllable(part.plain());
            if (!name && !given) {
                break;
            }
            behind += 2;
        }
        return behind;
    }

    /** Korean and Chinese given names go on in lower case behind the hyphen: {@code Geun-hye}; so does {@code Obama-era}. */
    private static boolean isSyllable(String word) {
        return word.length() >= 2
                && word.length() <= 5
                && Character.isLowerCase(word.charAt(0))
                && !word.endsWith("ed")
                && !COMPOUNDS.contains(word);
    }

    private static int behindHyphen(List<Token> tokens, int at, int end) {
        return at + 1 < end && isHyphenation(tokens, at) ? at + 1 : at;
    }

    private static boolean isHyphenation(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && Phrase.isHyphen(tokens.get(at))
                && !tokens.get(at).spaced()
                && !tokens.get(at + 1).spaced();
    }
}
