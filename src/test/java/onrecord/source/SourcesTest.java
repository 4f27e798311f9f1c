package onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import onrecord.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static List<SourceRecord> all(Sources sources) throws IOException {
        var records = new ArrayList<SourceRecord>();
        try (sources) {
            for (var record = sources.next(); record != null; record = sources.next()) {
                records.add(record);
            }
        }
        return records;
    }

    private List<SourceRecord> read(Path... paths) throws IOException {
        return all(Sources.open(List.of(paths), CLOCK));
    }

    private static Article article(SourceRecord record) {
        assertThat(record).isInstanceOf(SourceRecord.Accepted.class);
        return ((SourceRecord.Accepted) record).article();
    }

    private static String why(SourceRecord record) {
        assertThat(record).isInstanceOf(SourceRecord.Rejected.class);
        return ((SourceRecord.Rejected) record).why();
    }

    @Test
    void brokenLinesAreRejectedWithTheirPlaceAndAllOthersAreRead() throws IOException {
        var lines = new ByteArrayOutputStream();
        lines.writeBytes("\uFEFF{\"id\":\"a\",\"title\":\"Ice on the river\",\"date\":\"2024-11\"}\n"
                .getBytes(StandardCharsets.UTF_8));
        lines.writeBytes("{\"id\":\"b\",\"title\":\n".getBytes(StandardCharsets.UTF_8));
        lines.writeBytes("\n[1]\n".getBytes(StandardCharsets.UTF_8));
        lines.writeBytes("{\"id\":\"c\",\"title\":\" \",\"body\":\"\"}\n".getBytes(StandardCharsets.UTF_8));
        lines.writeBytes("{\"id\":\"d\",\"title\":\"NUL \\u0000\"}\n".getBytes(StandardCharsets.UTF_8));
        lines.writeBytes("{\"id\":\"e\",\"title\":\"half \\ud83d\"}\n".getBytes(StandardCharsets.UTF_8));
        lines.writeBytes(new byte[] {'{', '"', 't', 'i', 't', 'l', 'e', '"', ':', '"', (byte) 0xE9, '"', '}', '\n'});
        lines.writeBytes("{\"id\":\"f\",\"body\":\"Snow fell.\",\"desk\":[1]}".getBytes(StandardCharsets.UTF_8));
        var records = read(file("articles.jsonl", lines.toByteArray()));

        assertThat(records)
                .extracting(record -> record.where().place())
                .containsExactly("line 1", "line 2", "line 4", "line 5", "line 6", "line 7", "line 8", "line 9");
        assertThat(article(records.getFirst()).published().text()).isEqualTo("2024-11");
        assertThat(records.subList(1, 7))
                .allSatisfy(record -> assertThat(why(record)).isNotBlank());
        assertThat(article(records.get(7)).extra()).containsEntry("desk", "[1]");
    }

    @Test
    void aCompressedFileIsReadAsWhatItHoldsAndOneCutOffIsReported() throws IOException {
        var whole = gzip("{\"id\":\"a\",\"title\":\"Ice\"}\n{\"id\":\"b\",\"title\":\"Snow\"}\n"
                .getBytes(StandardCharsets.UTF_8));
        var cut = Arrays.copyOf(whole, whole.length - 9);
        assertThat(read(file("whole.jsonl.gz", whole))).hasSize(2);
        var records = read(file("cut.jsonl.gz", cut), folder.resolve("whole.jsonl.gz"));
        assertThat(records).hasSizeGreaterThanOrEqualTo(3);
        assertThat(records.stream().filter(SourceRecord.Rejected.class::isInstance))
                .hasSize(1);
    }

    @Test
    void standardInputIsJsonLines() throws IOException {
        var in = new ByteArrayInputStream("{\"title\":\"Ice\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(all(Sources.standardInput(in, CLOCK)))
                .singleElement()
                .satisfies(record -> assertThat(record.where()).hasToString("-, line 1"));
    }

    @Test
    void aTableIsReadByItsHeaderAndARowOfAnotherLengthIsRejected() throws IOException {
        var records = read(
                file(
                        "table.csv",
                        "Headline;Text;Published;desk\n\"Ice; on the river\";\"Two\nlines\";2024-11-05;north\nonly one\nSnow;It fell.;;\n"));
        assertThat(records).hasSize(3);
        assertThat(article(records.getFirst()).title()).isEqualTo("Ice; on the river");
        assertThat(article(records.getFirst()).body()).isEqualTo("Two\nlines");
        assertThat(article(records.getFirst()).extra()).containsEntry("desk", "\"north\"");
        assertThat(why(records.get(1))).isEqualTo("The row has 1 cells, the header 4.");
        assertThat(article(records.get(2)).title()).isEqualTo("Snow");
    }

    @Test
    void textHasItsFirstLineAsTitleAndFrontMatterCountsMore() throws IOException {
        var plain = article(
                read(file("a.txt", "Ice on the river\n\nIt is thick.\n")).getFirst());
        assertThat(plain.title()).isEqualTo("Ice on the river");
        assertThat(plain.titleDerived()).isTrue();
        assertThat(plain.body()).isEqualTo("Ice on the river\n\nIt is thick.\n");
        var long0 = article(read(file("long-one.txt", "word ".repeat(40))).getFirst());
        assertThat(long0.title()).isEqualTo("long-one");
        var front = article(read(file(
                        "b.md",
                        "---\ntitle: \"Snow: a report\"\ndate: 2024-11-05\nsource: Harbour Register\n---\n\n# Other\n\nIt fell."))
                .getFirst());
        assertThat(front.title()).isEqualTo("Snow: a report");
        assertThat(front.titleDerived()).isFalse();
        assertThat(front.published().text()).isEqualTo("2024-11-05");
        assertThat(front.body()).isEqualTo("# Other\n\nIt fell.");
    }

    @Test
    void aPageIsReadByWhatItSaysOfItselfEvenWhenPartOfThatIsBroken() throws IOException {
        var page = """
                <html lang="en-GB"><head><title>Ice on the river | Harbour Register</title>
                <script type="application/ld+json">{broken</script>
                <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
                {"@type":["NewsArticle"],"headline":"Ice on the river","datePublished":"2024-11-05T06:00:00+01:00",
                "author":[{"name":"Ada Brennick"},{"name":"Ivo Marrant"}],"publisher":{"name":"Harbour Register"}}]}</script></head>
                <body><nav><a href="/">Home</a></nav><form id="all"><div class="story-body">
                <p>The river froze on Monday for the first time in eleven years, the harbour master said, and ferries stayed in port.</p>
                <p>Two tugs kept a channel open, at some cost, so that coal could reach the power station before the night.</p></div>
                <div class="related"><p><a href="/2">Something else that readers liked a lot, more than this, really</a></p></div></form></body></html>""";
        var article = article(read(file("page.html", page)).getFirst());
        assertThat(article.title()).isEqualTo("Ice on the river");
        assertThat(article.author()).isEqualTo("Ada Brennick, Ivo Marrant");
        assertThat(article.source()).isEqualTo("Harbour Register");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.published().text()).isEqualTo("2024-11-05T06:00:00+01:00");
        assertThat(article.body())
                .startsWith("The river froze")
                .endsWith("before the night.")
                .contains("port.\n\nTwo tugs")
                .doesNotContain("Something else");
    }

    @Test
    void legacyEncodingsAreDecoded() throws IOException {
        var russian =
                "<html><head><meta charset=\"windows-1251\"><title>Лёд</title></head><body><p>Река замёрзла в понедельник, сообщили в порту.</p></body></html>";
        var german =
                "<html><head><title>Über Nacht</title></head><body><p>Der Fluss ist zugefroren, „seit Montag“, heißt es im Hafen.</p></body></html>";
        assertThat(article(read(file("ru.html", russian.getBytes(Charset.forName("windows-1251"))))
                                .getFirst())
                        .title())
                .isEqualTo("Лёд");
        assertThat(article(read(file("de.html", german.getBytes(Charset.forName("windows-1252"))))
                                .getFirst())
                        .body())
                .contains("„seit Montag“");
    }

    @Test
    void foldersAreWalkedInOrderAndWhatIsNotReadIsCounted() throws IOException {
        file("b/two.txt", "Two");
        file("a/one.txt", "One");
        file("a/._one.txt", "resource fork");
        file(".git/config.txt", "no");
        file("page.html", "<p>A page that was saved, with some words in it.</p>");
        file("page_files/ad.html", "<p>An advertisement</p>");
        file("scan.pdf", "%PDF");
        Files.createSymbolicLink(folder.resolve("b/out.txt"), Path.of("/etc/hostname"));
        try (var sources = Sources.open(List.of(folder), CLOCK)) {
            assertThat(sources.skipped()).containsExactly(Map.entry(".pdf", 1));
            assertThat(all(sources))
                    .extracting(record ->
                            folder.relativize(Path.of(record.where().file())).toString())
                    .containsExactly("a/one.txt", "b/two.txt", "page.html");
        }
    }

    @Test
    void withoutAnIdTheAddressIsTheIdAndWithoutThatAHashOfTheContent() throws IOException {
        var records = read(file("ids.jsonl", """
                {"url":"https://harbour.example/ice","title":"Ice"}
                {"title":"Ice","body":"Thick."}
                {"title":"Ice","body":"Thick."}
                {"title":"Ice","body":"Thin."}
                """));
        assertThat(article(records.getFirst()).id()).hasToString("https://harbour.example/ice");
        assertThat(article(records.get(1)).id())
                .isEqualTo(article(records.get(2)).id())
                .isNotEqualTo(article(records.get(3)).id());
    }
}
