package onrecord.annotate.name;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.annotate.text.StructuredText;
import onrecord.article.TextField;
import onrecord.vocabulary.Alias;

/** Which words of conditions stand where in one article. */
final class Evidence {
    private final Gazetteer gazetteer;
    private final BitSet anywhere = new BitSet();
    private final Map<TextField, Map<Integer, BitSet>> bySentence = new EnumMap<>(TextField.class);

    Evidence(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void note(int condition, StructuredText text, int sentence) {
        anywhere.set(condition);
        bySentence
                .computeIfAbsent(text.field(), key -> new HashMap<>())
                .computeIfAbsent(sentence, key -> new BitSet())
                .set(condition);
    }

    /**
     * How much speaks for an alias at a place: 0 where its conditions are not met, 1 where it has none, more the more of
     * its words are there; a word in the same sentence counts double.
     */
    int of(Alias alias, StructuredText text, int sentence) {
        if (!alias.conditional()) {
            return 1;
        }
        BitSet here = bySentence.getOrDefault(text.field(), Map.of()).getOrDefault(sentence, new BitSet());
        int near = count(alias.near(), here);
        int far = count(alias.anywhere(), anywhere);
        int close = count(alias.anywhere(), here);
        return near + far + close == 0 ? 0 : 1 + 2 * near + far + close;
    }

    private int count(List<String> words, BitSet there) {
        int count = 0;
        for (String word : words) {
            int number = gazetteer.condition(word);
            if (number >= 0 && there.get(number)) {
                count++;
            }
        }
        return count;
    }
}
