package onrecord.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.article.TextField;
import onrecord.query.Criterion;
import org.jspecify.annotations.Nullable;

/** One criterion read in the texts of one article or quotation. Not safe for threads. */
final class FulfilmentReading {

    private final Sought sought;
    private final List<SearchedText> texts;
    private final List<SoughtLeaves.Found> found;
    private final MarkFinder.Facts facts;
    private final IdentityHashMap<Criterion, Boolean> known = new IdentityHashMap<>();

    FulfilmentReading(Sought sought, List<SearchedText> texts, MarkFinder.Facts facts) {
        this.sought = sought;
        this.texts = texts;
        this.found = texts.stream().map(sought.leaves()::in).toList();
        this.facts = facts;
    }

    boolean fulfilled(Criterion criterion) {
        return fulfilled(criterion, null);
    }

    /** @param field the one text that is asked; null for all */
    private boolean fulfilled(Criterion criterion, @Nullable TextField field) {
        Boolean before = known.get(criterion);
        if (before != null) {
            return before;
        }
        boolean fulfilled = decide(criterion, field);
        known.put(criterion, fulfilled);
        return fulfilled;
    }

    private boolean decide(Criterion criterion, @Nullable TextField field) {
        return switch (criterion) {
            case Criterion.Everything ignored -> true;
            case Criterion.And and -> and.all().stream().allMatch(part -> fulfilled(part, field));
            case Criterion.Or or -> or.any().stream().anyMatch(part -> fulfilled(part, field));
            case Criterion.Not not -> !fulfilled(not.criterion(), field);
            case Criterion.Within within ->
                hasField(within.field())
                        ? (field == null || field == within.field()) && fulfilled(within.criterion(), within.field())
                        : facts.hold(within);
            case Criterion.Value it -> facts.hold(it);
            case Criterion.Author it -> facts.hold(it);
            case Criterion.Quoted it -> facts.hold(it);
            case Criterion.Dated it -> facts.hold(it);
            case Criterion.Word it -> holds(it, field);
            case Criterion.Phrase it -> holds(it, field);
            case Criterion.Wildcard it -> holds(it, field);
            case Criterion.Fuzzy it -> holds(it, field);
            case Criterion.Near it -> holds(it, field);
            case Criterion.SameSentence it -> holds(it, field);
            case Criterion.SameParagraph it -> holds(it, field);
            case Criterion.AtLeast it -> holds(it, field);
        };
    }

    private boolean holds(Criterion placed, @Nullable TextField field) {
        var asked = asked(field).mapToObj(found::get).toList();
        try {
            return Conditions.hold(sought.condition(placed), asked);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory cannot fail to be read
        }
    }

    private IntStream asked(@Nullable TextField field) {
        return IntStream.range(0, texts.size())
                .filter(i -> field == null || texts.get(i).field() == field);
    }

    private boolean hasField(TextField field) {
        return texts.stream().anyMatch(text -> text.field() == field);
    }

    /** Adds the places by which a criterion is fulfilled; none where it is not. */
    void collect(Criterion criterion, MarkedPlaces places) {
        collect(criterion, null, places);
    }

    private void collect(Criterion criterion, @Nullable TextField field, MarkedPlaces places) {
        if (!fulfilled(criterion, field)) {
            return;
        }
        switch (criterion) {
            case Criterion.And and -> and.all().forEach(part -> collect(part, field, places));
            case Criterion.Or or -> or.any().forEach(part -> collect(part, field, places));
            case Criterion.Within within -> {
                if (hasField(within.field())) {
                    collect(within.criterion(), within.field(), places);
                }
            }
            case Criterion.Quoted it -> places.quoted().add(it);
            case Criterion.Word it -> place(it, field, places);
            case Criterion.Phrase it -> place(it, field, places);
            case Criterion.Wildcard it -> place(it, field, places);
            case Criterion.Fuzzy it -> place(it, field, places);
            case Criterion.Near it -> place(it, field, places);
            case Criterion.SameSentence it -> place(it, field, places);
            case Criterion.SameParagraph it -> place(it, field, places);
            case Criterion.AtLeast it -> place(it, field, places);
            case Criterion.Everything ignored -> {}
            case Criterion.Not ignored -> {}
            case Criterion.Value ignored -> {}
            case Criterion.Author ignored -> {}
            case Criterion.Dated ignored -> {}
        }
    }

    private void place(Criterion placed, @Nullable TextField field, MarkedPlaces places) {
        asked(field).forEach(i -> {
            try {
                places.texts().get(i).addAll(Conditions.places(sought.condition(placed), found.get(i)));
            } catch (IOException e) {
                throw new UncheckedIOException(e); // likewise
            }
        });
    }

    /** Places of a text's words as offsets. */
    List<MarkFinder.Found> offsets(int text, Stretches places) {
        List<Words.Word> words = found.get(text).words();
        List<MarkFinder.Found> marks = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            marks.add(new MarkFinder.Found(
                    words.get(places.first(i)).start(),
                    words.get(places.last(i)).end(),
                    places.leaf(i)));
        }
        return marks;
    }
}
