package onrecord.export;

import java.util.Locale;
import java.util.Optional;

/** The formats that a result can be written in. */
public enum ExportFormat {
    CSV("text/csv; charset=utf-8"),
    JSONL("application/x-ndjson; charset=utf-8");

    private final String contentType;

    ExportFormat(String contentType) {
        this.contentType = contentType;
    }

    /** The format with this key; empty if there is none. */
    public static Optional<ExportFormat> of(String key) {
        for (ExportFormat format : values()) {
            if (format.key().equals(key)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The name in addresses, in options and behind the dot of a file's name: {@code csv}, {@code jsonl}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Value of the Content-Type header. */
    public String contentType() {
        return contentType;
    }
}
