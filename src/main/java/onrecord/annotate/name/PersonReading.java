package onrecord.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.annotate.text.Sentence;
import onrecord.annotate.text.StructuredText;
import onrecord.annotate.text.Token;
import onrecord.vocabulary.Person.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of people out of one text: which words with a capital belong together, and what makes them a person's.
 * Not safe for threads.
 */
final class PersonReading {
    /** Between the words of a name in Arabic, Persian and Urdu: {@code Zia-ul-Haq}. */
    private static final Set<String> TIES = Set.of("ul", "ur", "ud", "us", "uz", "un");

    /** Bodies and feasts are tied alike: {@code Harkat-ul-Mujahideen}, {@code Eid-ul-Fitr}. */
    private static final Set<String> NO_GIVEN = Set.of(
            "jamaat",
            "jamiat",
            "harkat",
            "harakat",
            "ansar",
            "hizb",
            "jaish",
            "jund",
            "tehrik",
            "tehreek",
            "lashkar",
            "dar",
            "bait",
            "eid",
            "majlis",
            "markaz",
            "anjuman",
            "bab",
            "ittehad",
            "ahl",
            "umm",
            "khatm",
            "sipah",
            "wahdat",
            "beit",
            "tanzim",
            "muttahida",
            "jamat",
            "idara",
            "minhaj",
            "nizam",
            "darul",
            "shab");

    private final GivenNameBook givenNames;
    private final Set<String> renowned;
    private final StructuredText text;
    private final List<Token> tokens;
    private final Map<String, Integer> counts;
    private final boolean[] place;

    /**
     * @param renowned lower-case family names that mean one person wherever they stand
     * @param counts how often each word stands in the article with a capital
     * @param place by token, whether it is part of a country's or a city's name
     */
    PersonReading(
            StructuredText text,
            GivenNameBook givenNames,
            Set<String> renowned,
            Map<String, Integer> counts,
            boolean[] place) {
        this.text = text;
        this.givenNames = givenNames;
        this.renowned = renowned;
        this.tokens = text.tokens();
        this.counts = counts;
        this.place = place;
    }

    /** Adds the sentence's names, in reading order, none overlapping another. */
    void read(Sentence sentence, List<PersonCandidate> found) {
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            PersonCandidate candidate = candidate(at, sentence);
            if (candidate != null) {
                found.add(candidate);
                at = candidate.behind();
            } else {
                at++;
            }
        }
    }

    private boolean canBegin(int at, Sentence sentence, boolean initial) {
        Token token = tokens.get(at);
        if (!token.isCapitalised()) {
            return PersonWords.PARTICLES.contains(token.lower());
        }
        boolean role = PersonWords.ROLES.contains(token.lower()) && !givenNames.isGiven(token.lower());
        return !role
                && (initial
                        || NameRun.isNameWord(token)
                        || isGivenBeforeFamilyName(at, sentence)
                        || isJoinedFamilyName(at, sentence));
    }

    private @Nullable PersonCandidate candidate(int at, Sentence sentence) {
        boolean initial = NameRun.behindInitial(tokens, at, sentence.endToken()) > at;
        if (!canBegin(at, sentence, initial) || at > sentence.firstToken() && isInside(at)) {
            return null;
        }
        Surroundings around = new Surroundings(tokens, sentence);
        NameRun run = NameRun.read(tokens, at, sentence.endToken());
        if (run.words().size() == 1 && givenNames.isGiven(word(run, 0))) {
            run = withPlainFamilyName(run, sentence);
        }
        run = withoutNextName(run, sentence);
        if (run.words().isEmpty() || around.isThing(run) || isLedByAnotherWord(run) || isAuxiliary(run, around)) {
            return null;
        }
        String rule = rule(run, around, initial);
        return rule == null ? null : candidate(run, rule, around.title(at));
    }

    /** Without a given name that begins the next name: "Anna Lund Anne (Annie) Lund". */
    private NameRun withoutNextName(NameRun run, Sentence sentence) {
        int words = run.words().size();
        boolean next = words > 2
                && run.behind() < sentence.endToken()
                && tokens.get(run.behind()).is("(")
                && run.behind() == run.words().getLast() + 1
                && givenNames.isGiven(word(run, 0))
                && givenNames.isGiven(word(run, words - 1))
                && givenNames.isFamily(word(run, words - 2));
        return next
                ? new NameRun(
                        run.first(), run.words().get(words - 2) + 1, run.words().subList(0, words - 1))
                : run;
    }

    /** Whether the name begins with the second word, a given name, behind a word that is none: "Staffer Anna Lund". */
    private boolean isLedByAnotherWord(NameRun run) {
        return run.words().size() > 2
                && !givenNames.canBeGiven(word(run, 0))
                && !givenNames.isFamilyFirst(word(run, 0))
                && givenNames.isGiven(word(run, 1));
    }

    /** A given name with a family name that is also what a street or building is called: "Benny Hill", not "in Hill Park". */
    private NameRun withPlainFamilyName(NameRun run, Sentence sentence) {
        int end = sentence.endToken();
        int next = run.behind() < end ? NameRun.behindInitial(tokens, run.behind(), end) : end;
        boolean follows = next < end
                && tokens.get(next).spaced()
                && tokens.get(next).isCapitalised()
                && isPlainName(tokens.get(next).lower());
        boolean goesOn = next + 1 < end
                && tokens.get(next + 1).spaced()
                && tokens.get(next + 1).isCapitalised();
        boolean isPlace = run.first() > sentence.firstToken()
                && PersonWords.PREPOSITIONS_OF_PLACE.contains(
                        tokens.get(run.first() - 1).lower());
        boolean maiden = goesOn
                && next == run.behind()
                && PersonWords.HEADS_AND_NAMES.contains(tokens.get(next).lower())
                && NameRun.isNameWord(tokens.get(next + 1))
                && givenNames.isFamily(tokens.get(next + 1).lower());
        if (!follows || isPlace || goesOn && !maiden) {
            return run;
        }
        int given = run.words().getFirst();
        return maiden
                ? new NameRun(run.first(), next + 2, List.of(given, next, next + 1))
                : new NameRun(run.first(), next + 1, List.of(given, next));
    }

    private static boolean isPlainName(String lower) {
        return PersonWords.HEADS_AND_NAMES.contains(lower) || PersonWords.PLAIN_NAMES.contains(lower);
    }

    /** Whether a given name that is also a common word, "Bill" or "Christian", stands before a family name. */
    private boolean isGivenBeforeFamilyName(int at, Sentence sentence) {
        String first = tokens.get(at).lower();
        return (first.equals("don") || givenNames.isGiven(first) && !PersonWords.TITLES.contains(first))
                && !tokens.get(at).isAllCapitals()
                && at + 1 < sentence.endToken()
                && tokens.get(at + 1).spaced()
                && NameRun.isNameWord(tokens.get(at + 1))
                && (!PersonWords.NEVER.contains(first)
                        || givenNames.isFamily(tokens.get(at + 1).lower()));
    }

    /** Whether a family name stands here that a hyphenated given name follows, as in {@code Park Geun-hye}. */
    private boolean isJoinedFamilyName(int at, Sentence sentence) {
        return givenNames.isFamilyFirst(tokens.get(at).lower())
                && at + 3 < sentence.endToken()
                && NameRun.isNameWord(tokens.get(at + 1))
                && Phrase.isHyphen(tokens.get(at + 2))
                && !tokens.get(at + 2).spaced();
    }

    /** Whether the token goes on a name that began before it. */
    private boolean isInside(int at) {
        Token before = tokens.get(at - 1);
        boolean hyphen =
                Phrase.isHyphen(before) && !before.spaced() && !tokens.get(at).spaced();
        return hyphen && at >= 2 && tokens.get(at - 2).isCapitalised();
    }

    private @Nullable String rule(NameRun run, Surroundings around, boolean initial) {
        int at = run.first();
        String first = word(run, 0);
        boolean full = run.words().size() >= 2;
        if (around.isArticle(at - 1)) {
            return null;
        }
        if (isTied(run)) {
            return "particle";
        }
        if (!full && around.isCutByBracket(run)) {
            return null;
        }
        boolean isPlace = place[at] || place[run.words().getLast()] && !full;
        boolean isGiven = full && givenNames.canBeGiven(first);
        String title = around.title(at);
        if (!title.isEmpty()
                && (full || PersonWords.BEFORE_FAMILY_NAME.contains(title))
                && (isGiven || !isPlace || !full && around.isShortRank(at))) {
            return "title";
        }
        if (full && givenNames.isGiven(first) && !place[at] && !startsPlainly(run, around)) {
            return "given-name";
        }
        if (isPlace) {
            return null;
        }
        if (full && hasMiddleInitial(run) || initial && !around.isCapitalised(at - 1)) {
            return "initial";
        }
        boolean familyFirst = full && givenNames.isFamilyFirst(first) && isJoined(run);
        if (familyFirst) {
            return "family-first";
        }
        if (!full || around.isCapitalised(at - 1) || run.words().size() > 3 || anyPlace(run)) {
            return null;
        }
        if (around.isInBracketsBehind(run, place)) {
            return "list";
        }
        if (around.isRole(at - 1)) {
            return "role";
        }
        if (around.isApposition(run.behind())) {
            return "apposition";
        }
        boolean saying = around.isSaying(run);
        if (hasFamilyName(run) && (saying || isWithin(run, around))) {
            return "family-name";
        }
        return saying && returnsAlone(run) ? "speaker" : null;
    }

    /** Whether hyphens and a particle make one word of given and family name: {@code Zia-ul-Haq}. */
    private boolean isTied(NameRun run) {
        int at = run.first();
        return run.words().size() == 1
                && run.behind() - at == 5
                && TIES.contains(tokens.get(at + 2).lower())
                && tokens.get(at).isCapitalised()
                && tokens.get(at + 4).isCapitalised()
                && !place[at]
                && !NO_GIVEN.contains(tokens.get(at).lower());
    }

    /** A sentence may begin with a given name that is a word too: "Will Congress ...", "Bill Introduced". */
    private boolean startsPlainly(NameRun run, Surroundings around) {
        String first = word(run, 0);
        boolean isWord = first.equals("will")
                || first.equals("bill")
                || first.equals("grant")
                || first.equals("mark")
                || first.equals("don")
                || first.equals("may")
                || first.equals("rich")
                || first.equals("frank");
        return isWord && isFirstWord(run, around) && anyPlace(run);
    }

    /**
     * Whether "Will" asks or promises: "Will Dahl go?" of somebody whom the family name alone means, and "What He Will Do" in
     * the capitals of a headline.
     */
    private boolean isAuxiliary(NameRun run, Surroundings around) {
        if (!word(run, 0).equals("will")) {
            return false;
        }
        if (isFirstWord(run, around)) {
            return renowned.contains(word(run, run.words().size() - 1));
        }
        Token before = tokens.get(run.first() - 1);
        return before.isWord()
                && before.isCapitalised()
                && around.title(run.first()).isEmpty()
                && !around.isRole(run.first() - 1);
    }

    private boolean isFirstWord(NameRun run, Surroundings around) {
        for (int i = around.sentence().firstToken(); i < run.first(); i++) {
            if (tokens.get(i).kind() != Token.Kind.MARK) {
                return false;
            }
        }
        return true;
    }

    private PersonCandidate candidate(NameRun run, String rule, String title) {
        List<Integer> words = run.words();
        String first = word(run, 0);
        boolean familyFirst = givenNames.isFamilyFirst(first) && !givenNames.isGiven(first) && words.size() >= 2;
        List<String> family = new ArrayList<>();
        String given = isTied(run) ? tokens.get(run.first()).lower() : words.size() > 1 ? first : "";
        if (familyFirst) {
            given = word(run, 1);
            family.add(first);
        } else {
            family.add(word(run, words.size() - 1));
        }
        Gender gender = PersonWords.TITLE_GENDER.getOrDefault(title, givenNames.gender(given));
        return new PersonCandidate(text, run.first(), run.behind(), given, family, gender, title, rule);
    }

    /** Whether the last word is a common family name, but not one that means somebody else wherever it stands. */
    private boolean hasFamilyName(NameRun run) {
        String last = word(run, run.words().size() - 1);
        return givenNames.isFamily(last) && (!renowned.contains(last) || givenNames.canBeGiven(word(run, 0)));
    }

    /** Whether the name stands within a sentence, and not where a place would. */
    private static boolean isWithin(NameRun run, Surroundings around) {
        return run.first() > around.sentence().firstToken()
                && !PersonWords.PREPOSITIONS_OF_PLACE.contains(
                        around.tokens().get(run.first() - 1).lower());
    }

    private boolean hasMiddleInitial(NameRun run) {
        int behind = run.words().getFirst() + 1;
        return behind < run.behind() && NameRun.behindInitial(tokens, behind, run.behind()) > behind;
    }

    /** Whether the last word of the name stands somewhere else in the article without the first. */
    private boolean returnsAlone(NameRun run) {
        return counts.getOrDefault(word(run, run.words().size() - 1), 0) > counts.getOrDefault(word(run, 0), 0);
    }

    private boolean anyPlace(NameRun run) {
        return run.words().stream().anyMatch(index -> place[index]);
    }

    /** Whether a name's second word goes on behind a hyphen, as Korean and Chinese names do: {@code Park Geun-hye}. */
    private boolean isJoined(NameRun run) {
        int second = run.words().get(1);
        return second >= 2 && Phrase.isHyphen(tokens.get(second - 1));
    }

    private String word(NameRun run, int index) {
        return tokens.get(run.words().get(index)).lower();
    }
}
