package onrecord.lucene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import onrecord.article.Article;
import onrecord.article.Publication;
import org.apache.lucene.util.BytesRef;

/**
 * Tells whether an article is the same as the one kept, without reading what is kept.
 *
 * <p>Provenance is left out: the same article from another file is the same article.
 *
 * @param text SHA-256 of title and body, 64 lower-case hexadecimal digits
 * @param others SHA-256 of every other field but the id, likewise
 */
record Fingerprint(String text, String others) {

    private static final int HASH_BYTES = 32;

    static Fingerprint of(Article article) {
        return new Fingerprint(hash(List.of(article.title(), article.body())), hash(others(article)));
    }

    /** Lower-case hexadecimal SHA-256 of a text's UTF-8 bytes. */
    static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Fingerprint of(BytesRef bytes) {
        HexFormat hex = HexFormat.of();
        int middle = bytes.offset + HASH_BYTES;
        return new Fingerprint(
                hex.formatHex(bytes.bytes, bytes.offset, middle),
                hex.formatHex(bytes.bytes, middle, bytes.offset + bytes.length));
    }

    BytesRef bytes() {
        return new BytesRef(HexFormat.of().parseHex(text + others));
    }

    private static List<String> others(Article article) {
        Publication published = article.published();
        List<String> fields = new ArrayList<>(List.of(
                Boolean.toString(article.titleDerived()),
                article.url(),
                article.source(),
                article.author(),
                published.precision().key(),
                published.text(),
                article.language()));
        article.extra().forEach((name, value) -> fields.addAll(Arrays.asList(name, value)));
        return fields;
    }

    /** Each field is set off from the next by its length, so that no two lists of fields run together. */
    private static String hash(List<String> fields) {
        MessageDigest digest = digest();
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
