package onrecord.lucene;

import java.util.Collection;
import java.util.Map;
import onrecord.archive.Choice;
import onrecord.article.Facet;

/**
 * What was chosen in the facets, by ordinal, so that one look at a document's values tells which facets it fails. A set of
 * facets is a number with one bit each.
 */
final class Selection {

    private static final byte INCLUDED = 1;
    private static final byte EXCLUDED = 2;

    private final byte[] chosen;
    private final byte[] facets;
    private final int asking;
    private final boolean empty;

    private Selection(byte[] chosen, byte[] facets, int asking, boolean empty) {
        this.chosen = chosen;
        this.facets = facets;
        this.asking = asking;
        this.empty = empty;
    }

    static Selection of(Map<Facet, Choice> choices, FacetDictionary dictionary) {
        var chosen = new byte[dictionary.size()];
        int asking = 0;
        for (var entry : choices.entrySet()) {
            Facet facet = entry.getKey();
            Choice choice = entry.getValue();
            // A value that no document has is asked for all the same, and then nothing has it.
            asking |= choice.include().isEmpty() ? 0 : bit(facet.ordinal());
            mark(chosen, INCLUDED, facet, choice.include(), dictionary);
            mark(chosen, EXCLUDED, facet, choice.exclude(), dictionary);
        }
        return new Selection(chosen, dictionary.facets(), asking, choices.isEmpty());
    }

    private static void mark(byte[] chosen, byte how, Facet facet, Collection<String> ids, FacetDictionary dictionary) {
        for (String id : ids) {
            int ordinal = dictionary.ordinal(term(facet, id));
            if (ordinal >= 0 && ordinal < chosen.length) {
                chosen[ordinal] |= how;
            }
        }
    }

    /** The term of a value as requests name it. */
    static FacetTerm term(Facet facet, String id) {
        return id.equals(Choice.NONE) ? FacetTerm.none(facet) : new FacetTerm(facet, id);
    }

    static int bit(int facet) {
        return 1 << facet;
    }

    boolean isEmpty() {
        return empty;
    }

    /** The facets whose choice a document does not fulfil, as bits. */
    int failed(FacetColumn[] columns, int document) {
        int has = 0;
        int mustNot = 0;
        for (FacetColumn column : columns) {
            int[] values = column.values();
            int end = column.starts()[document + 1];
            for (int i = column.starts()[document]; i < end; i++) {
                byte choice = chosen[values[i]];
                if (choice != 0) {
                    int bit = bit(facets[values[i]]);
                    has |= (choice & INCLUDED) == 0 ? 0 : bit;
                    mustNot |= (choice & EXCLUDED) == 0 ? 0 : bit;
                }
            }
        }
        return asking & ~has | mustNot;
    }
}
