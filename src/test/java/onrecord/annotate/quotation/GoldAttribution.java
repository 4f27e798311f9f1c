package onrecord.annotate.quotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import onrecord.article.TextSpan;
import onrecord.vocabulary.Folding;

/**
 * An attribution made by hand: the words said and the speaker's words, each word by the offset at which it begins.
 *
 * @param kind {@code direct}, {@code mixed} or {@code indirect}; empty where the gold does not say, or holds it for a thought
 * @param content offsets of the words said
 * @param speaker the speaker's words; empty where the text names none
 * @param speakerWords offsets of the speaker's words
 */
record GoldAttribution(String kind, Set<Integer> content, String speaker, Set<Integer> speakerWords) {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PROPER = Pattern.compile(
            "(?<![.!?] )\\b(?!(?:The|A|An|He|She|They|It|I|We|You|His|Her|Their|Officials|One|Some|Many)\\b)[A-Z][a-z]");
    private static final Set<String> NO_NAMES =
            Set.of("the", "a", "an", "mr", "mrs", "ms", "dr", "of", "and", "in", "to", "for", "at", "who");

    /** Gold offsets are code points; these are UTF-16 code units. */
    static List<GoldAttribution> of(JsonNode quotes, String body) {
        List<GoldAttribution> gold = new ArrayList<>();
        for (JsonNode quote : quotes) {
            Set<Integer> content = new HashSet<>();
            if (quote.path("spans").isEmpty()) {
                add(
                        content,
                        body,
                        quote.path("start").asInt(),
                        quote.path("end").asInt());
            }
            for (JsonNode span : quote.path("spans")) {
                add(content, body, span.get(0).asInt(), span.get(1).asInt());
            }
            Set<Integer> speaker = new HashSet<>();
            if (quote.hasNonNull("speaker_start")) {
                add(
                        speaker,
                        body,
                        quote.get("speaker_start").asInt(),
                        quote.get("speaker_end").asInt());
            }
            String kind =
                    quote.path("speech").asBoolean(true) ? quote.path("type").asText("") : "";
            gold.add(new GoldAttribution(kind, content, quote.path("speaker").asText(""), speaker));
        }
        return gold;
    }

    private static void add(Set<Integer> words, String body, int start, int end) {
        int from = body.offsetByCodePoints(0, start);
        words.addAll(words(body, from, body.offsetByCodePoints(from, end - start)));
    }

    private static Set<Integer> words(String body, int from, int to) {
        Set<Integer> words = new HashSet<>();
        Matcher matcher = WORD.matcher(body).region(from, to);
        while (matcher.find()) {
            words.add(matcher.start());
        }
        return words;
    }

    private record Pair(double overlap, int gold, int found) {}

    /** Pairs by the largest overlap first, each at most once, at least half; by the number of the quotation found. */
    static Map<Integer, GoldAttribution> match(List<GoldAttribution> gold, List<Quotation> found, String body) {
        List<Pair> pairs = new ArrayList<>();
        for (int j = 0; j < found.size(); j++) {
            Set<Integer> mine = new HashSet<>();
            for (TextSpan span : found.get(j).spans()) {
                mine.addAll(words(body, span.start(), span.end()));
            }
            for (int i = 0; i < gold.size(); i++) {
                double overlap = overlap(gold.get(i).content(), mine);
                if (overlap >= 0.5) {
                    pairs.add(new Pair(overlap, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        Map<Integer, GoldAttribution> matches = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!matches.containsKey(pair.found()) && used.add(pair.gold())) {
                matches.put(pair.found(), gold.get(pair.gold()));
            }
        }
        return matches;
    }

    private static double overlap(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new HashSet<>(one);
        both.retainAll(other);
        return both.isEmpty() ? 0 : (double) both.size() / (one.size() + other.size() - both.size());
    }

    boolean hasSpeaker() {
        return !speakerWords.isEmpty();
    }

    /** Whether the words are the speaker's: a third of them all, or some of the gold's and no others. */
    boolean hasSpeaker(Speaker said, String body) {
        TextSpan span = said.span();
        if (span == null) {
            return false;
        }
        Set<Integer> mine = words(body, span.start(), span.end());
        return overlap(mine, speakerWords) >= 0.34 || speakerWords.containsAll(mine);
    }

    boolean isProperName() {
        return PROPER.matcher(speaker).find();
    }

    boolean sharesName(String name) {
        Set<String> mine = names(name);
        mine.retainAll(names(speaker));
        return !mine.isEmpty();
    }

    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        for (String word :
                Folding.plain(text).toLowerCase(Locale.ROOT).replace("'s", "").split("[^a-z]+")) {
            if (!word.isEmpty() && !NO_NAMES.contains(word)) {
                names.add(word);
            }
        }
        return names;
    }
}
