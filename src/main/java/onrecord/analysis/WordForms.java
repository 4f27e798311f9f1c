package onrecord.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The three forms of a word. Most words of a text were met before, and remembering them is several times as fast as folding
 * and stemming again. Safe for threads.
 */
final class WordForms {

    /** Some 15 MB; when it is full it starts again, which costs a moment and needs no bookkeeping. */
    private static final int MOST = 60_000;

    /** In UTF-16 code units. Longer words are rare and would make the memory large. */
    private static final int LONGEST = 40;

    private static final String APOSTROPHES = "’‘ʼʹ′＇`´";

    /** Terms, with the forms' prefixes. */
    record Forms(String folded, String stem, String exact) {}

    private final Analyzer stemmer = new Stemmer();
    private final Map<String, Forms> known = new ConcurrentHashMap<>();

    Forms of(String word) {
        Forms forms = known.get(word);
        if (forms == null) {
            forms = make(word);
            if (known.size() >= MOST) {
                known.clear();
            }
            if (word.length() <= LONGEST) {
                known.put(word, forms);
            }
        }
        return forms;
    }

    private Forms make(String word) {
        var exact = withoutPossessive(WordFolding.COMPOSED.normalize(word));
        var folded = WordFolding.fold(exact);
        return new Forms(folded, Form.STEM.prefix() + stem(folded), Form.EXACT.prefix() + exact);
    }

    /** Takes a possessive {@code 's} from the end of a word, whatever its apostrophe, and makes all apostrophes plain ones. */
    private static String withoutPossessive(String word) {
        var plain = word;
        for (int i = 0; i < APOSTROPHES.length(); i++) {
            plain = plain.replace(APOSTROPHES.charAt(i), '\'');
        }
        return plain.length() > 2 && (plain.endsWith("'s") || plain.endsWith("'S"))
                ? plain.substring(0, plain.length() - 2)
                : plain;
    }

    private String stem(String folded) {
        try (var stream = stemmer.tokenStream("word", folded)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            return stream.incrementToken() ? term.toString() : folded;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a word in memory cannot fail to be read
        }
    }

    private static final class Stemmer extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var word = new KeywordTokenizer();
            return new TokenStreamComponents(word, new KStemFilter(word));
        }
    }
}
