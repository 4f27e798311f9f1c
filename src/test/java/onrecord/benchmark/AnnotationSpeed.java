package onrecord.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onrecord.annotate.Annotator;
import onrecord.annotate.event.EventTagger;
import onrecord.annotate.event.TaggedEvents;
import onrecord.annotate.name.NameTagger;
import onrecord.annotate.name.NamedArticle;
import onrecord.annotate.quotation.QuotationTagger;
import onrecord.annotate.text.ArticleText;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;
import onrecord.article.Quotation;
import onrecord.evaluation.Corpus;
import onrecord.vocabulary.QuotationRules;
import onrecord.vocabulary.Vocabulary;
import onrecord.vocabulary.VocabularyReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Annotation by stage; one operation is one article. Each stage is given what the stages before it found. */
@State(Scope.Benchmark)
public class AnnotationSpeed {

    private List<Article> articles = List.of();
    private final List<ArticleText> texts = new ArrayList<>();
    private final List<NamedArticle> named = new ArrayList<>();
    private final List<TaggedEvents> tagged = new ArrayList<>();
    private NameTagger names;
    private EventTagger events;
    private QuotationTagger quotations;
    private Annotator everything;
    private int next;

    /** Reads the vocabulary and the articles, and annotates each once. */
    @Setup
    public void prepare() throws IOException {
        Path home = Path.of(System.getProperty("onrecord.home", "."));
        Vocabulary vocabulary = new VocabularyReader().read(home.resolve("index-config/vocabulary"));
        names = new NameTagger(vocabulary);
        events = new EventTagger(vocabulary);
        quotations = new QuotationTagger(vocabulary, QuotationRules.NONE);
        everything = new Annotator(vocabulary);
        articles = Corpus.read(Path.of(System.getProperty(MeasuredArticles.PROPERTY)));
        for (Article article : articles) {
            ArticleText text = ArticleText.of(article);
            NamedArticle withNames = names.tag(article, text);
            texts.add(text);
            named.add(withNames);
            tagged.add(events.tag(withNames));
        }
    }

    private int another() {
        next = next + 1 == articles.size() ? 0 : next + 1;
        return next;
    }

    /** Tokens, sentences and paragraphs. */
    @Benchmark
    public ArticleText splitting() {
        return ArticleText.of(articles.get(another()));
    }

    /** Countries, people and weapons. */
    @Benchmark
    public NamedArticle names() {
        int at = another();
        return names.tag(articles.get(at), texts.get(at));
    }

    /** Event types. */
    @Benchmark
    public TaggedEvents events() {
        return events.tag(named.get(another()));
    }

    /** Who said what. */
    @Benchmark
    public List<Quotation> quotations() {
        int at = another();
        return quotations.quotations(named.get(at), tagged.get(at).mentions());
    }

    /** All of it, as indexing does. */
    @Benchmark
    public AnnotatedArticle everything() {
        return everything.annotate(articles.get(another()));
    }
}
