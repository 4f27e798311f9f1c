package onrecord.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Precision;
import onrecord.article.Speaker;
import org.jspecify.annotations.Nullable;

/** What the matches say together. Those that carry all the words speak for themselves; only without any do changed words speak. */
final class Summary {

    /** Shorter statements ("We are ready") are made by many. */
    private static final int WORDS_OF_A_STATEMENT = 4;

    private final List<Match> carrying;
    private final @Nullable ClaimedSpeaker claimed;

    Summary(List<Match> matches, @Nullable ClaimedSpeaker claimed) {
        List<Match> printed =
                matches.stream().filter(match -> match.words().allPrinted()).toList();
        this.carrying = printed.isEmpty() ? matches : printed;
        this.claimed = claimed;
    }

    Attribution attribution() {
        if (claimed == null) {
            return Attribution.NOT_ASKED;
        }
        List<Speaker> named =
                carrying.stream().flatMap(match -> match.named().stream()).toList();
        if (named.stream().anyMatch(claimed::is)) {
            return Attribution.SAME;
        }
        return named.isEmpty() ? Attribution.UNKNOWN : Attribution.OTHER;
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
        return words >= WORDS_OF_A_STATEMENT
                && carrying.stream()
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

    Finding.Earliest earliest() {
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
