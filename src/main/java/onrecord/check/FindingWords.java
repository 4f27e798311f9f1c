package onrecord.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onrecord.archive.ArticleSummary;
import onrecord.article.Quotation;

/** A finding in sentences, one a line, for reports and terminals. Plain text: whoever prints it elsewhere escapes it. */
public final class FindingWords {

    private static final int MOST_SOURCES = 5;
    private static final int MOST_CHANGES = 6;
    private static final int MOST_SIMILAR = 3;
    private static final int LONGEST_SHOWN = 160;

    private FindingWords() {}

    /** What became of the words. */
    public static String words(Finding finding) {
        String few = finding.tooShort() ? " Fewer than 4 words are too short to mean anything by themselves." : "";
        return verdict(finding) + few;
    }

    private static String verdict(Finding finding) {
        var best = finding.best();
        String partial =
                finding.partial() ? " The time limit cut the search: more may be printed than stands here." : "";
        if (best.isEmpty()) {
            return finding.partial()
                    ? "Not found so far: the time limit cut the search before all of this archive was looked at."
                    : "Not found: " + finding.words().meaning() + ".";
        }
        String label = finding.words().label();
        Compared compared = best.get().compared();
        boolean otherForm = finding.words() == WordsVerdict.REWORDED && compared.share() == 1;
        String named = label + changed(compared) + putAs(best.get()) + ": "
                + (otherForm
                        ? "printed in the same words in another form"
                        : finding.words().meaning());
        boolean counts = finding.words() == WordsVerdict.REWORDED || finding.words() == WordsVerdict.INDIRECT;
        String share = counts
                ? "; %d of %d words are kept".formatted(compared.kept(), Math.max(compared.yours(), compared.printed()))
                : "";
        return named + share + "." + partial;
    }

    /** ", number and name changed"; empty where nothing of the kind is. */
    private static String changed(Compared compared) {
        List<String> kinds = compared.changes().stream()
                .map(change -> change.kind().key())
                .distinct()
                .toList();
        return kinds.isEmpty() ? "" : ", " + String.join(" and ", kinds) + " changed";
    }

    /** ", printed as denied by Pia Lund"; empty where it is printed as said. */
    private static String putAs(Match match) {
        if (match.assertion() == Quotation.Assertion.SAID) {
            return "";
        }
        String name = match.speaker().name();
        return ", printed as " + match.assertion().key() + (name.isEmpty() ? "" : " by " + name);
    }

    /** Who they are attributed to. */
    public static String attribution(Finding finding) {
        return whose(finding) + assertions(finding);
    }

    /** As what those articles print the words, where not all print them as said. */
    private static String assertions(Finding finding) {
        List<String> others = new ArrayList<>();
        for (Quotation.Assertion assertion : Quotation.Assertion.values()) {
            int many = finding.assertions().getOrDefault(assertion, 0);
            if (many > 0 && assertion != Quotation.Assertion.SAID) {
                others.add("as %s in %s".formatted(assertion.key(), articles(many)));
            }
        }
        if (others.isEmpty()) {
            return "";
        }
        int said = finding.assertions().getOrDefault(Quotation.Assertion.SAID, 0);
        return " Printed " + String.join(", ", others)
                + (said == 0 ? ", as said in none of them." : "; as said in %s.".formatted(articles(said)));
    }

    private static String whose(Finding finding) {
        String asked = finding.request().speaker();
        return switch (finding.attribution()) {
            case SAME -> "Same speaker: " + asked + ".";
            case OTHER ->
                !finding.nameKnown()
                        ? "The name “" + asked + "” is not known here; attributed to " + names(finding) + "."
                        : finding.joined() && finding.speakers().stream().anyMatch(Finding.Named::asked)
                                ? "Not all parts are by " + asked + ": " + names(finding) + "."
                                : "Other speaker: " + names(finding) + ", not " + asked + ".";
            case UNKNOWN ->
                finding.matches().isEmpty()
                        ? "Speaker: " + asked + " was asked about; there is nothing to attribute."
                        : finding.joined()
                                ? "Unknown speaker: not every part is given to somebody by name."
                                : "Unknown speaker: no article with these words names one.";
            case NOT_ASKED ->
                finding.matches().isEmpty() ? "No speaker was asked about." : "Attributed to " + names(finding) + ".";
        };
    }

    private static String names(Finding finding) {
        List<String> names = finding.speakers().stream()
                .map(named -> (named.speaker().name().isEmpty()
                                ? "nobody by name"
                                : named.speaker().name()) + " (" + articles(named.articles()) + ")")
                .toList();
        return String.join(", ", names);
    }

    /** What differs, one sentence each; empty if nothing does. */
    public static List<String> differences(Finding finding) {
        List<String> lines = new ArrayList<>();
        finding.best().ifPresent(best -> {
            lines.addAll(parts(finding));
            for (Change change : best.compared().changes()) {
                lines.add(change(change));
            }
            best.compared().steps().stream()
                    .filter(step -> !step.op().equals(Edit.Op.KEEP.key()))
                    .limit(MOST_CHANGES)
                    .forEach(step -> lines.add(step(step)));
            if (!best.compared().allowances().isEmpty()) {
                lines.add("Recognised: "
                        + best.compared().allowances().stream()
                                .map(Allowance::meaning)
                                .collect(Collectors.joining("; "))
                        + ".");
            }
        });
        if (finding.conflicting()) {
            lines.add("Articles attribute this statement to different speakers.");
        }
        return lines;
    }

    /** Of joined words where each part is from. */
    private static List<String> parts(Finding finding) {
        if (!finding.joined()) {
            return List.of();
        }
        Map<Integer, Match> byPart = new TreeMap<>();
        for (Match match : finding.matches()) {
            byPart.putIfAbsent(match.compared().steps().getFirst().start(), match);
        }
        return byPart.values().stream()
                .map(match -> "A part: “%s”, %s.".formatted(match.wording(), brief(match)))
                .toList();
    }

    private static String change(Change change) {
        String kind = change.kind().key();
        if (change.yours().isEmpty()) {
            return "A " + kind + " differs: print has “" + change.printed() + "”, which you do not have.";
        }
        return change.printed().isEmpty()
                ? "A " + kind + " differs: you have “" + change.yours() + "”, which print does not have."
                : "A " + kind + " differs: you have “" + change.yours() + "”, print has “" + change.printed() + "”.";
    }

    private static String step(Step step) {
        if (step.yours().isEmpty()) {
            return "Printed, but not in your words: “" + step.printed() + "”.";
        }
        if (step.same() == Allowance.BRACKETS) {
            return "In your brackets, but not printed: “" + step.yours() + "”.";
        }
        return step.printed().isEmpty()
                ? "In your words, but not printed: “" + step.yours() + "”."
                : "You have “" + step.yours() + "”, print has “" + step.printed() + "”.";
    }

    /** Where they first stand. */
    public static String earliest(Finding finding) {
        var earliest = finding.earliest();
        if (earliest.matches().isEmpty()) {
            return finding.matches().isEmpty() || finding.joined() ? "" : "No article with these words is dated.";
        }
        String who = earliest.matches().stream()
                .limit(MOST_SOURCES)
                .map(match -> outlet(match.article()))
                .distinct()
                .collect(Collectors.joining(" and "));
        String tie = earliest.matches().size() > 1 ? ", on the same day or with a date that may be as early" : "";
        String undated = earliest.undated() == 0 ? "" : "; " + articles(earliest.undated()) + " undated, apart";
        return "Earliest dated appearance in this archive: "
                + earliest.matches().getFirst().article().published().text() + ", " + who + tie + undated + ".";
    }

    /** Where some of the words stand, at most three; empty where there is a match. */
    public static List<String> similar(Finding finding) {
        if (!finding.matches().isEmpty() || finding.similar().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("Some of the words stand here, too few to call it the same statement:");
        finding.similar().stream()
                .limit(MOST_SIMILAR)
                .forEach(match -> lines.add("  “%s”, %s".formatted(shortened(match.text()), brief(match))));
        return lines;
    }

    private static String shortened(String text) {
        String bare = text.strip().replaceAll("\\s+", " ").replaceAll("^[“\"]|,?[”\"]$", "");
        return bare.length() <= LONGEST_SHOWN ? bare : bare.substring(0, bare.lastIndexOf(' ', LONGEST_SHOWN)) + " …";
    }

    /** Sources to cite, best first, at most five. */
    public static List<String> sources(Finding finding) {
        return finding.matches().stream()
                .limit(MOST_SOURCES)
                .map(FindingWords::source)
                .toList();
    }

    private static String source(Match match) {
        ArticleSummary article = match.article();
        return "%s, “%s”, %s, version %d: %s, %s [%s], %s"
                .formatted(
                        outlet(article),
                        article.title(),
                        date(article),
                        article.version(),
                        match.words().label().toLowerCase(Locale.ROOT) + putAs(match),
                        whose(match),
                        article.id().value(),
                        article.url().isEmpty() ? "no address" : article.url());
    }

    /** Where words stand that are shown beside it. */
    private static String brief(Match match) {
        ArticleSummary article = match.article();
        return "%s, %s, %s [%s]"
                .formatted(
                        outlet(article),
                        date(article),
                        whose(match) + putAs(match),
                        article.id().value());
    }

    private static String whose(Match match) {
        if (match.quotation() == null) {
            return "not recognised as a quotation here";
        }
        String name = match.speaker().name();
        return name.isEmpty() ? "unknown speaker" : name;
    }

    private static String date(ArticleSummary article) {
        return article.published().text().isEmpty()
                ? "undated"
                : article.published().text();
    }

    private static String outlet(ArticleSummary article) {
        return article.source().isEmpty() ? "unknown outlet" : article.source();
    }

    /** What could have been found; empty where enough was. */
    public static List<String> coverage(Finding finding) {
        Coverage coverage = finding.coverage();
        if (coverage == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        if (!finding.request().speaker().isEmpty()) {
            lines.add("Of %s this archive holds %,d quotation%s; %s name%s them."
                    .formatted(
                            finding.request().speaker(),
                            coverage.speakerQuotations(),
                            coverage.speakerQuotations() == 1 ? "" : "s",
                            articles(coverage.speakerArticles()),
                            coverage.speakerArticles() == 1 ? "s" : ""));
        }
        lines.add("Statements near these words whose speaker is unknown: %,d.".formatted(coverage.unknownSpeaker()));
        lines.add("The archive covers %s of %s, %s."
                .formatted(
                        articles(coverage.articles()),
                        outlets(coverage.distinctSources()),
                        coverage.earliest() == null
                                ? "none of them dated"
                                : "from " + coverage.earliest() + " to " + coverage.latest()));
        return lines;
    }

    /** What every finding must be read with. */
    public static List<String> notes(Finding finding) {
        return FindingJson.notes(finding);
    }

    private static String outlets(int number) {
        return "%,d outlet%s".formatted(number, number == 1 ? "" : "s");
    }

    private static String articles(long number) {
        return "%,d article%s".formatted(number, number == 1 ? "" : "s");
    }
}
