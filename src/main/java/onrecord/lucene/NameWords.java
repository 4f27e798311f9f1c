package onrecord.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import onrecord.analysis.Form;
import onrecord.article.TextField;
import onrecord.vocabulary.NameRules;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words of one segment's articles that are printed with a capital more often than without, by the keys of
 * {@link NameRules}: where other spellings of a name are looked for. Some 20 bytes a word on the heap. Immutable.
 */
final class NameWords {

    /** Parts key and word; sorts before every letter. */
    private static final char BETWEEN = '\t';

    /** A word is a name's where at most one in so many of its documents prints it in small letters. */
    private static final int MOSTLY = 4;

    /** Entries one behind another, sorted. */
    private final byte[] bytes;

    /** Where each entry begins, and the end of the last. */
    private final int[] starts;

    private NameWords(List<byte[]> entries) {
        starts = new int[entries.size() + 1];
        for (int i = 0; i < entries.size(); i++) {
            starts[i + 1] = starts[i] + entries.get(i).length;
        }
        bytes = new byte[starts[entries.size()]];
        for (int i = 0; i < entries.size(); i++) {
            System.arraycopy(entries.get(i), 0, bytes, starts[i], entries.get(i).length);
        }
    }

    static NameWords read(LeafReader segment) throws IOException {
        Terms terms = segment.terms(TextField.BODY.key());
        List<byte[]> entries = new ArrayList<>();
        if (terms != null) {
            TermsEnum words = terms.iterator();
            var small = new SmallLetters(terms.iterator());
            for (BytesRef word = words.next(); word != null; word = words.next()) {
                if (isPlain(word)) {
                    int inSmall = small.documents(word);
                    if (isName(words.docFreq(), inSmall)) {
                        String text = word.utf8ToString();
                        NameRules.keys(text)
                                .forEach(key -> entries.add((key + BETWEEN + text).getBytes(StandardCharsets.UTF_8)));
                    }
                }
            }
        }
        entries.sort(Arrays::compareUnsigned);
        return new NameWords(entries);
    }

    /** Bytes on the heap, some. */
    long size() {
        return bytes.length + 4L * starts.length;
    }

    /** Adds the words with a key. */
    void addWith(String key, Collection<String> words) {
        byte[] sought = (key + BETWEEN).getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(bytes, starts[middle], starts[middle + 1], sought, 0, sought.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int at = low; at + 1 < starts.length && startsWith(at, sought); at++) {
            int start = starts[at] + sought.length;
            words.add(new String(bytes, start, starts[at + 1] - start, StandardCharsets.UTF_8));
        }
    }

    private boolean startsWith(int at, byte[] prefix) {
        int end = starts[at] + prefix.length;
        return end <= starts[at + 1] && Arrays.equals(bytes, starts[at], end, prefix, 0, prefix.length);
    }

    /** Whether a word is a name's, by the documents that have it at all and in small letters. */
    static boolean isName(int documents, int inSmallLetters) {
        return (long) inSmallLetters * MOSTLY <= documents;
    }

    /** Of the folded form: the other forms begin with their prefix. */
    private static boolean isPlain(BytesRef term) {
        return term.length >= 4 && Character.isLetter(term.utf8ToString().codePointAt(0));
    }

    /** Walks over the exact terms beside the folded ones, which come in the same order. */
    private static final class SmallLetters {

        private final TermsEnum terms;
        private boolean atEnd;

        SmallLetters(TermsEnum terms) throws IOException {
            this.terms = terms;
            this.atEnd = terms.seekCeil(new BytesRef(Form.EXACT.prefix())) == TermsEnum.SeekStatus.END;
        }

        int documents(BytesRef word) throws IOException {
            while (!atEnd) {
                BytesRef exact = terms.term();
                int order = exact.length == 0 || exact.bytes[exact.offset] != (byte) '='
                        ? 1
                        : Arrays.compareUnsigned(
                                exact.bytes,
                                exact.offset + 1,
                                exact.offset + exact.length,
                                word.bytes,
                                word.offset,
                                word.offset + word.length);
                if (order >= 0) {
                    return order == 0 ? terms.docFreq() : 0;
                }
                atEnd = terms.next() == null;
            }
            return 0;
        }
    }
}
