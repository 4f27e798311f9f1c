package onrecord.annotate.event;

import java.util.List;
import java.util.Set;
import onrecord.annotate.event.Circumstances.Time;
import onrecord.annotate.text.StructuredText;
import onrecord.annotate.text.Token;
import onrecord.article.Article;
import onrecord.article.Precision;
import onrecord.article.Publication;

/**
 * Whether the words of a sentence put an event into the days before publication or long before them. The nearest word of
 * time decides, and one behind a comma or a conjunction is taken for farther away.
 */
final class Timing {
    /** A day of the month is of these days up to so many days before publication, and old from so many more on. */
    private static final int DAYS = 9;

    private static final int WEEKS = 30;

    /** How many words a comma or conjunction counts for. */
    private static final int BOUNDARY = 4;

    /** A word of time farther away than this says nothing of an event. */
    private static final int REACH = 16;

    /** The same of an old date before an event. */
    private static final int FAR = 30;

    /** A year within a name bears on what stands so near. */
    private static final int NAMED = 6;

    /** A word of time among the first so many of a sentence opens it. */
    private static final int OPENING = 6;

    private static final Set<String> THESE_DAYS = WordList.of("""
            today yesterday tonight overnight monday tuesday wednesday thursday friday saturday sunday
            """);

    private static final Set<String> LONG_SPANS =
            WordList.of("year years month months decade decades century centuries generation generations");

    private static final Set<String> LONG_AGO = WordList.of("""
            year decade century summer spring autumn fall winter january february march april may june
            july august september october november december
            """);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Set<String> MONTH_NAMES = WordList.of("""
            january february march april may june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec
            """);

    private static final Set<String> BEFORE_MONTH =
            WordList.of("in since until from early late mid of by on this during between and a the");

    private static final Set<String> OLDEN = WordList.of("""
            1940s 1950s 1960s 1970s 1980s 1990s 2000s previously formerly historically decades once remembering
            anniversary commemorating commemorate commemorates era history historical infamous notorious notoriously
            nazi nazis hitler soviet soviets hiroshima nagasaki holocaust
            """);

    private static final Set<String> JUST_NOW = WordList.of("recently lately already now currently hours minutes");

    /** "for years", "in recent years", "over the last ten years": what goes on. */
    private static final Set<String> FOR = WordList.of("for recent past previous of over last");

    /** So many words before the years of a span its beginning stands at most. */
    private static final int SPAN = 4;

    private static final Set<String> YEARS = WordList.of("years decades centuries");

    /** "sentenced for 12 years in prison", "62 years old". */
    private static final Set<String> NO_TIME = WordList.of("old prison jail imprisonment behind younger older");

    private static final Set<String> EARLY = WordList.of("early earlier");

    /** What is the first or most of its kind since then is news. */
    private static final Set<String> RECORDS = WordList.of("""
            first most largest biggest worst deadliest bloodiest heaviest highest lowest longest strongest greatest only
            fiercest gravest
            """);

    private static final Set<String> TERROR =
            WordList.of("attack attacks terror terrorist anniversary hijackers hijackings");

    /** "17 years after the invasion". */
    private static final Set<String> SINCE = Set.of("after", "since", "before", "earlier", "later");

    private static final Set<String> SHORT_SPANS = WordList.of("week morning afternoon evening night weekend day");

    /** The year of publication, or the latest that the article names; 0 where there is none. */
    private final int year;

    /** The month of publication from 1; 0 where it is not known. */
    private final int month;

    /** The day of the month of publication; 0 where it is not known. */
    private final int day;

    /** Whether the text tells of one thing, so that a month in it is the month of that. */
    private final boolean brief;

    private Timing(int year, int month, int day, boolean brief) {
        this.year = year;
        this.month = month;
        this.day = day;
        this.brief = brief;
    }

    static Timing of(Article article, StructuredText body) {
        Publication publication = article.published();
        Precision precision = publication.precision();
        boolean brief = Prominence.isBrief(body);
        return publication
                .day()
                .map(day -> new Timing(
                        day.getYear(),
                        precision == Precision.YEAR ? 0 : day.getMonthValue(),
                        precision == Precision.YEAR || precision == Precision.MONTH ? 0 : day.getDayOfMonth(),
                        brief))
                .orElseGet(() -> new Timing(latestYear(body), 0, 0, brief));
    }

    private static int latestYear(StructuredText body) {
        return body.tokens().stream().mapToInt(Timing::yearOf).max().orElse(0);
    }

    /** What is said of the time of an event between two words. */
    Time of(Clause clause, int from, int to) {
        int nearest = Integer.MAX_VALUE;
        Time time = Time.UNSAID;
        for (int at = 0; at < clause.size(); at++) {
            Time here = at(clause, at);
            if (here != Time.UNSAID) {
                int distance = distance(clause, at, from, to);
                if (distance < nearest && distance < reach(clause, at, from, here)) {
                    nearest = distance;
                    time = here;
                }
            }
        }
        return time;
    }

    /** How far a word of time bears on an event: an old date that opens a sentence, on all of it. */
    private static int reach(Clause clause, int at, int from, Time time) {
        if (time != Time.LONG_AGO) {
            return REACH;
        }
        boolean named = isNamed(clause, at);
        return at < OPENING ? (named ? REACH : Integer.MAX_VALUE) : named ? NAMED : at < from ? FAR : REACH;
    }

    /** "the 2015 nuclear deal": whether a year is part of a name. */
    private static boolean isNamed(Clause clause, int at) {
        String before = clause.lower(at - 1);
        return yearOf(clause.word(at)) > 0
                && (FunctionWords.DETERMINERS.contains(before) || before.equals("s"))
                && at + 1 < clause.size()
                && clause.word(at + 1).isWord()
                && !clause.lower(at + 1).equals("s")
                && !clause.isBoundary(at + 1);
    }

    private static int distance(Clause clause, int at, int from, int to) {
        int distance = 0;
        for (int i = Math.min(at, to); i < Math.max(at, from); i++) {
            distance += clause.isBoundary(i) ? BOUNDARY : 1;
        }
        return distance;
    }

    /** What the last word of time in a sentence says of what the next one tells. */
    Time last(Clause clause) {
        for (int at = clause.size() - 1; at >= 0; at--) {
            Time here = at(clause, at);
            if (here != Time.UNSAID && !isNamed(clause, at)) {
                return here;
            }
        }
        return Time.UNSAID;
    }

    private Time at(Clause clause, int at) {
        Token token = clause.word(at);
        String word = token.lower();
        String before = clause.lower(at - 1);
        if (THESE_DAYS.contains(word) && !clause.lower(at + 1).equals("school")
                || word.equals("weekend") && before.equals("the")
                || SHORT_SPANS.contains(word)
                        && (before.equals("this") || before.equals("last") && !word.equals("week"))) {
            return Time.THESE_DAYS;
        }
        if (JUST_NOW.contains(word) && !before.equals("had")
                || word.equals("week") && before.equals("last")
                || word.equals("days") && (before.equals("recent") || before.equals("just"))) {
            return Time.LATELY;
        }
        boolean old = OLDEN.contains(word)
                || word.equals("war") && (before.equals("world") || before.equals("cold"))
                || word.equals("past")
                        && before.equals("the")
                        && clause.lower(at - 2).equals("in")
                        && clause.lower(at + 1).equals(",")
                || isLongSpan(clause, at)
                || isOldYear(yearOf(token)) && !isRecord(clause, at);
        return old ? Time.LONG_AGO : ofMonth(clause, at);
    }

    /** "last year", "two years ago", "for decades", "over the past ten years", "early this year". */
    private static boolean isLongSpan(Clause clause, int at) {
        String word = clause.lower(at);
        String before = clause.lower(at - 1);
        if (LONG_AGO.contains(word) && before.equals("last")
                || (word.equals("ago") || SINCE.contains(word)) && LONG_SPANS.contains(before)
                || LONG_SPANS.contains(word) && word.endsWith("s") && FOR.contains(before)
                || word.equals("year") && before.equals("this") && EARLY.contains(clause.lower(at - 2))) {
            return true;
        }
        if (!YEARS.contains(word) || NO_TIME.contains(clause.lower(at + 1)) || NO_TIME.contains(clause.lower(at + 2))) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - SPAN); i--) {
            if (FOR.contains(clause.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "the worst attack since 2001" is no news of 2001. */
    private static boolean isRecord(Clause clause, int at) {
        int since = clause.lower(at - 1).equals("since")
                ? at - 1
                : clause.lower(at - 2).equals("since") ? at - 2 : -1;
        for (int i = since - 1; i >= 0; i--) {
            if (RECORDS.contains(clause.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOldYear(int named) {
        boolean justOver = named == year - 1 && month == 1;
        return named > 0 && named < year && !justOver;
    }

    /** What a month says: a day of it to the day, else two months or more are old, and any where the article has no date. */
    private Time ofMonth(Clause clause, int at) {
        int named = clause.word(at).isCapitalised() ? monthOf(clause.lower(at)) : 0;
        int next = at + (clause.lower(at + 1).equals(".") ? 2 : 1);
        boolean dated = BEFORE_MONTH.contains(clause.lower(at - 1)) || clause.isNumber(at - 1) || clause.isNumber(next);
        if (named == 0 || !dated) {
            return Time.UNSAID;
        }
        int dayOfMonth = Math.max(dayAt(clause, next), dayAt(clause, at - 1));
        if (isOldYear(yearBehind(clause, next)) || named == 9 && dayOfMonth == 11 && isTerror(clause, next + 1)) {
            return Time.LONG_AGO;
        }
        if (dayOfMonth > 0) {
            int days = day > 0 ? Math.floorMod(30 * (month - named) + day - dayOfMonth, 360) : 2 * DAYS;
            return days > WEEKS && days < 360 - WEEKS ? Time.LONG_AGO : days <= DAYS ? Time.LATELY : Time.UNSAID;
        }
        int apart = Math.abs(named - month);
        boolean old = month > 0 ? Math.min(apart, 12 - apart) > 1 : !brief;
        return old ? Time.LONG_AGO : Time.UNSAID;
    }

    /** The year behind a month and its day, or 0. */
    private static int yearBehind(Clause clause, int next) {
        for (int at = next; at < Math.min(clause.size(), next + 3); at++) {
            int named = yearOf(clause.word(at));
            if (named > 0) {
                return named;
            }
            if (dayAt(clause, at) == 0 && !clause.lower(at).equals(",")) {
                return 0;
            }
        }
        return 0;
    }

    /** "the Sept. 11 attacks". */
    private static boolean isTerror(Clause clause, int at) {
        return TERROR.contains(clause.lower(at));
    }

    /** Whether a number is a year, or the day of a month. */
    static boolean isDate(Clause clause, int at) {
        return yearOf(clause.word(at)) > 0
                || MONTH_NAMES.contains(clause.lower(at - 1))
                || MONTH_NAMES.contains(clause.lower(at + 1))
                || clause.lower(at - 1).equals(".") && MONTH_NAMES.contains(clause.lower(at - 2));
    }

    private static int monthOf(String word) {
        return MONTH_NAMES.contains(word) ? MONTHS.indexOf(word.substring(0, 3)) + 1 : 0;
    }

    private static int dayAt(Clause clause, int at) {
        boolean number = clause.isNumber(at) && clause.lower(at).length() <= 2;
        return number && clause.lower(at).chars().allMatch(Character::isDigit) ? Integer.parseInt(clause.lower(at)) : 0;
    }

    /** The year that a token may write, or 0. */
    private static int yearOf(Token token) {
        String digits = token.plain();
        boolean year = token.kind() == Token.Kind.NUMBER
                && digits.length() == 4
                && (digits.startsWith("1") || digits.startsWith("20"))
                && digits.chars().allMatch(Character::isDigit);
        return year ? Integer.parseInt(digits) : 0;
    }
}
