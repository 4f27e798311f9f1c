package onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.fixture.QueryText;
import onrecord.fixture.Seed;
import org.junit.jupiter.api.Test;

/**
 * Any text is a query, and nothing of it is changed in silence: every character stands in a word, phrase, value or date as it was
 * typed, or is an operator, field or parenthesis that the criterion has, or is the place of a repair. Replay with {@code -Dseed=}.
 */
class AnyTextTest {

    private static final int TEXTS = 100_000;

    private static final Pattern SIGNS =
            Pattern.compile("(?i:title|body|quote|country|person|source|date|after|before|author|speaker|said):"
                    + "|[()]|(NEAR|BEFORE)(?:/\\d+)?|/[sp](?![^\\s()])|AND(?![^\\s()])|OR(?![^\\s()])|NOT(?![^\\s()])|-"
                    + "|(?i:atleast)\\d+");

    /** Repairs of an operator that stays. */
    private static final Set<String> LIMITED = Set.of("distance-limited", "count-limited");

    private final Random random = new Random(Seed.of(AnyTextTest.class));
    private final QueryParser parser = new QueryParser(Labels.NONE, QueryLimits.DEFAULT);

    @Test
    void noTextIsRefusedAndNothingIsChangedInSilence() {
        for (int i = 0; i < TEXTS; i++) {
            assertRead(RandomQueries.next(random));
        }
    }

    private void assertRead(String text) {
        ParsedQuery parsed = parser.parse(text, QueryMode.ALL);
        assertThat(parsed.repairs()).as(text).allSatisfy(repair -> {
            assertThat(repair.at().end()).isBetween(repair.at().start() + 1, text.length());
            assertThat(repair.code()).matches("[a-z-]+");
        });
        char[] left = text.toCharArray();
        leaves(parsed.criterion()).forEach(leaf -> {
            assertThat(typed(leaf, text)).as("%s in %s", leaf, text).isTrue();
            blank(left, place(leaf));
        });
        parsed.repairs().stream()
                .filter(repair -> !LIMITED.contains(repair.code()))
                .forEach(repair -> blank(left, repair.at()));
        assertSigns(plainSpaces(left), parsed.criterion(), text);
        assertSaidAgain(parsed, text);
    }

    /** What is left when leaves and repairs are taken away: as many signs of each kind as the criterion has. */
    private static void assertSigns(String left, Criterion criterion, String text) {
        var signs = new ArrayList<String>();
        var matcher = SIGNS.matcher(left);
        int at = 0;
        while (matcher.find()) {
            assertThat(isBlank(left.substring(at, matcher.start())))
                    .as("%s left of %s", left, text)
                    .isTrue();
            signs.add(matcher.group());
            at = matcher.end();
        }
        assertThat(isBlank(left.substring(at))).as("%s left of %s", left, text).isTrue();
        assertThat(count(signs, "NEAR.*|BEFORE(/.*)?")).as(text).isEqualTo(count(criterion, Criterion.Near.class));
        assertThat(count(signs, "NOT|-")).as(text).isEqualTo(count(criterion, Criterion.Not.class));
        assertThat(count(signs, "(?i)atleast.*")).as(text).isEqualTo(count(criterion, Criterion.AtLeast.class));
        assertThat(count(signs, "/[sp]")).as(text).isEqualTo(joins(criterion));
        assertThat(count(signs, "(?i)(title|body|quote):"))
                .as(text)
                .isEqualTo(count(criterion, Criterion.Within.class) + count(criterion, Criterion.Quoted.class));
        assertThat(count(signs, "\\(")).as(text).isEqualTo(count(signs, "\\)"));
        assertThat(count(signs, "OR")).as(text).isLessThanOrEqualTo(alternatives(criterion));
    }

    /** What was read can be written down, and is then read as the same without any repair of its form. */
    private void assertSaidAgain(ParsedQuery parsed, String text) {
        if (all(parsed.criterion()).allMatch(AnyTextTest::canBeWritten)) {
            var again = new QueryParser(Labels.NONE, new QueryLimits(100_000, 200, 10_000))
                    .parse(QueryText.of(parsed.criterion()), QueryMode.ALL);
            assertThat(QueryText.placeless(again.criterion()))
                    .as(text)
                    .isEqualTo(QueryText.placeless(parsed.criterion()));
        }
    }

    /** The writer puts no quotation marks around what needs them. */
    private static boolean canBeWritten(Criterion part) {
        return switch (part) {
            case Criterion.Word word ->
                word.text().matches("[\\p{L}\\p{N}]+")
                        && !word.text().matches("AND|OR|NOT|(NEAR|BEFORE)\\d*|(?i:atleast)\\d+");
            case Criterion.Phrase phrase -> phrase.text().matches("[\\p{L}\\p{N} ]+");
            case Criterion.Wildcard wildcard -> wildcard.pattern().matches("[\\p{L}\\p{N}*?]+");
            default -> true;
        };
    }

    /** Whether a leaf says what stands at its place. */
    private static boolean typed(Criterion leaf, String text) {
        return switch (leaf) {
            case Criterion.Word word ->
                at(word.at(), text).contains(word.text())
                        || wildcardTooShort(word, text)
                        || at(word.at(), text).equalsIgnoreCase(word.text() + ":");
            case Criterion.Wildcard wildcard -> at(wildcard.at(), text).equals(wildcard.pattern());
            case Criterion.Fuzzy fuzzy -> at(fuzzy.at(), text).startsWith(fuzzy.text() + "~");
            case Criterion.Phrase phrase -> at(phrase.at(), text).contains(phrase.text());
            case Criterion.Value value -> at(value.at(), text).contains(value.text());
            case Criterion.Author author -> at(author.at(), text).contains(author.text());
            case Criterion.Dated dated -> at(dated.at(), text).matches("(?s).*\\d{4}.*");
            default -> false;
        };
    }

    private static boolean wildcardTooShort(Criterion.Word word, String text) {
        return at(word.at(), text).replace("*", "").replace("?", "").equals(word.text());
    }

    private static String at(Place place, String text) {
        return text.substring(place.start(), place.end());
    }

    private static Place place(Criterion leaf) {
        return switch (leaf) {
            case Criterion.Word it -> it.at();
            case Criterion.Wildcard it -> it.at();
            case Criterion.Fuzzy it -> it.at();
            case Criterion.Phrase it -> it.at();
            case Criterion.Value it -> it.at();
            case Criterion.Author it -> it.at();
            case Criterion.Dated it -> it.at();
            case Criterion other -> throw new AssertionError(other);
        };
    }

    private static void blank(char[] text, Place at) {
        for (int i = at.start(); i < at.end(); i++) {
            text[i] = ' ';
        }
    }

    private static String plainSpaces(char[] text) {
        var plain = new StringBuilder();
        for (char c : text) {
            plain.append(isBlank(String.valueOf(c)) ? ' ' : c);
        }
        return plain.toString();
    }

    private static boolean isBlank(String text) {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF');
    }

    private static long count(List<String> signs, String regex) {
        return signs.stream().filter(sign -> sign.matches(regex)).count();
    }

    private static long count(Criterion criterion, Class<? extends Criterion> kind) {
        return all(criterion).filter(kind::isInstance).count();
    }

    private static long joins(Criterion criterion) {
        return all(criterion)
                .mapToLong(part -> switch (part) {
                    case Criterion.SameSentence same -> same.all().size() - 1;
                    case Criterion.SameParagraph same -> same.all().size() - 1;
                    default -> 0;
                })
                .sum();
    }

    private static long alternatives(Criterion criterion) {
        return all(criterion)
                .mapToLong(part -> part instanceof Criterion.Or or ? or.any().size() - 1 : 0)
                .sum();
    }

    private static Stream<Criterion> leaves(Criterion criterion) {
        return all(criterion).filter(part -> parts(part).isEmpty() && !(part instanceof Criterion.Everything));
    }

    private static Stream<Criterion> all(Criterion criterion) {
        return Stream.concat(Stream.of(criterion), parts(criterion).stream().flatMap(AnyTextTest::all));
    }

    private static List<Criterion> parts(Criterion criterion) {
        return switch (criterion) {
            case Criterion.And and -> and.all();
            case Criterion.Or or -> or.any();
            case Criterion.Not not -> List.of(not.criterion());
            case Criterion.Within within -> List.of(within.criterion());
            case Criterion.Quoted quoted -> List.of(quoted.criterion());
            case Criterion.Near near -> List.of(near.left(), near.right());
            case Criterion.SameSentence same -> same.all();
            case Criterion.SameParagraph same -> same.all();
            case Criterion.AtLeast atLeast -> List.of(atLeast.criterion());
            default -> List.of();
        };
    }
}
