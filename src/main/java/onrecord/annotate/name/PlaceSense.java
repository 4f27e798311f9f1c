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
            "teach",
            "teaches",
            "taught");
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

    private PlaceSense() {}

    /** @param next the country's name that follows in the article, or null */
    static boolean isOther(NameMatch match, @Nullable NameMatch next, GivenNameBook givenNames) {
        return isFamilyName(match, givenNames)
                || isGivenName(match, next, givenNames)
                || isLanguage(match)
                || isStreet(match);
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
        int before = match.first() - 1;
        if (before >= 0 && ADVERBS.contains(tokens.get(before).lower())) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        String word = tokens.get(before).lower();
        return isClosed(match) && (SPEAKING.contains(word) || word.equals("in"));
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
        List<Token> tokens = match.text().tokens();
        if (match.behind() >= tokens.size()) {
            return true;
        }
        Token behind = tokens.get(match.behind());
        return behind.kind() == Token.Kind.MARK && !Phrase.isHyphen(behind) || CLOSING.contains(behind.lower());
    }
}
