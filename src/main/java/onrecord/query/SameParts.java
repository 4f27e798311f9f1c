package onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Operands joined by {@code /s} or {@code /p} while they are read; where they cannot be joined so, they are joined by AND. */
final class SameParts {

    private final boolean paragraph;
    private final List<Repair> repairs;
    private final List<Criterion> done = new ArrayList<>();

    /** Operands that are to stand in one sentence or paragraph, as far as they were read. */
    private final List<Criterion> together = new ArrayList<>();

    SameParts(boolean paragraph, List<Repair> repairs, Optional<Criterion> first) {
        this.paragraph = paragraph;
        this.repairs = repairs;
        first.ifPresent(this::put);
    }

    void add(QueryToken.Same join, Optional<Criterion> right) {
        if (together.isEmpty() || right.isEmpty()) {
            Repair.dangling(repairs, join.at(), join.name());
            right.ifPresent(this::put);
            return;
        }
        if (!takes(together.getLast()) || !takes(right.get())) {
            repairs.add(new Repair(
                    join.at(),
                    paragraph ? "cannot-be-in-one-paragraph" : "cannot-be-in-one-sentence",
                    "%s joins words, phrases, NEAR and groups of them; here it was read as AND."
                            .formatted(join.name())));
            finish();
        }
        put(right.get());
    }

    /** What is already of one sentence becomes one with what it is joined to. */
    private void put(Criterion criterion) {
        switch (criterion) {
            case Criterion.SameSentence same when !paragraph -> together.addAll(same.all());
            case Criterion.SameParagraph same when paragraph -> together.addAll(same.all());
            default -> together.add(criterion);
        }
    }

    private boolean takes(Criterion criterion) {
        return paragraph
                ? criterion instanceof Criterion.SameParagraph || Criterion.SameParagraph.takes(criterion)
                : criterion instanceof Criterion.SameSentence || Criterion.SameSentence.takes(criterion);
    }

    private void finish() {
        if (together.size() > 1) {
            done.add(paragraph ? new Criterion.SameParagraph(together) : new Criterion.SameSentence(together));
        } else {
            done.addAll(together);
        }
        together.clear();
    }

    /** Empty if there was no operand at all. */
    Optional<Criterion> criterion() {
        finish();
        return switch (done.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(done.getFirst());
            default -> Optional.of(new Criterion.And(done));
        };
    }
}
