package onrecord.annotate.name;

import java.util.List;
import java.util.Set;
import onrecord.annotate.text.Sentence;
import onrecord.annotate.text.Token;

/**
 * What stands around a name within its sentence: titles and roles before it, appositions behind it, and words that make it
 * the name of a thing.
 *
 * @param tokens of the whole text
 */
record Surroundings(List<Token> tokens, Sentence sentence) {
    /** Words behind a comma that go on with the sentence, not with the name. */
    private static final Set<String> NO_APPOSITION = Set.of(
            "and",
            "or",
            "but",
            "with",
            "as",
            "when",
            "while",
            "where",
            "that",
            "which",
            "said",
            "says",
            "told",
            "in",
            "on",
            "at",
            "by",
            "for",
            "to",
            "from",
            "after",
            "before",
            "is",
            "was",
            "were",
            "are",
            "has",
            "had",
            "have",
            "will",
            "would",
            "including",
            "whether",
            "if",
            "then",
            "not",
            "no",
            "its",
            "their",
            "another",
            "other",
            "some",
            "many",
            "one",
            "two",
            "three");

    /** The title that stands before the name, in lower case, or an empty text. */
    String title(int at) {
        int before = at - 1;
        if (before > sentence.firstToken()
                && tokens.get(before).is(".")
                && !tokens.get(before).spaced()) {
            before--;
        }
        if (before < sentence.firstToken()) {
            return "";
        }
        Token token = tokens.get(before);
        return token.isCapitalised() && PersonWords.TITLES.contains(token.lower()) ? token.lower() : "";
    }

    /** Whether a rank cut short stands before the name, as in {@code Maj. Gen. Golan}: no place has one, whatever else is called so. */
    boolean isShortRank(int at) {
        return at > sentence.firstToken() && tokens.get(at - 1).is(".") && PersonWords.SHORT_RANKS.contains(title(at));
    }

    /** Nobody is called "the": what follows is a thing, even if it is named after someone. */
    boolean isArticle(int at) {
        return at >= sentence.firstToken()
                && (tokens.get(at).is("the")
                        || tokens.get(at).is("a")
                        || tokens.get(at).is("an"));
    }

    /** Whether the token names a role, which is then that of whoever follows. */
    boolean isRole(int at) {
        return at >= sentence.firstToken()
                && tokens.get(at).isWord()
                && PersonWords.ROLES.contains(tokens.get(at).lower());
    }

    /** ", 34," or ", who" or ", a spokesman" behind the name. */
    boolean isApposition(int behind) {
        if (behind + 2 >= sentence.endToken() || !tokens.get(behind).is(",")) {
            return false;
        }
        Token next = tokens.get(behind + 1);
        if (next.is("who") || next.is("whose")) {
            return true;
        }
        if (next.kind() == Token.Kind.NUMBER) {
            return next.plain().length() == 2 && tokens.get(behind + 2).is(",");
        }
        boolean determined = next.is("a") || next.is("an") || next.is("the") || next.is("his") || next.is("her");
        if (!determined && !next.isWord() || next.isCapitalised()) {
            return false;
        }
        for (int i = determined ? behind + 2 : behind + 1; i < Math.min(behind + 6, sentence.endToken()); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.MARK && !Phrase.isHyphen(token)
                    || !determined && NO_APPOSITION.contains(token.lower())) {
                return false;
            }
            if (PersonWords.ROLES.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether brackets with nothing but a place stand behind the name, as in tables: {@code Ada Berg (Norway)}. */
    boolean isInBracketsBehind(NameRun run, boolean[] place) {
        int open = run.behind();
        if (open + 2 >= sentence.endToken() || !tokens.get(open).is("(") || !place[open + 1]) {
            return false;
        }
        int close = open + 1;
        while (close < sentence.endToken() && (place[close] || tokens.get(close).is("."))) {
            close++;
        }
        return close < sentence.endToken() && tokens.get(close).is(")");
    }

    /** Whether a bracket that an editor put in parts the given name from the family name: {@code [the minister Ada] Berg}. */
    boolean isCutByBracket(NameRun run) {
        int close = run.behind();
        return close + 1 < sentence.endToken()
                && (tokens.get(close).is("]") || tokens.get(close).is(")"))
                && NameRun.isNameWord(tokens.get(close + 1));
    }

    /** Whether a verb of saying stands right before or behind the name. */
    boolean isSaying(NameRun run) {
        boolean behind = run.behind() < sentence.endToken()
                && PersonWords.SAYING.contains(tokens.get(run.behind()).lower());
        boolean before = run.first() > sentence.firstToken()
                && PersonWords.SAYING.contains(tokens.get(run.first() - 1).lower());
        return behind || before;
    }

    /** Whether what stands around makes it a place, an organisation or a company. */
    boolean isThing(NameRun run) {
        int at = run.first();
        int last = run.words().getLast();
        if (PersonWords.COMPANIES.contains(word(run.words().getFirst()) + " " + word(last))) {
            return true;
        }
        if (tokens.get(at).isCapitalised() && PersonWords.PLACE_OPENERS.contains(word(at))) {
            return true;
        }
        if (at > sentence.firstToken()
                && tokens.get(at - 1).isCapitalised()
                && PersonWords.PLACE_OPENERS.contains(tokens.get(at - 1).lower())) {
            return true;
        }
        if (at - 2 >= sentence.firstToken()
                && tokens.get(at - 1).is(".")
                && PersonWords.PLACE_OPENERS.contains(tokens.get(at - 2).lower())) {
            return true;
        }
        int next = last + 1;
        if (next < sentence.endToken() && tokens.get(next).kind() == Token.Kind.CLITIC) {
            return false;
        }
        if (next + 1 < sentence.endToken() && tokens.get(next).is("&")) {
            return true;
        }
        if (next + 1 < sentence.endToken()
                && tokens.get(next).is("and")
                && tokens.get(next + 1).isCapitalised()) {
            return PersonWords.COMPANY_ENDINGS.contains(tokens.get(next + 1).lower());
        }
        if (next < sentence.endToken()
                && run.words().size() == 1
                && PersonWords.PLACES_OF_SAINTS.contains(tokens.get(next).lower())) {
            return true;
        }
        return next < sentence.endToken()
                && tokens.get(next).spaced()
                && tokens.get(next).isCapitalised()
                && (PersonWords.HEADS.contains(tokens.get(next).lower())
                        || tokens.get(next).isAllCapitals()
                        || NameRun.isRunTogether(tokens.get(next).plain()));
    }

    /** Whether the token before a name has a capital of its own, not that of a sentence's first word. */
    boolean isCapitalised(int at) {
        return at > sentence.firstToken()
                && tokens.get(at).isCapitalised()
                && tokens.get(at + 1).spaced();
    }

    private String word(int index) {
        return tokens.get(index).lower();
    }
}
