package onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import onrecord.archive.ArticleSummary;
import onrecord.archive.Narrowing;
import onrecord.archive.QuotationHit;
import onrecord.archive.ResultSet;
import onrecord.archive.Sort;
import onrecord.article.PrintedWord;
import onrecord.article.PrintedWords;
import onrecord.article.Quotation;
import onrecord.check.Allowance;
import onrecord.check.Attribution;
import onrecord.check.CheckRequest;
import onrecord.check.Finding;
import onrecord.check.Match;
import onrecord.check.Mutation;
import onrecord.check.QuotationCheck;
import onrecord.check.WordsVerdict;
import onrecord.lucene.LuceneArchive;
import onrecord.lucene.SearchLimits;
import onrecord.vocabulary.VocabularyLabels;
import onrecord.vocabulary.VocabularyReader;

/**
 * Draws quotations from an archive, changes them in known ways, checks them, and writes how often the finding was right.
 *
 * <p>Arguments: the archive's folder and the file to write. Properties: {@code seed} (20241105), {@code check.sample} (1,000
 * quotations), {@code check.mutations} (10,000). Drawn are direct and mixed quotations of 4 to 120 words; figures hold no text.
 * "Right article first" counts an article that prints the very same words as well, since no one can tell which was meant.
 */
public final class CheckFigures {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 120;
    static final int DRAFT = 30;
    private static final int DRAFTS = 20;
    private static final int LONG_ENOUGH_TO_HALVE = 10;

    private final TimedChecks checks;
    private final Random random;
    private final List<QuotationHit> sample;
    private final List<String> pool;
    private final List<String> figures = new ArrayList<>();

    private CheckFigures(TimedChecks checks, Random random, List<QuotationHit> sample) {
        this.checks = checks;
        this.random = random;
        this.sample = sample;
        Set<String> words = new TreeSet<>();
        sample.forEach(hit -> PrintedWords.of(hit.quotation().text()).stream()
                .map(PrintedWord::form)
                .filter(form -> form.length() > 1 && form.chars().allMatch(Character::isLetter))
                .forEach(words::add));
        this.pool = List.copyOf(words);
    }

    public static void main(String[] arguments) throws IOException {
        var configuration = Path.of(System.getProperty("onrecord.home", ".")).resolve("index-config");
        var labels = new VocabularyLabels(new VocabularyReader().read(configuration.resolve("vocabulary")));
        long seed = Long.getLong("seed", 20_241_105);
        var random = new Random(seed);
        try (var archive = LuceneArchive.open(Path.of(arguments[0]), labels, SearchLimits.DEFAULT)) {
            var drawn = draw(archive, random, Integer.getInteger("check.sample", 1_000));
            var figures = new CheckFigures(new TimedChecks(new QuotationCheck(archive, labels)), random, drawn);
            figures.figures.add("seed " + seed);
            figures.figures.add("archive.articles " + archive.status().articles());
            figures.figures.add("archive.quotations " + archive.status().quotations());
            figures.figures.add("sample.quotations " + drawn.size());
            figures.run(Integer.getInteger("check.mutations", 10_000));
            Files.write(Path.of(arguments[1]), figures.figures);
            figures.figures.forEach(System.out::println);
        }
    }

    /** Every eligible quotation is as likely as any other. */
    private static List<QuotationHit> draw(LuceneArchive archive, Random random, int size) throws IOException {
        List<QuotationHit> drawn = new ArrayList<>();
        int seen = 0;
        try (ResultSet<QuotationHit> all = archive.allQuotations(Narrowing.EVERYTHING, Sort.OLDEST)) {
            for (QuotationHit hit = all.next(); hit != null; hit = all.next()) {
                int words = PrintedWords.of(hit.quotation().text()).size();
                if (hit.quotation().kind() == Quotation.Kind.INDIRECT || words < SHORTEST || words > LONGEST) {
                    continue;
                }
                seen++;
                if (drawn.size() < size) {
                    drawn.add(hit);
                } else {
                    int place = random.nextInt(seen);
                    if (place < size) {
                        drawn.set(place, hit);
                    }
                }
            }
        }
        return drawn;
    }

    private void run(int mutations) throws IOException {
        verbatim();
        mutated(mutations);
        found("changed.fifth.found", hit -> Mutation.changed(text(hit), 0.2, pool, random));
        found("first.half.found", hit -> half(hit, true));
        found("second.half.found", hit -> half(hit, false));
        wrongSpeaker();
        invented();
        joined();
        drafts();
        figures.addAll(checks.figures());
    }

    private static String text(QuotationHit hit) {
        return hit.quotation().text();
    }

    private List<Finding> findTexts(String name, Function<QuotationHit, String> text) {
        return checks.find(
                name,
                sample.stream()
                        .map(hit -> new CheckRequest(text.apply(hit), ""))
                        .toList());
    }

    private void found(String name, Function<QuotationHit, String> text) {
        List<Finding> findings = findTexts(name, text);
        int right = 0;
        for (int i = 0; i < findings.size(); i++) {
            right += isFound(sample.get(i), findings.get(i)) ? 1 : 0;
        }
        share(name, right, findings.size());
    }

    private void share(String name, int right, int of) {
        figures.add("%s %.2f%% (%d of %d)".formatted(name, 100.0 * right / Math.max(1, of), right, of));
    }

    private void verbatim() {
        int exact = 0;
        int first = 0;
        int very = 0;
        int earlier = 0;
        List<Finding> findings = findTexts("verbatim", CheckFigures::text);
        for (int i = 0; i < findings.size(); i++) {
            QuotationHit hit = sample.get(i);
            Finding finding = findings.get(i);
            boolean isExact = finding.words() == WordsVerdict.EXACT;
            exact += isExact ? 1 : 0;
            first += isExact && isSame(finding.matches().getFirst(), hit) ? 1 : 0;
            if (isExact) {
                ArticleSummary article = finding.matches().getFirst().article();
                boolean same = article.id().equals(hit.article().id());
                very += same ? 1 : 0;
                earlier += !same && !day(article).isAfter(day(hit.article())) ? 1 : 0;
            }
            if (!isExact && Boolean.getBoolean("check.show")) {
                System.err.println(
                        "NOT EXACT " + finding.words() + " " + hit.quotation().id() + " " + text(hit) + " || "
                                + finding.best()
                                        .map(it -> it.compared().allowances() + " " + it.text())
                                        .orElse(""));
            }
        }
        share("verbatim.exact", exact, sample.size());
        share("verbatim.right.article.first", first, sample.size());
        share("verbatim.very.article.first", very, sample.size());
        share("verbatim.very.article.or.earlier.print.first", very + earlier, sample.size());
    }

    private static LocalDate day(ArticleSummary article) {
        return article.published().day().orElse(LocalDate.MAX);
    }

    private static boolean isSame(Match match, QuotationHit hit) {
        return match.article().id().equals(hit.article().id())
                || letters(match.text()).contains(letters(text(hit)));
    }

    /** Nothing but letters and digits: an oracle that shares no code with the comparison. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(c -> Character.toString(c).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static Mutation mutation(int number) {
        return Mutation.values()[number % Mutation.values().length];
    }

    private void mutated(int mutations) {
        int[] calledExact = new int[Mutation.values().length];
        int[] of = new int[Mutation.values().length];
        int printed = 0;
        List<CheckRequest> requests = new ArrayList<>();
        for (int i = 0; i < mutations; i++) {
            QuotationHit hit = sample.get(random.nextInt(sample.size()));
            requests.add(new CheckRequest(mutation(i).of(text(hit), pool, random), ""));
        }
        List<Finding> findings = checks.find("mutated", requests);
        for (int i = 0; i < mutations; i++) {
            Mutation mutation = mutation(i);
            Finding finding = findings.get(i);
            String text = finding.request().text();
            of[mutation.ordinal()]++;
            if (finding.words() == WordsVerdict.EXACT) {
                if (letters(finding.matches().getFirst().text()).contains(letters(text))) {
                    printed++;
                } else {
                    calledExact[mutation.ordinal()]++;
                }
            }
        }
        for (Mutation mutation : Mutation.values()) {
            figures.add("mutated.%s.false.exact %d of %d"
                    .formatted(
                            mutation.name().toLowerCase(Locale.ROOT),
                            calledExact[mutation.ordinal()],
                            of[mutation.ordinal()]));
        }
        figures.add("mutated.into.what.is.printed.elsewhere " + printed);
    }

    private static boolean isFound(QuotationHit hit, Finding finding) {
        boolean found = finding.matches().stream().anyMatch(match -> isSame(match, hit));
        if (!found && Boolean.getBoolean("check.show")) {
            System.err.println("NOT FOUND " + finding.words() + " "
                    + hit.quotation().id() + " " + finding.request().text() + " || " + text(hit));
        }
        return found;
    }

    private static String half(QuotationHit hit, boolean first) {
        List<PrintedWord> words = PrintedWords.of(text(hit));
        int middle = words.get(words.size() / 2).start();
        return first ? text(hit).substring(0, middle) : text(hit).substring(middle);
    }

    private void wrongSpeaker() {
        List<QuotationHit> known = sample.stream()
                .filter(hit -> !hit.quotation().speaker().name().isEmpty())
                .toList();
        int other = 0;
        int exact = 0;
        int of = 0;
        List<Finding> findings = checks.find(
                "wrong.speaker",
                known.stream()
                        .map(hit -> new CheckRequest(text(hit), wrong(known, hit)))
                        .toList());
        for (Finding finding : findings) {
            String wrong = finding.request().speaker();
            boolean theirsToo = finding.matches().stream()
                    .anyMatch(match -> match.speaker().name().equals(wrong));
            if (!theirsToo) {
                of++;
                other += finding.attribution() == Attribution.OTHER ? 1 : 0;
                exact += finding.words() == WordsVerdict.EXACT ? 1 : 0;
            }
        }
        share("wrong.speaker.other", other, of);
        share("wrong.speaker.words.exact", exact, of);
        List<Finding> right = checks.find(
                "right.speaker",
                known.stream()
                        .map(hit -> new CheckRequest(
                                text(hit), hit.quotation().speaker().name()))
                        .toList());
        long same = right.stream()
                .filter(it -> it.attribution() == Attribution.SAME)
                .count();
        share("right.speaker.same", (int) same, right.size());
    }

    /** Drafts of 30 quotations each, with what finding the quotations costs. */
    private void drafts() throws IOException {
        List<String> drafts = new ArrayList<>();
        for (int from = 0; from + DRAFT <= sample.size() && drafts.size() < DRAFTS; from += DRAFT) {
            drafts.add(sample.subList(from, from + DRAFT).stream()
                    .map(hit -> "“" + text(hit).replaceAll("[“”\"]", "").strip() + "” Tilda Osgrove said.")
                    .collect(Collectors.joining("\n\n")));
        }
        checks.drafts(drafts);
    }

    private String wrong(List<QuotationHit> known, QuotationHit hit) {
        String right = lastWord(hit);
        Predicate<QuotationHit> same = it -> lastWord(it).equals(right);
        QuotationHit wrong = known.get(random.nextInt(known.size()));
        while (same.test(wrong)) {
            wrong = known.get(random.nextInt(known.size()));
        }
        return wrong.quotation().speaker().name();
    }

    private static String lastWord(QuotationHit hit) {
        return PrintedWords.key(hit.quotation().speaker().name()).replaceAll(".* ", "");
    }

    private void invented() {
        List<String> all = sample.stream()
                .flatMap(hit -> PrintedWords.of(text(hit)).stream())
                .map(PrintedWord::text)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, random);
        int notFound = 0;
        int at = 0;
        List<CheckRequest> requests = new ArrayList<>();
        for (QuotationHit hit : sample) {
            int size = PrintedWords.of(text(hit)).size();
            if (at + size <= all.size()) {
                requests.add(new CheckRequest(String.join(" ", all.subList(at, at + size)), ""));
                at += size;
            }
        }
        for (Finding finding : checks.find("invented", requests)) {
            notFound += finding.words() == WordsVerdict.NOT_FOUND ? 1 : 0;
            if (finding.words() != WordsVerdict.NOT_FOUND && Boolean.getBoolean("check.show")) {
                System.err.println("INVENTED " + finding.words() + " "
                        + finding.request().text() + " || "
                        + finding.best().map(Match::text).orElse(""));
            }
        }
        share("invented.not.found", notFound, requests.size());
    }

    /** First and second half of two quotations in different articles, with an ellipsis in between. */
    private void joined() {
        List<CheckRequest> requests = new ArrayList<>();
        List<QuotationHit> halved = sample.stream()
                .filter(hit -> PrintedWords.of(text(hit)).size() >= LONG_ENOUGH_TO_HALVE)
                .toList();
        for (int i = 1; i < halved.size(); i++) {
            QuotationHit first = halved.get(i - 1);
            QuotationHit second = halved.get(i);
            if (!first.article().id().equals(second.article().id())) {
                requests.add(new CheckRequest(half(first, true).strip() + " … " + half(second, false), ""));
            }
        }
        int named = 0;
        int exact = 0;
        for (Finding finding : checks.find("joined", requests)) {
            boolean isNamed = finding.best()
                    .filter(best -> best.compared().allowances().contains(Allowance.JOINED_ACROSS))
                    .isPresent();
            named += isNamed ? 1 : 0;
            exact += finding.words() == WordsVerdict.EXACT ? 1 : 0;
            if (!isNamed && Boolean.getBoolean("check.show")) {
                System.err.println("NOT JOINED " + finding.words() + " "
                        + finding.request().text());
            }
        }
        share("joined.across.articles.named", named, requests.size());
        figures.add("joined.across.articles.false.exact %d of %d".formatted(exact, requests.size()));
    }
}
