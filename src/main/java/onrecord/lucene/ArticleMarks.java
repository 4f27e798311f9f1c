package onrecord.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onrecord.analysis.MarkFinder;
import onrecord.analysis.SearchedText;
import onrecord.archive.QuotationHit;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Quotation;
import onrecord.article.TextField;
import onrecord.article.TextSpan;
import onrecord.query.Criterion;

/** What a query marks in articles. What it asks of one quotation is marked in the quotations that fulfil it, and nowhere else. */
final class ArticleMarks {

    /** Apart from the numbers of leaves that are asked of the whole text. */
    private static final int QUOTED_LEAVES = 1_000;

    private final MarkFinder finder;
    private final Facts facts;
    private final Criterion criterion;
    private final Criterion ofWords;
    private final List<Criterion> quoted;

    /** Marks of an article's two texts, in reading order. */
    record InArticle(List<MarkFinder.Found> title, List<MarkFinder.Found> body) {

        static final InArticle NOTHING = new InArticle(List.of(), List.of());

        List<MarkFinder.Found> in(TextField field) {
            return field == TextField.TITLE ? title : body;
        }
    }

    ArticleMarks(MarkFinder finder, Facts facts, Criterion criterion) {
        this.finder = finder;
        this.facts = facts;
        this.criterion = OneQuotation.bind(criterion);
        this.ofWords = Clauses.unquoted(criterion);
        this.quoted = quoted(this.criterion).map(Clauses::unquoted).toList();
    }

    private static Stream<Criterion.Quoted> quoted(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Quoted it -> Stream.of(it);
            case Criterion.And and -> and.all().stream().flatMap(ArticleMarks::quoted);
            case Criterion.Or or -> or.any().stream().flatMap(ArticleMarks::quoted);
            case Criterion.Value ignored -> Stream.of();
            case Criterion.Within ignored -> Stream.of();
            case Criterion.Everything ignored -> Stream.of();
            case Criterion.Word ignored -> Stream.of();
            case Criterion.Wildcard ignored -> Stream.of();
            case Criterion.Phrase ignored -> Stream.of();
            case Criterion.Author ignored -> Stream.of();
            case Criterion.Dated ignored -> Stream.of();
            case Criterion.Not ignored -> Stream.of();
            case Criterion.Fuzzy ignored -> Stream.of();
            case Criterion.Near ignored -> Stream.of();
            case Criterion.SameSentence ignored -> Stream.of();
            case Criterion.SameParagraph ignored -> Stream.of();
            case Criterion.AtLeast ignored -> Stream.of();
        };
    }

    /** Whether the query asks something of one quotation, and this one fulfils it. */
    boolean fulfils(AnnotatedArticle annotated, Quotation quotation) {
        return quoted.stream().anyMatch(asked -> fulfils(asked, annotated, quotation));
    }

    private boolean fulfils(Criterion asked, AnnotatedArticle annotated, Quotation quotation) {
        return finder.fulfil(asked, words(annotated, quotation), facts(annotated, quotation));
    }

    private static List<SearchedText> words(AnnotatedArticle annotated, Quotation quotation) {
        return List.of(SearchedText.of(annotated, quotation));
    }

    /** In the words of a quotation. */
    List<MarkFinder.Found> ofWords(QuotationHit hit, MarkFinder.Facts ofQuotation) {
        var text = new SearchedText(null, hit.text().text(), hit.breaks());
        return finder.marks(ofWords, List.of(text), ofQuotation).texts().getFirst();
    }

    /** In the words of a quotation that is shown with its article: a value may be that of either. */
    List<MarkFinder.Found> ofWords(QuotationHit hit, AnnotatedArticle annotated) {
        var ofQuotation = facts(annotated, hit.quotation());
        var ofArticle = facts.of(annotated, asked -> anyFulfils(asked, annotated));
        return ofWords(
                hit,
                asked -> ofQuotation.hold(asked)
                        || asked instanceof Criterion.Value value
                                && value.facet().ofArticles()
                                && ofArticle.hold(value));
    }

    /** In title and body, to the end of both. */
    InArticle of(AnnotatedArticle annotated) {
        List<SearchedText> texts = texts(annotated);
        var marks = finder.marks(criterion, texts, facts.of(annotated, asked -> anyFulfils(asked, annotated)));
        List<MarkFinder.Found> title = new ArrayList<>(marks.texts().getFirst());
        List<MarkFinder.Found> body = new ArrayList<>(marks.texts().getLast());
        int leaves = 0;
        for (Criterion.Quoted asked :
                quoted(criterion).filter(marks.quoted()::contains).toList()) {
            leaves += QUOTED_LEAVES;
            addQuoted(Clauses.unquoted(asked), leaves, annotated, new InArticle(title, body));
        }
        return leaves == 0
                ? new InArticle(title, body)
                : new InArticle(MarkFinder.merged(title), MarkFinder.merged(body));
    }

    private static List<SearchedText> texts(AnnotatedArticle annotated) {
        return Stream.of(TextField.TITLE, TextField.BODY)
                .map(field -> SearchedText.of(annotated, field))
                .toList();
    }

    private MarkFinder.Facts facts(AnnotatedArticle annotated, Quotation quotation) {
        var ofArticle = facts.of(annotated, asked -> anyFulfils(asked, annotated));
        return facts.of(annotated, quotation, within -> finder.fulfil(within, texts(annotated), ofArticle));
    }

    private boolean anyFulfils(Criterion.Quoted asked, AnnotatedArticle annotated) {
        Criterion words = Clauses.unquoted(asked);
        return annotated.quotations().stream().anyMatch(quotation -> fulfils(words, annotated, quotation));
    }

    private void addQuoted(Criterion asked, int leaves, AnnotatedArticle annotated, InArticle marks) {
        for (Quotation quotation : annotated.quotations()) {
            var ofQuotation = facts(annotated, quotation);
            List<SearchedText> words = words(annotated, quotation);
            if (finder.fulfil(asked, words, ofQuotation)) {
                for (MarkFinder.Found mark :
                        finder.marks(asked, words, ofQuotation).texts().getFirst()) {
                    addSpans(mark, leaves, quotation, marks.in(quotation.in()));
                }
            }
        }
    }

    /** The words are their spans with a space in between: a mark over such a space is one on each side of it. */
    private static void addSpans(MarkFinder.Found mark, int leaves, Quotation quotation, List<MarkFinder.Found> marks) {
        int at = 0;
        for (TextSpan span : quotation.spans()) {
            int end = at + span.length();
            if (mark.start() < end && mark.end() > at) {
                int move = span.start() - at;
                marks.add(new MarkFinder.Found(
                        Math.max(mark.start(), at) + move, Math.min(mark.end(), end) + move, mark.leaf() + leaves));
            }
            at = end + 1;
        }
    }
}
