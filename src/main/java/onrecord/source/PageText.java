package onrecord.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decodes a saved page: by its byte order mark, else what it declares of itself, else UTF-8 if it is that, else the commonest
 * legacy encoding. A declaration that the bytes contradict is not believed.
 */
final class PageText {

    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]+encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

    /** Declarations are looked for in so many bytes: browsers read 1,024, saved pages put comments before. */
    private static final int HEAD = 8_192;

    private PageText() {}

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        var declared = declared(bytes);
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return new String(bytes, declared.get());
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // one broken character in a page that says it is UTF-8 does not make it Latin
            return new String(bytes, declared.orElseGet(() -> Charset.forName("windows-1252")));
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var meta = DECLARED.matcher(head);
        if (meta.find()) {
            return charset(meta.group(1));
        }
        var xml = XML_DECLARED.matcher(head);
        return xml.find() ? charset(xml.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            // the web has always read ISO-8859-1 as windows-1252, which holds the quotation marks
            boolean latin = name.equalsIgnoreCase("iso-8859-1")
                    || name.equalsIgnoreCase("ascii")
                    || name.equalsIgnoreCase("us-ascii");
            return Optional.of(Charset.forName(latin ? "windows-1252" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
