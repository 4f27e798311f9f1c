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

    /** Without one piece that says as much an article only mentions a type, however often. */
    private static final double TOLD = 0.33;

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
        return tag(evidence(article).stream()
                .filter(piece -> piece.weight() >= LEAST)
                .toList());
    }

    /** The best piece of each sentence for each type, however little it weighs. */
    List<Evidence> evidence(NamedArticle article) {
        List<Evidence> evidence = new ArrayList<>();
        Timing timing = Timing.of(article.article(), article.text().body());
        Genre genre = Genre.of(article);
        for (StructuredText part : article.text().both()) {
            NamesAt names = new NamesAt(part, article.mentions(), book.lexicon());
            Weighing weighing = new Weighing(part, timing, genre);
            for (Sentence sentence : part.sentences()) {
                Clause clause = new Clause(part.tokens(sentence), names, book.lexicon());
                weighing.next(sentence, clause);
                collect(part, sentence, clause, weighing, evidence);
            }
        }
        return evidence;
    }

    private TaggedEvents tag(List<Evidence> evidence) {
        Map<EventType, List<Evidence>> byType = new LinkedHashMap<>();
        for (Evidence piece : withoutShadowed(evidence)) {
            byType.computeIfAbsent(piece.type(), type -> new ArrayList<>()).add(piece);
        }
        List<EventValue> events = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        byType.forEach((type, pieces) -> {
            double score = score(pieces);
            if (isReported(type, pieces, score)) {
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
                    weighing.of(match, sentence));
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

    /** How likely at least one piece is right, each taken for itself. */
    private static double score(List<Evidence> pieces) {
        double wrong = 1;
        for (Evidence piece : pieces) {
            wrong *= 1 - Math.min(0.98, piece.weight());
        }
        return Math.round((1 - wrong) * 1000) / 1000.0;
    }

    /** Whether it is enough; of a type that is told of in passing everywhere, in the title and the lead alone. */
    private static boolean isReported(EventType type, List<Evidence> pieces, double score) {
        if (pieces.stream().noneMatch(piece -> piece.weight() >= TOLD)) {
            return false;
        }
        return type.prominent()
                ? score(pieces.stream().filter(Evidence::prominent).toList()) >= ENOUGH
                : score >= ENOUGH;
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
