package onrecord.export;

import static onrecord.export.Column.several;
import static onrecord.export.Column.text;
import static onrecord.export.Column.whole;

import java.util.List;
import java.util.function.Function;
import onrecord.archive.ArticleSummary;
import onrecord.archive.QuotationHit;
import onrecord.article.Facet;
import onrecord.article.Quotation;
import onrecord.article.Quotation.Cue;
import onrecord.article.Quotation.Occasion;
import onrecord.article.Speaker;
import onrecord.query.Labels;

/** The columns of a quotation, in their documented order. A new one goes to the end. */
final class QuotationColumns {

    private final Labels labels;

    /** @param labels gives ids of the vocabulary their names */
    QuotationColumns(Labels labels) {
        this.labels = labels;
    }

    List<Column<QuotationHit>> all() {
        return List.of(
                said("id", Quotation::id),
                in("article", article -> article.id().value()),
                whole("version", hit -> hit.article().version()),
                by("speakerId", Speaker::id),
                by("speaker", Speaker::name),
                by("speakerText", Speaker::text),
                by("role", Speaker::role),
                by("speakerType", speaker -> speaker.type().key()),
                by("speakerCountry", Speaker::country),
                by("state", speaker -> speaker.state().key()),
                several("jointWith", hit -> names(hit.quotation().jointWith())),
                several("relayedBy", hit -> names(hit.quotation().relayedBy())),
                said("verb", quotation -> verb(quotation)),
                said("cue", quotation -> cue(quotation)),
                said("kind", quotation -> quotation.kind().key()),
                said("assertion", quotation -> quotation.assertion().key()),
                said("text", Quotation::text),
                text("before", QuotationHit::before),
                text("after", QuotationHit::after),
                said("occasion", quotation -> occasion(quotation)),
                several("countryIds", hit -> hit.quotation().countries()),
                several("countries", hit -> named(Facet.COUNTRY, hit.quotation().countries())),
                several("personIds", hit -> hit.quotation().people()),
                several("people", hit -> named(Facet.PERSON, hit.quotation().people())),
                several("weaponIds", hit -> hit.quotation().weapons()),
                several("weapons", hit -> named(Facet.WEAPON, hit.quotation().weapons())),
                several("eventIds", hit -> hit.quotation().events()),
                several("events", hit -> named(Facet.EVENT, hit.quotation().events())),
                in("title", ArticleSummary::title),
                in("source", ArticleSummary::source),
                in("author", ArticleSummary::author),
                in("published", article -> article.published().text()),
                in("precision", article -> article.published().precision().key()),
                in("language", ArticleSummary::language),
                in("url", ArticleSummary::url),
                said("in", quotation -> quotation.in().key()),
                whole("start", hit -> hit.quotation().extent().start()),
                whole("end", hit -> hit.quotation().extent().end()),
                new Column<>(
                        "confidence",
                        true,
                        hit -> new Cell.Fraction(hit.quotation().confidence())),
                said("rule", Quotation::rule),
                in("vocabulary", ArticleSummary::vocabularyHash));
    }

    private static Column<QuotationHit> said(String name, Function<Quotation, String> text) {
        return text(name, hit -> text.apply(hit.quotation()));
    }

    private static Column<QuotationHit> by(String name, Function<Speaker, String> text) {
        return said(name, quotation -> text.apply(quotation.speaker()));
    }

    private static Column<QuotationHit> in(String name, Function<ArticleSummary, String> text) {
        return text(name, hit -> text.apply(hit.article()));
    }

    private static String verb(Quotation quotation) {
        Cue cue = quotation.cue();
        return cue == null ? "" : cue.verb();
    }

    private static String cue(Quotation quotation) {
        Cue cue = quotation.cue();
        return cue == null ? "" : cue.text();
    }

    private static String occasion(Quotation quotation) {
        Occasion occasion = quotation.occasion();
        return occasion == null ? "" : occasion.text();
    }

    /** Names where they are known, else the article's own words. */
    private static List<String> names(List<Speaker> speakers) {
        return speakers.stream()
                .map(speaker -> speaker.name().isEmpty() ? speaker.text() : speaker.name())
                .toList();
    }

    private List<String> named(Facet facet, List<String> ids) {
        return ids.stream().map(id -> labels.label(facet, id).orElse(id)).toList();
    }
}
