package onrecord.check;

import java.util.Locale;

/** The forms of a draft's report. */
public enum DraftExport {
    JSON("application/json") {
        @Override
        public String of(DraftReport report) {
            return DraftJson.of(report);
        }
    },
    MD("text/markdown; charset=utf-8") {
        @Override
        public String of(DraftReport report) {
            return new DraftMarkdown().of(report);
        }
    },
    HTML("text/html; charset=utf-8") {
        @Override
        public String of(DraftReport report) {
            return new DraftHtml().of(report);
        }
    };

    private final String mediaType;

    DraftExport(String mediaType) {
        this.mediaType = mediaType;
    }

    public abstract String of(DraftReport report);

    /** The name in requests, and the end of a file's name. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }
}
