package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.analysis.Words.Word;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words that are sought as queries. What they cost is bounded by their number and by how common the rarest word of each phrase is;
 * the figures were chosen so that a fifth of the words may be changed: half of the phrases of three words then still stand.
 */
final class LikelyWords {

    /** Words of a phrase that is looked for whole; a longer one is cut into several. */
    private static final int PHRASE = 40;

    private static final int MOST_PHRASES = 25;
    private static final int MOST_WORDS = 16;
    private static final int MOST_SHINGLES = 24;
    private static final int SHINGLE = 3;

    /** A phrase whose rarest word stands in more than this share of all texts costs more than it tells. */
    private static final double COMMON = 0.05;

    /** But so many of the rarest are always looked for. */
    private static final int ALWAYS = 4;

    private final List<List<String>> parts;

    /** @param parts in order; those without a word are left out */
    LikelyWords(List<List<Word>> parts) {
        this.parts = parts.stream()
                .filter(part -> !part.isEmpty())
                .map(part -> part.stream().map(Word::folded).toList())
                .toList();
    }

    /** All parts as phrases in one of the fields; nothing if there is no word. */
    Query verbatim(List<String> fields) {
        List<List<String>> phrases = new ArrayList<>();
        for (List<String> part : parts) {
            for (int start = 0; start < part.size() && phrases.size() < MOST_PHRASES; start += PHRASE) {
                phrases.add(part.subList(start, Math.min(part.size(), start + PHRASE)));
            }
        }
        if (phrases.isEmpty()) {
            return new MatchNoDocsQuery("no word");
        }
        var anyField = new BooleanQuery.Builder();
        for (String field : fields) {
            var all = new BooleanQuery.Builder();
            phrases.forEach(phrase -> all.add(phrase(field, phrase), Occur.FILTER));
            anyField.add(all.build(), Occur.SHOULD);
        }
        return anyField.build();
    }

    /** Any of the rarest words, and any of the rarest phrases of three words, scored. */
    Query near(IndexReader reader, List<String> fields) throws IOException {
        var any = new BooleanQuery.Builder();
        any.add(new MatchNoDocsQuery("to be one clause at least"), Occur.SHOULD);
        for (String field : fields) {
            Map<String, Integer> frequencies = frequencies(reader, field);
            frequencies.entrySet().stream()
                    .filter(word -> word.getValue() > 0)
                    .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                    .limit(MOST_WORDS)
                    .forEach(word -> any.add(new TermQuery(new Term(field, word.getKey())), Occur.SHOULD));
            shingles(frequencies, (int) (reader.numDocs() * COMMON))
                    .forEach(shingle -> any.add(phrase(field, shingle), Occur.SHOULD));
        }
        return any.build();
    }

    private Map<String, Integer> frequencies(IndexReader reader, String field) throws IOException {
        Map<String, Integer> frequencies = new HashMap<>();
        for (List<String> part : parts) {
            for (String word : part) {
                if (!frequencies.containsKey(word)) {
                    frequencies.put(word, reader.docFreq(new Term(field, word)));
                }
            }
        }
        return frequencies;
    }

    private record Shingle(List<String> words, int rarest) {}

    private List<List<String>> shingles(Map<String, Integer> frequencies, int common) {
        List<Shingle> shingles = new ArrayList<>();
        for (List<String> part : parts) {
            for (int start = 0; start + SHINGLE <= part.size(); start++) {
                List<String> words = part.subList(start, start + SHINGLE);
                int rarest = words.stream().mapToInt(frequencies::get).min().orElse(0);
                if (rarest > 0) {
                    shingles.add(new Shingle(words, rarest));
                }
            }
        }
        shingles.sort(Comparator.comparingInt(Shingle::rarest));
        List<List<String>> chosen = new ArrayList<>();
        for (Shingle shingle : shingles) {
            boolean worth = shingle.rarest() <= common || chosen.size() < ALWAYS;
            if (worth && chosen.size() < MOST_SHINGLES) {
                chosen.add(shingle.words());
            }
        }
        return chosen;
    }

    private static Query phrase(String field, List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.getFirst()))
                : new PhraseQuery(field, words.toArray(String[]::new));
    }
}
