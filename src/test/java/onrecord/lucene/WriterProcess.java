package onrecord.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A process that writes the batches of a {@link Ledger} until it is killed, and says {@code ack} for each acknowledged. */
final class WriterProcess {

    private WriterProcess() {}

    /**
     * @param arguments the archive's folder and the ledger's seed
     */
    public static void main(String[] arguments) throws IOException {
        var ledger = new Ledger(Long.parseLong(arguments[1]));
        try (LuceneArchiveWriter writer = LuceneArchiveWriter.open(Path.of(arguments[0]), Duration.ofSeconds(10))) {
            say("ready");
            while (true) {
                writer.write(ledger.nextBatch());
                say("ack");
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
