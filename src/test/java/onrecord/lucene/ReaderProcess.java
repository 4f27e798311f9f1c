package onrecord.lucene;

import java.io.IOException;
import java.nio.file.Path;
import onrecord.query.Labels;

/** A process that follows an archive and says each batch that it sees with the number of articles, {@code 3 17}. */
final class ReaderProcess {

    private ReaderProcess() {}

    /**
     * @param arguments the archive's folder
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long seen = -1;
        try (Snapshots snapshots =
                Snapshots.open(new ArchiveFolder(Path.of(arguments[0])), new ArticleDocuments(), Labels.NONE)) {
            while (true) {
                try (Snapshot snapshot = snapshots.acquire()) {
                    if (snapshot.batch() != seen) {
                        seen = snapshot.batch();
                        System.out.println(seen + " " + snapshot.articles().numDocs());
                        System.out.flush();
                    }
                }
                Thread.sleep(20);
            }
        }
    }
}
