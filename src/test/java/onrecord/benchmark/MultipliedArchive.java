package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
 * Writes the articles of an archive again and again under new ids, with another word in each title, until there are enough: an
 * archive as large as a newsroom's whose texts are real. Arguments: the archive, the folder of the new one, how many articles.
 */
public final class MultipliedArchive {

    private static final int BATCH = 1_000;

    private MultipliedArchive() {}

    public static void main(String[] arguments) throws IOException {
        int wanted = Integer.parseInt(arguments[2]);
        int written = 0;
        try (var archive = LuceneArchive.open(Path.of(arguments[0]), Labels.NONE, SearchLimits.DEFAULT);
                var writer = LuceneArchiveWriter.open(Path.of(arguments[1]), Duration.ZERO)) {
            if (archive.status().articles() == 0) {
                throw new IOException("There is no article in " + arguments[0]);
            }
            for (int copy = 0; written < wanted; copy++) {
                written += copy(archive, writer, copy, wanted - written);
                System.out.println(written + " articles");
            }
        }
    }

    private static int copy(LuceneArchive archive, LuceneArchiveWriter writer, int copy, int most) throws IOException {
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

    private static AnnotatedArticle copied(AnnotatedArticle of, int copy) {
        Article article = of.article();
        var id = new ArticleId(article.id().value() + "-copy" + copy);
        var renamed = new Article(
                id,
                article.title() + " copy" + copy,
                article.titleDerived(),
                article.body(),
                article.url(),
                article.source(),
                article.author(),
                article.published(),
                article.language(),
                article.extra(),
                article.provenance());
        List<Quotation> quotations = new ArrayList<>();
        for (Quotation quotation : of.quotations()) {
            quotations.add(renamed(quotation, id, quotations.size()));
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

    private static Quotation renamed(Quotation of, ArticleId article, int number) {
        return new Quotation(
                QuotationId.of(article, of.spans(), of.text(), number).value(),
                of.spans(),
                of.kind(),
                of.assertion(),
                of.text(),
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
