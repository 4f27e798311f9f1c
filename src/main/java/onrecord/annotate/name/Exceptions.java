package onrecord.annotate.name;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import onrecord.annotate.text.Sentence;
import onrecord.annotate.text.StructuredText;
import onrecord.annotate.text.Token;
import onrecord.article.TextField;
import onrecord.vocabulary.Alias;

/**
 * Where names of one article mean something else than the entry they are listed under. A name within one of its {@code
 * except} phrases does so there only. A phrase that puts it elsewhere, as "Odessa, Texas" does, tells the same of the whole
 * paragraph, and of the whole article where nothing else of the entry's country is named.
 */
final class Exceptions {
    private final Map<Integer, Map<TextField, BitSet>> covered = new HashMap<>();
    private final Map<Integer, Map<TextField, BitSet>> elsewhere = new HashMap<>();
    private final Set<String> namedOtherwise = new HashSet<>();

    /** A phrase from one token to before another, within which an alias, known by its number, means something else. */
    void add(Gazetteer.Filed.Excepted exception, StructuredText text, Sentence sentence, int first, int behind) {
        bits(covered, exception.number(), text).set(first, behind);
        if (isPlaceElsewhere(exception.alias(), text.tokens(), first, behind)) {
            bits(elsewhere, exception.number(), text).set(sentence.paragraph());
        }
    }

    private static BitSet bits(Map<Integer, Map<TextField, BitSet>> marks, int alias, StructuredText text) {
        return marks.computeIfAbsent(alias, key -> new EnumMap<>(TextField.class))
                .computeIfAbsent(text.field(), key -> new BitSet());
    }

    /** Whether the phrase says in which other place the name lies, as "Odessa, Texas" does. */
    private static boolean isPlaceElsewhere(Alias alias, List<Token> tokens, int first, int behind) {
        int length = Phrase.of(alias.text()).tokens().size();
        return first + length < behind && tokens.get(first + length).is(",");
    }

    /**
     * Notes which countries the article names without the names that it puts elsewhere; to be called once, when all phrases
     * are known.
     *
     * @param supported whether a name's conditions are met
     */
    void settle(List<NameMatch> names, Predicate<NameMatch> supported) {
        if (elsewhere.isEmpty()) {
            return;
        }
        Set<String> placed = new HashSet<>();
        names.stream()
                .filter(name -> elsewhere.containsKey(name.entry().number()))
                .forEach(name -> placed.add(words(name)));
        names.stream()
                .filter(name -> !placed.contains(words(name)) && !cover(name) && supported.test(name))
                .forEach(name -> namedOtherwise.add(name.entry().id()));
    }

    private static String words(NameMatch name) {
        return name.entry().id() + " " + name.entry().alias().text();
    }

    /** Whether the name stands within one of its phrases. */
    boolean cover(NameMatch match) {
        BitSet tokens = covered.getOrDefault(match.entry().number(), Map.of())
                .get(match.text().field());
        return tokens != null && tokens.nextClearBit(match.first()) >= match.behind();
    }

    /** Whether another place of the name is meant there, though the phrase that says so stands apart. */
    boolean isElsewhere(NameMatch match) {
        Map<TextField, BitSet> phrases = elsewhere.get(match.entry().number());
        if (phrases == null) {
            return false;
        }
        BitSet paragraphs = phrases.getOrDefault(match.text().field(), new BitSet());
        return !namedOtherwise.contains(match.entry().id())
                || paragraphs.get(
                        match.text().sentences().get(match.sentenceIndex()).paragraph());
    }
}
