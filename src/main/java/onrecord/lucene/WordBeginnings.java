package onrecord.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import onrecord.analysis.Spellings;
import onrecord.analysis.Words;
import onrecord.archive.Kind;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The archive's words that begin like a text, those of most documents first, one for all that inflect alike or are spellings of one name. */
final class WordBeginnings {

    /** Two letters begin a fiftieth of all words; one letter would mean to look at a tenth. */
    private static final int SHORTEST = 2;

    /** Words looked at in all segments together. */
    private static final int MOST_TERMS = 100_000;

    /** Words whose inflection is looked at, for each that is wanted. */
    private static final int SPARE = 4;

    private final Words words;
    private final Spellings spellings;

    WordBeginnings(Words words, Spellings spellings) {
        this.words = words;
        this.spellings = spellings;
    }

    /**
     * Words that begin like a folded one, itself included, with how many documents have one of that form in a field.
     *
     * @param size at most this many
     */
    Map<String, Integer> of(Search search, Kind kind, String prefix, int size) throws IOException {
        if (prefix.codePointCount(0, prefix.length()) < SHORTEST
                || !prefix.codePoints().allMatch(Character::isLetterOrDigit)) {
            return Map.of();
        }
        Map<String, Integer> documents = new HashMap<>();
        int left = MOST_TERMS;
        for (String field : Schema.texts(kind)) {
            for (LeafReaderContext leaf : search.searcher(kind).getLeafContexts()) {
                Terms terms = leaf.reader().terms(field);
                if (terms != null) {
                    left = collect(terms.iterator(), new BytesRef(prefix), documents, left);
                }
            }
        }
        return byStem(documents, size);
    }

    private static int collect(TermsEnum terms, BytesRef prefix, Map<String, Integer> documents, int most)
            throws IOException {
        int left = most;
        TermsEnum.SeekStatus found = terms.seekCeil(prefix);
        BytesRef term = found == TermsEnum.SeekStatus.END ? null : terms.term();
        while (term != null && StringHelper.startsWith(term, prefix) && left > 0) {
            documents.merge(term.utf8ToString(), terms.docFreq(), Integer::sum);
            left--;
            term = terms.next();
        }
        return left;
    }

    /** A query finds all forms and spellings of a word, so one of them is enough. */
    private Map<String, Integer> byStem(Map<String, Integer> documents, int size) {
        Map<String, Integer> best = new LinkedHashMap<>();
        Set<String> found = new HashSet<>();
        documents.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit((long) size * SPARE)
                .forEach(entry -> {
                    String word = entry.getKey();
                    if (best.size() < size
                            && !found.contains(word)
                            && words.of(word).size() == 1
                            && found.add(stem(word))) {
                        best.put(word, entry.getValue());
                        found.addAll(spellings.of(word));
                    }
                });
        return best;
    }

    private String stem(String word) {
        return words.of(word).getFirst().stem();
    }
}
