package onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.article.FacetValue;
import onrecord.fixture.Seed;
import onrecord.source.JsonLinesReader;
import onrecord.source.SourceRecord;
import onrecord.vocabulary.BrokenConfigurationException;
import onrecord.vocabulary.Vocabulary;
import onrecord.vocabulary.VocabularyChange;
import onrecord.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's articles, annotated with the shipped vocabulary and with random changes of it. */
class VocabularyReachTest {

    private static final Path SHIPPED = Path.of("index-config/vocabulary");
    private static final int CHANGES = 4;

    private final Random random = new Random(Seed.of(VocabularyReachTest.class));

    @Test
    void anArticleThatAChangeDoesNotConcernIsAnnotatedAlike(@TempDir Path folder) throws IOException {
        List<Article> articles = sample();
        VocabularyReader reader = new VocabularyReader();
        Vocabulary shipped = reader.read(SHIPPED);
        Annotator annotator = new Annotator(shipped);
        List<AnnotatedArticle> before =
                articles.stream().map(annotator::annotate).toList();
        int spared = 0;
        for (int i = 0; i < CHANGES; i++) {
            Path file = folder.resolve("change.yaml");
            Vocabulary changed = changed(reader, file, before);
            String overlay = Files.readString(file);
            VocabularyChange change = new VocabularyChange(shipped, changed);
            Annotator other = new Annotator(changed);
            for (AnnotatedArticle known : before) {
                Article article = known.article();
                if (!change.concerns(article.title(), article.body())) {
                    spared++;
                    assertThat(withHashOf(known, other.annotate(article)))
                            .as("%s with %s", article.id(), overlay)
                            .isEqualTo(known);
                }
            }
        }
        assertThat(spared).isPositive();
    }

    /** The vocabulary with a change that makes no name mean two things. */
    private Vocabulary changed(VocabularyReader reader, Path file, List<AnnotatedArticle> articles) throws IOException {
        while (true) {
            try {
                Files.writeString(file, change(articles));
                return reader.trial(SHIPPED, file.resolveSibling("none"), file).tried();
            } catch (BrokenConfigurationException clash) {
                assertThat(clash.faults()).allMatch(fault -> fault.message().contains("means both"));
            }
        }
    }

    private String change(List<AnnotatedArticle> articles) {
        AnnotatedArticle article = articles.get(random.nextInt(articles.size()));
        String word = word(article);
        String other = word(article);
        String weapon = value(articles.stream().flatMap(it -> it.weapons().stream()));
        String country = value(articles.stream().flatMap(it -> it.countries().stream()));
        return switch (random.nextInt(6)) {
            case 0 -> "weapons:\n  - {id: new-weapon, label: %s, parent: missile, source: t}\n".formatted(word);
            case 1 ->
                "people:\n  - {id: new-one, label: %s %s, given: [%s], family: [%s], surname: alone, source: t}\n"
                        .formatted(word, other, word, other);
            case 2 ->
                "people:\n  - {id: new-one, label: %s %s, country: %s, roles: [{role: defence-minister, country: %s}], source: t}\n"
                        .formatted(word, other, country, country);
            case 3 ->
                "countries:\n  - {id: %s, extend: true, cities: [%s], label: Elsewhere}\n".formatted(country, word);
            case 4 ->
                "weapons:\n  - {id: %s, extend: true, aliases: [{text: %s, near: [%s]}]}\n"
                        .formatted(weapon, word, other);
            default ->
                "countries:\n  - {id: %s, extend: true, regions: [{text: %s, except: [%s %s]}]}\n"
                        .formatted(country, word, word, other);
        };
    }

    private String word(AnnotatedArticle article) {
        List<String> words = Stream.of(article.article().body().split("[^A-Za-z]+"))
                .filter(it -> it.length() > 3 && Character.isUpperCase(it.charAt(0)))
                .toList();
        return words.get(random.nextInt(words.size()));
    }

    private String value(Stream<FacetValue> values) {
        List<String> ids = values.map(FacetValue::id).toList();
        return '"' + ids.get(random.nextInt(ids.size())) + '"';
    }

    private static AnnotatedArticle withHashOf(AnnotatedArticle known, AnnotatedArticle other) {
        return new AnnotatedArticle(
                other.article(),
                other.status(),
                other.countries(),
                other.people(),
                other.weapons(),
                other.events(),
                other.mentions(),
                other.quotations(),
                other.sentences(),
                other.paragraphs(),
                known.vocabularyHash());
    }

    private static List<Article> sample() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (var in = VocabularyReachTest.class.getResourceAsStream("/sample/articles.jsonl");
                var records = new JsonLinesReader(in, "sample", Clock.systemUTC())) {
            for (var record = records.next(); record != null; record = records.next()) {
                if (record instanceof SourceRecord.Accepted accepted) {
                    articles.add(accepted.article());
                }
            }
        }
        return articles;
    }
}
