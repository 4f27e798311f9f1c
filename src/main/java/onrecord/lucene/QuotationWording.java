package onrecord.lucene;

import java.nio.ByteBuffer;
import java.util.OptionalLong;
import onrecord.article.SaidWords;
import onrecord.article.WordWindows;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** The wording of a quotation as the quotations index holds it: the same words are found at once, and so are parts of them. */
record QuotationWording(OptionalLong key, int[] words) {

    static QuotationWording of(String text) {
        SaidWords said = SaidWords.of(text);
        return new QuotationWording(said.key(), said.hashes());
    }

    void addTo(Document document) {
        if (key.isEmpty()) {
            return;
        }
        document.add(new StringField(Schema.WORDING, term(key.getAsLong()).bytes(), Store.NO));
        document.add(new NumericDocValuesField(Schema.WORDING, key.getAsLong()));
        ByteBuffer bytes = ByteBuffer.allocate(words.length * Integer.BYTES);
        bytes.asIntBuffer().put(words);
        document.add(new BinaryDocValuesField(Schema.WORDING_WORDS, new BytesRef(bytes.array())));
    }

    static Term term(long key) {
        return new Term(
                Schema.WORDING,
                new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(key).array()));
    }

    /** The words that such a doc value holds. */
    static WordWindows windows(BytesRef value) {
        return new WordWindows(numbers(value));
    }

    static int[] numbers(BytesRef value) {
        int[] words = new int[value.length / Integer.BYTES];
        ByteBuffer.wrap(value.bytes, value.offset, value.length).asIntBuffer().get(words);
        return words;
    }
}
