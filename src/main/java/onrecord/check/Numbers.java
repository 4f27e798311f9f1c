package onrecord.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in figures and in words, and the units that they are of. */
final class Numbers {

    private static final Pattern FIGURES = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?");
    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, Long> LARGE = Map.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L);
    private static final Set<String> OTHERS = Set.of(
            "dozen",
            "dozens",
            "half",
            "third",
            "quarter",
            "twice",
            "thrice",
            "double",
            "triple",
            "hundreds",
            "thousands",
            "millions",
            "billions",
            "first",
            "second",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "single",
            "percent");
    private static final Set<String> UNITS = Set.of(
            "$",
            "€",
            "£",
            "¥",
            "₴",
            "₽",
            "dollar",
            "dollars",
            "euro",
            "euros",
            "pound",
            "pounds",
            "rouble",
            "roubles",
            "rubles",
            "hryvnia",
            "km",
            "kilometre",
            "kilometres",
            "kilometer",
            "kilometers",
            "mile",
            "miles",
            "metre",
            "metres",
            "meter",
            "meters",
            "tonne",
            "tonnes",
            "ton",
            "tons",
            "kg",
            "kilograms",
            "hour",
            "hours",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "minutes",
            "seconds");

    private Numbers() {}

    /** Whether a form says how many, or is a part of saying it. */
    static boolean isNumber(String form) {
        return hasDigit(form) || SMALL.containsKey(form) || LARGE.containsKey(form) || OTHERS.contains(form);
    }

    /** Asked for every pair of words, so without a stream. */
    private static boolean hasDigit(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form says of what there are so many. */
    static boolean isUnit(String form) {
        return UNITS.contains(form);
    }

    /** The number that these words are, all of them together; empty if they are no number or more than one. */
    static Optional<BigDecimal> value(List<String> forms) {
        BigDecimal whole = BigDecimal.ZERO;
        BigDecimal group = null;
        for (String form : forms) {
            Integer small = SMALL.get(form);
            Long large = LARGE.get(form);
            if (small != null) {
                group = small(group, small);
            } else if (FIGURES.matcher(form).matches() && group == null) {
                group = new BigDecimal(form);
            } else if (large != null && large == 100 && group != null) {
                group = group.multiply(BigDecimal.valueOf(large));
            } else if (large != null && large > 100 && group != null) {
                whole = whole.add(group.multiply(BigDecimal.valueOf(large)));
                group = BigDecimal.ZERO;
            } else if (!form.equals("and") || group == null) {
                return Optional.empty();
            }
        }
        return group == null ? Optional.empty() : Optional.of(whole.add(group).stripTrailingZeros());
    }

    private static BigDecimal small(@Nullable BigDecimal group, int small) {
        return group == null ? BigDecimal.valueOf(small) : group.add(BigDecimal.valueOf(small));
    }

    private static Map<String, Integer> small() {
        String[] words =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                                + " eighteen nineteen twenty")
                        .split(" ");
        Map<String, Integer> small = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            small.put(words[i], i);
        }
        String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            small.put(tens[i], 30 + 10 * i);
        }
        return Map.copyOf(small);
    }
}
