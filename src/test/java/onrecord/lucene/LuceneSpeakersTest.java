package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onrecord.archive.Archive;
import onrecord.archive.Conflict.Relation;
import onrecord.archive.ConflictsRequest;
import onrecord.archive.Lineage;
import onrecord.archive.Narrowing;
import onrecord.archive.SpeakerContract;
import onrecord.archive.SpeakerProfile;
import onrecord.archive.SpeakerRequest;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Quotation;
import onrecord.article.SaidWords;
import onrecord.article.Speaker;
import onrecord.fixture.ArticleBuilder;
import onrecord.query.Labels;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Besides the contract: on random archives the answers are those of looking at every pair. Replay with {@code -Dseed=}. */
class LuceneSpeakersTest extends SpeakerContract {

    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int ARTICLES = Integer.getInteger("speakers.articles", 150);
    private static final List<String> WORDS =
            List.of("bridge", "convoy", "the", "grain", "harbour", "night", "road", "snow", "truck's", "it", "1,000");
    private static final List<String> PEOPLE = List.of("Ada Holm", "Ivo Brandt", "Mara Lindqvist", "Olof Strand");

    @TempDir
    Path folder;

    private final List<Archive> opened = new ArrayList<>();
    private final Random random = new Random(SEED);

    @Override
    protected Archive archive(List<AnnotatedArticle> articles, Labels labels) throws IOException {
        Path data = folder.resolve("archive-" + opened.size());
        try (var writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            for (int from = 0; from < articles.size(); from += 40) {
                writer.write(articles.subList(from, Math.min(articles.size(), from + 40)));
            }
        }
        Archive archive = LuceneArchive.open(data, labels, SearchLimits.DEFAULT);
        opened.add(archive);
        return archive;
    }

    @Test
    void aWayIsThatOfComparingEveryPair() throws IOException {
        List<AnnotatedArticle> all = articles();
        Archive archive = archive(all, Labels.NONE);
        List<Quotation> quotations = quotations(all);
        for (Quotation asked : quotations) {
            List<String> words = SaidWords.of(asked.text()).words();
            Map<String, Lineage.Relation> expected = new TreeMap<>();
            quotations.forEach(other -> {
                Lineage.Relation relation =
                        relation(words, SaidWords.of(other.text()).words());
                if (relation != null) {
                    expected.put(other.id(), relation);
                }
            });
            Map<String, Lineage.Relation> found = new TreeMap<>();
            Lineage lineage = archive.lineage(asked.id()).orElseThrow();
            lineage.wordings()
                    .forEach(wording -> wording.appearances()
                            .forEach(it -> found.put(it.quotation().quotation().id(), wording.relation())));
            lineage.wordings().stream()
                    .filter(wording -> wording.relation() == Lineage.Relation.CHANGED)
                    .forEach(wording -> {
                        List<String> other = SaidWords.of(wording.text()).words();
                        assertThat(4 * common(words, other))
                                .as("seed %d, %s", SEED, asked.text())
                                .isGreaterThanOrEqualTo(3 * Math.max(words.size(), other.size()));
                    });
            found.values().removeIf(Lineage.Relation.CHANGED::equals);
            if (words.size() >= SaidWords.LEAST) {
                assertThat(found).as("seed %d, %s", SEED, asked.text()).isEqualTo(expected);
            } else {
                assertThat(found).containsOnlyKeys(asked.id());
            }
        }
    }

    private static int common(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int[][] lengths = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                lengths[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? lengths[i - 1][j - 1] + 1
                        : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
            }
        }
        return lengths[one.size()][other.size()];
    }

    private static Lineage.@Nullable Relation relation(List<String> words, List<String> other) {
        if (words.equals(other)) {
            return Lineage.Relation.IDENTICAL;
        }
        if (words.size() >= SameWords.LEAST_PART && Collections.indexOfSubList(other, words) >= 0) {
            return Lineage.Relation.LONGER;
        }
        boolean part = other.size() >= SameWords.LEAST_PART && Collections.indexOfSubList(words, other) >= 0;
        return part ? Lineage.Relation.SHORTER : null;
    }

    @Test
    void aSpeakersCountsAreThoseOfCountingEachQuotation() throws IOException {
        List<AnnotatedArticle> all = articles();
        Archive archive = archive(all, Labels.NONE);
        for (String name : PEOPLE) {
            String id = ArticleBuilder.slug(name);
            SpeakerProfile profile = archive.speaker(new SpeakerRequest(id, Narrowing.EVERYTHING, 100))
                    .orElseThrow();
            List<Quotation> own = quotations(all).stream()
                    .filter(quotation -> quotation.speaker().id().equals(id))
                    .toList();
            assertThat(profile.quotations()).as("seed %d", SEED).isEqualTo(own.size());
            assertThat(profile.spellings())
                    .containsExactly(new SpeakerProfile.Spelling(name, Speaker.State.NAMED, own.size()));
            List<Long> most = statements(all, own).stream()
                    .map(statement -> articles(all, statement))
                    .filter(count -> count > 1)
                    .sorted(Collections.reverseOrder())
                    .limit(10)
                    .toList();
            assertThat(profile.repeated())
                    .as("seed %d", SEED)
                    .extracting(SpeakerProfile.Repeated::articles)
                    .isEqualTo(most);
        }
    }

    private static long articles(List<AnnotatedArticle> all, List<Quotation> statement) {
        return all.stream()
                .filter(article -> article.quotations().stream().anyMatch(statement::contains))
                .count();
    }

    /** Of wordings of six words or more, one by one that with most articles of those like it that no other has taken. */
    private static List<List<Quotation>> statements(List<AnnotatedArticle> all, List<Quotation> own) {
        List<List<Quotation>> statements = new ArrayList<>();
        List<Quotation> left = new ArrayList<>(own);
        left.removeIf(it -> SaidWords.of(it.text()).words().size() < 6);
        while (!left.isEmpty()) {
            Map<Quotation, List<Quotation>> like = new HashMap<>();
            left.forEach(it -> like.put(
                    it, left.stream().filter(other -> isLike(it, other)).toList()));
            List<Quotation> most = like.get(left.stream()
                    .max(Comparator.comparingLong((Quotation it) -> articles(all, like.get(it)))
                            .thenComparingLong(it -> same(like.get(it), it))
                            .thenComparingInt(
                                    it -> SaidWords.of(it.text()).words().size())
                            .thenComparing(it -> -SaidWords.of(it.text()).key().orElseThrow()))
                    .orElseThrow());
            statements.add(most);
            left.removeAll(most);
        }
        return statements;
    }

    private static long same(List<Quotation> like, Quotation one) {
        List<String> words = SaidWords.of(one.text()).words();
        return like.stream()
                .filter(it -> SaidWords.of(it.text()).words().equals(words))
                .count();
    }

    private static Set<List<String>> stretches(Quotation quotation) {
        List<String> words = SaidWords.of(quotation.text()).words();
        Set<List<String>> stretches = new HashSet<>();
        for (int from = 0; from + 4 <= words.size(); from++) {
            stretches.add(words.subList(from, from + 4));
        }
        return stretches;
    }

    private static boolean isLike(Quotation one, Quotation other) {
        Set<List<String>> first = stretches(one);
        Set<List<String>> second = stretches(other);
        long shared = first.stream().filter(second::contains).count();
        return 4 * shared >= 3 * Math.min(first.size(), second.size());
    }

    /** All articles are of the same days, so that six words are enough where both print just these, and ten else. */
    @Test
    void aConflictIsWhatComparingEveryPairFinds() throws IOException {
        List<AnnotatedArticle> all = articles();
        Archive archive = archive(all, Labels.NONE);
        List<Quotation> quotations = quotations(all);
        Map<Quotation, List<String>> words = new HashMap<>();
        quotations.forEach(it -> words.put(it, SaidWords.of(it.text()).words()));
        for (Quotation one : quotations) {
            boolean expected = words.values().stream()
                    .distinct()
                    .filter(part -> part.size() >= SameWords.LEAST_PART
                            && Collections.indexOfSubList(words.get(one), part) >= 0)
                    .anyMatch(part -> says(words, part).contains(one.speaker().id())
                            && says(words, part).size() > 1);
            var request = new ConflictsRequest(
                    Narrowing.EVERYTHING, List.of(one.id()), EnumSet.allOf(Relation.class), 100, null);
            assertThat(archive.conflicts(request).total() > 0)
                    .as("seed %d, %s by %s", SEED, one.text(), one.speaker().name())
                    .isEqualTo(expected);
        }
    }

    /** Ids of those whose attributions of a wording can contradict others. */
    private static Set<String> says(Map<Quotation, List<String>> words, List<String> part) {
        return words.entrySet().stream()
                .filter(it -> part.size() < 10
                        ? it.getValue().equals(part)
                        : Collections.indexOfSubList(it.getValue(), part) >= 0)
                .map(it -> it.getKey().speaker().id())
                .collect(Collectors.toSet());
    }

    private static List<Quotation> quotations(List<AnnotatedArticle> articles) {
        return articles.stream().flatMap(it -> it.quotations().stream()).toList();
    }

    /** Stretches of a few long texts, so that many are equal or hold each other. */
    private List<AnnotatedArticle> articles() {
        System.out.println("LuceneSpeakersTest -Dseed=" + SEED);
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            texts.add(random.ints(14, 0, WORDS.size()).mapToObj(WORDS::get).toList());
        }
        List<AnnotatedArticle> all = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            all.add(article("a" + i, texts));
        }
        return all;
    }

    private AnnotatedArticle article(String id, List<List<String>> texts) {
        var body = new StringBuilder();
        List<String> quoted = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            List<String> text = texts.get(random.nextInt(texts.size()));
            int length = 2 + random.nextInt(13);
            int from = random.nextInt(text.size() - length + 1);
            String words = "“" + String.join(i % 2 == 0 ? ", " : " ", text.subList(from, from + length)) + " "
                    + "!".repeat(i) + "”";
            quoted.add(words);
            body.append(words).append(" was said in ").append(id).append(". ");
        }
        var builder = ArticleBuilder.article(id)
                .body(body.append("End.").toString())
                .day(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(7)).toString());
        quoted.forEach(words -> builder.quotes(words, PEOPLE.get(random.nextInt(PEOPLE.size()))));
        return builder.build();
    }

    @AfterEach
    void close() throws IOException {
        for (Archive archive : opened) {
            archive.close();
        }
    }
}
