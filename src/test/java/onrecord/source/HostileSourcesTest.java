package onrecord.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody writes by intent, and what somebody writes with bad intent: good records beside it are never lost. */
class HostileSourcesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void noBadRecordCostsAGoodOneBesideIt() throws IOException {
        var bad = List.of(
                "{\"id\":\"nul\",\"title\":\"a\\u0000b\"}",
                "{\"id\":\"half\",\"body\":\"half \\ud83d of it\"}",
                "{\"id\":\"none\"}",
                "{\"id\":\"cut\",\"title\":\"Ice on the ri",
                "{\"id\":\"two\",\"title\":\"a\"}{\"id\":\"three\",\"title\":\"b\"}",
                "{\"title\":" + "[".repeat(100_000),
                "\"only a text\"",
                "\u0000\u0001\u0002");
        var kept = List.of(
                "{\"id\":\"token\",\"title\":\"%s\"}".formatted("x".repeat(40_000)),
                "{\"id\":\"%s\",\"title\":\"long id\"}".formatted("x".repeat(40_000)),
                "{\"id\":\"old\",\"title\":\"a\",\"date\":\"0001-01-01\"}",
                "{\"id\":\"new\",\"title\":\"a\",\"date\":\"2050-01-01\"}",
                "{\"id\":\"half-source\",\"title\":\"a\",\"source\":\"\\udc00x\",\"extra\":[\"\\ud83d\"]}");
        var parts = new ArrayList<InputStream>();
        int good = 0;
        for (var record : bad) {
            parts.add(line("{\"id\":\"good-%d\",\"title\":\"Good\"}".formatted(good++)));
            parts.add(line(record));
        }
        kept.forEach(record -> parts.add(line(record)));
        parts.add(new ByteArrayInputStream(new byte[] {'{', '"', 't', '"', ':', '"', (byte) 0xC3, '"', '}', '\n'}));
        parts.add(line("{\"id\":\"good-%d\",\"title\":\"Good\"}\r".formatted(good++)));
        parts.add(line("{\"title\":\""));
        parts.add(endless(100 << 20, 'x'));
        parts.add(line("\"}"));
        parts.add(line("{\"id\":\"good-%d\",\"title\":\"Good\"}".formatted(good++)));
        var records = all(Sources.standardInput(new SequenceInputStream(Collections.enumeration(parts)), CLOCK));

        assertThat(accepted(records))
                .filteredOn(record -> record.article().id().value().startsWith("good-"))
                .hasSize(good);
        assertThat(accepted(records)).hasSize(good + kept.size());
        assertThat(accepted(records))
                .filteredOn(record -> record.article().id().value().matches("old|new"))
                .allSatisfy(
                        record -> assertThat(record.article().published().day()).isEmpty())
                .allSatisfy(record -> assertThat(record.notices()).isNotEmpty());
        assertThat(accepted(records))
                .filteredOn(record -> record.article().id().value().equals("half-source"))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.article().source()).isEqualTo("\uFFFDx");
                    assertThat(record.article().extra()).containsEntry("extra", "[\"\uFFFD\"]");
                });
        assertThat(rejected(records)).hasSize(bad.size() + 3);
    }

    @Test
    void anObjectOfMillionsOfEmptyThingsIsReadWithoutHoldingThem() throws IOException {
        var record = "{\"title\":\"Good\",\"x\":[" + "{},".repeat(5_000_000) + "{}]}";
        assertThat(accepted(read(file("many.jsonl", record))))
                .singleElement()
                .satisfies(it -> assertThat(it.notices()).anyMatch(notice -> notice.contains("not all are kept")));
    }

    @Test
    void aBombIsRefusedOnTheWayAndTheNextFileFollows() throws IOException {
        var bomb = folder.resolve("a.jsonl.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(bomb), 1 << 16)) {
            out.write("{\"title\":\"Before\"}\n".getBytes(StandardCharsets.UTF_8));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 1_100; i++) {
                out.write(zeros);
            }
        }
        var records = read(bomb, file("b.jsonl", "{\"title\":\"Behind\"}"));
        assertThat(accepted(records))
                .extracting(record -> record.article().title())
                .containsExactly("Before", "Behind");
        assertThat(rejected(records))
                .singleElement()
                .satisfies(it -> assertThat(it.why()).contains("200 times"));
    }

    @Test
    void aPageThatUnpacksToMoreThanAPageIsRejected() throws IOException {
        assertThat(rejected(read(file("page.html.gz", gzip(new byte[(100 << 20) + 1])))))
                .hasSize(1);
    }

    @Test
    void manyMembersAreOneFileAlsoEmptyOnesAndAlsoThroughAPipe() throws IOException {
        var members = new ByteArrayOutputStream();
        for (int i = 0; i < 100; i++) {
            members.writeBytes(gzip("{\"title\":\"Ice %d\"}\n".formatted(i).getBytes(StandardCharsets.UTF_8)));
        }
        var empty = gzip(new byte[0]);
        for (int i = 0; i < 100_000; i++) {
            members.writeBytes(empty);
        }
        members.writeBytes(gzip("{\"title\":\"Last\"}\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(accepted(read(file("members.jsonl.gz", members.toByteArray()))))
                .hasSize(101);
        assertThat(accepted(all(Sources.standardInput(dripping(members.toByteArray()), CLOCK))))
                .hasSize(101);
    }

    @Test
    void aBrokenOrTwiceCompressedFileIsOneRejection() throws IOException {
        var good = gzip("{\"title\":\"Ice\"}\n".getBytes(StandardCharsets.UTF_8));
        var flipped = good.clone();
        flipped[good.length - 6] ^= 1;
        file("flipped.jsonl.gz", flipped);
        file("head.jsonl.gz", Arrays.copyOf(good, 5));
        file("twice.jsonl.gz", gzip(good));
        file("tail.jsonl.gz", concat(good, "tail".getBytes(StandardCharsets.UTF_8)));
        file("padded.jsonl.gz", concat(good, new byte[512]));
        assertThat(rejected(read(folder))).hasSize(4);
        assertThat(accepted(read(folder))).hasSize(3);
    }

    @Test
    void aCompressedFileMayBeCutAnywhere() throws IOException {
        var whole =
                gzip("{\"title\":\"Ice\"}\n{\"title\":\"Snow\"}\n".repeat(50).getBytes(StandardCharsets.UTF_8));
        for (int length = 3; length < whole.length; length++) {
            var records = read(file("cut.jsonl.gz", Arrays.copyOf(whole, length)));
            assertThat(rejected(records)).as("cut after " + length).isNotEmpty();
        }
    }

    @Test
    void textMarkedAsUtf16IsReadAndWhatIsInNoCertainEncodingIsRejected() throws IOException {
        var text = "\uFEFFÜber Nacht 😀\n\nDer Fluss ist zu.";
        file("be.txt", text.getBytes(StandardCharsets.UTF_16BE));
        file("le.txt", text.getBytes(StandardCharsets.UTF_16LE));
        file("le.csv", "\uFEFFtitle,body\nÜber Nacht 😀,zu\n".getBytes(StandardCharsets.UTF_16LE));
        file("le.jsonl", "\uFEFF{\"title\":\"Über Nacht 😀\"}\n".getBytes(StandardCharsets.UTF_16LE));
        file("utf8.csv", "\uFEFFtitle,body\nÜber Nacht 😀,zu\n".getBytes(StandardCharsets.UTF_8));
        file("latin.txt", "Über Nacht".getBytes(StandardCharsets.ISO_8859_1));
        var records = read(folder);
        assertThat(accepted(records))
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.article().title()).isEqualTo("Über Nacht 😀"));
        assertThat(rejected(records))
                .singleElement()
                .satisfies(it -> assertThat(it.why()).contains("save it as UTF-8"));
    }

    @Test
    void aRowThatIsNotUtf8OrHoldsNulIsRejectedAndTheOthersAreRead() throws IOException {
        var table = new ByteArrayOutputStream();
        table.writeBytes("title,body\r\nOne,a\r\n".getBytes(StandardCharsets.UTF_8));
        table.writeBytes(new byte[] {'T', (byte) 0xE9, ',', 'b', '\r', '\n', 'N', 0, ',', 'c', '\r', '\n'});
        table.writeBytes("Two,d\r\n".getBytes(StandardCharsets.UTF_8));
        var records = read(file("table.csv", table.toByteArray()));
        assertThat(accepted(records)).extracting(it -> it.article().title()).containsExactly("One", "Two");
        assertThat(rejected(records)).hasSize(2);
    }

    @Test
    void aQuotationMarkLeftOpenEndsATableWithoutTakingItsRestIntoMemory() throws IOException {
        var short0 = read(file("short.csv", "title,body\nOne,a\nTwo,\"open\nThree,c\n"));
        assertThat(accepted(short0)).hasSize(1);
        assertThat(rejected(short0)).hasSize(1);
        var file = folder.resolve("long.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("title,body\nOne,a\nTwo,\"".getBytes(StandardCharsets.UTF_8));
            endless(200 << 20, 'x').transferTo(out);
        }
        var records = read(file);
        assertThat(accepted(records)).hasSize(1);
        assertThat(rejected(records))
                .singleElement()
                .satisfies(it -> assertThat(it.why()).contains("left open"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"One\"}",
                "{\n  \"title\": \"One\"\n}\n",
                "[{\"title\":\"One\"},{\"title\":\"Two\"}]",
                "[\n  {\n    \"title\": \"One ] }\",\n    \"tags\": [{\"a\": \"\\\"\"}]\n  },\n  {\"title\": \"Two\"}\n]\n",
                "{\"title\":\"One\"}\n{\"title\":\"Two\"}\n",
                "\uFEFF[{\"title\":\"One\"}]"
            })
    void aJsonFileHoldsOneArticleOrSeveralInAnyLayout(String json) throws IOException {
        var records = read(file("articles.json", json));
        assertThat(rejected(records)).isEmpty();
        assertThat(accepted(records)).hasSize(json.contains("Two") ? 2 : 1);
        assertThat(accepted(records).getFirst().article().title()).startsWith("One");
    }

    @Test
    void aBrokenElementOfAJsonFileDoesNotBreakTheOthers() throws IOException {
        var records = read(file("articles.json", """
                [{"title":"One"},
                {"title":},
                {"title":"open},
                {"title":"Two"}, 17, null, "text", [1],
                {"title":"Three"}]"""));
        assertThat(accepted(records)).extracting(it -> it.article().title()).containsExactly("One", "Two", "Three");
        assertThat(rejected(records))
                .extracting(it -> it.where().place())
                .containsExactly("line 2", "line 3", "line 4", "line 4", "line 4", "line 4");
    }

    @Test
    void emptyFilesAreNoArticles() throws IOException {
        for (var name : List.of("a.jsonl", "a.json", "a.csv", "a.txt", "a.md", "a.html", "a.jsonl.gz", "b.txt")) {
            file(name, name.startsWith("b") ? "\r\n \r\n" : "");
        }
        assertThat(accepted(read(folder))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"author\":\"Ada Brennick\"                                          | Ada Brennick",
                "\"author\":[\"Ada Brennick\",\"Ivo Marrant\"]                        | Ada Brennick, Ivo Marrant",
                "\"author\":{\"name\":\"Ada Brennick\",\"url\":\"https://a.example\"} | Ada Brennick",
                "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Brennick\"},{\"name\":\"Ivo Marrant\"}] | Ada Brennick, Ivo Marrant",
                "\"author\":null                                                      | ''",
                "\"author\":17                                                        | 17"
            })
    void authorsAreTextsListsOrThings(String field, String author) throws IOException {
        assertThat(accepted(read(file("a.jsonl", "{\"title\":\"Ice\"," + field + "}")))
                        .getFirst()
                        .article()
                        .author())
                .isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"date\":\"2024-11-05\",\"published\":\"\"        | 2024-11-05",
                "\"date\":\"2024-11-05\",\"published\":null        | 2024-11-05",
                "\"date\":\"2024-11-05\",\"published\":\"soon\"    | 2024-11-05",
                "\"published\":\"2024-11-04\",\"date\":\"2024-11-05\" | 2024-11-04",
                "\"date\":20241105                                 | 2024-11-05",
                "\"date\":2024                                     | 2024",
                "\"date\":1730764800000                            | ''",
                "\"date\":true                                     | ''",
                "\"date\":{\"day\":5}                              | ''",
                "\"date\":[\"2024-11-05\"]                         | ''"
            })
    void datesOfOddTypesAreReadWhereTheyAreCertainAndUnknownElsewhere(String field, String date) throws IOException {
        var record = accepted(read(file("a.jsonl", "{\"title\":\"Ice\"," + field + "}")))
                .getFirst();
        assertThat(record.article().published().day().isEmpty()).isEqualTo(date.isEmpty());
        if (date.isEmpty()) {
            assertThat(record.notices()).isNotEmpty();
        } else {
            assertThat(record.article().published().text()).isEqualTo(date);
        }
    }

    @Test
    void aFieldOfTheWrongTypeIsKeptAsExtra() throws IOException {
        var record = accepted(read(file("a.jsonl", "{\"title\":\"Ice\",\"body\":{\"html\":\"<p>\"},\"n\":1.10}")))
                .getFirst();
        assertThat(record.article().extra())
                .containsEntry("body", "{\"html\":\"<p>\"}")
                .containsEntry("n", "1.10");
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

    private static List<SourceRecord> read(Path... paths) throws IOException {
        return all(Sources.open(List.of(paths), CLOCK));
    }

    private static List<SourceRecord.Accepted> accepted(List<SourceRecord> records) {
        return records.stream()
                .filter(SourceRecord.Accepted.class::isInstance)
                .map(SourceRecord.Accepted.class::cast)
                .toList();
    }

    private static List<SourceRecord.Rejected> rejected(List<SourceRecord> records) {
        return records.stream()
                .filter(SourceRecord.Rejected.class::isInstance)
                .map(SourceRecord.Rejected.class::cast)
                .toList();
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static InputStream line(String text) {
        return new ByteArrayInputStream((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    /** So many of one byte, made as they are read. */
    private static InputStream endless(long length, int b) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? b : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int count) {
                int some = (int) Math.min(count, left);
                Arrays.fill(bytes, offset, offset + some, (byte) b);
                left -= some;
                return some == 0 ? -1 : some;
            }
        };
    }

    /** A pipe that never says that more is there. */
    private static InputStream dripping(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int available() {
                return 0;
            }
        };
    }
}
