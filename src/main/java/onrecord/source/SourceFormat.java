package onrecord.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Formats that are read, told apart by the end of a file's name; {@code .gz} behind it makes no difference. */
enum SourceFormat {
    JSON_LINES("jsonl", "ndjson"),
    JSON("json"),
    TEXT("txt", "text"),
    MARKDOWN("md", "markdown"),
    CSV("csv", "tsv"),
    HTML("html", "htm", "xhtml");

    private final List<String> endings;

    SourceFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** Empty for a kind that is not read. */
    static Optional<SourceFormat> of(String fileName) {
        var ending = ending(fileName);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    /** What stands behind the last dot, {@code .gz} left aside, in lower case; empty if there is no dot. */
    static String ending(String fileName) {
        var name = withoutGz(fileName).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    static boolean isGzip(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    static String withoutGz(String fileName) {
        return isGzip(fileName) ? fileName.substring(0, fileName.length() - 3) : fileName;
    }
}
