package onrecord.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.function.Function;
import onrecord.archive.QuotationHit;
import onrecord.archive.StoredArticle;

/**
 * What an engine keeps of an article or a quotation: compact JSON in UTF-8 from which every field comes back as it was.
 *
 * <p>It is the archive's original: a changed vocabulary re-annotates from it. Names that a reader does not know are skipped
 * and absent ones stand for the empty value, so a later program can add some. Safe for threads.
 */
public final class StoredRecord {

    /** A body may be far longer than the 20 million characters that Jackson allows a string by itself. */
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private static final JsonMapper MAPPER = new JsonMapper(FACTORY);

    private StoredRecord() {}

    /** A version of an article with its annotation. */
    public static byte[] of(StoredArticle stored) {
        return bytes(json -> new StoredRecordWriter(json).article(stored));
    }

    /**
     * A quotation as it stands in a list, so that such a list can be shown without its articles. Marks and score belong to
     * a search and are not kept.
     */
    public static byte[] of(QuotationHit hit) {
        return bytes(json -> new StoredRecordWriter(json).quotationHit(hit));
    }

    /**
     * @param bytes holds the record from {@code offset}, {@code length} bytes of it
     * @throws IOException if the bytes are not a record of an article
     */
    public static StoredArticle article(byte[] bytes, int offset, int length) throws IOException {
        return read(bytes, offset, length, StoredRecordReader::article);
    }

    /**
     * The quotation without marks and with score 0.
     *
     * @param bytes holds the record from {@code offset}, {@code length} bytes of it
     * @throws IOException if the bytes are not a record of a quotation
     */
    public static QuotationHit quotation(byte[] bytes, int offset, int length) throws IOException {
        return read(bytes, offset, length, StoredRecordReader::quotationHit);
    }

    private static <T> T read(byte[] bytes, int offset, int length, Function<JsonNode, T> shape) throws IOException {
        JsonNode node = MAPPER.readTree(bytes, offset, length);
        try {
            return shape.apply(node);
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException wrongValue) {
            throw new IOException("a stored record holds a value that cannot be", wrongValue);
        }
    }

    private interface Shape {
        void write(JsonGenerator json) throws IOException;
    }

    private static byte[] bytes(Shape shape) {
        try {
            return bytes(shape, false);
        } catch (IOException loneSurrogate) {
            // Half a surrogate pair has no UTF-8; as an escape it survives. Writing to memory fails for no other
            // reason.
            return escaped(shape);
        }
    }

    private static byte[] escaped(Shape shape) {
        try {
            return bytes(shape, true);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(Shape shape, boolean escape) throws IOException {
        var bytes = new ByteArrayOutputStream(8192);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            if (escape) {
                json.configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), true);
            }
            shape.write(json);
        }
        return bytes.toByteArray();
    }
}
