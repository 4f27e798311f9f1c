package onrecord.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Applies a function to a stream of items on several threads, and hands the results on in the order of the items.
 *
 * <p>The thread that calls {@link #run} reads and hands on; only the function runs elsewhere. At most
 * {@code capacity} items are under way, so that a long stream needs no more memory than a short one, and workers have
 * something to do while a result is being handed on.
 *
 * <pre>{@code
 * try (Conveyor<Article, AnnotatedArticle> conveyor = new Conveyor<>(2, 64, annotator::annotate)) {
 *     conveyor.run(articles::next, annotated -> print(annotated));
 * }
 * }</pre>
 */
public final class Conveyor<I, O> implements Closeable {

    /** Gives items, and null behind the last. */
    public interface Items<I> {
        @Nullable
        I next() throws IOException;
    }

    /** Takes results. */
    public interface Results<O> {
        void accept(O result) throws IOException;
    }

    private final int capacity;
    private final ExecutorService threads;
    private final Function<I, O> function;

    /**
     * @param workers threads that apply the function, at least 1
     * @param capacity items that may be under way, at least {@code workers}
     * @param function safe for threads
     */
    public Conveyor(int workers, int capacity, Function<I, O> function) {
        if (workers < 1 || capacity < workers) {
            throw new IllegalArgumentException("a conveyor has a worker, and room for an item a worker");
        }
        this.capacity = capacity;
        this.threads = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("annotate-", 1).daemon().factory());
        this.function = function;
    }

    /**
     * Runs until all items are handed on.
     *
     * @throws IOException if reading or handing on failed; what is under way is then given up
     */
    public void run(Items<I> items, Results<O> results) throws IOException {
        Queue<Future<O>> underWay = new ArrayDeque<>(capacity);
        for (I item = items.next(); item != null; item = items.next()) {
            I next = item;
            underWay.add(threads.submit(() -> function.apply(next)));
            if (underWay.size() == capacity) {
                results.accept(result(underWay.remove()));
            }
        }
        while (!underWay.isEmpty()) {
            results.accept(result(underWay.remove()));
        }
    }

    private static <O> O result(Future<O> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case null, default -> throw new IOException(failed);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
