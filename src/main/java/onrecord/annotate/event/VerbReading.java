package onrecord.annotate.event;

import java.util.Set;
import onrecord.annotate.text.Token;

/**
 * How a word that can be a verb is used where it stands.
 *
 * @param start index of the first word of its group of auxiliaries
 * @param active whether its subject may stand before it and its object behind it
 * @param passive whether what it is done to may stand before it
 */
record VerbReading(int start, boolean active, boolean passive) {
    private static final Set<String> BE = WordList.of("""
            is are was were be been being get gets got getting
            """);

    private static final Set<String> HAVE = Set.of("has", "have", "had", "having");

    private static final Set<String> AUXILIARIES = WordList.of("""
            will would could can may might shall should must do does did to not never cannot wont didnt
            doesnt dont hasnt havent hadnt wasnt werent isnt arent wouldnt couldnt cant ll ve re d
            """);

    /** Behind these a form in -ing describes a thing: "near burning tyres". */
    private static final Set<String> BESIDE = Set.of("near", "from", "past", "with", "amid", "behind", "over");

    private static final Set<String> ADJECTIVES = WordList.of("""
            apparent suspected alleged new fresh recent deadly latest further repeated reported possible additional
            significant economic financial military international nuclear political joint major tough tougher harsh
            """);

    /** "He said bombing the port was wrong": the form in -ing is what is spoken of. */
    private static final Set<String> SAYING = Set.of("said", "says", "that", "because", "if", "believes", "argued");

    /** "the anti-rebel fight". */
    private static final Set<String> PREFIXES = Set.of("anti", "pro", "counter", "non");

    /** Names of groups that take a verb in the plural. */
    private static final Set<String> GROUPS =
            WordList.of("taliban police hamas houthi isis people men women forces troops al hezbollah");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** Marks that begin a sum. */
    private static final Set<String> CURRENCIES = Set.of("$", "\u20ac", "\u00a3");

    private static final VerbReading NONE = new VerbReading(-1, false, false);

    boolean isVerb() {
        return start >= 0;
    }

    static VerbReading of(Clause clause, int at) {
        int form = clause.verbForm(at);
        if (form == 0
                || isName(clause, at)
                || clause.isInsidePerson(at)
                || isCompound(clause, at, form)
                || clause.isPossessive(at - 1)) {
            return NONE;
        }
        int start = at;
        boolean be = false;
        boolean have = false;
        boolean other = false;
        while (start > 0) {
            String before = clause.lower(start - 1);
            if (BE.contains(before)) {
                be = true;
            } else if (HAVE.contains(before)) {
                have = true;
            } else if (AUXILIARIES.contains(before)) {
                other = true;
            } else if (!FunctionWords.isAdverb(before)) {
                break;
            }
            start--;
        }
        boolean past = (form & (Inflection.PAST | Inflection.PARTICIPLE)) != 0;
        boolean participle = (form & Inflection.PARTICIPLE) != 0;
        boolean ing = (form & Inflection.ING) != 0;
        boolean noun = start == at && (form & Inflection.ING) == 0 && ARTICLES.contains(clause.lower(at - 1));
        if (noun || ing && have && !be) {
            return NONE;
        }
        boolean infinitive = other && !be && !have && clause.lower(at - 1).equals("to");
        if (infinitive && (form & Inflection.BASE) == 0) {
            return NONE;
        }
        if (be && participle && !ing) {
            return new VerbReading(start, false, true);
        }
        if (past && (have || (form & (Inflection.BASE | Inflection.S_FORM)) == 0)) {
            boolean passive = participle && !have && isClosed(clause, at + 1);
            return isAttribute(clause, at, start) ? NONE : new VerbReading(start, true, passive);
        }
        if (ing && (form & Inflection.BASE) == 0) {
            String before = clause.lower(start - 1);
            boolean nominal = isNamedMeeting(clause, start)
                    || !be
                            && (FunctionWords.DETERMINERS.contains(before)
                                    || BESIDE.contains(before)
                                    || SAYING.contains(before))
                    || clause.lower(at + 1).equals("of");
            return nominal ? NONE : new VerbReading(start, true, false);
        }
        if (other || have) {
            return new VerbReading(start, true, participle);
        }
        return isFinite(clause, at, start, form) ? new VerbReading(start, true, participle && past) : NONE;
    }

    /** "the president's announced meeting": behind a possessor and a participle stands a noun. */
    private static boolean isNamedMeeting(Clause clause, int start) {
        return start > 1
                && clause.word(start - 2).kind() == Token.Kind.CLITIC
                && (clause.lower(start - 1).endsWith("ed")
                        || clause.lower(start - 1).endsWith("al"));
    }

    /** "Ms Lynch": a capital inside a sentence that is no headline. */
    private static boolean isName(Clause clause, int at) {
        return at > 0 && clause.word(at).isCapitalised() && !clause.isHeadline();
    }

    /**
     * "a Russian-backed group", "a veto-proof vote", "the anti-rebel fight": a participle that a hyphen ties to its agent
     * describes a thing, and so does a plain form that one ties to what follows.
     */
    private static boolean isCompound(Clause clause, int at, int form) {
        boolean tied = clause.isHyphened(at) && (form & (Inflection.PARTICIPLE | Inflection.ING)) != 0;
        boolean plain = (form & Inflection.BASE) != 0 && (form & Inflection.PAST) == 0;
        boolean tying = plain && clause.isHyphened(at + 1) && (clause.verbForm(at + 1) & Inflection.PAST) == 0;
        boolean prefixed = plain && clause.isHyphened(at - 1) && PREFIXES.contains(clause.lower(at - 2));
        return tied || tying || prefixed;
    }

    /** "the captured town", "Wounded people": a participle between a determiner, or nothing, and its noun. */
    private static boolean isAttribute(Clause clause, int at, int start) {
        boolean inside = start == 0
                || start == at && (clause.verbForm(at - 1) & (Inflection.PAST | Inflection.ING)) != 0
                || clause.word(start - 1).kind() == Token.Kind.CLITIC
                        && clause.lower(start - 1).equals("s")
                || FunctionWords.DETERMINERS.contains(clause.lower(start - 1)) && !isRelative(clause, start - 1)
                || FunctionWords.PREPOSITIONS.contains(clause.lower(start - 1));
        return inside && !isClosed(clause, at + 1);
    }

    /** "the raid that killed 12 people": what stands before "that" is what it speaks of. */
    static boolean isRelative(Clause clause, int at) {
        return clause.lower(at).equals("that")
                && at > 0
                && !clause.isBoundary(at - 1)
                && (clause.verbForm(at - 1) == 0 || !of(clause, at - 1).isVerb())
                && !FunctionWords.PREPOSITIONS.contains(clause.lower(at - 1));
    }

    private static boolean isClosed(Clause clause, int at) {
        return at >= clause.size()
                || FunctionWords.PREPOSITIONS.contains(clause.lower(at))
                || clause.word(at).kind() == Token.Kind.MARK && !CURRENCIES.contains(clause.lower(at));
    }

    /** "in a U.S. raid", "UN sanctions announced": a form that may be a noun within a phrase, or with another verb behind it. */
    private static boolean isNoun(Clause clause, int at) {
        String next = clause.lower(at + 1);
        if (BE.contains(next)
                || HAVE.contains(next)
                || AUXILIARIES.contains(next) && !next.equals("to")
                || next.equals("and")
                || FunctionWords.PRONOUNS.contains(next)
                || (clause.verbForm(at + 1) & Inflection.PARTICIPLE) != 0 && !clause.isHyphened(at + 1)
                || isInSingularPhrase(clause, at)) {
            return true;
        }
        int from = at - 1;
        while (from > 0 && at - from <= 3 && clause.word(from).isCapitalised()) {
            from--;
        }
        if (from > 1 && from < at - 1 && ADJECTIVES.contains(clause.lower(from))) {
            from--; // "from apparent Norwegian strikes"
        }
        boolean determined = FunctionWords.DETERMINERS.contains(clause.lower(from));
        boolean single = clause.lower(from).equals("a") || clause.lower(from).equals("an");
        boolean object = (clause.verbForm(at) & Inflection.PAST) == 0
                && (clause.verbForm(at - 1) & Inflection.PAST) != 0
                && (clause.verbForm(at - 1) & Inflection.BASE) == 0;
        if (single || object) {
            return true;
        }
        return FunctionWords.PREPOSITIONS.contains(clause.lower(determined ? from - 1 : from));
    }

    /** "in response to a chemical weapons attack": behind "a" and a plural stands what the article belongs to. */
    private static boolean isInSingularPhrase(Clause clause, int at) {
        if (!clause.lower(at - 1).endsWith("s") || (clause.verbForm(at) & Inflection.PAST) != 0) {
            return false;
        }
        for (int i = at - 2; i >= 0 && at - i <= 4 && !clause.isBoundary(i); i--) {
            if (clause.lower(i).equals("a") || clause.lower(i).equals("an")) {
                return true;
            }
            if (FunctionWords.PREPOSITIONS.contains(clause.lower(i)) || clause.verbForm(i) != 0) {
                return false;
            }
        }
        return false;
    }

    /** "Gunmen attack a hotel", "the army raids a camp": a form that may be a noun has a subject and an object beside it. */
    private static boolean isFinite(Clause clause, int at, int start, int form) {
        if (clause.lower(at).equals("test")
                && clause.isHyphened(at + 1)
                && (clause.verbForm(at + 1) & Inflection.PAST) != 0) {
            return true; // "test-fired": the second part has the tense
        }
        String before = clause.lower(start - 1);
        if (before.isEmpty()
                || FunctionWords.DETERMINERS.contains(before)
                || FunctionWords.PREPOSITIONS.contains(before)
                || (form & Inflection.PAST) == 0 && isNoSubject(clause, start - 1)) {
            return false;
        }
        if ((form & Inflection.S_FORM) != 0 && clause.isPersonBefore(start)) {
            return true;
        }
        Token subject = clause.word(start - 1);
        if (subject.kind() != Token.Kind.WORD) {
            return subject.is(",")
                    && !isNoun(clause, at)
                    && (FunctionWords.DETERMINERS.contains(clause.lower(at + 1)) || clause.isNumber(at + 1));
        }
        boolean plural =
                before.endsWith("s") || before.endsWith("men") || before.equals("people") || before.equals("police");
        boolean agrees = FunctionWords.PRONOUNS.contains(before)
                || (form & Inflection.PAST) != 0
                || ((form & Inflection.S_FORM) != 0 && (form & Inflection.BASE) == 0 ? !plural : plural)
                || subject.isCapitalised() && isNameOf(clause, start - 1, form);
        return agrees && !isClosed(clause, at + 1) && !isNoun(clause, at);
    }

    /** "new sanctions authorities", "officials confirm requests": an adjective, or a verb that has one for its object. */
    private static boolean isNoSubject(Clause clause, int at) {
        int form = clause.verbForm(at);
        return ADJECTIVES.contains(clause.lower(at))
                || form == Inflection.S_FORM && of(clause, at).isVerb();
    }

    /** Whether a capital at the head of a sentence, or of each word in a title, does not hide that the number is wrong. */
    private static boolean isNameOf(Clause clause, int at, int form) {
        if (clause.isHeadline()) {
            return (form & Inflection.S_FORM) != 0
                    || (form & Inflection.PAST) != 0
                    || clause.isNamed(at)
                    || GROUPS.contains(clause.lower(at));
        }
        return at > 0 || clause.isNamed(at) || !clause.lower(at).endsWith("s");
    }
}
