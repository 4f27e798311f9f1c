package onrecord.lucene;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import onrecord.analysis.Form;
import onrecord.article.TextField;
import onrecord.vocabulary.NameRules;
import onrecord.vocabulary.VocabularyLabels;
import onrecord.vocabulary.VocabularyReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Prints which other spellings the rules give to an archive's most frequent names, one pair a line, to be judged by hand: the
 * word, its documents, the other spelling, its documents, and whether the vocabulary has it as well. On the error stream: time and
 * memory of opening, and processor time a name. Arguments: the archive's folder, and how many names.
 */
final class ListedSpellings {

    private record Name(String word, int documents) {}

    private ListedSpellings() {}

    public static void main(String[] arguments) throws Exception {
        var labels = new VocabularyLabels(new VocabularyReader()
                .read(Path.of(System.getProperty("onrecord.home"), "index-config", "vocabulary")));
        long before = memory();
        long began = System.nanoTime();
        try (Snapshots snapshots =
                        Snapshots.open(new ArchiveFolder(Path.of(arguments[0])), new ArticleDocuments(), labels);
                Snapshot snapshot = snapshots.acquire()) {
            System.err.printf(
                    "opened in %d ms, %d kB%n", (System.nanoTime() - began) / 1_000_000, (memory() - before) / 1024);
            long bytes = 0;
            long took = 0;
            for (var leaf : snapshot.articles().leaves()) {
                long start = System.nanoTime();
                bytes += NameWords.read(leaf.reader()).size();
                took += System.nanoTime() - start;
            }
            System.err.printf("names: %d kB, read in %d ms%n", bytes / 1024, took / 1_000_000);
            List<Name> names = new ArrayList<>();
            TermsEnum terms = MultiTerms.getTerms(snapshot.articles(), TextField.BODY.key())
                    .iterator();
            for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                String word = term.utf8ToString();
                if (!NameRules.keys(word).isEmpty() && Character.isLetter(word.charAt(0))) {
                    int documents = terms.docFreq();
                    int small = snapshot.articles().docFreq(new Term(TextField.BODY.key(), Form.EXACT.prefix() + word));
                    if (NameWords.isName(documents, small)) {
                        names.add(new Name(word, documents));
                    }
                }
            }
            names.sort(Comparator.comparingInt(Name::documents).reversed());
            int most = Integer.parseInt(arguments[1]);
            long rules = 0;
            for (Name name : names.subList(0, Math.min(most, names.size()))) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                List<String> found = new NameSpellings(snapshot.articles(), snapshot.columns(), labels).of(name.word());
                rules += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                Set<String> known = Set.copyOf(labels.spellings(name.word()));
                for (String other : found) {
                    System.out.printf(
                            "%s\t%d\t%s\t%d\t%s%n",
                            name.word(),
                            name.documents(),
                            other,
                            snapshot.articles().docFreq(new Term(TextField.BODY.key(), other)),
                            known.contains(other) ? "vocabulary" : "rule");
                }
            }
            System.err.printf("%d names of %d, %.3f ms a name%n", most, names.size(), rules / 1e6 / most);
        }
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
