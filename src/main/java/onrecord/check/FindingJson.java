package onrecord.check;

import java.util.List;
import onrecord.archive.ArticleSummary;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import onrecord.article.TextSpan;

/** A finding as the API gives it. */
public final class FindingJson {

    /** Said with every finding. */
    static final List<String> NOTES = List.of(
            "“Exact” means printed in these words in the articles listed.",
            "A difference may be another translation.",
            "Not in this archive is not the same as not said.");

    /** Without that of translations where what differs is no matter of them. */
    static List<String> notes(Finding finding) {
        boolean telling = finding.best().stream()
                .flatMap(best -> best.compared().changes().stream())
                .anyMatch(change -> change.kind() != Change.Kind.QUANTIFIER);
        return telling ? List.of(NOTES.getFirst(), NOTES.getLast()) : NOTES;
    }

    private static final int MOST_MATCHES = 50;

    private FindingJson() {}

    /** One object, in UTF-16; of the matches the best 50, with their number. */
    public static String of(Finding finding) {
        var json = new JsonText();
        write(json, finding);
        return json.toString();
    }

    static void write(JsonText json, Finding finding) {
        json.object().text("text", finding.request().text());
        words(json, finding);
        attribution(json, finding);
        matches(json.name("matches"), finding.matches());
        json.number("total", finding.matches().size() + finding.more()).number("notCompared", finding.more());
        matches(json.name("similar"), finding.similar());
        earliest(json, finding.earliest());
        json.name("wordings").array();
        finding.wordings()
                .forEach(wording -> json.object()
                        .text("text", wording.text())
                        .text("words", wording.words().key())
                        .number("articles", wording.articles())
                        .texts("sources", wording.sources())
                        .endObject());
        json.endArray();
        coverage(json, finding);
        json.texts("notes", notes(finding))
                .flag("partial", finding.partial())
                .decimal("took", finding.nanos() / 1e6)
                .endObject();
    }

    private static void words(JsonText json, Finding finding) {
        json.name("words")
                .object()
                .text("verdict", finding.words().key())
                .text("meaning", finding.words().meaning())
                .flag("tooShort", finding.tooShort());
        finding.best().ifPresent(best -> {
            Compared compared = best.compared();
            json.number("kept", compared.kept())
                    .number("yours", compared.yours())
                    .number("printed", compared.printed())
                    .decimal("share", compared.share());
            changes(json, compared);
            allowances(json, compared);
        });
        json.endObject();
    }

    private static void attribution(JsonText json, Finding finding) {
        json.name("attribution")
                .object()
                .text("verdict", finding.attribution().key())
                .known("asked", finding.request().speaker())
                .texts("known", finding.speakerNames())
                .flag("nameKnown", finding.nameKnown())
                .flag("conflicting", finding.conflicting());
        json.name("assertions").object();
        for (Quotation.Assertion assertion : Quotation.Assertion.values()) {
            json.number(assertion.key(), finding.assertions().getOrDefault(assertion, 0));
        }
        json.endObject();
        json.name("speakers").array();
        for (Finding.Named named : finding.speakers()) {
            json.object();
            speaker(json, named.speaker());
            json.number("articles", named.articles())
                    .flag("asked", named.asked())
                    .endObject();
        }
        json.endArray().endObject();
    }

    private static void speaker(JsonText json, Speaker speaker) {
        json.known("name", speaker.name())
                .known("id", speaker.id())
                .text("text", speaker.text())
                .known("role", speaker.role())
                .text("state", speaker.state().key());
    }

    private static void matches(JsonText json, List<Match> matches) {
        json.array();
        matches.stream().limit(MOST_MATCHES).forEach(match -> match(json, match));
        json.endArray();
    }

    private static void match(JsonText json, Match match) {
        Compared compared = match.compared();
        json.object()
                .text("words", match.words().key())
                .text("as", match.as().key())
                .known(
                        "assertion",
                        match.quotation() == null ? null : match.assertion().key())
                .flag("recognised", match.quotation() != null)
                .decimal("share", compared.share())
                .number("kept", compared.kept())
                .number("yours", compared.yours())
                .number("printed", compared.printed())
                .known(
                        "quotation",
                        match.quotation() == null ? null : match.quotation().id())
                .text("text", match.text())
                .text("in", match.in().key())
                .known("cut", compared.cut());
        json.name("places").array();
        for (TextSpan place : compared.places()) {
            json.array()
                    .raw(Integer.toString(place.start()))
                    .raw(Integer.toString(place.end()))
                    .endArray();
        }
        json.endArray();
        json.name("speaker").object();
        speaker(json, match.speaker());
        json.endObject();
        article(json.name("article"), match.article());
        changes(json, compared);
        allowances(json, compared);
        diff(json, compared);
        json.endObject();
    }

    private static void article(JsonText json, ArticleSummary article) {
        json.object()
                .text("id", article.id().value())
                .text("title", article.title())
                .text("source", article.source())
                .text("url", article.url())
                .known("published", article.published().text())
                .text("precision", article.published().precision().key())
                .number("version", article.version())
                .number("versions", article.versions())
                .endObject();
    }

    private static void changes(JsonText json, Compared compared) {
        json.name("changes").array();
        compared.changes()
                .forEach(change -> json.object()
                        .text("kind", change.kind().key())
                        .text("yours", change.yours())
                        .text("printed", change.printed())
                        .endObject());
        json.endArray();
    }

    private static void allowances(JsonText json, Compared compared) {
        json.name("allowances").array();
        compared.allowances()
                .forEach(allowance -> json.object()
                        .text("name", allowance.key())
                        .text("meaning", allowance.meaning())
                        .endObject());
        json.endArray();
    }

    private static void diff(JsonText json, Compared compared) {
        json.name("diff").array();
        for (Step step : compared.steps()) {
            json.object()
                    .text("op", step.op())
                    .number("start", step.start())
                    .number("end", step.end())
                    .number("printedStart", step.printedStart())
                    .number("printedEnd", step.printedEnd())
                    .text("between", step.between())
                    .text("yours", step.yours())
                    .text("printed", step.printed())
                    .known("same", step.same() == null ? null : step.same().key())
                    .endObject();
        }
        json.endArray();
    }

    private static void earliest(JsonText json, Finding.Earliest earliest) {
        json.name("earliest").object();
        json.known(
                "published",
                earliest.matches().isEmpty()
                        ? null
                        : earliest.matches().getFirst().article().published().text());
        json.name("articles").array();
        earliest.matches().forEach(match -> article(json, match.article()));
        json.endArray().number("undated", earliest.undated()).endObject();
    }

    private static void coverage(JsonText json, Finding finding) {
        Coverage coverage = finding.coverage();
        if (coverage == null) {
            json.name("coverage").raw("null");
            return;
        }
        json.name("coverage")
                .object()
                .number("speakerQuotations", coverage.speakerQuotations())
                .number("speakerArticles", coverage.speakerArticles())
                .number("unknownSpeaker", coverage.unknownSpeaker())
                .number("articles", coverage.articles())
                .number("quotations", coverage.quotations())
                .known("earliest", coverage.earliest())
                .known("latest", coverage.latest())
                .texts("sources", coverage.sources())
                .number("distinctSources", coverage.distinctSources())
                .endObject();
    }
}
