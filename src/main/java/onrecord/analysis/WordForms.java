package onrecord.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
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

    /** Characters that are not seen, such as a soft hyphen or a joiner. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})+");

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
        var exact = withoutPossessive(WordFolding.COMPOSED.normalize(seen(word)));
        var folded = digits(WordFolding.fold(exact));
        return new Forms(folded, Form.STEM.prefix() + stem(folded), Form.EXACT.prefix() + exact);
    }

    private static String seen(String word) {
        return UNSEEN.matcher(word).find() ? UNSEEN.matcher(word).replaceAll("") : word;
    }

    /** Takes a possessive {@code 's} from the end of a word. */
    private static String withoutPossessive(String word) {
        return word.length() > 2 && (word.endsWith("'s") || word.endsWith("'S"))
                ? word.substring(0, word.length() - 2)
                : word;
    }

    /** 1,500 as 1500. */
    private static String digits(String folded) {
        return THOUSANDS.matcher(folded).matches() ? folded.replace(",", "") : folded;
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
