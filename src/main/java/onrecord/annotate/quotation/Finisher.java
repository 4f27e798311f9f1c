package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.annotate.name.NamedArticle;
import onrecord.article.Facet;
import onrecord.article.Mention;
import onrecord.article.Quotation;
import onrecord.article.QuotationId;
import onrecord.article.Speaker;
import onrecord.article.TextSpan;
import org.jspecify.annotations.Nullable;

/** Makes values of drafts: offsets, speakers, occasion, what is named in them, and an id. */
final class Finisher {
    private final Reading reading;
    private final NamedArticle article;
    private final List<Mention> mentions;
    private final Speakers speakers;
    private final Context context;
    private final Confidences confidences;

    Finisher(
            Reading reading, NamedArticle article, List<Mention> mentions, Speakers speakers, Confidences confidences) {
        this.reading = reading;
        this.article = article;
        this.mentions = mentions;
        this.speakers = speakers;
        this.context = new Context(reading, speakers);
        this.confidences = confidences;
    }

    /** In the order of the drafts. */
    List<Attribution> finish(List<Draft> drafts) {
        List<Attribution> attributions = new ArrayList<>();
        Map<List<TextSpan>, Integer> alike = new HashMap<>();
        for (Draft draft : drafts) {
            attributions.add(new Attribution(
                    finish(draft, drafts, alike),
                    speakers.identity(draft.speaker()).way()));
        }
        return attributions;
    }

    /** @param alike how many quotations were made of the same spans so far */
    private Quotation finish(Draft draft, List<Draft> drafts, Map<List<TextSpan>, Integer> alike) {
        Passage passage = reading.passage();
        List<TextSpan> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Range range : draft.content()) {
            TextSpan span = passage.span(range.first(), range.last());
            spans.add(span);
            text.append(text.isEmpty() ? "" : " ").append(span.of(passage.text()));
        }
        TextSpan scope = scope(draft);
        Speaker speaker = confidences.named(draft.rule(), speakers.at(draft.speaker()));
        return new Quotation(
                QuotationId.of(article.article().id(), spans, text.toString(), alike.merge(spans, 1, Integer::sum) - 1)
                        .value(),
                spans,
                kind(draft),
                draft.assertion(),
                text.toString(),
                cue(draft),
                speaker,
                context.joint(draft),
                context.relays(draft),
                context.occasion(draft, drafts),
                ids(Facet.COUNTRY, scope),
                ids(Facet.PERSON, scope),
                ids(Facet.WEAPON, scope),
                ids(Facet.EVENT, scope),
                confidences.of(draft.rule()),
                draft.rule());
    }

    private Quotation.@Nullable Cue cue(Draft draft) {
        Range cue = draft.cue();
        Passage passage = reading.passage();
        return cue == null
                ? null
                : new Quotation.Cue(
                        passage.words(cue.first(), cue.last()), passage.span(cue.first(), cue.last()), draft.verb());
    }

    /** The quotation and the sentences it stands in. */
    private TextSpan scope(Draft draft) {
        Layout layout = reading.layout();
        int inside = draft.cue() == null ? draft.first() : draft.cue().first();
        int first = Math.min(layout.sentenceStart(draft.first()), layout.sentenceStart(inside));
        int last = Math.max(layout.sentenceEnd(draft.last()), layout.sentenceEnd(inside));
        return reading.passage().span(first, last);
    }

    private List<String> ids(Facet facet, TextSpan scope) {
        Set<String> ids = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (mention.facet() == facet && scope.contains(mention.span())) {
                ids.add(mention.id());
            }
        }
        return List.copyOf(ids);
    }

    private Quotation.Kind kind(Draft draft) {
        if (draft.verbatim()) {
            return Quotation.Kind.DIRECT;
        }
        int quoted = 0;
        int plain = 0;
        for (Range range : draft.content()) {
            for (int i = range.first(); i <= range.last(); i++) {
                if (reading.layout().isQuoted(i)) {
                    quoted++;
                } else if (reading.passage().isWord(i)) {
                    plain++;
                }
            }
        }
        return quoted == 0 ? Quotation.Kind.INDIRECT : plain == 0 ? Quotation.Kind.DIRECT : Quotation.Kind.MIXED;
    }
}
