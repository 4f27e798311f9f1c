package onrecord.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a quotation is called: which article prints it, where it begins, and its words. The same article read anew gives the same
 * ids to the same quotations; an id that is gone still says where to look for what took its place.
 *
 * <pre>{@code
 * new QuotationId("3f9a2c11b0de", TextField.BODY, 1043, "7f3a9c1e").value();   // 3f9a2c11b0de-b1043-7f3a9c1e
 * }</pre>
 *
 * @param article the first 12 hexadecimal digits of SHA-256 over the article's id; several articles may share them by chance
 * @param in the text that the quotation stands in
 * @param start first UTF-16 code unit of its first word, inclusive
 * @param words the first 8 hexadecimal digits of SHA-256 over its spans, its words, and its number among those of the same spans
 */
public record QuotationId(String article, TextField in, int start, String words) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{12})-([tb])(\\d{1,9})-([0-9a-f]{8})");

    /**
     * @param spans of the quotation, at least one
     * @param earlier how many quotations before it in the article have the very same spans
     */
    public static QuotationId of(ArticleId article, List<TextSpan> spans, String text, int earlier) {
        var first = spans.getFirst();
        var words = spans + "\n" + text + (earlier == 0 ? "" : "\n" + earlier);
        return new QuotationId(digits(article.value(), 12), first.in(), first.start(), digits(words, 8));
    }

    /** Empty if the text is no id of a quotation. */
    public static Optional<QuotationId> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new QuotationId(
                        form.group(1),
                        form.group(2).equals("t") ? TextField.TITLE : TextField.BODY,
                        Integer.parseInt(form.group(3)),
                        form.group(4)))
                : Optional.empty();
    }

    /** What the ids of all quotations of the article begin with. */
    public String prefix() {
        return article + "-";
    }

    public String value() {
        return prefix() + (in == TextField.TITLE ? "t" : "b") + start + "-" + words;
    }

    private static String digits(String text, int number) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, number);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
