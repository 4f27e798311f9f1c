package onrecord.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.analysis.Words;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Quotation;
import onrecord.article.TextField;
import onrecord.query.Criterion;

/**
 * Decides by trying everything whether an article or quotation fulfils a criterion, and by which words. It knows the words of a
 * text, and nothing else of what searches and marks.
 */
final class NaiveReading {

    private static final Words WORDS = new Words();

    private final AnnotatedArticle article;
    private final Quotation quotation;
    private final Rules rules;

    private NaiveReading(AnnotatedArticle article, Quotation quotation, Rules rules) {
        this.article = article;
        this.quotation = quotation;
        this.rules = rules;
    }

    /**
     * What a request may choose.
     *
     * @param spellings whether other spellings count
     * @param articleScope whether a quotation has the countries, people, weapons and events of its article
     */
    record Rules(boolean spellings, boolean articleScope) {

        static final Rules USUAL = new Rules(true, false);
    }

    /** A stretch of the title or body, by offsets. */
    record Marked(TextField field, int start, int end) {}

    /** Words that may be looked at: some of one text. */
    private record Range(NaiveText text, int from, int to) {}

    /** Words of a text from first to last. */
    private record Place(NaiveText text, int first, int last) {}

    /** Marks in title and body; empty if it is not fulfilled. */
    static Optional<Set<Marked>> ofArticle(AnnotatedArticle article, Criterion criterion) {
        return ofArticle(article, criterion, Rules.USUAL);
    }

    static Optional<Set<Marked>> ofArticle(AnnotatedArticle article, Criterion criterion, Rules rules) {
        var texts = new ArrayList<Range>();
        for (TextField field : TextField.values()) {
            texts.add(whole(NaiveText.of(article, field)));
        }
        return new NaiveReading(article, null, rules).read(criterion, texts).map(NaiveReading::marked);
    }

    /** Marks in title and body; empty if it is not fulfilled. */
    static Optional<Set<Marked>> ofQuotation(AnnotatedArticle article, Quotation quotation, Criterion criterion) {
        return ofQuotation(article, quotation, criterion, Rules.USUAL);
    }

    static Optional<Set<Marked>> ofQuotation(
            AnnotatedArticle article, Quotation quotation, Criterion criterion, Rules rules) {
        return new NaiveReading(article, quotation, rules)
                .read(criterion, List.of(whole(NaiveText.of(article, quotation))))
                .map(NaiveReading::marked);
    }

    private static Range whole(NaiveText text) {
        return new Range(text, 0, text.words().size());
    }

    private static Set<Marked> marked(Set<Place> places) {
        Set<Marked> marks = new HashSet<>();
        places.forEach(place -> marks.addAll(place.text().marked(place.first(), place.last())));
        return marks;
    }

    private Optional<Set<Place>> read(Criterion criterion, List<Range> ranges) {
        return switch (criterion) {
            case Criterion.Everything ignored -> Optional.of(Set.of());
            case Criterion.Word it -> any(leaf(it, ranges));
            case Criterion.Phrase it -> any(leaf(it, ranges));
            case Criterion.Wildcard it -> any(leaf(it, ranges));
            case Criterion.Fuzzy it -> any(leaf(it, ranges));
            case Criterion.And and -> all(quotation == null ? ofOneQuotation(and.all()) : and.all(), ranges);
            case Criterion.Or or -> {
                Optional<Set<Place>> either = Optional.empty();
                for (Criterion part : or.any()) {
                    either = together(either, read(part, ranges));
                }
                yield either;
            }
            case Criterion.Not not -> when(read(not.criterion(), ranges).isEmpty());
            case Criterion.Near near -> any(chains(near, ranges));
            case Criterion.SameSentence same -> inUnits(same.all(), false, ranges);
            case Criterion.SameParagraph same -> inUnits(same.all(), true, ranges);
            case Criterion.AtLeast it -> {
                Set<Place> found = leaf(it.criterion(), ranges);
                yield clusters(found) >= it.count() ? Optional.of(found) : Optional.empty();
            }
            case Criterion.Within within -> within(within, ranges);
            case Criterion.Quoted it -> quoted(it.criterion(), ranges);
            case Criterion.Value value -> when(has(value));
            case Criterion.Author author -> {
                List<String> names = WORDS.of(article.article().author()).stream()
                        .map(Words.Word::folded)
                        .toList();
                yield when(WORDS.of(author.text()).stream().allMatch(it -> names.contains(it.folded())));
            }
            case Criterion.Dated dated -> {
                var day = article.article().published().date();
                yield when(day != null
                        && (dated.from() == null || !day.isBefore(dated.from()))
                        && (dated.to() == null || !day.isAfter(dated.to())));
            }
        };
    }

    private boolean has(Criterion.Value value) {
        if (quotation == null && !value.facet().ofArticles()) {
            return article.quotations().stream().anyMatch(each -> new NaiveReading(article, each, rules).has(value));
        }
        Set<String> values = NaiveValues.of(article, quotation, value.facet(), rules.articleScope());
        return value.ids().stream().anyMatch(id -> values.stream().anyMatch(id::equalsIgnoreCase));
    }

    /** Speakers and verbs are those of the quotation that is asked for beside them, or together of any one. */
    private static List<Criterion> ofOneQuotation(List<Criterion> parts) {
        List<Criterion> saying = new ArrayList<>();
        List<Criterion> quoted = new ArrayList<>();
        List<Criterion> others = new ArrayList<>();
        for (Criterion part : parts) {
            Criterion plain = part instanceof Criterion.Not not ? not.criterion() : part;
            boolean says =
                    plain instanceof Criterion.Value value && !value.facet().ofArticles();
            boolean forbids = says && part instanceof Criterion.Not;
            boolean beside = !forbids || parts.stream().anyMatch(Criterion.Quoted.class::isInstance);
            (part instanceof Criterion.Quoted ? quoted : says && beside ? saying : others).add(part);
        }
        if (saying.isEmpty()) {
            return parts;
        }
        if (quoted.isEmpty()) {
            others.add(new Criterion.Quoted(new Criterion.And(saying), new onrecord.query.Place(0, 0)));
        }
        for (Criterion part : quoted) {
            List<Criterion> together = new ArrayList<>(saying);
            together.add(((Criterion.Quoted) part).criterion());
            others.add(new Criterion.Quoted(new Criterion.And(together), new onrecord.query.Place(0, 0)));
        }
        return others;
    }

    private static Optional<Set<Place>> when(boolean fulfilled) {
        return fulfilled ? Optional.of(Set.of()) : Optional.empty();
    }

    private static Optional<Set<Place>> any(Set<Place> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static Optional<Set<Place>> together(Optional<Set<Place>> some, Optional<Set<Place>> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.or(() -> others);
        }
        Set<Place> both = new HashSet<>(some.get());
        both.addAll(others.get());
        return Optional.of(both);
    }

    private Optional<Set<Place>> all(List<Criterion> parts, List<Range> ranges) {
        Optional<Set<Place>> all = Optional.of(Set.of());
        for (Criterion part : parts) {
            var found = read(part, ranges);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            all = together(all, found);
        }
        return all;
    }

    private Set<Place> leaf(Criterion criterion, List<Range> ranges) {
        Set<Place> found = new HashSet<>();
        if (criterion instanceof Criterion.Or or) {
            or.any().forEach(part -> found.addAll(leaf(part, ranges)));
            return found;
        }
        for (Range range : ranges) {
            for (var match : NaiveLeaves.of(criterion, range.text().words(), rules.spellings())) {
                if (match.first() >= range.from() && match.last() < range.to()) {
                    found.add(new Place(range.text(), match.first(), match.last()));
                }
            }
        }
        return found;
    }

    /** The places of all chains in which each stands near the one before it. */
    private Set<Place> chains(Criterion.Near near, List<Range> ranges) {
        Set<Place> found = new HashSet<>();
        List<Criterion.Near> joins = new ArrayList<>();
        Criterion first = near;
        while (first instanceof Criterion.Near join) {
            joins.addFirst(join);
            first = join.left();
        }
        for (Range range : ranges) {
            for (Place start : leaf(first, List.of(range))) {
                follow(List.of(start), joins, range, found);
            }
        }
        return found;
    }

    private void follow(List<Place> chain, List<Criterion.Near> joins, Range range, Set<Place> found) {
        if (chain.size() > joins.size()) {
            found.addAll(chain);
            return;
        }
        Criterion.Near join = joins.get(chain.size() - 1);
        Place last = chain.getLast();
        for (Place next : leaf(join.right(), List.of(range))) {
            boolean behind = next.first() > last.last() && next.first() - last.last() <= join.distance();
            boolean before = next.last() < last.first() && last.first() - next.last() <= join.distance();
            if (behind || before && !join.ordered()) {
                List<Place> longer = new ArrayList<>(chain);
                longer.add(next);
                follow(longer, joins, range, found);
            }
        }
    }

    private Optional<Set<Place>> inUnits(List<Criterion> parts, boolean paragraphs, List<Range> ranges) {
        Optional<Set<Place>> any = Optional.empty();
        for (Range range : ranges) {
            for (int[] unit : range.text().units(paragraphs)) {
                int from = Math.max(unit[0], range.from());
                int to = Math.min(unit[1], range.to());
                any = together(any, all(parts, List.of(new Range(range.text(), from, to))));
            }
        }
        return any;
    }

    /** How many groups of places there are that share words. */
    private static int clusters(Set<Place> places) {
        List<Set<Place>> clusters = new ArrayList<>();
        for (Place place : places) {
            Set<Place> joined = new HashSet<>(Set.of(place));
            clusters.removeIf(cluster -> {
                boolean shares = cluster.stream()
                        .anyMatch(it -> it.text().equals(place.text())
                                && it.first() <= place.last()
                                && place.first() <= it.last());
                return shares && joined.addAll(cluster);
            });
            clusters.add(joined);
        }
        return clusters.size();
    }

    private Optional<Set<Place>> within(Criterion.Within within, List<Range> ranges) {
        if (quotation != null) {
            // Of the article that the quotation stands in; nothing of the quotation is marked for it.
            return ofArticle(article, within, rules).map(marks -> Set.of());
        }
        return read(
                within.criterion(),
                ranges.stream()
                        .filter(range -> range.text().field() == within.field())
                        .toList());
    }

    private Optional<Set<Place>> quoted(Criterion criterion, List<Range> ranges) {
        if (quotation != null) {
            return read(criterion, ranges);
        }
        Optional<Set<Place>> any = Optional.empty();
        for (Quotation each : article.quotations()) {
            var reading = new NaiveReading(article, each, new Rules(rules.spellings(), false));
            any = together(any, reading.read(criterion, List.of(whole(NaiveText.of(article, each)))));
        }
        return any;
    }
}
