package onrecord.annotate.quotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import onrecord.article.Speaker;
import onrecord.vocabulary.Folding;

/**
 * Counts for each {@link Way} how often the name it gave is right: against proper names in the gold's own mention of the
 * speaker, and against the names that a gold's coreference gives.
 */
final class SpeakerEvaluation {
    private final Map<String, int[]> ways = new TreeMap<>();

    /** Right and all, by the way's key. */
    Map<String, int[]> ways() {
        return ways;
    }

    /**
     * Compares the names of one article.
     *
     * @param gold its attributions by the number of the one found
     * @param canonical the names of each gold attribution's speaker, as far as the gold has them
     */
    void compare(
            Map<Integer, GoldAttribution> gold,
            Map<GoldAttribution, Set<String>> canonical,
            List<Attribution> found,
            String body) {
        for (int i = 0; i < found.size(); i++) {
            GoldAttribution match = gold.get(i);
            Speaker speaker = found.get(i).quotation().speaker();
            if (match == null || speaker.name().isEmpty()) {
                continue;
            }
            Set<String> names = canonical.getOrDefault(match, Set.of());
            if (!names.isEmpty()) {
                Set<String> mine = words(speaker.name());
                mine.retainAll(names);
                count(found.get(i).way(), !mine.isEmpty());
            } else if (match.isProperName() && match.hasSpeaker(speaker, body)) {
                boolean described = speaker.state() == Speaker.State.RESOLVED && speaker.type() == Speaker.Type.PERSON;
                if (!described) {
                    count(found.get(i).way(), match.sharesName(speaker.name()));
                }
            }
        }
    }

    void count(Way way, boolean right) {
        int[] count = ways.computeIfAbsent(way.key(), key -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
    }

    /** The words of every name of a gold speaker who is a person or an organisation; empty where it has no proper one. */
    static Set<String> canonicalNames(JsonNode quote) {
        JsonNode canonical = quote.path("canonical");
        String kind = canonical.path("etype").asText("");
        Set<String> names = new HashSet<>();
        if (kind.equals("person") || kind.equals("organization")) {
            names.addAll(words(canonical.path("wiki").asText("").replace('_', ' ')));
            for (JsonNode name : canonical.path("names")) {
                if (name.asText().matches(".*\\p{Lu}\\p{Ll}.*")) {
                    names.addAll(words(name.asText()));
                }
            }
        }
        return names;
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : Folding.plain(name).toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (word.length() > 2 && !word.equals("the") && !word.equals("and") && !word.equals("null")) {
                words.add(word);
            }
        }
        return words;
    }
}
