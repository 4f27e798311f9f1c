package onrecord.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import onrecord.archive.Narrowing;
import onrecord.archive.QuotationHit;
import onrecord.archive.ResultSet;
import onrecord.archive.Sort;
import onrecord.article.PrintedWord;
import onrecord.article.PrintedWords;
import onrecord.article.Quotation;
import onrecord.check.Attribution;
import onrecord.check.CheckRequest;
import onrecord.check.DraftCheck;
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

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final int SHORTEST = 4;
    private static final int LONGEST = 120;
    private static final int DRAFT = 30;
    private static final int DRAFTS = 20;
    private static final int THREADS = 2;

    private final QuotationCheck check;
    private final Random random;
    private final List<QuotationHit> sample;
    private final List<String> pool;
    private final List<Double> times = Collections.synchronizedList(new ArrayList<>());
    private final List<Double> processor = Collections.synchronizedList(new ArrayList<>());
    private final List<String> figures = new ArrayList<>();

    private CheckFigures(QuotationCheck check, Random random, List<QuotationHit> sample) {
        this.check = check;
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
            var figures = new CheckFigures(new QuotationCheck(archive, labels), random, drawn);
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
        drafts();
        spread("time.ms", times);
        spread("processor.ms", processor);
    }

    private void spread(String name, List<Double> values) {
        double[] sorted = values.stream().mapToDouble(it -> it).sorted().toArray();
        figures.add(line(name + ".p50", sorted[sorted.length / 2]));
        figures.add(line(name + ".p95", sorted[sorted.length * 95 / 100]));
        figures.add(line(name + ".most", sorted[sorted.length - 1]));
    }

    private static String text(QuotationHit hit) {
        return hit.quotation().text();
    }

    /** What each of these requests is answered, in their order; two at a time. */
    private List<Finding> find(List<CheckRequest> requests) {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Finding>> findings = requests.stream()
                    .map(request -> threads.submit(() -> find(request)))
                    .toList();
            return findings.stream().map(CheckFigures::done).toList();
        }
    }

    private static Finding done(Future<Finding> finding) {
        try {
            return finding.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Finding find(CheckRequest request) throws IOException {
        long before = PROCESSOR.getCurrentThreadCpuTime();
        Finding finding = check.check(request);
        processor.add((PROCESSOR.getCurrentThreadCpuTime() - before) / 1e6);
        times.add(finding.nanos() / 1e6);
        return finding;
    }

    private List<Finding> findTexts(List<QuotationHit> hits, Function<QuotationHit, String> text) {
        return find(
                hits.stream().map(hit -> new CheckRequest(text.apply(hit), "")).toList());
    }

    private void found(String name, Function<QuotationHit, String> text) {
        List<Finding> findings = findTexts(sample, text);
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
        List<Finding> findings = findTexts(sample, CheckFigures::text);
        for (int i = 0; i < findings.size(); i++) {
            QuotationHit hit = sample.get(i);
            Finding finding = findings.get(i);
            boolean isExact = finding.words() == WordsVerdict.EXACT;
            exact += isExact ? 1 : 0;
            first += isExact && isSame(finding.matches().getFirst(), hit) ? 1 : 0;
            very += isExact
                            && finding.matches()
                                    .getFirst()
                                    .article()
                                    .id()
                                    .equals(hit.article().id())
                    ? 1
                    : 0;
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
        List<Finding> findings = find(requests);
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
        List<Finding> findings = find(known.stream()
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
        List<Finding> right = find(known.stream()
                .map(hit ->
                        new CheckRequest(text(hit), hit.quotation().speaker().name()))
                .toList());
        long same = right.stream()
                .filter(it -> it.attribution() == Attribution.SAME)
                .count();
        share("right.speaker.same", (int) same, right.size());
    }

    /** Drafts of 30 quotations each, with what finding the quotations costs. */
    private void drafts() throws IOException {
        var drafts = new DraftCheck(check, ShippedAnnotator.open()::annotate);
        List<Double> took = new ArrayList<>();
        for (int from = 0; from + DRAFT <= sample.size() && took.size() < DRAFTS; from += DRAFT) {
            String draft = sample.subList(from, from + DRAFT).stream()
                    .map(hit -> "“" + text(hit).replaceAll("[“”\"]", "").strip() + "” Tilda Osgrove said.")
                    .collect(Collectors.joining("\n\n"));
            took.add(drafts.check(draft).nanos() / 1e6);
        }
        if (!took.isEmpty()) {
            spread("draft.of.30.ms", took);
        }
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
        for (Finding finding : find(requests)) {
            notFound += finding.words() == WordsVerdict.NOT_FOUND ? 1 : 0;
            if (finding.words() != WordsVerdict.NOT_FOUND && Boolean.getBoolean("check.show")) {
                System.err.println("INVENTED " + finding.words() + " "
                        + finding.request().text() + " || "
                        + finding.best().map(Match::text).orElse(""));
            }
        }
        share("invented.not.found", notFound, requests.size());
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s %.1f", name, value);
    }
}
