package onrecord.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.annotate.text.ArticleText;

/**
 * Places a local report in its country. Such reports hardly ever name it: their readers live there. What gives it away are
 * its counties, sheriffs, school boards, magistrates and trunk roads, several of them together; then "Paris" is the Paris
 * of that country.
 */
final class LocalReport {
    /** What institutions and words must add up to in a short report: one name of an institution, or two words. */
    private static final int ENOUGH = 2;

    /** A long article has more room for chance: this many tokens ask for a point more. */
    private static final int TOKENS_A_POINT = 250;

    /** The name of an institution, with a capital, is surer than a word. */
    private static final int INSTITUTION = 2;

    private static final int WORD = 1;

    /** Each mention of another country weighs against the setting as much as an institution speaks for it. */
    private static final int ABROAD = 2;

    private LocalReport() {}

    /**
     * The country names with those that the local setting adds, changes or takes away.
     *
     * @param text of the article
     * @param names of countries, in reading order
     * @param hints at a setting, in reading order, the longest first at each place
     * @param people spans of people's names
     */
    static List<NameMatch> places(
            ArticleText text, List<NameMatch> names, List<NameMatch> hints, SpanIndex<Boolean> people) {
        Map<String, List<NameMatch>> words = hints.stream()
                .filter(hint -> hint.rule().equals(Gazetteer.LOCAL) && !people.overlaps(hint.span()))
                .collect(Collectors.groupingBy(hint -> hint.entry().id()));
        String home = null;
        int most = ENOUGH - 1 + text.body().tokens().size() / TOKENS_A_POINT;
        for (Map.Entry<String, List<NameMatch>> setting : words.entrySet()) {
            int points = points(setting.getValue()) + namedToo(names, setting.getKey());
            if (points > most && points > ABROAD * abroad(names, hints, setting.getKey())) {
                home = setting.getKey();
                most = points;
            }
        }
        if (home == null) {
            return names;
        }
        String country = home;
        List<NameMatch> namesakes = hints.stream()
                .filter(hint -> hint.rule().equals(Gazetteer.NAMESAKE)
                        && hint.entry().id().equals(country)
                        && !people.overlaps(hint.span()))
                .toList();
        List<NameMatch> placed = withNamesakes(names, namesakes, country);
        if (!isNamedMost(placed, country)) {
            apart(words.getOrDefault(country, List.of())).forEach(placed::add);
        }
        return placed;
    }

    /** Every word counts once, however often it stands there. */
    private static int points(List<NameMatch> words) {
        Map<Integer, Integer> byWord = new HashMap<>();
        for (NameMatch word : apart(words)) {
            byWord.put(word.entry().number(), word.entry().phrase().anyCase() ? WORD : INSTITUTION);
        }
        return byWord.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The longest matches that do not overlap. */
    private static List<NameMatch> apart(List<NameMatch> matches) {
        List<NameMatch> apart = new ArrayList<>();
        for (NameMatch match : matches) {
            if (apart.isEmpty() || !match.overlaps(apart.getLast())) {
                apart.add(match);
            }
        }
        return apart;
    }

    private static int namedToo(List<NameMatch> names, String country) {
        return names.stream().anyMatch(name -> name.entry().id().equals(country)) ? INSTITUTION : 0;
    }

    /** How often the report names the country that it names most besides this one. */
    private static int abroad(List<NameMatch> names, List<NameMatch> hints, String country) {
        Set<String> namesakes = hints.stream()
                .filter(hint -> hint.rule().equals(Gazetteer.NAMESAKE)
                        && hint.entry().id().equals(country))
                .map(LocalReport::words)
                .collect(Collectors.toCollection(HashSet::new));
        return names.stream()
                .filter(name -> !name.entry().id().equals(country) && !namesakes.contains(words(name)))
                .collect(Collectors.groupingBy(name -> name.entry().id(), Collectors.counting()))
                .values()
                .stream()
                .mapToInt(Long::intValue)
                .max()
                .orElse(0);
    }

    private static List<NameMatch> withNamesakes(List<NameMatch> names, List<NameMatch> namesakes, String country) {
        Places places = new Places(names);
        SpanIndex<NameMatch> here = new SpanIndex<>();
        apart(namesakes).forEach(match -> here.put(match.span(), match));
        List<NameMatch> placed = new ArrayList<>();
        for (NameMatch name : names) {
            NameMatch namesake = here.at(name.span());
            boolean same = namesake != null && namesake.span().equals(name.span());
            placed.add(same && !places.areNamedOtherwise(name.span()) ? name.elsewhere(country) : name);
        }
        here.all().stream().filter(match -> !places.overlap(match.span())).forEach(placed::add);
        placed.sort(Comparator.comparing(NameMatch::span));
        return placed;
    }

    private static boolean isNamedMost(List<NameMatch> names, String country) {
        Map<String, Long> counts = names.stream()
                .collect(Collectors.groupingBy(name -> name.entry().id(), Collectors.counting()));
        long here = counts.getOrDefault(country, 0L);
        return here > 0 && counts.values().stream().allMatch(count -> count <= here);
    }

    private static String words(NameMatch match) {
        return match.entry().alias().text();
    }
}
