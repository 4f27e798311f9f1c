package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.archive.Narrowing;
import onrecord.archive.Sort;
import onrecord.archive.StoredArticle;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.Quotation;
import onrecord.article.QuotationId;
import onrecord.lucene.LuceneArchive;
import onrecord.lucene.LuceneArchiveWriter;
import onrecord.lucene.SearchLimits;
import onrecord.query.Labels;

/**
 * Writes the articles of an archive again and again under new ids and in {@linkplain ExchangedWords exchanged words}, until there
 * are enough: an archive as large as a newsroom's, with sentences, quotations and repetitions as real texts have them. Facets and
 * names of speakers stay as they were found in the originals. Arguments: the archive, the folder of the new one, how many articles;
 * one that holds as many already stays as it is.
 */
public final class MultipliedArchive {

    private static final int BATCH = 5_000;

    private final LuceneArchive archive;
    private final LuceneArchiveWriter writer;
    private final ExchangedWords words = new ExchangedWords();

    private MultipliedArchive(LuceneArchive archive, LuceneArchiveWriter writer) {
        this.archive = archive;
        this.writer = writer;
    }

    public static void main(String[] arguments) throws IOException {
        int wanted = Integer.parseInt(arguments[2]);
        try (var archive = LuceneArchive.open(Path.of(arguments[0]), Labels.NONE, SearchLimits.DEFAULT);
                var writer = LuceneArchiveWriter.open(Path.of(arguments[1]), Duration.ZERO)) {
            if (archive.status().articles() == 0) {
                throw new IOException("There is no article in " + arguments[0]);
            }
            if (!isThere(Path.of(arguments[1]), wanted)) {
                new MultipliedArchive(archive, writer).write(wanted);
            }
        }
    }

    /** Whether it was made before. */
    private static boolean isThere(Path data, int wanted) throws IOException {
        try (var archive = LuceneArchive.open(data, Labels.NONE, SearchLimits.DEFAULT)) {
            return archive.status().articles() == wanted;
        }
    }

    private void write(int wanted) throws IOException {
        try (var all = archive.allArticles(Narrowing.EVERYTHING, Sort.OLDEST)) {
            for (StoredArticle stored = all.next(); stored != null; stored = all.next()) {
                words.count(stored.annotated().article().title());
                words.count(stored.annotated().article().body());
            }
        }
        words.arrange();
        int written = 0;
        for (int copy = 0; written < wanted; copy++) {
            written += copy(copy, wanted - written);
            System.out.println(written + " articles");
        }
    }

    private int copy(int copy, int most) throws IOException {
        List<AnnotatedArticle> batch = new ArrayList<>();
        int written = 0;
        try (var all = archive.allArticles(Narrowing.EVERYTHING, Sort.OLDEST)) {
            for (StoredArticle stored = all.next(); stored != null && written < most; stored = all.next()) {
                batch.add(copied(stored.annotated(), copy));
                written++;
                if (batch.size() == BATCH) {
                    writer.write(batch);
                    batch.clear();
                }
            }
        }
        writer.write(batch);
        return written;
    }

    private AnnotatedArticle copied(AnnotatedArticle of, int copy) {
        Article article = of.article();
        var id = new ArticleId(article.id().value() + "-copy" + copy);
        var renamed = new Article(
                id,
                words.of(article.title(), copy),
                article.titleDerived(),
                words.of(article.body(), copy),
                article.url(),
                article.source(),
                article.author(),
                article.published(),
                article.language(),
                article.extra(),
                article.provenance());
        List<Quotation> quotations = new ArrayList<>();
        for (Quotation quotation : of.quotations()) {
            quotations.add(renamed(quotation, renamed, quotations.size()));
        }
        return new AnnotatedArticle(
                renamed,
                of.status(),
                of.countries(),
                of.people(),
                of.weapons(),
                of.events(),
                of.mentions(),
                quotations,
                of.sentences(),
                of.paragraphs(),
                of.vocabularyHash());
    }

    private static Quotation renamed(Quotation of, Article article, int number) {
        String text = of.spans().stream().map(article::text).collect(Collectors.joining(" "));
        return new Quotation(
                QuotationId.of(article.id(), of.spans(), text, number).value(),
                of.spans(),
                of.kind(),
                of.assertion(),
                text,
                of.cue(),
                of.speaker(),
                of.jointWith(),
                of.relayedBy(),
                of.occasion(),
                of.countries(),
                of.people(),
                of.weapons(),
                of.events(),
                of.confidence(),
                of.rule());
    }
}
