package onrecord.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The running text of a draft, without its markup. Unlike an article's page nothing is left out as navigation or advertising: what
 * somebody wrote is all draft.
 */
public final class DraftText {

    /** Most bytes of a draft: a very long read is a tenth of it. */
    public static final int MOST_BYTES = 2 << 20;

    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]{0,1000})\\]\\([^()\\s]{0,2000}(?:\\s\"[^\"]{0,200}\")?\\)");
    private static final Pattern LINE_START = Pattern.compile("(?m)^[ \\t]*(?:#{1,6}[ \\t]+|>[ \\t]?|[-+*][ \\t]+)");
    private static final Pattern EMPHASIS = Pattern.compile("\\*+|`+|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])");

    private DraftText() {}

    /**
     * Paragraphs are apart by an empty line.
     *
     * @throws UnreadableFileException if the bytes are not what the format says, or unpack to more than a draft is
     * @throws java.nio.charset.CharacterCodingException if a text is not valid UTF-8 or UTF-16
     */
    public static String read(byte[] bytes, DraftFormat format) throws IOException {
        return switch (format) {
            case TEXT -> withoutFrontMatter(TextRecord.decode(bytes));
            case MARKDOWN -> markdown(withoutFrontMatter(TextRecord.decode(bytes)));
            case HTML -> page(bytes);
            case DOCX -> WordDocument.text(new ByteArrayInputStream(bytes));
        };
    }

    private static String withoutFrontMatter(String text) {
        return text.substring(FrontMatter.read(text, new RecordFields()));
    }

    private static String markdown(String text) {
        String bare = LINK.matcher(text).replaceAll("$1");
        return EMPHASIS.matcher(LINE_START.matcher(bare).replaceAll("")).replaceAll("");
    }

    private static String page(byte[] bytes) throws UnreadableFileException {
        PageRecord.refuseTooManyTags(bytes);
        var page = Jsoup.parse(PageText.decode(bytes), "", Parser.htmlParser());
        page.select("script,style,template,noscript,svg,iframe,object").remove();
        return Paragraphs.of(page.body());
    }
}
