package onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DraftTextTest {

    @Test
    void markdownLosesItsMarkup() throws IOException {
        assertThat(read("# Head\n\n> **“We [will](http://a.example/b) go,”** *she* said.", DraftFormat.MARKDOWN))
                .isEqualTo("Head\n\n“We will go,” she said.");
    }

    @Test
    void scriptsOfAPageAreNoText() throws IOException {
        assertThat(read(
                        "<p>“We will go,” she said.<script>alert(1)</script></p><aside><p>It is late.</p></aside>",
                        DraftFormat.HTML))
                .contains("“We will go,” she said.", "It is late.")
                .doesNotContain("alert");
    }

    @Test
    void aWordProcessorsParagraphsAreReadWithoutDeletedText() throws IOException {
        String part =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document><w:body>"
                        + "<w:p><w:r><w:t>“We will </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>go,” she said.</w:t></w:r></w:ins></w:p><w:p><w:r><w:t>&e;Late.</w:t></w:r></w:p></w:body></w:document>";
        String text = DraftText.read(zip("word/document.xml", part.getBytes(StandardCharsets.UTF_8)), DraftFormat.DOCX);
        assertThat(text)
                .startsWith("“We will go,” she said.\n\n")
                .endsWith("Late.")
                .doesNotContain("never");
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() throws IOException {
        byte[] bomb = zip("word/media/image", new byte[30 << 20]);
        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> DraftText.read(bomb, DraftFormat.DOCX))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("unpacks to more");
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        assertThatThrownBy(() -> read("plain", DraftFormat.DOCX)).isInstanceOf(UnreadableFileException.class);
    }

    private static String read(String text, DraftFormat format) throws IOException {
        return DraftText.read(text.getBytes(StandardCharsets.UTF_8), format);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
