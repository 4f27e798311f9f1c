package onrecord.cli;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be set besides on the command line: one constant a setting, with its value where nobody sets it. */
enum Setting {
    DATA("data", "the archive's folder"),
    HOST("127.0.0.1", "address that the server listens at"),
    PORT("8080", "port of the server; 0 picks a free one"),
    ADMIN_PORT("", "port for metrics, at the same address; none where it is empty"),
    PUBLIC("false", "whether anyone who reaches an address beyond loopback may read"),
    WORKERS("", "threads that annotate; where it is empty, as many as there are processors"),
    BATCH("500", "articles that are committed at once");

    private final String byDefault;
    private final String meaning;

    Setting(String byDefault, String meaning) {
        this.byDefault = byDefault;
        this.meaning = meaning;
    }

    String byDefault() {
        return byDefault;
    }

    String meaning() {
        return meaning;
    }

    /** The name in settings files, and behind two hyphens on the command line. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name among the environment's variables. */
    String variable() {
        return "ONRECORD_" + name();
    }

    /** Keys of all settings, in order. */
    static Set<String> keys() {
        return Arrays.stream(values()).map(Setting::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
