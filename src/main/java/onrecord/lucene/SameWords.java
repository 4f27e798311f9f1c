package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.archive.Kind;
import onrecord.archive.Lineage.Relation;
import onrecord.archive.Narrowing;
import onrecord.archive.SpellingVariants;
import onrecord.article.SaidWords;
import onrecord.article.WordWindows;
import onrecord.query.Criterion;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds the quotations with the same words, with more around them, with a part of them, and with most of them. The index gives few candidates, the
 * words themselves decide.
 */
final class SameWords {

    /** Fewer words of another statement are no part of this one. */
    static final int LEAST_PART = 6;

    /** Longer parts of very long statements are not looked for: the stretches to look up grow with the square. */
    private static final int LONGEST_PART = 80;

    private static final int RAREST = 6; // words that candidates must have; longer words are rarer

    private final Session session;

    SameWords(Session session) {
        this.session = session;
    }

    /** By document. The words have a key. */
    Map<Integer, Relation> of(String text, SaidWords words) throws IOException {
        Map<Integer, Relation> found = new TreeMap<>();
        var narrowing = new Narrowing(Narrowing.EVERYTHING.query(), Map.of(), null, null, false, SpellingVariants.OFF);
        Search search = session.search(narrowing);
        IndexSearcher searcher = search.searcher(Kind.QUOTATIONS);
        long key = words.key().orElseThrow();
        addAll(found, QuotationColumns.matching(searcher, parts(words)), Relation.SHORTER);
        if (words.words().size() >= LEAST_PART) {
            addLonger(found, search, text, words);
        }
        if (words.words().size() >= ChangedWords.LEAST) {
            for (int document : new ChangedWords(session).of(text, words)) {
                found.putIfAbsent(document, Relation.CHANGED);
            }
        }
        addAll(
                found,
                QuotationColumns.matching(searcher, new TermQuery(QuotationWording.term(key))),
                Relation.IDENTICAL);
        return found;
    }

    private static void addAll(Map<Integer, Relation> found, FixedBitSet documents, Relation relation) {
        var each = new BitSetIterator(documents, 0);
        for (int at = each.nextDoc(); at != BitSetIterator.NO_MORE_DOCS; at = each.nextDoc()) {
            found.put(at, relation);
        }
    }

    /** Quotations whose whole wording is a stretch of these words. */
    private static TermInSetQuery parts(SaidWords words) {
        WordWindows windows = words.windows();
        Set<BytesRef> keys = new HashSet<>();
        for (int from = 0; from < windows.length(); from++) {
            int last = Math.min(windows.length(), from + LONGEST_PART);
            for (int to = from + LEAST_PART; to <= last; to++) {
                keys.add(QuotationWording.term(windows.key(from, to)).bytes());
            }
        }
        return new TermInSetQuery(Schema.WORDING, keys);
    }

    private void addLonger(Map<Integer, Relation> found, Search search, String text, SaidWords words)
            throws IOException {
        List<String> rare = rarest(text);
        if (rare.isEmpty()) {
            return;
        }
        var query = new BooleanQuery.Builder();
        QueryCompiler compiler = search.compiler(Kind.QUOTATIONS, Narrowing.EVERYTHING);
        for (String word : rare) {
            query.add(compiler.matching(new Criterion.Word(word, false, Search.NOWHERE)), Occur.FILTER);
        }
        FixedBitSet candidates = QuotationColumns.matching(search.searcher(Kind.QUOTATIONS), query.build());
        long key = words.key().orElseThrow();
        int length = words.words().size();
        for (LeafReaderContext leaf : session.snapshot().quotations().leaves()) {
            BinaryDocValues values = DocValues.getBinary(leaf.reader(), Schema.WORDING_WORDS);
            int end = leaf.docBase + leaf.reader().maxDoc();
            var each = new BitSetIterator(candidates, 0);
            for (int at = each.advance(leaf.docBase); at < end; at = each.nextDoc()) {
                if (values.advanceExact(at - leaf.docBase)
                        && holds(QuotationWording.windows(values.binaryValue()), key, length)) {
                    found.put(at, Relation.LONGER);
                }
            }
        }
    }

    static boolean holds(WordWindows windows, long key, int length) {
        for (int from = 0; from + length <= windows.length(); from++) {
            if (windows.key(from, from + length) == key) {
                return true;
            }
        }
        return false;
    }

    /** Long words that are plain letters: only of those is it certain that both the index and the key take them as one word. */
    private static List<String> rarest(String text) {
        List<String> plain = new ArrayList<>();
        for (String piece : text.split("[^\\p{L}\\p{M}\\p{N}'’‘ʼ`´.,\\-‐‑]+")) {
            String word = piece.replaceAll("^[.,'’‘`´]+|[.,'’‘`´]+$", "");
            if (word.length() > 2 && word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                plain.add(word);
            }
        }
        plain.sort(Comparator.comparingInt(String::length).reversed());
        return plain.stream().distinct().limit(RAREST).toList();
    }
}
