package onrecord.check;

/** A draft's report as one page without script and without links, in which all quoted text is escaped. */
final class DraftHtml {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s</title>
            <style>body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 serif }</style>
            </head>
            <body>
            """;

    String of(DraftReport report) {
        var out = new StringBuilder();
        out.append(HEAD.formatted(escaped(DraftSections.TITLE)));
        element(out, "h1", DraftSections.TITLE);
        element(out, "p", DraftSections.summary(report));
        for (DraftSections.Section section : DraftSections.of(report)) {
            element(out, "h2", section.title());
            element(out, "blockquote", section.words());
            list(out, section.lines());
            if (!section.sources().isEmpty()) {
                element(out, "h3", "Sources");
                list(out, section.sources());
            }
        }
        FindingJson.NOTES.forEach(note -> element(out, "p", note));
        return out.append("</body>\n</html>\n").toString();
    }

    private static void list(StringBuilder out, Iterable<String> lines) {
        out.append("<ul>\n");
        lines.forEach(line -> element(out, "li", line));
        out.append("</ul>\n");
    }

    private static void element(StringBuilder out, String name, String text) {
        out.append('<').append(name).append(" dir=\"auto\">").append(escaped(text));
        out.append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
