package onrecord.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The query string of one request, read strictly: an unknown name or a wrong value is an error that says what is taken. */
final class Parameters {

    private final Context ctx;
    private final Set<String> known = new HashSet<>();

    Parameters(Context ctx) {
        this.ctx = ctx;
    }

    /** Values of a parameter that may be repeated, in order; empty if it is not there. */
    List<String> all(String name) {
        known.add(name);
        return ctx.queryParams(name);
    }

    /** The last value of a parameter; the fallback if it is not there or empty. */
    String text(String name, String fallback) {
        var values = all(name);
        return values.isEmpty() || values.getLast().isEmpty() ? fallback : values.getLast();
    }

    /** A whole number within bounds, both inclusive. */
    int number(String name, int fallback, int least, int most) {
        var text = text(name, "");
        if (text.isEmpty()) {
            return fallback;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the same answer as a number out of bounds
        }
        throw ProblemException.parameter(name, "“%s” takes a whole number from %d to %d.".formatted(name, least, most));
    }

    /** A day; null if it is not there or empty. */
    @Nullable
    LocalDate date(String name) {
        var text = text(name, "");
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (text.length() != 10) { // ISO 8601 allows years of ten digits, which no calendar here reaches
                throw new DateTimeParseException("not a day", text, 0);
            }
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw ProblemException.parameter(name, "“%s” takes a date such as 2024-11-05.".formatted(name));
        }
    }

    /** One of the constants of an enum by its name in requests. */
    <E extends Enum<E>> E choice(String name, E fallback, E[] constants, Function<E, String> key) {
        var text = text(name, key.apply(fallback)).toLowerCase(Locale.ROOT);
        return Arrays.stream(constants)
                .filter(constant -> key.apply(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.parameter(
                        name,
                        "“%s” takes one of: %s."
                                .formatted(
                                        name, Arrays.stream(constants).map(key).collect(Collectors.joining(", ")))));
    }

    /** To be called when all parameters were read: whatever else stands in the query string is an error. */
    void nothingElse() {
        for (var name : ctx.queryParamMap().keySet()) {
            if (!known.contains(name)) {
                throw ProblemException.parameter(
                        name,
                        "There is no parameter of this name here. There are: %s."
                                .formatted(known.stream().sorted().collect(Collectors.joining(", "))));
            }
        }
    }
}
