package onrecord.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.article.AnnotatedArticle;
import onrecord.article.PrintedWords;
import onrecord.article.TextField;
import onrecord.fixture.ArticleBuilder;
import onrecord.fixture.RandomArticles;
import onrecord.fixture.Seed;
import onrecord.lucene.LuceneArchive;
import onrecord.lucene.LuceneArchiveWriter;
import onrecord.lucene.SearchLimits;
import onrecord.query.Labels;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a fact-checker relies on: verbatim words are exact, changed ones never. 10,000 random changes (another number with {@code
 * -Dmutations=}) are compared with what they were made of, as a quotation and as plain text; every twentieth goes through an archive,
 * and so through everything else that it holds.
 */
class RandomCheckTest {

    private static final int ARTICLES = 100;
    private static final int THROUGH = 20;
    private static final List<String> WORDS =
            List.of(("the a of and to in our their this that river bridge convoy grain harbour night road"
                            + " snow troops truck wind village border school winter market council engine signal ladder copper"
                            + " orchard ferry canal mountain letter minister driver farmer teacher soldier doctor will would can must have"
                            + " is are was were do did said open close carry wait build repair cross leave return hold guard promise"
                            + " quickly slowly again tonight tomorrow never not no 12 400 7,500 three ten many all every only")
                    .split(" "));

    private final long seed = Seed.of(RandomCheckTest.class);
    private final Random random = new Random(seed);
    private final List<String> said = new ArrayList<>();

    @Test
    void verbatimWordsAreExactAndChangedOnesNever(@TempDir Path data) throws IOException {
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            writer.write(articles());
        }
        try (var archive = LuceneArchive.open(data, Labels.NONE, SearchLimits.DEFAULT)) {
            var check = new QuotationCheck(archive, Labels.NONE);
            int exact = 0;
            for (int i = 0; i < said.size(); i++) {
                Finding finding = check.check(new CheckRequest(said.get(i), "Nelda Quist"));
                boolean right = finding.words() == WordsVerdict.EXACT
                        && finding.matches().getFirst().article().id().value().equals("r" + i / 2);
                exact += right ? 1 : 0;
                assertThat(finding.attribution()).isEqualTo(Attribution.OTHER);
            }
            assertThat(exact / (double) said.size()).as("seed " + seed).isGreaterThanOrEqualTo(0.995);
            assertThat(calledExact(check, Integer.getInteger("mutations", 10_000)))
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    private List<String> calledExact(QuotationCheck check, int mutations) throws IOException {
        List<String> wrong = new ArrayList<>();
        Set<String> allPrinted = said.stream().map(RandomCheckTest::letters).collect(Collectors.toSet());
        for (int i = 0; i < mutations; i++) {
            String original = said.get(random.nextInt(said.size()));
            Mutation mutation = Mutation.values()[i % Mutation.values().length];
            String changed = mutation.of(original, WORDS, random);
            if (!allPrinted.contains(letters(changed)) && isExact(i % THROUGH == 0 ? check : null, original, changed)) {
                wrong.add(mutation + ": " + original + " -> " + changed);
            }
        }
        return wrong;
    }

    private static boolean isExact(@Nullable QuotationCheck check, String original, String changed) throws IOException {
        if (check != null) {
            return check.check(new CheckRequest(changed, "")).words() == WordsVerdict.EXACT;
        }
        var pasted = Pasted.of(changed);
        Stretch plain = Stretch.of(TextField.BODY, "He said: “" + original + "”.");
        var direct = new Stretch(
                TextField.BODY,
                original,
                PrintedWords.of(original),
                List.of(new Stretch.Piece(0, 0, original.length())),
                PrintedAs.DIRECT);
        return Comparison.of(pasted, plain).words() == WordsVerdict.EXACT
                || Comparison.of(pasted, direct).words() == WordsVerdict.EXACT;
    }

    /** An oracle that shares no code with the comparison. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    private List<AnnotatedArticle> articles() {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String first = statement();
            String second = statement();
            String speaker = RandomArticles.PEOPLE.get(random.nextInt(RandomArticles.PEOPLE.size()));
            said.add(first);
            said.add(second);
            articles.add(ArticleBuilder.article("r" + i)
                    .title("Report " + i)
                    .body("“" + first + ".” " + statement() + ". “" + second + ",” " + speaker + " said.")
                    .day(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300)).toString())
                    .quotes("“" + first + ".”", speaker)
                    .quotes("“" + second + ",”", speaker)
                    .build());
        }
        return articles;
    }

    private String statement() {
        int length = 6 + random.nextInt(20);
        return random.ints(length, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }
}
