package onrecord.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.annotate.text.ArticleText;
import onrecord.annotate.text.Sentence;
import onrecord.annotate.text.StructuredText;
import onrecord.annotate.text.Token;
import onrecord.annotate.text.Untagged;
import onrecord.article.Facet;
import onrecord.vocabulary.Alias;

/**
 * Finds the vocabulary's names in an article: the longest at each place, where its case, its conditions and its
 * surroundings agree. Where two entries claim the same words, the one with more evidence has them.
 */
final class NameFinder {
    /** Letters that a variant of a designation may add: {@code S-300PMU}. */
    private static final int LONGEST_VARIANT = 4;

    private static final String VARIANT = "designation-variant";

    private static final Comparator<NameMatch> IN_READING_ORDER = Comparator.comparing(
                    (NameMatch match) -> match.text().field())
            .thenComparingInt(NameMatch::first)
            .thenComparingInt(match -> -match.behind());

    private final Gazetteer gazetteer;

    NameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * What an article names.
     *
     * @param names in reading order, the title first; those of one facet do not overlap
     * @param hints at where a local report plays: {@link Gazetteer#LOCAL} and {@link Gazetteer#NAMESAKE}, in reading order,
     *     the longest first at each place; those of different countries overlap
     */
    record Found(List<NameMatch> names, List<NameMatch> hints) {}

    Found find(ArticleText article) {
        Evidence evidence = new Evidence(gazetteer);
        Exceptions exceptions = new Exceptions();
        List<NameMatch> candidates = scan(article, evidence, exceptions);
        Map<Boolean, List<NameMatch>> byHint =
                candidates.stream().collect(Collectors.partitioningBy(NameMatch::isHint));
        List<NameMatch> names = byHint.getOrDefault(false, List.of());
        List<NameMatch> hints = byHint.getOrDefault(true, List.of()).stream()
                .filter(match -> isMeant(match, evidence, exceptions))
                .sorted(IN_READING_ORDER)
                .toList();
        List<NameMatch> found = new ArrayList<>();
        for (Facet facet : List.of(Facet.COUNTRY, Facet.PERSON, Facet.WEAPON)) {
            choose(names.stream().filter(match -> match.facet() == facet).toList(), evidence, exceptions, found);
        }
        found.sort(Comparator.comparing(NameMatch::span));
        return new Found(found, hints);
    }

    /** Names that stand in the article but are taken for something else, and why. */
    List<Untagged> refused(ArticleText article) {
        Evidence evidence = new Evidence(gazetteer);
        Exceptions exceptions = new Exceptions();
        List<NameMatch> candidates = scan(article, evidence, exceptions);
        return candidates.stream()
                .filter(match -> !match.isHint() && !isMeant(match, evidence, exceptions))
                .map(match -> new Untagged(match.facet(), match.entry().id(), match.span(), whyNot(match, exceptions)))
                .toList();
    }

    private static String whyNot(NameMatch match, Exceptions exceptions) {
        Alias alias = match.entry().alias();
        if (exceptions.cover(match)) {
            return "it lies within one of its except phrases: " + String.join("; ", alias.except());
        }
        return exceptions.isElsewhere(match)
                ? "the article says that another place of the name is meant"
                : UntaggedNames.unmet(alias);
    }

    /** Fills in what speaks for and against names; returns all that fit by their words. */
    private List<NameMatch> scan(ArticleText article, Evidence evidence, Exceptions exceptions) {
        List<NameMatch> candidates = new ArrayList<>();
        for (StructuredText text : article.both()) {
            for (Sentence sentence : text.sentences()) {
                scan(text, sentence, evidence, candidates, exceptions);
            }
        }
        List<NameMatch> countries = candidates.stream()
                .filter(match -> match.facet() == Facet.COUNTRY && !match.isHint())
                .toList();
        exceptions.settle(countries, match -> conditions(match, evidence) > 0);
        return candidates;
    }

    private static boolean isMeant(NameMatch match, Evidence evidence, Exceptions exceptions) {
        return support(match, evidence, exceptions) > 0;
    }

    private void scan(
            StructuredText text,
            Sentence sentence,
            Evidence evidence,
            List<NameMatch> candidates,
            Exceptions exceptions) {
        List<Token> tokens = text.tokens();
        boolean[] capitals = {false, false};
        gazetteer.trie().find(tokens, sentence.firstToken(), sentence.endToken(), (filed, first, behind, plural) -> {
            switch (filed) {
                case Gazetteer.Filed.Condition condition -> {
                    if (condition.phrase().agreesInCase(tokens, first, plural)) {
                        evidence.note(condition.number(), text, sentence.index());
                    }
                }
                case Gazetteer.Filed.Excepted exception -> {
                    exceptions.add(exception, text, sentence, first, behind);
                }
                case Gazetteer.Filed.Name name -> {
                    if (!capitals[0]) {
                        capitals[0] = true;
                        capitals[1] = isInCapitals(text.tokens(sentence));
                    }
                    candidate(name.entry(), text, first, behind, plural, capitals[1], candidates);
                }
            }
        });
    }

    private static void candidate(
            NameEntry entry,
            StructuredText text,
            int first,
            int behind,
            boolean plural,
            boolean inCapitals,
            List<NameMatch> candidates) {
        List<Token> tokens = text.tokens();
        if (plural && !entry.plural() || !entry.phrase().agreesInCase(tokens, first, plural)) {
            return;
        }
        if (inCapitals && isWordInCapitals(entry) || !inCapitals && isAcronym(entry, tokens, first, behind)) {
            return;
        }
        if (isGlued(tokens, first - 1, first) || isBareAbbreviation(tokens, first)) {
            return;
        }
        int end = behind;
        String rule = entry.rule();
        if (isGlued(tokens, end - 1, end)) {
            end = behindVariant(entry, tokens, end);
            if (end < 0) {
                return;
            }
            boolean merelyPlural =
                    end == behind + 1 && tokens.get(behind).plain().equals("s");
            rule = merelyPlural ? rule : VARIANT;
        }
        candidates.add(new NameMatch(entry, text, first, end, rule));
    }

    /** Where the letters end that make a variant or plural of a designation, or -1 where the glued token is neither. */
    private static int behindVariant(NameEntry entry, List<Token> tokens, int glued) {
        if (entry.facet() != Facet.WEAPON || tokens.get(glued - 1).kind() != Token.Kind.NUMBER) {
            return -1;
        }
        Token letters = tokens.get(glued);
        if (letters.plain().equals("s")) {
            return glued + 1;
        }
        if (!letters.isCapitalised() || letters.plain().length() > LONGEST_VARIANT) {
            return -1;
        }
        int end = glued + 1;
        while (isGlued(tokens, end - 1, end)) {
            end++;
        }
        return end;
    }

    /** Whether two tokens stand together as one written word. */
    private static boolean isGlued(List<Token> tokens, int left, int right) {
        if (left < 0 || right >= tokens.size()) {
            return false;
        }
        Token before = tokens.get(left);
        Token after = tokens.get(right);
        boolean word = before.kind() == Token.Kind.WORD || before.kind() == Token.Kind.NUMBER;
        return word
                && before.end() == after.start()
                && (after.kind() == Token.Kind.WORD && !isIdeograph(after) && !isIdeograph(before)
                        || after.kind() == Token.Kind.NUMBER);
    }

    private static boolean isIdeograph(Token token) {
        return Character.isIdeographic(token.plain().codePointAt(0));
    }

    /** Whether an abbreviation that belongs behind a place, as {@code , Va.} does, has none before its comma. */
    private static boolean isBareAbbreviation(List<Token> tokens, int first) {
        if (!tokens.get(first).is(",")) {
            return false;
        }
        Token before = tokens.get(Math.max(0, first - 1));
        return before.isWord() && !before.isCapitalised();
    }

    private static boolean isInCapitals(List<Token> tokens) {
        int words = 0;
        int capitals = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.plain().length() > 1) {
                words++;
                capitals += token.isAllCapitals() ? 1 : 0;
            }
        }
        return words >= 3 && capitals * 10 >= words * 8;
    }

    /** A short name such as "US" that a text in capitals cannot tell from a word. */
    private static boolean isWordInCapitals(NameEntry entry) {
        Token only = entry.phrase().tokens().getFirst();
        return entry.phrase().tokens().size() == 1
                && only.plain().length() <= 3
                && only.isAllCapitals()
                && !only.plain().contains(".");
    }

    /** Whether the letters of a small town stand for something else: "the GAO said". Datelines have a comma. */
    private static boolean isAcronym(NameEntry entry, List<Token> tokens, int first, int behind) {
        Token written = tokens.get(first);
        return entry.rule().equals("city")
                && behind == first + 1
                && written.plain().length() <= 3
                && written.isAllCapitals()
                && !entry.phrase().tokens().getFirst().isAllCapitals()
                && (behind >= tokens.size() || !tokens.get(behind).is(","));
    }

    private static void choose(
            List<NameMatch> candidates, Evidence evidence, Exceptions exceptions, List<NameMatch> found) {
        List<NameMatch> sorted = new ArrayList<>(candidates);
        sorted.sort(IN_READING_ORDER);
        Set<Integer> done = new HashSet<>();
        NameMatch last = null;
        for (int i = 0; i < sorted.size(); i++) {
            NameMatch best = done.contains(i) ? null : best(sorted, i, evidence, exceptions, done);
            if (best != null && (last == null || !best.overlaps(last))) {
                found.add(best);
                last = best;
            }
        }
    }

    /** The best supported of the matches over the same words as the one at {@code from}, or null. */
    private static @org.jspecify.annotations.Nullable NameMatch best(
            List<NameMatch> sorted, int from, Evidence evidence, Exceptions exceptions, Set<Integer> done) {
        NameMatch first = sorted.get(from);
        NameMatch best = null;
        int most = 0;
        for (int i = from; i < sorted.size(); i++) {
            NameMatch match = sorted.get(i);
            if (match.text() != first.text() || match.first() != first.first() || match.behind() != first.behind()) {
                break;
            }
            done.add(i);
            int support = support(match, evidence, exceptions);
            if (support > most) {
                best = match;
                most = support;
            }
        }
        return best;
    }

    private static int conditions(NameMatch match, Evidence evidence) {
        return evidence.of(match.entry().alias(), match.text(), match.sentenceIndex());
    }

    /** How much speaks for a match: 0 where its conditions are not met. */
    private static int support(NameMatch match, Evidence evidence, Exceptions exceptions) {
        if (exceptions.cover(match) || exceptions.isElsewhere(match)) {
            return 0;
        }
        int support = 2 * conditions(match, evidence);
        return support > 0 && match.rule().equals(VARIANT) ? support - 1 : support;
    }
}
