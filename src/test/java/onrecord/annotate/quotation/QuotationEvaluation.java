package onrecord.annotate.quotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import onrecord.annotate.name.NameTagger;
import onrecord.annotate.text.ArticleText;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.Provenance;
import onrecord.article.Publication;
import onrecord.article.Quotation;
import onrecord.article.TextField;
import onrecord.vocabulary.QuotationRules;
import onrecord.vocabulary.QuotationRules.Measured;
import onrecord.vocabulary.Vocabulary;
import onrecord.vocabulary.VocabularyReader;

/**
 * Measures every rule of the quotation extractor on gold and writes the counts that ship with the program.
 *
 * <p>Arguments: a file of gold in JSON Lines ({@code .gz} or not), the vocabulary's folder, the file to write; then, if wanted,
 * more gold by which only speakers are measured: articles whose speakers have canonical names, and passages whose pronouns
 * are marked. A rule's attribution is right when it shares at least half of its words with a gold one (intersection over union, each gold
 * attribution at most once) and has its speaker, where the gold names one.
 */
public final class QuotationEvaluation {
    private final Map<String, int[]> quotations = new TreeMap<>();
    private final Map<String, int[]> names = new TreeMap<>();
    private final Map<String, int[]> recall = new TreeMap<>();
    private final WorstErrors errors = new WorstErrors();
    private final SpeakerEvaluation speakers = new SpeakerEvaluation();
    private final Map<String, Integer> pronouns = new TreeMap<>();

    private QuotationEvaluation() {}

    /** Runs the evaluation. */
    public static void main(String[] arguments) throws IOException {
        Vocabulary vocabulary = new VocabularyReader().read(Path.of(arguments[1]));
        QuotationEvaluation evaluation = new QuotationEvaluation();
        evaluation.attributions(Path.of(arguments[0]), vocabulary, true);
        for (int i = 3; i < arguments.length; i++) {
            evaluation.more(Path.of(arguments[i]), vocabulary);
        }
        evaluation.checked(Path.of("src", "site", "checked", "presidents-transcripts.tsv"));
        Files.writeString(Path.of(arguments[2]), evaluation.yaml());
        evaluation.errors.write(Path.of("target", "evaluation", "quotations.md"));
        evaluation.pronouns.forEach((outcome, count) -> System.out.println("pronouns " + outcome + " " + count));
    }

    private void more(Path file, Vocabulary vocabulary) throws IOException {
        if (file.getFileName().toString().startsWith("gap")) {
            PronounEvaluation evaluation = new PronounEvaluation(vocabulary);
            for (JsonNode gold : documents(file)) {
                evaluation.read(gold, article(gold), (outcome, says) -> {
                    String key = (says ? "that speak, " : "elsewhere, ")
                            + outcome.name().toLowerCase(Locale.ROOT);
                    pronouns.merge(key, 1, Integer::sum);
                });
            }
        } else {
            attributions(file, vocabulary, false);
        }
    }

    private void attributions(Path file, Vocabulary vocabulary, boolean rules) throws IOException {
        NameTagger nameTagger = new NameTagger(vocabulary);
        QuotationTagger tagger = new QuotationTagger(vocabulary, QuotationRules.NONE);
        for (JsonNode gold : documents(file)) {
            Article article = article(gold);
            List<Attribution> found =
                    tagger.attributions(nameTagger.tag(article, ArticleText.of(article)), List.of()).stream()
                            .filter(attribution -> attribution.quotation().in() == TextField.BODY)
                            .toList();
            compare(gold, found, article.body(), rules);
        }
    }

    private static List<JsonNode> documents(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> documents = new ArrayList<>();
        try (BufferedReader lines = reader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                documents.add(mapper.readTree(line));
            }
        }
        return documents;
    }

    private static BufferedReader reader(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private static Article article(JsonNode gold) {
        String date = gold.path("date").asText("");
        Publication published = date.matches("\\d{4}-\\d{2}-\\d{2}.*")
                ? Publication.day(LocalDate.parse(date.substring(0, 10)))
                : Publication.UNKNOWN;
        return new Article(
                new ArticleId(gold.path("id").asText()),
                gold.path("title").asText(""),
                false,
                gold.path("text").asText(),
                "",
                "",
                "",
                published,
                "en",
                new TreeMap<>(),
                new Provenance("gold", "", "evaluation", "", null));
    }

    private void compare(JsonNode gold, List<Attribution> found, String body, boolean rules) {
        List<GoldAttribution> attributions = GoldAttribution.of(gold.path("quotes"), body);
        List<Quotation> quotations = found.stream().map(Attribution::quotation).toList();
        Map<Integer, GoldAttribution> matches = GoldAttribution.match(attributions, quotations, body);
        Map<GoldAttribution, Set<String>> canonical = new HashMap<>();
        for (int i = 0; i < attributions.size(); i++) {
            canonical.put(
                    attributions.get(i),
                    SpeakerEvaluation.canonicalNames(gold.path("quotes").get(i)));
        }
        speakers.compare(matches, canonical, found, body);
        if (rules) {
            rules(attributions, matches, quotations, body);
            errors.add(gold.path("id").asText(), body, attributions, quotations, matches);
        }
    }

    /** Adds what a reader judged: the gold has hardly a transcript, and no address. */
    private void checked(Path list) throws IOException {
        if (!Files.exists(list)) {
            return;
        }
        for (String line : Files.readAllLines(list)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 7 && (cells[6].equals("right") || cells[6].equals("wrong"))) {
                count(quotations, cells[5].split("/")[0], cells[6].equals("right"));
            }
        }
    }

    private void rules(
            List<GoldAttribution> gold, Map<Integer, GoldAttribution> matches, List<Quotation> found, String body) {
        for (GoldAttribution attribution : gold) {
            if (!attribution.kind().isEmpty()) {
                count(recall, attribution.kind(), matches.containsValue(attribution));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            Quotation quotation = found.get(i);
            GoldAttribution match = matches.get(i);
            boolean right = match != null && (!match.hasSpeaker() || match.hasSpeaker(quotation.speaker(), body));
            count(quotations, quotation.rule(), right);
            if (match != null
                    && match.isProperName()
                    && !quotation.speaker().name().isEmpty()) {
                count(
                        names,
                        Confidences.family(quotation.rule()),
                        match.sharesName(quotation.speaker().name()));
            }
        }
    }

    private static void count(Map<String, int[]> counts, String rule, boolean right) {
        int[] count = counts.computeIfAbsent(rule, key -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
    }

    private String yaml() {
        StringBuilder yaml =
                new StringBuilder("# Written by the evaluation of the quotation rules; see README.md beside it.\n");
        write(yaml, "quotations", quotations);
        names.putAll(speakers.ways());
        write(yaml, "speakers", names);
        write(yaml, "recall", recall);
        return yaml.toString();
    }

    private static void write(StringBuilder yaml, String key, Map<String, int[]> counts) {
        yaml.append(key).append(":\n");
        counts.forEach((rule, count) -> {
            Measured measured = new Measured(count[0], count[1]);
            yaml.append("  %s: {right: %d, of: %d}%n".formatted(rule, measured.right(), measured.of()));
        });
    }
}
