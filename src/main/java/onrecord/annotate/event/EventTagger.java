package onrecord.annotate.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.annotate.name.NamedArticle;
import onrecord.annotate.text.Sentence;
import onrecord.annotate.text.StructuredText;
import onrecord.article.EventValue;
import onrecord.article.Facet;
import onrecord.article.Mention;
import onrecord.article.TextField;
import onrecord.article.TextSpan;
import onrecord.vocabulary.EventType;
import onrecord.vocabulary.Taxonomy;
import onrecord.vocabulary.Vocabulary;

/**
 * Finds the types of event that an article reports. Immutable, and safe to share between threads: the same text gives the
 * same events.
 */
public final class EventTagger {
    /** An event type is reported from this score on: one fair pattern in the lead, or a strong one far down. */
    private static final double ENOUGH = 0.6;

    /** A piece that says less than this is none. */
    private static final double LEAST = 0.28;

    /** Before the others are known, and in a brief, which tells of one thing, a type counts as in company of one other. */
    private static final int ONE_OTHER = 1;

    /** A piece that says less than this share of the best one is not shown. */
    private static final double SHOWN = 0.6;

    private final PatternMatcher matcher;
    private final PatternBook book;
    private final Taxonomy<EventType> types;

    public EventTagger(Vocabulary vocabulary) {
        this(vocabulary, new PatternBook(vocabulary));
    }

    EventTagger(Vocabulary vocabulary, PatternBook book) {
        this.types = vocabulary.eventTypes();
        this.book = book;
        this.matcher = new PatternMatcher(book);
    }

    public TaggedEvents tag(NamedArticle article) {
        return tag(
                evidence(article).stream()
                        .filter(piece -> piece.weight() >= LEAST)
                        .toList(),
                Prominence.isBrief(article.text().body()));
    }

    /** The best piece of each sentence for each type, however little it weighs. */
    List<Evidence> evidence(NamedArticle article) {
        List<Evidence> evidence = new ArrayList<>();
        Timing timing = Timing.of(article.article(), article.text().body());
        for (StructuredText part : article.text().both()) {
            NamesAt names = new NamesAt(part, article.mentions(), book.lexicon());
            Weighing weighing = new Weighing(part, timing);
            for (Sentence sentence : part.sentences()) {
                Clause clause = new Clause(part.tokens(sentence), names, book.lexicon());
                weighing.next(sentence, clause);
                collect(part, sentence, clause, weighing, evidence);
            }
        }
        return evidence;
    }

    private TaggedEvents tag(List<Evidence> evidence, boolean brief) {
        Map<EventType, List<Evidence>> byType = new LinkedHashMap<>();
        for (Evidence piece : withoutShadowed(evidence)) {
            byType.computeIfAbsent(piece.type(), type -> new ArrayList<>()).add(piece);
        }
        Set<EventType> sure = new HashSet<>();
        byType.forEach((type, pieces) -> {
            if (score(type, pieces, ONE_OTHER) >= ENOUGH) {
                sure.add(type);
            }
        });
        List<EventValue> events = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        byType.forEach((type, pieces) -> {
            int others = sure.size() - (sure.contains(type) ? 1 : 0);
            double score = score(type, pieces, brief ? ONE_OTHER : others);
            if (score >= ENOUGH) {
                List<Evidence> shown = shown(pieces);
                events.add(value(type, shown, score));
                shown.forEach(piece -> mentions.add(new Mention(Facet.EVENT, type.id(), piece.span(), piece.rule())));
            }
        });
        events.sort(Comparator.comparingDouble(EventValue::score)
                .reversed()
                .thenComparing(event -> event.evidence().getFirst()));
        mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::id));
        return new TaggedEvents(events, mentions);
    }

    private void collect(
            StructuredText text, Sentence sentence, Clause clause, Weighing weighing, List<Evidence> evidence) {
        List<Match> matches = matcher.find(clause);
        if (matches.isEmpty() || weighing.isRepeated(sentence)) {
            return;
        }
        Map<EventType, Evidence> best = new LinkedHashMap<>();
        for (Match match : matches) {
            Evidence piece = new Evidence(
                    match.pattern().type(),
                    text.span(clause.word(match.at()), clause.word(match.behind() - 1)),
                    match.pattern().pattern().name(),
                    text.field() == TextField.TITLE ? -1 : sentence.paragraph(),
                    Prominence.isLead(text, sentence),
                    Likelihood.of(weighing.of(match, sentence)));
            best.merge(piece.type(), piece, (one, other) -> other.weight() > one.weight() ? other : one);
        }
        evidence.addAll(best.values());
    }

    /** Leaves out what a more particular type in the same paragraph already says. */
    private List<Evidence> withoutShadowed(List<Evidence> evidence) {
        Map<Integer, Set<String>> shadows = new HashMap<>();
        evidence.forEach(piece -> shadows.computeIfAbsent(piece.paragraph(), number -> new HashSet<>())
                .addAll(piece.type().over()));
        return evidence.stream()
                .filter(piece -> !shadows.getOrDefault(piece.paragraph(), Set.of())
                        .contains(piece.type().id()))
                .toList();
    }

    /** How likely at least one piece is right; of a type that is told of in passing everywhere, in the title and the lead alone. */
    private static double score(EventType type, List<Evidence> pieces, int others) {
        List<Double> weights = pieces.stream()
                .filter(piece -> piece.prominent() || !type.prominent())
                .map(Evidence::weight)
                .toList();
        return Math.round(Likelihood.of(weights, others) * 1000) / 1000.0;
    }

    /** Those that speak for it nearly as clearly as the best. */
    private static List<Evidence> shown(List<Evidence> pieces) {
        double best = pieces.stream().mapToDouble(Evidence::weight).max().orElseThrow();
        return pieces.stream().filter(piece -> piece.weight() >= SHOWN * best).toList();
    }

    private EventValue value(EventType type, List<Evidence> pieces, double score) {
        List<TextSpan> spans = pieces.stream().map(Evidence::span).sorted().toList();
        return new EventValue(
                type.id(), type.label(), types.path(type.id()), score, spans, type.acled(), type.plover());
    }
}
