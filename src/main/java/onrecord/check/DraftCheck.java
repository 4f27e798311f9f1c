package onrecord.check;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.Provenance;
import onrecord.article.Publication;
import onrecord.article.Quotation;

/**
 * Finds every quotation of a draft, with the extractor that the archive was made with, and checks each. Nothing of the draft is
 * kept or logged. Safe for threads if the annotator is.
 */
public final class DraftCheck {

    /** Most characters of a draft's running text. */
    public static final int MOST = 400_000;

    /** Quotations that are checked at once; an article has some ten. */
    static final int MOST_QUOTATIONS = 200;

    /** Thirty quotations take a tenth of it; what is not checked until then is counted. */
    static final Duration MOST_TIME = Duration.ofSeconds(20);

    private static final Pattern MARKED = Pattern.compile("[“\"«„]([^“”\"«»„]+)[”\"»“]");

    private final QuotationCheck check;
    private final Function<Article, AnnotatedArticle> annotator;
    private final LongSupplier clock;

    public DraftCheck(QuotationCheck check, Function<Article, AnnotatedArticle> annotator) {
        this(check, annotator, System::nanoTime);
    }

    /** @param clock as {@link System#nanoTime} counts */
    DraftCheck(QuotationCheck check, Function<Article, AnnotatedArticle> annotator, LongSupplier clock) {
        this.check = check;
        this.annotator = annotator;
        this.clock = clock;
    }

    /**
     * @param text running text, paragraphs apart by an empty line
     * @throws UncheckableException if it is empty or longer than {@link #MOST}
     */
    public DraftReport check(String text) throws IOException {
        long began = clock.getAsLong();
        if (text.length() > MOST) {
            throw new UncheckableException(
                    "text", MOST, "A draft of at most %,d characters is checked at once.".formatted(MOST));
        }
        if (text.isBlank()) {
            throw new UncheckableException("text", 0, "The draft is empty.");
        }
        AnnotatedArticle annotated = annotator.apply(draft(text));
        List<Quotation> found = annotated.quotations();
        List<DraftQuotation> checked = new ArrayList<>();
        for (Quotation quotation : found.subList(0, Math.min(MOST_QUOTATIONS, found.size()))) {
            if (clock.getAsLong() - began < MOST_TIME.toNanos()) {
                checked.add(check(quotation));
            }
        }
        return new DraftReport(
                annotated.status(), text.length(), checked, found.size() - checked.size(), clock.getAsLong() - began);
    }

    private DraftQuotation check(Quotation quotation) throws IOException {
        String words = words(quotation);
        try {
            Finding finding =
                    check.check(new CheckRequest(words, quotation.speaker().name()));
            return new DraftQuotation(quotation, words, finding, "");
        } catch (UncheckableException uncheckable) {
            return new DraftQuotation(quotation, words, null, String.valueOf(uncheckable.getMessage()));
        }
    }

    /** Of a statement that is partly the draft's own words only what stands between marks claims to be verbatim. */
    private static String words(Quotation quotation) {
        if (quotation.kind() != Quotation.Kind.MIXED) {
            return quotation.text();
        }
        List<String> marked = new ArrayList<>();
        Matcher matcher = MARKED.matcher(quotation.text());
        while (matcher.find()) {
            marked.add(matcher.group(1));
        }
        return marked.isEmpty() ? quotation.text() : String.join(" … ", marked);
    }

    private static Article draft(String text) {
        return new Article(
                new ArticleId("draft"),
                "",
                false,
                text,
                "",
                "",
                "",
                Publication.UNKNOWN,
                "",
                new TreeMap<>(),
                new Provenance("-", "", "draft/1", "0".repeat(64), null));
    }
}
