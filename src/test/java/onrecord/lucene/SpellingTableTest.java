package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.archive.Archive;
import onrecord.archive.Mark;
import onrecord.archive.Narrowing;
import onrecord.archive.SpellingVariants;
import onrecord.article.AnnotatedArticle;
import onrecord.article.ArticleId;
import onrecord.fixture.ArticleBuilder;
import onrecord.query.Labels;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed, what is printed, and which of the printed words are found and marked. Without spelling variants. */
class SpellingTableTest {

    /** Typed, printed, and what is marked of it; nothing where it is not found. */
    private record Row(String typed, String printed, List<String> marked) {}

    private static final List<Row> TABLE = List.of(
            // accents, composed and decomposed
            row("cafe", "a café there", "café"),
            row("café", "a cafe there", "cafe"),
            row("café", "a cafe\u0301 there", "cafe\u0301"),
            row("cafe\u0301", "a café there", "café"),
            row("Šešelj", "then Seselj left", "Seselj"),
            row("Erdogan", "then Erdoğan left", "Erdoğan"),
            row("\"café noir\"", "a cafe\u0301 noir there", "cafe\u0301 noir"),
            // apostrophes
            row("Sana'a", "in Sana’a today", "Sana’a"),
            row("Sana’a", "in Sana'a today", "Sana'a"),
            row("Sanaʼa", "in Sana‘a today", "Sana‘a"),
            row("Sana`a", "in Sana′a today", "Sana′a"),
            row("Sana´a", "in Sanaʿa today", "Sanaʿa"),
            row("Sana＇a", "in Sana`a today", "Sana`a"),
            row("\"in Sana`a\"", "then in Sana’a today", "in Sana’a"),
            // hyphens
            row("al-Bareth", "for al‑Bareth now", "al‑Bareth"),
            row("al–Bareth", "for al-Bareth now", "al-Bareth"),
            row("al−Bareth", "for al—Bareth now", "al—Bareth"),
            row("\"al Bareth\"", "for al-Bareth now", "al-Bareth"),
            row("Bareth", "for Ba\u00ADreth now", "Ba\u00ADreth"),
            row("Ba\u00ADreth", "for Bareth now", "Bareth"),
            row("\"for Bareth\"", "for Ba\u00ADreth now", "for Ba\u00ADreth"),
            // possessives
            row("Norland", "saw Norland's coast", "Norland's"),
            row("Norland", "saw Norland’s coast", "Norland’s"),
            row("NORLAND'S", "saw Norland coast", "Norland"),
            row("soldiers'", "the soldiers’ camp", "soldiers"),
            row("\"Norland coast\"", "saw Norland’s coast", "Norland’s coast"),
            // ligatures
            row("fire", "under ﬁre again", "ﬁre"),
            row("ﬁre", "under fire again", "fire"),
            row("Caesar", "as Cæsar came", "Cæsar"),
            row("Cæsar", "as Caesar came", "Caesar"),
            row("Strasse", "down the Straße then", "Straße"),
            row("Straße", "down the Strasse then", "Strasse"),
            row("STRASSE", "down the Straße then", "Straße"),
            row("oeuvre", "an œuvre indeed", "œuvre"),
            // letters that are none with an accent
            row("Lodz", "from Łódź by rail", "Łódź"),
            row("Malmo", "from Malmø by rail", "Malmø"),
            // full width and digits
            row("Tornak", "a Ｔｏｒｎａｋ flew", "Ｔｏｒｎａｋ"),
            row("Ｔｏｒｎａｋ", "a Tornak flew", "Tornak"),
            row("2024", "in ２０２４ then", "２０２４"),
            row("2024", "in ٢٠٢٤ then", "٢٠٢٤"),
            row("1,500", "some 1500 men", "1500"),
            row("1500", "some 1,500 men", "1,500"),
            row("\"1500 men\"", "some 1,500 men", "1,500 men"),
            row("1.5", "some 15 men"),
            row("T-72", "one T72 burnt", "T72"),
            row("T72", "one T‑72 burnt", "T‑72"),
            // case, and the Turkish i
            row("TORNAK", "a tornak flew", "tornak"),
            row("Istanbul", "from İstanbul by sea", "İstanbul"),
            row("İSTANBUL", "from Istanbul by sea", "Istanbul"),
            row("istanbul", "FROM ISTANBUL BY SEA", "ISTANBUL"),
            row("Diyarbakir", "from Diyarbakır by road", "Diyarbakır"),
            row("Diyarbakır", "from Diyarbakir by road", "Diyarbakir"),
            // zero-width characters
            row("Bareth", "for Ba\u200Breth now", "Ba\u200Breth"),
            row("Bareth", "for Ba\u200Dreth now", "Ba\u200Dreth"),
            row("Bareth", "for Ba\u2060reth now", "Ba\u2060reth"),
            row("Ba\u200Breth", "for Bareth now", "Bareth"),
            row("\uFEFFBareth\u200B", "for Bareth now", "Bareth"),
            row("\"for Ba\u200Breth\"", "for Bareth now", "for Bareth"),
            // exactly: spelling and case count, invisible characters and kinds of apostrophes do not
            row("=Norland", "saw norland today"),
            row("=norland", "saw Norland today"),
            row("=cafe", "a café there"),
            row("=café", "a cafe\u0301 there", "cafe\u0301"),
            row("=Sana'a", "in Sana’a today", "Sana’a"),
            row("=Bareth", "for Ba\u00ADreth now", "Ba\u00ADreth"),
            row("=\"Iron Gate\"", "the Iron gate fell"),
            row("=\"Iron Gate\"", "the Iron Gate fell", "Iron Gate"));

    @TempDir
    static Path data;

    private static Archive archive;

    @BeforeAll
    static void index() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int i = 0; i < TABLE.size(); i++) {
            articles.add(ArticleBuilder.article("row-" + i)
                    .body(TABLE.get(i).printed())
                    .build());
        }
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(articles);
        }
        archive = LuceneArchive.open(data, Labels.NONE, SearchLimits.DEFAULT);
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    static Stream<Integer> rows() {
        return Stream.iterate(0, row -> row < TABLE.size(), row -> row + 1);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsPrintedIsFoundAndMarkedAsPrinted(int number) throws IOException {
        Row row = TABLE.get(number);
        var query = new QueryParser(Labels.NONE, QueryLimits.DEFAULT).parse(row.typed(), QueryMode.ALL);
        var narrowing = new Narrowing(query, Map.of(), null, null, false, SpellingVariants.OFF);
        List<String> hits = new ArrayList<>();
        try (var all = archive.allArticles(narrowing, onrecord.archive.Sort.NEWEST)) {
            for (var article = all.next(); article != null; article = all.next()) {
                hits.add(article.annotated().article().id().value());
            }
        }
        assertThat(hits.contains("row-" + number))
                .as("%s finds %s", row.typed(), row.printed())
                .isEqualTo(!row.marked().isEmpty());
        var view = archive.article(new ArticleId("row-" + number), 0, narrowing).orElseThrow();
        assertThat(view.bodyMarks())
                .as(row.typed())
                .extracting(mark -> text(row.printed(), mark))
                .isEqualTo(row.marked());
    }

    private static String text(String printed, Mark mark) {
        return printed.substring(mark.start(), mark.end());
    }

    private static Row row(String typed, String printed, String... marked) {
        return new Row(typed, printed, List.of(marked));
    }
}
