package onrecord.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import onrecord.analysis.Words;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Quotation;
import onrecord.article.TextField;
import onrecord.article.TextSpan;
import onrecord.fixture.ArticleBuilder;
import onrecord.fixture.RandomArticles;

/** Articles of few words in sentences and paragraphs, with quotations of one span and of two. */
final class RandomTexts {

    /** What criteria are made of. */
    static final List<String> SOUGHT = List.of(
            "grain",
            "grains",
            "Grain",
            "corridor",
            "troops",
            "night",
            "snow",
            "Kyiv",
            "kiev",
            "F-16",
            "f16",
            "lorry",
            "missile",
            "road");

    static final List<String> WILDCARDS = List.of("gra*", "F-1*", "?oad", "mis?ile*", "*ight");

    static final List<String> SOURCES = List.of("Harbour Post", "Kestrel Wire", "Quay Times");

    private static final List<String> WRITTEN = List.of(
            "grain",
            "Grains",
            "corridor",
            "corridors",
            "troops",
            "Troops",
            "night",
            "snow",
            "Kiev",
            "Kyiv",
            "F-16",
            "F16",
            "F 16",
            "lorry",
            "motor truck",
            "missile",
            "misile",
            "missiles",
            "road",
            "raod",
            "knight",
            "the",
            "of");

    private static final Words WORDS = new Words();

    private final Random random;

    RandomTexts(Random random) {
        this.random = random;
    }

    AnnotatedArticle next(String id) {
        var sentences = new ArrayList<TextSpan>();
        var paragraphs = new ArrayList<TextSpan>();
        var title = text(TextField.TITLE, 1, sentences, paragraphs);
        var body = text(TextField.BODY, 1 + random.nextInt(3), sentences, paragraphs);
        var builder = ArticleBuilder.article(id)
                .title(title)
                .body(body)
                .source(pick(SOURCES))
                .author(pick(SOUGHT) + " " + pick(SOUGHT));
        if (random.nextInt(8) > 0) {
            builder.day(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(50)).toString());
        }
        builder.language(random.nextBoolean() ? "en" : "uk")
                .countries(some(RandomArticles.COUNTRIES))
                .people(some(
                        RandomArticles.PEOPLE.stream().map(ArticleBuilder::slug).toList()))
                .weapons(some(RandomArticles.WEAPONS))
                .events(some(RandomArticles.EVENTS));
        var plain = builder.build();
        return new AnnotatedArticle(
                plain.article(),
                plain.status(),
                plain.countries(),
                plain.people(),
                plain.weapons(),
                plain.events(),
                List.of(),
                quotations(id, body),
                sentences,
                paragraphs,
                plain.vocabularyHash());
    }

    private String text(TextField field, int blocks, List<TextSpan> sentences, List<TextSpan> paragraphs) {
        var text = new StringBuilder();
        for (int block = 0; block < blocks; block++) {
            int start = text.length();
            for (int sentence = random.nextInt(3); sentence >= 0; sentence--) {
                int begin = text.length();
                for (int word = random.nextInt(7); word >= 0; word--) {
                    text.append(pick(WRITTEN)).append(word == 0 ? "." : " ");
                }
                sentences.add(new TextSpan(field, begin, text.length()));
                text.append(' ');
            }
            paragraphs.add(new TextSpan(field, start, text.length()));
            text.append("\n\n");
        }
        return text.toString().strip();
    }

    private List<Quotation> quotations(String id, String body) {
        List<Words.Word> words = WORDS.of(body);
        var quotations = new ArrayList<Quotation>();
        for (int i = random.nextInt(3); i > 0; i--) {
            int first = random.nextInt(words.size());
            int last = Math.min(words.size() - 1, first + random.nextInt(8));
            var spans = new ArrayList<TextSpan>();
            spans.add(TextSpan.body(words.get(first).start(), words.get(last).end()));
            if (random.nextBoolean() && last + 2 < words.size()) {
                int again = last + 2 + random.nextInt(words.size() - last - 2);
                int end = Math.min(words.size() - 1, again + random.nextInt(4));
                spans.add(TextSpan.body(words.get(again).start(), words.get(end).end()));
            }
            quotations.add(quotation(id + "#" + i, body, spans));
        }
        return quotations;
    }

    private Quotation quotation(String id, String body, List<TextSpan> spans) {
        String text = String.join(" ", spans.stream().map(span -> span.of(body)).toList());
        Quotation plain = ArticleBuilder.article("x")
                .body("said")
                .quotes("said", random.nextBoolean() ? "" : pick(RandomArticles.PEOPLE))
                .build()
                .quotations()
                .getFirst();
        return new Quotation(
                id,
                spans,
                plain.kind(),
                plain.assertion(),
                text,
                new Quotation.Cue("said", TextSpan.body(0, 0), pick(List.of("say", "deny"))),
                plain.speaker(),
                List.of(),
                List.of(),
                null,
                List.of(some(RandomArticles.COUNTRIES)),
                List.of(some(
                        RandomArticles.PEOPLE.stream().map(ArticleBuilder::slug).toList())),
                List.of(),
                List.of(),
                plain.confidence(),
                plain.rule());
    }

    private String[] some(List<String> values) {
        return values.stream().filter(value -> random.nextInt(4) == 0).toArray(String[]::new);
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
