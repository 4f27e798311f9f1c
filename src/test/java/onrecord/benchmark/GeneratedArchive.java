package onrecord.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import onrecord.article.AnnotatedArticle;
import onrecord.fixture.ArticleBuilder;
import onrecord.fixture.RandomArticles;
import onrecord.lucene.LuceneArchiveWriter;

/**
 * An archive of generated articles of about 350 words. Words are drawn as in real text: the n-th most frequent is n times
 * rarer than the first. {@code w0} stands in nearly every article, {@code w50} in most, {@code w2000} in a few of a hundred.
 */
final class GeneratedArchive {

    private static final long SEED = 20_241_105;
    private static final int WORDS = 20_000;
    private static final int WORDS_A_SENTENCE = 17;
    private static final int SENTENCES = 20;
    private static final int BATCH = 5_000;
    private static final int DAYS = 3_000;

    private final Random random = new Random(SEED);
    private final RandomArticles values = new RandomArticles(random);
    private final double[] shares = new double[WORDS];

    GeneratedArchive() {
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 1);
            shares[rank] = sum;
        }
    }

    /** Writes the archive. Returns processor time by article in milliseconds, making the articles left out. */
    double write(Path data, int articles) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long spent = 0;
        try (LuceneArchiveWriter writer = LuceneArchiveWriter.open(data, Duration.ZERO)) {
            for (int done = 0; done < articles; done += BATCH) {
                List<AnnotatedArticle> batch = new ArrayList<>();
                for (int i = done; i < Math.min(articles, done + BATCH); i++) {
                    batch.add(article(i));
                }
                long before = system.getProcessCpuTime();
                writer.write(batch);
                spent += system.getProcessCpuTime() - before;
            }
        }
        return spent / 1e6 / articles;
    }

    private AnnotatedArticle article(int number) {
        String said = "“" + sentence(random.nextInt(5) + 5) + "”";
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            body.append(sentence(WORDS_A_SENTENCE)).append(". ");
        }
        body.append(said).append(", the speaker said.");
        return ArticleBuilder.article("g" + number)
                .title(sentence(8))
                .body(body.toString())
                .source(values.pick(RandomArticles.SOURCES))
                .day(LocalDate.of(2016, 1, 1).plusDays(random.nextInt(DAYS)).toString())
                .countries(values.some(RandomArticles.COUNTRIES))
                .people(values.some(List.of("ada-holm", "ivo-brandt", "mara-lindqvist")))
                .weapons(values.some(RandomArticles.WEAPONS))
                .events(values.some(RandomArticles.EVENTS))
                .quotes(said, values.pick(RandomArticles.PEOPLE), values.some(RandomArticles.COUNTRIES))
                .build();
    }

    private String sentence(int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append(i == 0 ? "" : " ").append('w').append(rank(random.nextDouble() * shares[WORDS - 1]));
        }
        return words.toString();
    }

    private int rank(double share) {
        int low = 0;
        int high = WORDS - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (shares[middle] < share) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
