package onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.evaluation.CheckedItem.Verdict;

/**
 * How a list came out when it was judged, and what of it the program finds today.
 *
 * @param list the judged list
 * @param today all that is found in its articles now
 */
record CheckedCount(CheckedList list, List<CheckedItem> today) {

    /**
     * One figure a line, name and value. {@code right-share} is of those judged right or wrong; {@code found-today} of the
     * right ones should be all, of the wrong ones none.
     */
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var verdict : Verdict.values()) {
            var of = list.items().stream()
                    .filter(item -> item.verdict() == verdict)
                    .toList();
            if (verdict != Verdict.OPEN || !of.isEmpty()) {
                long still = of.stream()
                        .filter(item -> list.kind().isAmong(today, item))
                        .count();
                var name = verdict == Verdict.OPEN ? "open" : verdict.word();
                lines.add("%s %d, found today %d".formatted(name, of.size(), still));
            }
        }
        long right = judged(Verdict.RIGHT);
        long settled = right + judged(Verdict.WRONG);
        if (settled > 0) {
            lines.add(String.format(Locale.ROOT, "right-share %.3f", (double) right / settled));
        }
        return lines;
    }

    private long judged(Verdict verdict) {
        return list.items().stream().filter(item -> item.verdict() == verdict).count();
    }
}
