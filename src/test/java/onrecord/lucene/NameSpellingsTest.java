package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.archive.Archive;
import onrecord.archive.Found;
import onrecord.archive.Found.Variant;
import onrecord.archive.Narrowing;
import onrecord.archive.SearchRequest;
import onrecord.archive.Sort;
import onrecord.archive.SpellingVariants;
import onrecord.article.AnnotatedArticle;
import onrecord.fixture.ArticleBuilder;
import onrecord.query.Labels;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are in no vocabulary, spelled otherwise than they are typed. The people are invented. */
class NameSpellingsTest {

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"Qadhiri", "Gadhiri", "Qadiri", "Ghadiri", "qadhiri"})
    void aCommanderSpelledFourWaysIsFoundByEach(String typed) throws IOException {
        try (Archive archive = archive(
                "Commander Qadhiri came.", "Commander Gadhiri left.", "They met Qadiri.", "The brigade of Ghadiri.")) {
            assertThat(found(archive, typed, SpellingVariants.RULES).total()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Vennytskyi, Colonel Vennytsky spoke.",
        "Венницкий, Colonel Vennytsky spoke.",
        "Vennytsky, Про полковника Венницький написали.",
        "\"Colonel Vennytskiy\", Colonel Vennytsky spoke.",
        "\"the Vennytskiy brigade\", Then the Vennitsky brigade came.",
        "\"el-Vaqidi\", They saw al-Vaqidi. And Vaqidi.",
        "\"Pak Jongsu\", The envoy Pak Jong-su arrived. Su and Jong and Pak.",
        "\"Pak Jong-su\", The envoy Pak Jongsu arrived.",
        "\"Pak Jong Su\", The envoy Pak Jong-su arrived.",
    })
    void aSpellingThatStandsInTheArchiveIsFound(String typed, String body) throws IOException {
        try (Archive archive = archive(body, "Nothing of it stands here.")) {
            assertThat(found(archive, typed, SpellingVariants.RULES).total()).isEqualTo(1);
        }
    }

    @Test
    void wordsPrintedInSmallLettersAreNoNames() throws IOException {
        try (Archive archive = archive("The khans came and a khaan too. Another khan.", "A hard man. Hart met Mann.")) {
            assertThat(found(archive, "hard", SpellingVariants.RULES).variants())
                    .isEmpty();
            assertThat(found(archive, "Mann", SpellingVariants.RULES).total()).isEqualTo(1);
            assertThat(found(archive, "khan", SpellingVariants.RULES).variants())
                    .isEmpty();
        }
    }

    @Test
    void eachSpellingIsListedAndCanBeLeftOut() throws IOException {
        try (Archive archive = archive("Qadhiri came.", "Gadhiri left.", "Qadiri stayed.")) {
            assertThat(found(archive, "Qadhiri", SpellingVariants.RULES).variants())
                    .containsExactlyInAnyOrder(
                            new Variant("qadhiri", "gadhiri", 1), new Variant("qadhiri", "qadiri", 1));
            var without = new SpellingVariants(SpellingVariants.From.RULES, Set.of("gadhiri"));
            Found<?> found = found(archive, "Qadhiri", without);
            assertThat(found.total()).isEqualTo(2);
            assertThat(found.variants()).containsExactly(new Variant("qadhiri", "qadiri", 1));
        }
    }

    @Test
    void onlyAsTypedWhereSpellingsAreOffOrTheWordIsExactOrTheVocabularyDecides() throws IOException {
        try (Archive archive = archive("Qadhiri came.", "Gadhiri left.")) {
            assertThat(found(archive, "Qadhiri", SpellingVariants.OFF).total()).isEqualTo(1);
            assertThat(found(archive, "=Qadhiri", SpellingVariants.RULES).total())
                    .isEqualTo(1);
            assertThat(found(archive, "=qadhiri", SpellingVariants.RULES).total())
                    .isZero();
            var vocabulary = new SpellingVariants(SpellingVariants.From.VOCABULARY, Set.of());
            assertThat(found(archive, "Qadhiri", vocabulary).total()).isEqualTo(1);
        }
    }

    private static Found<?> found(Archive archive, String query, SpellingVariants variants) throws IOException {
        var parsed = new QueryParser(Labels.NONE, QueryLimits.DEFAULT).parse(query, QueryMode.ALL);
        var narrowing = new Narrowing(parsed, Map.of(), null, null, false, variants);
        Found<?> found = archive.articles(new SearchRequest(narrowing, Sort.NEWEST, 10, null, Set.of(), 0, 3));
        return found;
    }

    private Archive archive(String... bodies) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (String body : bodies) {
            articles.add(
                    ArticleBuilder.article("a" + articles.size()).body(body).build());
        }
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(articles);
        }
        return LuceneArchive.open(data, Labels.NONE, SearchLimits.DEFAULT);
    }
}
