package onrecord.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import onrecord.annotate.Annotator;
import onrecord.archive.Archive;
import onrecord.archive.VocabularyUse;
import onrecord.http.AccessTokens;
import onrecord.http.Desk;
import onrecord.http.OnRecordServer;
import onrecord.http.Reference;
import onrecord.http.ServerOptions;
import onrecord.lucene.SearchLimits;
import onrecord.query.Labels;
import onrecord.vocabulary.Vocabulary;

/** An archive being served, from opening it to the signal that ends the process. */
final class Service implements Closeable {

    private final Archive archive;
    private final OnRecordServer server;
    private final String vocabularyHash;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Service(Archive archive, OnRecordServer server, String vocabularyHash) {
        this.archive = archive;
        this.server = server;
        this.vocabularyHash = vocabularyHash;
    }

    /** Opens the archive and binds the address. */
    static Service start(Setup setup, Vocabulary vocabulary, ServerOptions options) throws IOException {
        Labels labels = Setup.labels(vocabulary);
        Archive archive = setup.archive(labels, SearchLimits.DEFAULT);
        try {
            Annotator annotator = setup.annotator(vocabulary);
            Desk desk = new Desk(
                    archive,
                    labels,
                    new Reference(vocabulary, setup.quotationRules()),
                    annotator::annotate,
                    new ServedIntake(setup, archive, annotator),
                    new AccessTokens(setup.settings().data()));
            return new Service(archive, OnRecordServer.start(desk, options), vocabulary.hash());
        } catch (IOException | RuntimeException failure) {
            archive.close();
            throw failure;
        }
    }

    /** Says that it is ready, and returns when the process is told to end, with everything closed. */
    void serve(Terminal terminal) throws IOException {
        warnOfOtherVocabulary(terminal);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                close();
                            } catch (IOException failure) {
                                new Failures(terminal).report(failure);
                            }
                            stopped.countDown();
                        },
                        "stop"));
        terminal.out().println("OnRecord is ready at " + server.address());
        terminal.out().flush();
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void warnOfOtherVocabulary(Terminal terminal) throws IOException {
        VocabularyUse used = archive.status().vocabulary();
        boolean other = !used.hash().isEmpty() && !used.hash().equals(vocabularyHash);
        if (other || used.others() > 0) {
            terminal.err()
                    .println(
                            (other ? "The archive was" : "A part of the archive was")
                                    + " annotated with another vocabulary than the one in force; `onrecord reindex` applies this one.");
        }
    }

    /** Lets requests in flight end, then closes the archive. */
    @Override
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            server.close();
            archive.close();
        }
    }
}
