package onrecord.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.archive.StoredArticle;
import onrecord.article.Article;
import onrecord.article.Quotation;
import onrecord.article.TextField;
import onrecord.article.TextSpan;

/** Looks for words in the title and body of one article, and says whose they are where a rule recognised a quotation there. */
final class Places {

    /** Cells of an alignment; a longer text is looked at where most of the words stand. */
    private static final int MOST_CELLS = 60_000;

    private final Pairing pairing;
    private final Pasted pasted;
    private final StoredArticle stored;

    Places(Pairing pairing, StoredArticle stored) {
        this.pairing = pairing;
        this.pasted = pairing.pasted();
        this.stored = stored;
    }

    /** The best match in title and body each, if there is any word at all. */
    List<Match> find() {
        List<Match> matches = new ArrayList<>();
        for (TextField in : TextField.values()) {
            Stretch whole = Stretch.of(in, stored.annotated().article().text(in));
            Compared compared = Comparison.of(pairing, window(whole));
            if (!compared.places().isEmpty()) {
                matches.add(match(in, compared));
            }
        }
        return matches;
    }

    private Stretch window(Stretch whole) {
        int size = whole.words().size();
        int mine = Math.max(1, pasted.words().size());
        int width = Math.max(2 * mine + 40, MOST_CELLS / mine);
        if (size <= width) {
            return whole;
        }
        Set<String> forms = new HashSet<>();
        pasted.words().forEach(word -> forms.add(word.form()));
        int reach = mine + 20;
        int best = 0;
        int bestAt = 0;
        int sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weight(forms, whole, i) - (i >= reach ? weight(forms, whole, i - reach) : 0);
            if (sum > best) {
                best = sum;
                bestAt = i;
            }
        }
        int from = Math.max(0, bestAt - reach - width / 2);
        return whole.window(from, Math.min(size, from + width));
    }

    private static int weight(Set<String> forms, Stretch whole, int word) {
        String form = whole.words().get(word).form();
        return forms.contains(form) ? (Telling.isContent(form) ? 5 : 1) : 0;
    }

    private Match match(TextField in, Compared plain) {
        for (Quotation quotation : stored.annotated().quotations()) {
            if (plain.places().stream().allMatch(quotation.extent()::contains)) {
                Compared compared = Comparison.of(pairing, Stretch.of(quotation));
                boolean indirect = quotation.kind() == Quotation.Kind.INDIRECT;
                if (indirect
                        || compared.words().compareTo(plain.words()) <= 0
                        || compared.words().allPrinted()) {
                    return of(quotation, compared);
                }
            }
        }
        List<Quotation> across = across(plain.places());
        if (!across.isEmpty()) {
            return new Match(
                    plain,
                    PrintedAs.of(across.getFirst().kind()),
                    in,
                    around(in, plain),
                    across.getFirst(),
                    stored.summary());
        }
        return new Match(plain, PrintedAs.PLAIN, in, around(in, plain), null, stored.summary());
    }

    private Match of(Quotation quotation, Compared compared) {
        return new Match(
                compared,
                PrintedAs.of(quotation.kind()),
                quotation.in(),
                quotation.text(),
                quotation,
                stored.summary());
    }

    /** The quotations of one speaker that hold one part each; empty if they do not. */
    private List<Quotation> across(List<TextSpan> places) {
        List<Quotation> across = new ArrayList<>();
        for (TextSpan place : places) {
            stored.annotated().quotations().stream()
                    .filter(it ->
                            it.kind() != Quotation.Kind.INDIRECT && it.extent().contains(place))
                    .findFirst()
                    .ifPresent(across::add);
        }
        boolean oneSpeaker =
                across.stream().map(it -> it.speaker().id()).distinct().count() == 1;
        return across.size() == places.size() && oneSpeaker ? across : List.of();
    }

    /** The printed words with the sentences that they stand in. */
    private String around(TextField in, Compared compared) {
        Article article = stored.annotated().article();
        TextSpan around = compared.places().getFirst().cover(compared.places().getLast());
        for (TextSpan sentence : stored.annotated().sentences()) {
            if (sentence.in() == in && sentence.overlaps(around)) {
                around = around.cover(sentence);
            }
        }
        return article.text(around);
    }
}
