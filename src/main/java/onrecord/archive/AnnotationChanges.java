package onrecord.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.article.AnnotatedArticle;
import onrecord.article.EventValue;
import onrecord.article.Facet;
import onrecord.article.FacetValue;
import onrecord.article.Quotation;
import onrecord.article.Speaker;

/**
 * Counts what another annotation of the same articles changes. Countries, people, weapons and events are counted by article,
 * classes of a tree as the facet counts them; speakers by quotation. Safe for threads.
 */
public final class AnnotationChanges {

    private final Map<Key, Tally> tallies = new HashMap<>();
    private long articles;
    private long changed;
    private long quotationsBefore;
    private long quotationsAfter;

    private record Key(Facet facet, String id) {}

    private static final class Tally {
        private String label = "";
        private long gained;
        private long lost;
    }

    /**
     * What happened to one value.
     *
     * @param label as the articles call it; the id where they say nothing else
     * @param gained articles that have it now and had not, of a speaker quotations
     * @param lost articles that had it and have not now, of a speaker quotations
     */
    public record Value(Facet facet, String id, String label, long gained, long lost) {}

    /** Takes one article into account. Returns whether anything but the vocabulary's hash differs. */
    public boolean add(AnnotatedArticle before, AnnotatedArticle after) {
        boolean differs = differs(before, after);
        Set<Key> had = values(before);
        Set<Key> has = values(after);
        Map<Key, Integer> saidBefore = speakers(before);
        Map<Key, Integer> saidAfter = speakers(after);
        synchronized (this) {
            articles++;
            changed += differs ? 1 : 0;
            quotationsBefore += before.quotations().size();
            quotationsAfter += after.quotations().size();
            if (differs) {
                has.stream().filter(key -> !had.contains(key)).forEach(key -> tally(key, after).gained++);
                had.stream().filter(key -> !has.contains(key)).forEach(key -> tally(key, before).lost++);
                addSpeakers(saidBefore, saidAfter, before, after);
            }
        }
        return differs;
    }

    private void addSpeakers(
            Map<Key, Integer> before, Map<Key, Integer> after, AnnotatedArticle was, AnnotatedArticle is) {
        Set<Key> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        for (Key key : all) {
            int more = after.getOrDefault(key, 0) - before.getOrDefault(key, 0);
            if (more > 0) {
                tally(key, is).gained += more;
            } else if (more < 0) {
                tally(key, was).lost -= more;
            }
        }
    }

    private Tally tally(Key key, AnnotatedArticle article) {
        Tally tally = tallies.computeIfAbsent(key, first -> new Tally());
        if (tally.label.isEmpty()) {
            tally.label = label(key, article);
        }
        return tally;
    }

    /** How many articles were compared. */
    public synchronized long articles() {
        return articles;
    }

    /** In how many of them anything differs. */
    public synchronized long changed() {
        return changed;
    }

    public synchronized long quotationsBefore() {
        return quotationsBefore;
    }

    public synchronized long quotationsAfter() {
        return quotationsAfter;
    }

    /** Values that articles gained or lost, those of most changes first, then by facet and id. */
    public synchronized List<Value> values() {
        List<Value> values = new ArrayList<>();
        tallies.forEach(
                (key, tally) -> values.add(new Value(key.facet(), key.id(), tally.label, tally.gained, tally.lost)));
        values.sort(Comparator.comparingLong((Value value) -> value.gained() + value.lost())
                .reversed()
                .thenComparing(Value::facet)
                .thenComparing(Value::id));
        return values;
    }

    /** Whether anything but the vocabulary's hash differs. */
    public static boolean differs(AnnotatedArticle before, AnnotatedArticle after) {
        return before.status() != after.status()
                || !before.countries().equals(after.countries())
                || !before.people().equals(after.people())
                || !before.weapons().equals(after.weapons())
                || !before.events().equals(after.events())
                || !before.mentions().equals(after.mentions())
                || !before.quotations().equals(after.quotations());
    }

    private static Set<Key> values(AnnotatedArticle article) {
        Set<Key> values = new HashSet<>();
        article.countries().forEach(value -> values.add(new Key(Facet.COUNTRY, value.id())));
        article.people().forEach(value -> values.add(new Key(Facet.PERSON, value.id())));
        article.weapons().forEach(value -> value.path().forEach(id -> values.add(new Key(Facet.WEAPON, id))));
        article.events().forEach(value -> value.path().forEach(id -> values.add(new Key(Facet.EVENT, id))));
        return values;
    }

    private static Map<Key, Integer> speakers(AnnotatedArticle article) {
        Map<Key, Integer> speakers = new HashMap<>();
        for (Quotation quotation : article.quotations()) {
            count(quotation.speaker(), speakers);
            quotation.jointWith().forEach(speaker -> count(speaker, speakers));
        }
        return speakers;
    }

    private static void count(Speaker speaker, Map<Key, Integer> speakers) {
        if (!speaker.id().isEmpty()) {
            speakers.merge(new Key(Facet.SPEAKER, speaker.id()), 1, Integer::sum);
        }
    }

    private static String label(Key key, AnnotatedArticle article) {
        return switch (key.facet()) {
            case COUNTRY -> label(key.id(), article.countries());
            case PERSON -> label(key.id(), article.people());
            case WEAPON -> label(key.id(), article.weapons());
            case EVENT ->
                article.events().stream()
                        .filter(event -> event.id().equals(key.id()))
                        .map(EventValue::label)
                        .findFirst()
                        .orElse(key.id());
            case SPEAKER ->
                article.quotations().stream()
                        .map(Quotation::speaker)
                        .filter(speaker -> speaker.id().equals(key.id()))
                        .map(Speaker::name)
                        .findFirst()
                        .orElse(key.id());
            case SOURCE, LANGUAGE, KIND, VERB, STATE, ASSERTION -> key.id();
        };
    }

    private static String label(String id, List<FacetValue> values) {
        return values.stream()
                .filter(value -> value.id().equals(id))
                .map(FacetValue::label)
                .findFirst()
                .orElse(id);
    }
}
