package onrecord.check;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.PrintedWord;
import onrecord.article.TextSpan;
import org.jspecify.annotations.Nullable;

/** Shows the edits of one comparison as steps in text, in order, with their places in what is stored. */
final class Steps {

    private final Pasted pasted;
    private final Stretch stretch;
    private final List<PrintedWord> printed;
    private boolean begun;

    Steps(Pasted pasted, Stretch stretch) {
        this.pasted = pasted;
        this.stretch = stretch;
        this.printed = stretch.words();
    }

    /** The stored places of the parts, in order; a gap parts two. */
    List<TextSpan> places(List<Edit> edits) {
        List<TextSpan> places = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (Edit edit : edits) {
            if (edit.op() == Edit.Op.SKIP && from >= 0) {
                places.add(place(from, to));
                from = -1;
            } else if (edit.printed().size() > 0) {
                from = from < 0 ? edit.printed().from() : from;
                to = edit.printed().to();
            }
        }
        if (from >= 0) {
            places.add(place(from, to));
        }
        return places;
    }

    private TextSpan place(int from, int to) {
        return stretch.stored(printed.get(from).start(), printed.get(to - 1).end());
    }

    /** @param edit the one behind the last that was asked for */
    Step step(Edit edit, @Nullable Allowance same) {
        int start = edit.yours().size() > 0
                ? pasted.words().get(edit.yours().from()).printed().start()
                : edit.yours().from() == 0
                        ? 0
                        : pasted.words().get(edit.yours().from() - 1).printed().end();
        int end = edit.yours().size() > 0
                ? pasted.words().get(edit.yours().to() - 1).printed().end()
                : start;
        int from = edit.printed().size() > 0
                ? printed.get(edit.printed().from()).start()
                : edit.printed().from() == 0
                        ? printed.getFirst().start()
                        : printed.get(edit.printed().from() - 1).end();
        int to =
                edit.printed().size() > 0 ? printed.get(edit.printed().to() - 1).end() : from;
        TextSpan at = from == to ? stretch.stored(from, from) : stretch.stored(from, to);
        return new Step(
                edit.op().key(),
                start,
                end,
                at.start(),
                at.end(),
                between(edit),
                pasted.text().substring(start, end),
                stretch.text().substring(from, to),
                same);
    }

    private String between(Edit edit) {
        if (edit.printed().size() == 0) {
            return "";
        }
        boolean first = !begun;
        begun = true;
        int word = edit.printed().from();
        return first
                ? ""
                : stretch.text()
                        .substring(
                                printed.get(word - 1).end(), printed.get(word).start());
    }
}
