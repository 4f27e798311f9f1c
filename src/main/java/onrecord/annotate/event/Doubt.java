package onrecord.annotate.event;

import java.util.Set;
import onrecord.vocabulary.EventPattern.Mood;

/** Whether what a sentence says of an event is that it happened. */
final class Doubt {
    /** How far before an event a word can still cast doubt on it, in words. */
    private static final int REACH = 14;

    /** How far behind an event the words can stand that undo it. */
    private static final int UNDONE_REACH = 6;

    /** "from raids to talks" names examples; the two ends stand so close together. */
    private static final int RANGE = 5;

    private static final Set<String> NEGATIONS = WordList.of("""
            no not never without nor neither cannot didnt doesnt dont hasnt havent hadnt wasnt werent isnt
            arent nobody none denied denies deny denying denial refused refuses refusing declined failed
            fails rejected rejects dismissed halted foiled thwarted prevented averted stopped cancelled
            canceled postponed barred aborted hoax myth unlikely instead wouldnt couldnt wont cant shouldnt
            """);

    private static final Set<String> SUPPOSITIONS = WordList.of("""
            can could may might should must need needs needed lack lacks lacked if unless whether fear fears feared fearing threat threats threaten
            threatens threatened threatening warn warns warned warning warnings risk risks risking possible
            possibly possibility potential potentially hypothetical imminent avoid avoiding avoided minimise minimize minimizing maximize maximise avert prevent preventing
            deter plot plots plotting plotted urge urged urges urging demand demanding demanded demands
            brink verge impending looming considering consider contemplating mulling propose proposed proposes proposing suggested
            suggests want wants wanted hope hopes hoped hoping wish ask asked asking asks eventual any
            likely simulated mock fictional movie capability convinced imagine pretend capable ability refrain designed obliged obligated
            required pressed pressing lobbied lobbying reluctant wary scenario scenarios proposal proposals oppose opposed opposes opposing prospect speculation seek
            seeks seeking sought try trying tried attempted attempting
            """);

    private static final Set<String> PLANS = WordList.of("""
            will would shall to plan plans planned planning intend intends intended expected expects prepare
            prepares preparing prepared vow vows vowed pledge pledged pledges promise promised promises
            ready upcoming scheduled ll anticipated wont future """);

    /** "began to withdraw" has happened. */
    private static final Set<String> BEGINNINGS = WordList.of("""
            began begun begin begins started starts start continued continue continues managed resumed
            helped forced moved used rushed proceeded
            """);

    /** "a decree that let police jail people". */
    private static final Set<String> ENABLING = Set.of("let", "lets", "letting");

    private static final Set<String> PASSIVE = Set.of("be", "get", "have");

    /** What begins another clause and bears on what stands behind it. */
    private static final Set<String> THROUGH = Set.of("that", "if", "whether", "unless");

    private static final Set<String> CALLS = WordList.of("""
            call calls called calling appeal appealed pray
            """);

    /** Before "of" these say that somebody has it in mind. */
    private static final Set<String> INTENTS = WordList.of("""
            goal aim hope idea plan plans threat threats purpose intention point possibility prospect risk danger
            means way chance issue question notion legality topic use support favor favour power powers right authority
            capable convicted acquitted guilty cleared instead fear fears warning warnings event case talk dreams
            """);

    /** Before "for" these say that it happened. */
    private static final Set<String> DONE = WordList.of("""
            responsibility responsible blame blamed blames condemned condemns criticised criticized arrested convicted
            sentenced jailed wanted charged retaliation revenge retaliate accountable credit apologised apologized
            apologises apologizes apology punish punished sanctioned indicted reasons motive motives imprisoned detained
            prosecuted extradited
            """);

    /** Things to choose from. */
    private static final Set<String> OPTIONS =
            WordList.of("options scenarios measures plans proposals steps possibilities ideas");

    private static final Set<String> PURPOSES = Set.of("about", "for", "without");

    private Doubt() {}

    private static final Set<String> BE = WordList.of("is was are were be been being would will could remains");

    private static final Set<String> UNDONE = WordList.of("""
            foiled thwarted averted cancelled canceled postponed denied avoided prevented unlikely possible
            imminent likely inevitable considered discontinued suspended halted aborted repelled disrupted stopped planned simulated fake staged hypothetical
            """);

    /** "a bombing plot", "air strike fears": what stands behind the name of an event that has not happened. */
    private static final Set<String> OF_MIND = WordList.of("""
            plot plots threat threats fear fears risk risks plan plans warning warnings drill drills prevention elusive
            policy policies program programs programme programmes memo memos site sites spotter spotters vest vests ban
            bans bill bills act law laws legislation rules guidelines issue issues transparency oversight debate
            ground grounds survivor survivors authorities treaty capability capabilities option options siren sirens alert alerts scenario scenarios
            """);

    /** "a coup was not underway". */
    private static final Set<String> GOING_ON = Set.of("underway", "happening", "occurring");

    /** "an invasion could": one of a kind that nobody has seen yet. */
    private static final Set<String> CONDITIONALS = Set.of("can", "could", "would", "might", "may", "should");

    /** Whether a mood lets the event stand between two indexes; the words before it decide, and "was foiled" behind it. */
    static boolean allows(Mood mood, Clause clause, int start, int behind) {
        if (mood == Mood.ANY) {
            return true;
        }
        if (mood == Mood.FACT
                && (clause.isQuestion() || isUndone(clause, behind) || isImagined(clause, start, behind))) {
            return false;
        }
        if (mood == Mood.FACT
                && (isPurpose(clause, start) || isSoCalled(clause, start) || isHeadlinePlan(clause, start))) {
            return false;
        }
        for (int i = start + 1; i < behind; i++) {
            String word = clause.lower(i);
            boolean only = word.equals("not") && clause.lower(i + 1).equals("only");
            if (NEGATIONS.contains(word) && !only || mood == Mood.FACT && CONDITIONALS.contains(word)) {
                return false;
            }
        }
        int edge = Math.max(0, start - REACH);
        for (int i = start - 1; i >= edge; i--) {
            String word = clause.lower(i);
            if (mood == Mood.FACT && isExample(word, i, clause)) {
                return false;
            }
            boolean another = clause.isBoundary(i) && !THROUGH.contains(word);
            if (mood == Mood.FACT
                    && word.equals(",")
                    && i + 2 == start
                    && clause.lower(i + 1).equals("and")) {
                return !isConditioned(clause, i); // "if they leave, and agree to talk"
            }
            if (another || word.equals("and") && i < start - 2) {
                return true;
            }
            if (NEGATIONS.contains(word)
                    && !(word.equals("not") && clause.lower(i + 1).equals("only"))) {
                return false;
            }
            if (isSupposition(word, i, start, clause)) {
                return false;
            }
            if (mood == Mood.FACT && isPlan(word, i, start, clause)) {
                return false;
            }
        }
        return true;
    }

    /** "steps such as sending soldiers", "options, including a siege", "how many people are killed": no one event. */
    private static boolean isExample(String word, int at, Clause clause) {
        String next = clause.lower(at + 1);
        return word.equals("such") && next.equals("as")
                || word.equals("as") && clause.lower(at - 1).equals("such")
                || word.equals("how") && next.equals("many")
                || word.equals(",") && next.equals("including") && OPTIONS.contains(clause.lower(at - 1));
    }

    /** Whether a condition begins before the index, in the same clause. */
    private static boolean isConditioned(Clause clause, int end) {
        for (int i = end - 1; i >= 0 && end - i <= REACH; i--) {
            if (clause.lower(i).equals("if") || clause.lower(i).equals("unless")) {
                return true;
            }
            if (clause.isBoundary(i)) {
                return false;
            }
        }
        return false;
    }

    /** "the so-called attacks". */
    private static boolean isSoCalled(Clause clause, int start) {
        for (int i = Math.max(1, start - 3); i < start; i++) {
            if (clause.lower(i).equals("called") && clause.lower(i - 1).equals("so")) {
                return true;
            }
        }
        return false;
    }

    /** "Minister to Limit Air Strikes": what a headline announces with an infinitive. */
    private static boolean isHeadlinePlan(Clause clause, int start) {
        if (!clause.isHeadline()) {
            return false;
        }
        for (int i = start - 2; i > 0 && start - i < REACH; i--) {
            String next = clause.lower(i + 1);
            if (clause.lower(i).equals("to") && clause.word(i + 1).isWord()) {
                return !FunctionWords.DETERMINERS.contains(next)
                        && !FunctionWords.PREPOSITIONS.contains(next)
                        && clause.known(i + 1).length == 0
                        && !next.endsWith("s");
            }
        }
        return false;
    }

    /** "the goal of killing", "overflight for air strikes": what somebody has in mind. */
    private static boolean isPurpose(Clause clause, int start) {
        int at = start - 1;
        while (at > 0
                && start - at <= 3
                && !FunctionWords.PREPOSITIONS.contains(clause.lower(at))
                && !clause.isBoundary(at)) {
            at--;
        }
        boolean purpose = clause.lower(at).equals("for") && !isDone(clause, at);
        boolean intent = clause.lower(at).equals("of") && INTENTS.contains(clause.lower(at - 1));
        boolean range = clause.lower(at).equals("from") && clause.followedBy("to", start, RANGE);
        boolean topic = PURPOSES.contains(clause.lower(start - 1));
        return purpose || intent || range || topic && !isDone(clause, start - 1);
    }

    /** "blamed the group for the bombing": something done stands behind "for". */
    private static boolean isDone(Clause clause, int preposition) {
        for (int i = preposition - 1; i >= 0 && preposition - i <= REACH; i--) {
            if (DONE.contains(clause.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUndone(Clause clause, int behind) {
        if (OF_MIND.contains(clause.lower(behind))) {
            return true;
        }
        if (clause.lower(behind - 1).endsWith("s") && CONDITIONALS.contains(clause.lower(behind))) {
            return true;
        }
        boolean be = false;
        for (int i = behind; i < behind + UNDONE_REACH && i < clause.size() && !clause.isBoundary(i); i++) {
            boolean absent = clause.lower(i).equals("not") && GOING_ON.contains(clause.lower(i + 1));
            boolean never = clause.lower(i).equals("not") && clause.lower(i + 1).equals("been");
            boolean undone =
                    be && clause.lower(i).equals("not") && (clause.verbForm(i + 1) & Inflection.PARTICIPLE) != 0;
            boolean open = CONDITIONALS.contains(clause.lower(i))
                    && clause.lower(i + 1).equals("be")
                    && (clause.verbForm(i + 2) & Inflection.PARTICIPLE) != 0; // "an agreement can be signed"
            if (undone || open || never || be && (absent || UNDONE.contains(clause.lower(i)))) {
                return true;
            }
            be |= BE.contains(clause.lower(i));
        }
        return false;
    }

    private static boolean isImagined(Clause clause, int start, int behind) {
        if (!CONDITIONALS.contains(clause.lower(behind))) {
            return false;
        }
        int at = start - 1;
        while (at > 0 && start - at <= 3 && !FunctionWords.DETERMINERS.contains(clause.lower(at))) {
            at--;
        }
        boolean bare = start == 0 || clause.isBoundary(start - 1); // "annexation would harm them"
        return bare || clause.lower(at).equals("a") || clause.lower(at).equals("an");
    }

    private static boolean isSupposition(String word, int at, int start, Clause clause) {
        if (word.equals("may") && clause.word(at).isCapitalised()) {
            return false;
        }
        return SUPPOSITIONS.contains(word)
                || CALLS.contains(word) && clause.lower(at + 1).equals("for") && at + 8 > start
                || CALLS.contains(word)
                        && clause.lower(at + 1).equals("on")
                        && at + 1 < start
                        && clause.followedBy("to", at + 1, start - at - 2)
                || word.equals("close") && clause.lower(at + 1).equals("to") && at + 5 > start
                || ENABLING.contains(word) && (clause.verbForm(start) & Inflection.BASE) != 0 && at + 5 > start
                || (word.equals("minute") || word.equals("moment"))
                        && clause.lower(at - 1).equals("the");
    }

    private static boolean isPlan(String word, int at, int start, Clause clause) {
        if (word.equals("to")) {
            int next = FunctionWords.isAdverb(clause.lower(at + 1)) ? at + 2 : at + 1;
            boolean verb = (clause.verbForm(start) & Inflection.BASE) != 0;
            boolean infinitive =
                    (PASSIVE.contains(clause.lower(next)) || (clause.verbForm(next) & Inflection.BASE) != 0)
                            && at + (verb ? 4 : 8) > start;
            return infinitive && !BEGINNINGS.contains(clause.lower(at - 1));
        }
        return word.equals("would") || word.equals("will") || PLANS.contains(word) && at + 4 > start;
    }
}
