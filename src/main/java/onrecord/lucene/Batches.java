package onrecord.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.Directory;

/** Commits and the numbers of the batches that they carry in their user data. */
final class Batches {

    private static final String NUMBER = "batch";
    private static final String TIME = "time";
    private static final String VOCABULARY = "vocabulary";
    private static final String SCHEMA = "schema";

    private Batches() {}

    /** Batch 0: nothing was written yet. */
    static Map<String, String> empty() {
        return Map.of(NUMBER, "0", SCHEMA, Schema.VERSION);
    }

    /** @param vocabularyHash of the vocabulary that the batch was annotated with */
    static Map<String, String> userData(long batch, Instant time, String vocabularyHash) {
        return Map.of(
                NUMBER,
                Long.toString(batch),
                TIME,
                time.toString(),
                VOCABULARY,
                vocabularyHash,
                SCHEMA,
                Schema.VERSION);
    }

    /** When the commit was made; empty for batch 0. */
    static Optional<Instant> time(IndexCommit commit) throws IOException {
        return Optional.ofNullable(commit.getUserData().get(TIME)).map(Instant::parse);
    }

    /** Hash of the vocabulary that articles were annotated with last; empty for batch 0. */
    static String vocabularyHash(IndexCommit commit) throws IOException {
        return commit.getUserData().getOrDefault(VOCABULARY, "");
    }

    /**
     * @throws IOException if the commit was not made by an archive
     */
    static long number(IndexCommit commit) throws IOException {
        String number = commit.getUserData().get(NUMBER);
        if (number == null) {
            throw new IOException(commit.getSegmentsFileName() + " in " + commit.getDirectory() + " carries no batch");
        }
        return Long.parseLong(number);
    }

    /**
     * A commit to search in or write to.
     *
     * @throws NoSuchBatchException if there is no commit of that batch
     * @throws IOException if its documents are not made as this program makes them
     */
    static IndexCommit at(Directory directory, long batch) throws IOException {
        IndexCommit commit = original(directory, batch);
        String schema = commit.getUserData().getOrDefault(SCHEMA, Schema.VERSION);
        if (!schema.equals(Schema.VERSION)) {
            throw new IOException(
                    "the index in " + directory + " was written by another version of the program (schema " + schema
                            + ", this one has " + Schema.VERSION + "): reindex the archive");
        }
        return commit;
    }

    /**
     * A commit to read stored records from, whichever version of the program made it.
     *
     * @throws NoSuchBatchException if there is no commit of that batch
     */
    static IndexCommit original(Directory directory, long batch) throws IOException {
        for (IndexCommit commit : DirectoryReader.listCommits(directory)) {
            if (number(commit) == batch) {
                return commit;
            }
        }
        throw new NoSuchBatchException("batch " + batch + " is not in " + directory);
    }

    /** The newest batch that both hold; empty if they share none. */
    static OptionalLong newestCommon(Directory articles, Directory quotations) throws IOException {
        Set<Long> shared = numbers(articles);
        shared.retainAll(numbers(quotations));
        return shared.stream().mapToLong(Long::longValue).max();
    }

    /** The largest number that a commit of either carries; empty if there is no commit. */
    static OptionalLong highest(Directory articles, Directory quotations) throws IOException {
        Set<Long> all = numbers(articles);
        all.addAll(numbers(quotations));
        return all.stream().mapToLong(Long::longValue).max();
    }

    private static Set<Long> numbers(Directory directory) throws IOException {
        Set<String> files = Set.of(directory.listAll());
        Set<Long> numbers = new HashSet<>();
        for (IndexCommit commit : DirectoryReader.listCommits(directory)) {
            if (files.containsAll(commit.getFileNames())) {
                numbers.add(number(commit));
            }
        }
        return numbers;
    }
}
