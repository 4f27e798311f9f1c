package onrecord.source;

import java.util.Optional;

/** What a draft may be written in. */
public enum DraftFormat {
    TEXT,
    MARKDOWN,
    HTML,
    /** Office Open XML, as word processors save it. */
    DOCX;

    /** By the end of a file's name; empty for a kind that is not read. */
    public static Optional<DraftFormat> ofFile(String name) {
        String ending = SourceFormat.ending(name);
        return ending.equals("docx")
                ? Optional.of(DOCX)
                : ending.isEmpty()
                        ? Optional.of(TEXT)
                        : SourceFormat.of(name).flatMap(format -> switch (format) {
                            case TEXT -> Optional.of(TEXT);
                            case MARKDOWN -> Optional.of(MARKDOWN);
                            case HTML -> Optional.of(HTML);
                            case JSON_LINES, JSON, CSV -> Optional.empty();
                        });
    }

    /** By a media type without parameters; empty for a kind that is not read. */
    public static Optional<DraftFormat> ofMediaType(String type) {
        return switch (type) {
            case "text/plain" -> Optional.of(TEXT);
            case "text/markdown" -> Optional.of(MARKDOWN);
            case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> Optional.of(DOCX);
            default -> Optional.empty();
        };
    }
}
