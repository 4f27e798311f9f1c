package onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import onrecord.article.TextSpan;
import onrecord.evaluation.CheckedItem.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedListTest {
    private static final CheckedItem RIGHT =
            new CheckedItem("a", TextSpan.body(3, 20), "ada-berg", "quote-cue-subject/named", Verdict.RIGHT);
    private static final CheckedItem WRONG =
            new CheckedItem("b", TextSpan.title(0, 9), "bo-larsen", "quote-cue-subject/named", Verdict.WRONG);
    private static final CheckedItem OPEN =
            new CheckedItem("c", TextSpan.body(0, 4), "unknown", "according-to/unknown", Verdict.OPEN);

    private static CheckedList list(String kind, CheckedItem... items) {
        return new CheckedList(Map.of("corpus", "some.jsonl.gz", "kind", kind), List.of(items));
    }

    @Test
    void aWrittenListIsReadAsItWas(@TempDir Path folder) throws IOException {
        var file = folder.resolve("list.tsv");
        list("speakers", RIGHT, WRONG, OPEN).write(file);
        assertThat(CheckedList.read(file)).isEqualTo(list("speakers", RIGHT, WRONG, OPEN));
    }

    @Test
    void aBrokenLineIsNamed(@TempDir Path folder) throws IOException {
        var file =
                Files.writeString(folder.resolve("list.tsv"), "# kind: speakers\na\tbody\t3\t20\tada\trule\tmaybe\n");
        assertThatThrownBy(() -> CheckedList.read(file)).hasMessageContaining("line 2");
    }

    @Test
    void itemsAreFoundTodayWhereAValueStandsAtAnOverlappingPlace() {
        var moved = new CheckedItem("a", TextSpan.body(5, 18), "ada-berg", "cue-clause/named", Verdict.OPEN);
        var renamed = new CheckedItem("b", TextSpan.title(0, 9), "ada-berg", "cue-clause/named", Verdict.OPEN);
        assertThat(new CheckedCount(list("speakers", RIGHT, WRONG, OPEN), List.of(moved, renamed)).lines())
                .containsExactly(
                        "right 1, found today 1",
                        "wrong 1, found today 0",
                        "undecided 0, found today 0",
                        "open 1, found today 0",
                        "right-share 0.500");
    }

    @Test
    void anEventTagIsTheSameAnywhereInItsArticle() {
        var tag = new CheckedItem("a", TextSpan.body(90, 99), "protest", "march", Verdict.RIGHT);
        var elsewhere = new CheckedItem("a", TextSpan.body(3, 20), "protest", "rally", Verdict.OPEN);
        assertThat(new CheckedCount(list("events", tag), List.of(elsewhere)).lines())
                .contains("right 1, found today 1");
    }
}
