package onrecord.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.analysis.Form;
import onrecord.analysis.Words;
import onrecord.archive.Kind;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What may be meant by a word that hardly occurs: words that differ in one or two letters and occur far more often, and the two
 * words that it joins.
 */
final class Neighbours {

    private static final int MOST = 3;

    /** In short words two letters changed make another word. */
    private static final int SHORT = 5;

    private static final int SHORTEST = 3;

    /** The automaton of a word grows with its length. */
    private static final int LONGEST = 32;

    /** A neighbour must occur this many times as often. */
    private static final int FAR_MORE = 5;

    /** A word of more documents than this is taken as it stands, and nothing is looked up. */
    private static final int COMMON = 100;

    /** Shortest part of a word that is cut in two. */
    private static final int PART = 3;

    private final Search search;
    private final Kind kind;
    private final Words words;

    Neighbours(Search search, Kind kind, Words words) {
        this.search = search;
        this.kind = kind;
        this.words = words;
    }

    private record Neighbour(String word, int documents, float closeness) {}

    /** How many documents have a folded word; at most too many by those that have it in two fields. */
    int documents(String word) throws IOException {
        int documents = 0;
        for (String field : Schema.texts(kind)) {
            documents += search.searcher(kind).getIndexReader().docFreq(new Term(field, word));
        }
        return documents;
    }

    /** Words of the archive to take a folded word's place, closest first, one for all that inflect alike. */
    List<String> of(String typed) throws IOException {
        if (typed.length() < SHORTEST
                || typed.length() > LONGEST
                || !typed.codePoints().allMatch(Character::isLetter)
                || documents(typed) > COMMON) {
            return List.of();
        }
        Map<String, Neighbour> near = new HashMap<>();
        for (String field : Schema.texts(kind)) {
            for (LeafReaderContext leaf : search.searcher(kind).getLeafContexts()) {
                Terms terms = leaf.reader().terms(field);
                if (terms != null) {
                    var typedTerm = new Term(field, typed);
                    // Two letters are seldom wrong at once, and then the first is right.
                    boolean two = typed.length() >= SHORT;
                    if (two) {
                        collect(new FuzzyTermsEnum(terms, typedTerm, 2, 1, true), near);
                    }
                    collect(new FuzzyTermsEnum(terms, typedTerm, 1, two ? 0 : 1, true), near);
                }
            }
        }
        return closest(typed, near);
    }

    private List<String> closest(String typed, Map<String, Neighbour> near) {
        Neighbour itself = near.remove(typed);
        int atLeast = (itself == null ? 0 : itself.documents()) * FAR_MORE + 1;
        Set<String> stems = new HashSet<>();
        return near.values().stream()
                .filter(neighbour -> neighbour.documents() >= atLeast)
                .sorted(Comparator.comparingDouble(Neighbours::weight)
                        .reversed()
                        .thenComparing(Neighbour::word))
                .filter(neighbour -> words.of(neighbour.word()).size() == 1)
                .filter(neighbour ->
                        stems.add(words.of(neighbour.word()).getFirst().stem()))
                .limit(MOST)
                .map(Neighbour::word)
                .toList();
    }

    /** A letter more or less in a word of eight makes it an eighth less close; ten times the documents outweigh that. */
    private static double weight(Neighbour neighbour) {
        return neighbour.closeness() + Math.log10(neighbour.documents()) / Byte.SIZE;
    }

    private static void collect(FuzzyTermsEnum terms, Map<String, Neighbour> near) throws IOException {
        Map<String, Neighbour> here = new HashMap<>();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            String word = term.utf8ToString();
            if (!word.startsWith(Form.EXACT.prefix()) && !word.startsWith(Form.STEM.prefix())) {
                here.put(word, new Neighbour(word, terms.docFreq(), terms.getBoost()));
            }
        }
        here.forEach((word, found) -> near.merge(word, found, Neighbours::both));
    }

    private static Neighbour both(Neighbour a, Neighbour b) {
        return new Neighbour(a.word(), a.documents() + b.documents(), Math.max(a.closeness(), b.closeness()));
    }

    /** The two words that a folded one joins, as they stand side by side most often; empty if they do nowhere. */
    String split(String typed) throws IOException {
        String best = "";
        int most = documents(typed) * FAR_MORE;
        for (int at = PART; at <= typed.length() - PART && typed.length() <= LONGEST; at++) {
            String first = typed.substring(0, at);
            String second = typed.substring(at);
            if (documents(first) > most && documents(second) > most) {
                int together = sideBySide(first, second);
                if (together > most) {
                    most = together;
                    best = first + " " + second;
                }
            }
        }
        return best;
    }

    private int sideBySide(String first, String second) throws IOException {
        int together = 0;
        for (String field : Schema.texts(kind)) {
            together += search.searcher(kind).count(new PhraseQuery(field, first, second));
        }
        return together;
    }
}
