package onrecord.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Precision;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import org.jspecify.annotations.Nullable;

/** What the matches say together. Those that carry all the words speak for themselves; only without any do changed words speak. */
final class Summary {

    /** Shorter statements ("We are ready") are made by many. */
    private static final int WORDS_OF_A_STATEMENT = 4;

    /** What changes as many more words than the best match may be another statement. */
    private static final double NEARLY = 0.85;

    private final List<List<Match>> parts;
    private final List<Match> carrying;
    private final @Nullable ClaimedSpeaker claimed;

    /** @param parts matches of each part that was joined; one for words that stand together */
    Summary(List<List<Match>> parts, @Nullable ClaimedSpeaker claimed) {
        this.parts = parts;
        this.carrying = parts.stream().flatMap(List::stream).toList();
        this.claimed = claimed;
    }

    /** @param matches best first */
    static Summary of(List<Match> matches, @Nullable ClaimedSpeaker claimed) {
        boolean inARow = !matches.isEmpty() && matches.getFirst().inARow();
        List<Match> printed = matches.stream()
                .filter(match -> inARow ? match.inARow() : match.words().allPrinted())
                .toList();
        return new Summary(List.of(printed.isEmpty() ? nearest(matches) : printed), claimed);
    }

    private static List<Match> nearest(List<Match> matches) {
        return matches.stream()
                .filter(match -> match.compared().share()
                        >= NEARLY * matches.getFirst().compared().share())
                .toList();
    }

    Attribution attribution() {
        if (claimed == null) {
            return Attribution.NOT_ASKED;
        }
        List<Attribution> each = parts.stream().map(this::attribution).toList();
        if (each.contains(Attribution.OTHER)) {
            return Attribution.OTHER;
        }
        return each.contains(Attribution.UNKNOWN) ? Attribution.UNKNOWN : Attribution.SAME;
    }

    private Attribution attribution(List<Match> part) {
        List<Speaker> named =
                part.stream().flatMap(match -> match.named().stream()).toList();
        if (claimed != null && named.stream().anyMatch(claimed::is)) {
            return Attribution.SAME;
        }
        return named.isEmpty() ? Attribution.UNKNOWN : Attribution.OTHER;
    }

    /** How many articles print the words as said, denied and so on; of those that name the speaker asked about, if any does. */
    Map<Quotation.Assertion, Integer> assertions() {
        boolean same = attribution() == Attribution.SAME;
        Map<Quotation.Assertion, Integer> assertions = new EnumMap<>(Quotation.Assertion.class);
        carrying.stream()
                .filter(match ->
                        !same || claimed != null && match.named().stream().anyMatch(claimed::is))
                .forEach(match -> assertions.merge(match.assertion(), 1, Integer::sum));
        return assertions;
    }

    List<Finding.Named> speakers() {
        Map<String, List<Speaker>> byId = new LinkedHashMap<>();
        for (Match match : carrying) {
            List<Speaker> named = match.named().isEmpty() ? List.of(Speaker.NOBODY) : match.named();
            named.forEach(speaker ->
                    byId.computeIfAbsent(speaker.id(), id -> new ArrayList<>()).add(speaker));
        }
        return byId.values().stream()
                .map(same ->
                        new Finding.Named(same.getFirst(), same.size(), claimed != null && claimed.is(same.getFirst())))
                .sorted(Comparator.comparingInt(named -> -named.articles()))
                .toList();
    }

    boolean conflicting(int words) {
        return parts.size() == 1
                && words >= WORDS_OF_A_STATEMENT
                && carrying.stream()
                                .filter(match -> match.compared().share() >= NEARLY)
                                .flatMap(match -> match.named().stream())
                                .map(Speaker::id)
                                .distinct()
                                .count()
                        > 1
                && carrying.stream().noneMatch(match -> match.named().size() > 1);
    }

    List<Finding.Wording> wordings() {
        Map<String, List<Match>> byWording = new LinkedHashMap<>();
        carrying.forEach(match -> byWording
                .computeIfAbsent(match.wordingKey(), key -> new ArrayList<>())
                .add(match));
        return byWording.values().stream().map(Summary::wording).toList();
    }

    private static Finding.Wording wording(List<Match> same) {
        Set<String> sources = new LinkedHashSet<>();
        same.forEach(match -> sources.add(match.article().source()));
        Match first = same.getFirst();
        return new Finding.Wording(
                first.wording(),
                first.words(),
                same.size(),
                sources.stream().sorted().toList());
    }

    /** None of parts that stand in different places: together they appear nowhere. */
    Finding.Earliest earliest() {
        if (parts.size() > 1) {
            return new Finding.Earliest(List.of(), 0);
        }
        Optional<LocalDate> first = carrying.stream()
                .filter(Summary::isOfADay)
                .flatMap(match -> match.article().published().day().stream())
                .min(Comparator.naturalOrder());
        LocalDate until = first.orElseGet(() -> carrying.stream()
                .flatMap(match -> match.article().published().day().stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN));
        List<Match> earliest = carrying.stream()
                .filter(match -> match.article()
                        .published()
                        .day()
                        .filter(day -> !day.isAfter(until))
                        .isPresent())
                .toList();
        int undated = (int) carrying.stream()
                .filter(match -> match.article().published().day().isEmpty())
                .count();
        return new Finding.Earliest(earliest, undated);
    }

    private static boolean isOfADay(Match match) {
        Precision precision = match.article().published().precision();
        return precision == Precision.DAY || precision == Precision.TIME;
    }
}
