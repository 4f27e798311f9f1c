package onrecord.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The running text of a word processor's file: paragraphs, tables and what tracked changes inserted; footnotes, comments, headers
 * and deleted text are left out. Only one part of the archive is unpacked, up to a limit, and no entity or address in it is
 * followed.
 */
final class WordDocument {

    private static final String PART = "word/document.xml";

    /** A book has a tenth of it. */
    private static final int MOST_BYTES = 20 << 20;

    private static final int MOST_ENTRIES = 2_000;

    private WordDocument() {}

    static String text(InputStream in) throws IOException {
        byte[] part = part(in);
        PageRecord.refuseTooManyTags(part);
        Document document = Jsoup.parse(new String(part, StandardCharsets.UTF_8), "", Parser.xmlParser());
        var text = new StringBuilder();
        for (Element paragraph : document.getElementsByTag("w:p")) {
            String words = words(paragraph);
            if (!words.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n\n").append(words.strip());
            }
        }
        return text.toString();
    }

    private static String words(Element paragraph) {
        var words = new StringBuilder();
        for (Element element : paragraph.getAllElements()) {
            switch (element.tagName()) {
                case "w:t" -> words.append(element.wholeText());
                case "w:tab", "w:br", "w:cr" -> words.append(' ');
                case "w:noBreakHyphen" -> words.append('-');
                default -> {
                    // formatting
                }
            }
        }
        return words.toString();
    }

    /** What is skipped is unpacked too, to find where it ends, so it counts as well. */
    private static byte[] part(InputStream in) throws IOException {
        long unpacked = 0;
        try (var zip = new ZipInputStream(in)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableFileException("The document holds more than 2,000 parts.");
                }
                boolean sought = entry.getName().equals(PART);
                byte[] bytes = sought ? zip.readNBytes(MOST_BYTES + 1) : new byte[0];
                unpacked += sought ? bytes.length : skip(zip, MOST_BYTES - unpacked + 1);
                if (unpacked > MOST_BYTES) {
                    throw new UnreadableFileException(
                            "The document unpacks to more than %,d bytes.".formatted(MOST_BYTES));
                }
                if (sought) {
                    return bytes;
                }
            }
        } catch (ZipException | EOFException broken) {
            throw new UnreadableFileException(
                    "The document cannot be unpacked; it may be damaged or no .docx.", broken);
        }
        throw new UnreadableFileException("This is no document of a word processor (.docx).");
    }

    private static long skip(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[8_192];
        long skipped = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            skipped += read;
            if (skipped > most) {
                break;
            }
        }
        return skipped;
    }
}
