package onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import onrecord.article.Facet;
import onrecord.article.TextField;
import onrecord.fixture.Seed;
import org.junit.jupiter.api.Test;

/** Any criterion that the language can say is read back as itself, without repairs. */
class QueryRoundTripTest {

    private static final Place NOWHERE = new Place(0, 0);
    private static final List<String> WORDS = List.of("troops", "F-16", "don't", "лёд", "10:30", "and", "氷");

    private final Random random = new Random(Seed.of(QueryRoundTripTest.class));
    private final QueryParser parser = new QueryParser(Labels.NONE, new QueryLimits(100_000, 20, 10_000));

    @Test
    void whatIsWrittenIsReadAsItself() {
        for (int round = 0; round < 5_000; round++) {
            var criterion = criterion(4);
            var text = written(criterion);
            var parsed = parser.parse(text, QueryMode.ALL);
            assertThat(parsed.repairs()).as(text).isEmpty();
            assertThat(placeless(parsed.criterion())).as(text).isEqualTo(criterion);
        }
    }

    private Criterion criterion(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 11)) {
            case 0, 1 -> new Criterion.Word(word(), random.nextInt(4) == 0, NOWHERE);
            case 2 -> new Criterion.Phrase(word() + " " + word(), random.nextInt(4) == 0, NOWHERE);
            case 3 -> new Criterion.Wildcard("mis?il*", NOWHERE);
            case 4 -> new Criterion.Value(Facet.SOURCE, "Harbour Register", List.of("Harbour Register"), NOWHERE);
            case 5 -> new Criterion.Dated(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29), NOWHERE);
            case 6 -> new Criterion.Not(criterion(depth - 1));
            case 7 -> new Criterion.Within(TextField.TITLE, criterion(depth - 1), NOWHERE);
            case 8 -> new Criterion.Quoted(criterion(depth - 1), NOWHERE);
            case 9 -> new Criterion.And(several(depth - 1));
            default -> new Criterion.Or(several(depth - 1));
        };
    }

    private List<Criterion> several(int depth) {
        var several = new ArrayList<Criterion>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            several.add(criterion(depth));
        }
        return several;
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String written(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Everything ignored -> "";
            case Criterion.Word word -> (word.exact() ? "=" : "") + word.text();
            case Criterion.Wildcard wildcard -> wildcard.pattern();
            case Criterion.Phrase phrase -> (phrase.exact() ? "=" : "") + '"' + phrase.text() + '"';
            case Criterion.Within within -> "title:(" + written(within.criterion()) + ")";
            case Criterion.Value value -> "source:\"" + value.text() + '"';
            case Criterion.Author author -> "author:\"" + author.text() + '"';
            case Criterion.Quoted quoted -> "quote:(" + written(quoted.criterion()) + ")";
            case Criterion.Dated ignored -> "date:2024-02";
            case Criterion.And and -> joined(and.all(), " ");
            case Criterion.Or or -> joined(or.any(), " OR ");
            case Criterion.Not not -> "NOT (" + written(not.criterion()) + ")";
        };
    }

    private static String joined(List<Criterion> parts, String operator) {
        return "("
                + String.join(
                        operator,
                        parts.stream().map(QueryRoundTripTest::written).toList()) + ")";
    }

    private static Criterion placeless(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Everything everything -> everything;
            case Criterion.Word word -> new Criterion.Word(word.text(), word.exact(), NOWHERE);
            case Criterion.Wildcard wildcard -> new Criterion.Wildcard(wildcard.pattern(), NOWHERE);
            case Criterion.Phrase phrase -> new Criterion.Phrase(phrase.text(), phrase.exact(), NOWHERE);
            case Criterion.Within within ->
                new Criterion.Within(within.field(), placeless(within.criterion()), NOWHERE);
            case Criterion.Value value -> new Criterion.Value(value.facet(), value.text(), value.ids(), NOWHERE);
            case Criterion.Author author -> new Criterion.Author(author.text(), NOWHERE);
            case Criterion.Quoted quoted -> new Criterion.Quoted(placeless(quoted.criterion()), NOWHERE);
            case Criterion.Dated dated -> new Criterion.Dated(dated.from(), dated.to(), NOWHERE);
            case Criterion.And and ->
                new Criterion.And(
                        and.all().stream().map(QueryRoundTripTest::placeless).toList());
            case Criterion.Or or ->
                new Criterion.Or(
                        or.any().stream().map(QueryRoundTripTest::placeless).toList());
            case Criterion.Not not -> new Criterion.Not(placeless(not.criterion()));
        };
    }
}
