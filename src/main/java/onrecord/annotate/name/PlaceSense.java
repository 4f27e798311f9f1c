package onrecord.annotate.name;

import java.util.List;
import java.util.Set;
import onrecord.annotate.text.Sentence;
import onrecord.annotate.text.Token;
import org.jspecify.annotations.Nullable;

/** Whether the words beside a country's name make it a person's, a language's or a street's. */
final class PlaceSense {
    private static final Set<String> BARE = Set.of("city", "capital", "name");
    private static final Set<String> LANGUAGE_NOUNS = Set.of(
            "language",
            "languages",
            "speaking",
            "speaker",
            "speakers",
            "dialect",
            "dialects",
            "subtitles",
            "word",
            "words",
            "phrase",
            "phrases",
            "translation",
            "translator",
            "interpreter",
            "alphabet",
            "grammar",
            "dictionary");
    private static final Set<String> SPEAKING = Set.of(
            "speak",
            "speaks",
            "spoke",
            "speaking",
            "spoken",
            "learn",
            "learned",
            "learning",
            "study",
            "studied",
            "studying",
            "understand",
            "understands",
            "know",
            "knows",
            "knew",
            "read",
            "reads",
            "write",
            "writes",
            "wrote",
            "teach",
            "teaches",
            "taught");
    /** "In Russian", "translated from Russian": of a country's people there would be a noun or an article. */
    private static final Set<String> BEFORE_LANGUAGES = Set.of("in", "from", "into");

    private static final Set<String> ADVERBS = Set.of("fluent", "only", "some", "perfect", "broken", "good", "no");
    private static final Set<String> STREETS = Set.of(
            "street",
            "st",
            "st.",
            "avenue",
            "ave",
            "ave.",
            "boulevard",
            "blvd.",
            "road",
            "rd.",
            "lane",
            "drive",
            "hotel");
    /** Given names that often begin a sentence or a title as words. */
    private static final Set<String> WORDS = Set.of(
            "will",
            "june",
            "april",
            "may",
            "august",
            "hope",
            "grant",
            "mark",
            "rose",
            "drew",
            "frank",
            "sue",
            "rob",
            "art",
            "joy",
            "dawn",
            "dean",
            "guy",
            "chase",
            "faith",
            "grace",
            "rich",
            "christian",
            "islam",
            "angel",
            "king",
            "prince",
            "saddam",
            "jihad",
            "pat",
            "jack",
            "iman",
            "noor",
            "summer",
            "autumn",
            "major",
            "royal");

    private static final Set<String> CLOSING = Set.of(
            "and",
            "or",
            "that",
            "but",
            "on",
            "at",
            "to",
            "when",
            "after",
            "before",
            "while",
            "well",
            "fluently",
            "with",
            "as",
            "for",
            "in",
            "where",
            "who",
            "by",
            "this",
            "last");

    private static final Set<String> AGENCIES =
            Set.of("reuters", "getty", "bloomberg", "associated", "agence", "xinhua");

    private PlaceSense() {}

    /** @param next the country's name that follows in the article, or null */
    static boolean isOther(NameMatch match, @Nullable NameMatch next, GivenNameBook givenNames) {
        return isFamilyName(match, givenNames)
                || isGivenName(match, next, givenNames)
                || isLanguage(match)
                || isStreet(match)
                || isCredited(match);
    }

    /** Whether a word that can only be a given name stands right before: "Bill Holland". */
    static boolean isFamilyName(NameMatch match, GivenNameBook givenNames) {
        List<Token> tokens = match.text().tokens();
        int before = match.first() - 1;
        if (before < 0 || match.behind() - match.first() != 1 || !BARE.contains(match.rule())) {
            return false;
        }
        Token given = tokens.get(before);
        Sentence sentence = match.text().sentences().get(match.text().sentenceAt(given.start()));
        return match.first() < sentence.endToken()
                && tokens.get(match.first()).spaced()
                && given.isCapitalised()
                && !given.isAllCapitals()
                && !tokens.get(match.first()).isAllCapitals()
                && givenNames.isGiven(given.lower())
                && !WORDS.contains(given.lower())
                && (before == 0 || !Phrase.isHyphen(tokens.get(before - 1)));
    }

    /** Whether the name is also a given name and a word follows that can only be a family name: "Sydney Lund". */
    private static boolean isGivenName(NameMatch match, @Nullable NameMatch next, GivenNameBook givenNames) {
        List<Token> tokens = match.text().tokens();
        int behind = match.behind();
        if (behind - match.first() != 1
                || behind >= tokens.size()
                || !givenNames.isAmbiguous(tokens.get(match.first()).lower())) {
            return false;
        }
        Token after = tokens.get(behind);
        boolean placeFollows = next != null && next.text() == match.text() && next.first() == behind;
        Sentence sentence = match.text().sentences().get(match.text().sentenceAt(after.start()));
        return after.spaced()
                && !placeFollows
                && behind > sentence.firstToken()
                && NameRun.isNameWord(after)
                && !PersonGrammar.isShouted(match.text().tokens(sentence));
    }

    /** Whether the demonym is the name of a language: "she spoke Spanish", "in French, he", "Russian-speaking". */
    private static boolean isLanguage(NameMatch match) {
        if (!match.rule().equals("demonym")) {
            return false;
        }
        List<Token> tokens = match.text().tokens();
        int behind = match.behind();
        if (behind < tokens.size() && Phrase.isHyphen(tokens.get(behind))) {
            behind++;
        }
        if (behind < tokens.size() && LANGUAGE_NOUNS.contains(tokens.get(behind).lower())) {
            return true;
        }
        int before = beforeList(tokens, match.first()) - 1;
        if (before >= 0 && ADVERBS.contains(tokens.get(before).lower())) {
            before--;
        }
        if (before < 0 || tokens.get(match.behind() - 1).lower().endsWith("s")) {
            return false;
        }
        String word = tokens.get(before).lower();
        return isClosed(tokens, behindPair(tokens, match.behind()))
                && (SPEAKING.contains(word) || BEFORE_LANGUAGES.contains(word));
    }

    /** Where a list of names begins that goes on to the token: at "Arabic" for the last of "Arabic, French and German". */
    private static int beforeList(List<Token> tokens, int first) {
        int at = first;
        while (at >= 2) {
            int join = at - 1;
            if (isAndOr(tokens.get(join)) && join >= 2 && tokens.get(join - 1).is(",")) {
                join--;
            }
            boolean joined = isAndOr(tokens.get(join)) || tokens.get(join).is(",");
            if (!joined || !tokens.get(join - 1).isCapitalised()) {
                break;
            }
            at = join - 1;
        }
        return at;
    }

    /** Behind "and German" where that follows, since the noun of both stands there: "in French and German papers". */
    private static int behindPair(List<Token> tokens, int behind) {
        boolean pair = behind + 1 < tokens.size()
                && isAndOr(tokens.get(behind))
                && tokens.get(behind + 1).isCapitalised();
        return pair ? behind + 2 : behind;
    }

    private static boolean isAndOr(Token token) {
        return token.is("and") || token.is("or");
    }

    /** Whether it ends the name of who took a picture: "Ada Tripoli/AP". */
    private static boolean isCredited(NameMatch match) {
        List<Token> tokens = match.text().tokens();
        int slash = match.behind();
        if (match.first() == 0
                || slash + 1 >= tokens.size()
                || !tokens.get(slash).is("/")) {
            return false;
        }
        Token given = tokens.get(match.first() - 1);
        Token agency = tokens.get(slash + 1);
        return given.isCapitalised()
                && !given.isAllCapitals()
                && tokens.get(match.first()).spaced()
                && !agency.spaced()
                && (agency.isAllCapitals() || AGENCIES.contains(agency.lower()));
    }

    /** Whether a street or a hotel is named after the place, wherever it stands: "Haifa Street". */
    private static boolean isStreet(NameMatch match) {
        List<Token> tokens = match.text().tokens();
        return match.behind() < tokens.size()
                && tokens.get(match.behind()).spaced()
                && tokens.get(match.behind()).isCapitalised()
                && STREETS.contains(tokens.get(match.behind()).lower())
                && !tokens.get(match.first()).is(",");
    }

    /** Whether no noun follows: "in Rome, Italy's president said" puts Rome nowhere. */
    static boolean isClosed(NameMatch match) {
        return isClosed(match.text().tokens(), match.behind());
    }

    private static boolean isClosed(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return true;
        }
        Token behind = tokens.get(at);
        return behind.kind() == Token.Kind.MARK && !Phrase.isHyphen(behind) || CLOSING.contains(behind.lower());
    }
}
