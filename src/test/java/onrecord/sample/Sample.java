package onrecord.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The two files of the sample archive as they ship. */
final class Sample {
    static final List<String> COLUMNS = List.of("speaker", "words", "date", "url", "article");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Sample() {}

    /** One object an article, in file order. */
    static List<JsonNode> articles() throws IOException {
        return file("articles.jsonl").lines().map(Sample::parse).toList();
    }

    /** One record a quotation, in file order; the header is read and not among them. */
    static List<CSVRecord> quotations() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(file("quotations.csv")), format)) {
            return parser.getRecords();
        }
    }

    /** The names in the first line of the list of quotations. */
    static List<String> header() throws IOException {
        return List.of(file("quotations.csv").lines().findFirst().orElse("").split(","));
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException broken) {
            throw new IllegalStateException("not a line of JSON: " + line, broken);
        }
    }

    private static String file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream("/sample/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
