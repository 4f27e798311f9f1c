package onrecord.annotate.quotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onrecord.annotate.name.NameTagger;
import onrecord.annotate.text.ArticleText;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.Provenance;
import onrecord.article.Publication;
import onrecord.article.Quotation;
import onrecord.vocabulary.QuotationRules;
import onrecord.vocabulary.Vocabulary;
import onrecord.vocabulary.VocabularyReader;

/** Quotations of small articles about people and countries that do not exist, read with the shipped verbs of speech. */
final class Reported {
    private static final String NAMES = """
            countries:
              - {id: NO, label: Norland, demonyms: [Norlander, Norlandic], capitals: [Nordhaven], source: test}
              - {id: SE, label: Sudland, demonyms: [Sudlandic], source: test}
            roles:
              - {id: president, label: president, aliases: [head of state]}
              - {id: vice-president, label: vice president}
              - {id: leader, label: leader}
              - {id: governor, label: governor}
              - {id: defence-minister, label: defence minister, aliases: [defense minister]}
            people:
              - id: ada-berg
                label: Ada Berg
                given: [Ada]
                family: [Berg]
                surname: alone
                gender: female
                country: "NO"
                roles: [{role: defence-minister, country: "NO", from: 2020, to: 2024-06-30}]
                source: test
              - {id: ola-dahl, label: Ola Dahl, given: [Ola], family: [Dahl], gender: male, country: SE, source: test}
            given-names:
              - {id: test, male: [Ola, Tor], female: [Ada, Eva]}
            """;

    private static final Vocabulary VOCABULARY = vocabulary();
    private static final NameTagger NAMES_OF = new NameTagger(VOCABULARY);
    private static final QuotationTagger TAGGER = new QuotationTagger(VOCABULARY, QuotationRules.NONE);

    private Reported() {}

    private static Vocabulary vocabulary() {
        try {
            Path home = Path.of(System.getProperty("onrecord.home", "."));
            String verbs = Files.readString(home.resolve("index-config/vocabulary/speech-verbs.yaml"));
            return new VocabularyReader().readText(verbs, NAMES);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<Quotation> in(String body) {
        return in("", body, Publication.UNKNOWN);
    }

    static List<Quotation> on(LocalDate day, String body) {
        return in("", body, Publication.day(day));
    }

    static List<Quotation> on(LocalDate day, String title, String body) {
        return in(title, body, Publication.day(day));
    }

    static List<Quotation> inTitle(String title) {
        return in(title, "", Publication.UNKNOWN);
    }

    /** Each with the way in which its speaker was found. */
    static List<Attribution> attributions(String body) {
        Article article = article("", body, Publication.UNKNOWN);
        return TAGGER.attributions(NAMES_OF.tag(article, ArticleText.of(article)), List.of());
    }

    /** Read while one way of finding speakers was measured to be right so often. */
    static List<Quotation> measured(String way, int right, int of, String body) {
        QuotationRules rules =
                new QuotationRules(Map.of(), Map.of(way, new QuotationRules.Measured(right, of)), Map.of());
        return quotations(new QuotationTagger(VOCABULARY, rules), article("", body, Publication.UNKNOWN));
    }

    private static List<Quotation> in(String title, String body, Publication published) {
        return quotations(TAGGER, article(title, body, published));
    }

    private static List<Quotation> quotations(QuotationTagger tagger, Article article) {
        return tagger.quotations(NAMES_OF.tag(article, ArticleText.of(article)), List.of());
    }

    private static Article article(String title, String body, Publication published) {
        return new Article(
                new ArticleId("test"),
                title,
                false,
                body,
                "",
                "",
                "",
                published,
                "en",
                new TreeMap<>(),
                new Provenance("test", "", "test", "", null));
    }
}
