package onrecord.annotate.event;

import java.util.List;
import java.util.Set;
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
    /** What an old date leaves of the weight of evidence. */
    private static final double BACKGROUND = 0.35;

    /** What a date of these days adds to it. */
    private static final double NEWS = 1.3;

    /** What the days and weeks just past add to it. */
    private static final double RECENT = 1.2;

    /** A day of the month is of these days up to so many days before publication, and old from so many more on. */
    private static final int DAYS = 9;

    private static final int WEEKS = 30;

    /** How many words a comma or conjunction counts for. */
    private static final int BOUNDARY = 4;

    /** A word of time farther away than this says nothing of an event. */
    private static final int REACH = 16;

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

    private static final Set<String> JUST_NOW = WordList.of("recently already now currently hours minutes");

    /** "for years", "in recent years": what goes on. */
    private static final Set<String> FOR = WordList.of("for recent past previous of");

    /** "17 years after the invasion". */
    private static final Set<String> SINCE = Set.of("after", "since", "before", "earlier", "later");

    private static final Set<String> SHORT_SPANS = WordList.of("week morning afternoon evening night weekend day");

    /** The year of publication, or the latest that the article names; 0 where there is none. */
    private final int year;

    /** The month of publication from 1; 0 where it is not known. */
    private final int month;

    /** The day of the month of publication; 0 where it is not known. */
    private final int day;

    private Timing(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    static Timing of(Article article, StructuredText body) {
        Publication publication = article.published();
        Precision precision = publication.precision();
        return publication
                .day()
                .map(day -> new Timing(
                        day.getYear(),
                        precision == Precision.YEAR ? 0 : day.getMonthValue(),
                        precision == Precision.YEAR || precision == Precision.MONTH ? 0 : day.getDayOfMonth()))
                .orElseGet(() -> new Timing(latestYear(body), 0, 0));
    }

    private static int latestYear(StructuredText body) {
        return body.tokens().stream().mapToInt(Timing::yearOf).max().orElse(0);
    }

    /** A share by which the weight of an event between two words is multiplied; 1 where nothing is said of its time. */
    double weight(Clause clause, int from, int to) {
        int nearest = REACH;
        double weight = 1;
        for (int at = 0; at < clause.size(); at++) {
            double here = at(clause, at);
            if (here != 1) {
                int distance = distance(clause, at, from, to);
                if (distance < nearest) {
                    nearest = distance;
                    weight = here;
                }
            }
        }
        return weight;
    }

    private static int distance(Clause clause, int at, int from, int to) {
        int distance = 0;
        for (int i = Math.min(at, to); i < Math.max(at, from); i++) {
            distance += clause.isBoundary(i) ? BOUNDARY : 1;
        }
        return distance;
    }

    /** What the last word of time in a sentence says of what the next one tells: below 1 old, above 1 of these days, else 1. */
    double last(Clause clause) {
        for (int at = clause.size() - 1; at >= 0; at--) {
            double here = at(clause, at);
            if (here != 1) {
                return here;
            }
        }
        return 1;
    }

    private double at(Clause clause, int at) {
        Token token = clause.word(at);
        String word = token.lower();
        String before = clause.lower(at - 1);
        if (THESE_DAYS.contains(word)
                || word.equals("weekend") && before.equals("the")
                || SHORT_SPANS.contains(word)
                        && (before.equals("this") || before.equals("last") && !word.equals("week"))) {
            return NEWS;
        }
        if (JUST_NOW.contains(word)
                || word.equals("week") && before.equals("last")
                || word.equals("days") && (before.equals("recent") || before.equals("just"))) {
            return RECENT;
        }
        boolean old = OLDEN.contains(word)
                || word.equals("war") && (before.equals("world") || before.equals("cold"))
                || word.equals("past")
                        && before.equals("the")
                        && clause.lower(at - 2).equals("in")
                        && clause.lower(at + 1).equals(",")
                || LONG_AGO.contains(word) && before.equals("last")
                || (word.equals("ago") || SINCE.contains(word)) && LONG_SPANS.contains(before)
                || LONG_SPANS.contains(word) && word.endsWith("s") && FOR.contains(before)
                || isOldYear(yearOf(token));
        return old ? BACKGROUND : ofMonth(clause, at);
    }

    private boolean isOldYear(int named) {
        boolean justOver = named == year - 1 && month == 1;
        return named > 0 && named < year && !justOver;
    }

    /** What a month says as far as one can tell without the year: a day of it to the day, else two months or more are old. */
    private double ofMonth(Clause clause, int at) {
        int named = month > 0 && clause.word(at).isCapitalised() ? monthOf(clause.lower(at)) : 0;
        int next = at + (clause.lower(at + 1).equals(".") ? 2 : 1);
        boolean dated = BEFORE_MONTH.contains(clause.lower(at - 1)) || clause.isNumber(at - 1) || clause.isNumber(next);
        if (named == 0 || !dated) {
            return 1;
        }
        int dayOfMonth = Math.max(dayAt(clause, next), dayAt(clause, at - 1));
        if (dayOfMonth > 0 && day > 0) {
            int days = Math.floorMod(30 * (month - named) + day - dayOfMonth, 360);
            return days > WEEKS && days < 360 - WEEKS ? BACKGROUND : days <= DAYS ? RECENT : 1;
        }
        int apart = Math.abs(named - month);
        return Math.min(apart, 12 - apart) > 1 ? BACKGROUND : 1;
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
