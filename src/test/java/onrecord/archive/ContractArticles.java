package onrecord.archive;

import static onrecord.fixture.ArticleBuilder.article;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Facet;
import onrecord.fixture.ArticleBuilder;
import onrecord.query.Labels;
import onrecord.query.QueryLimits;
import onrecord.query.QueryMode;
import onrecord.query.QueryParser;

/** The articles that every engine is asked about, and ways to ask. */
abstract class ContractArticles {

    /** An archive that holds just these articles, written as one batch; closed by the engine's test. */
    protected abstract Archive archive(List<AnnotatedArticle> articles, Labels labels) throws IOException;

    Archive archive(List<AnnotatedArticle> articles) throws IOException {
        return archive(articles, Labels.NONE);
    }

    static final ArticleBuilder BRIDGE = article("bridge")
            .title("Bridge reopened after repairs")
            .body(
                    "The bridge over the Dron was reopened on Monday. Troops had guarded it for weeks. “We keep the bridge open for grain,”"
                            + " said Mara Lindqvist. A second convoy of trucks is expected.")
            .day("2024-11-05")
            .countries("SE", "UA")
            .weapons("aircraft/bomber/b-1b", "artillery/howitzer")
            .quotes("“We keep the bridge open for grain,”", "Mara Lindqvist", "SE");
    static final ArticleBuilder CONVOY = article("convoy")
            .title("Convoy turned back at the border")
            .body(
                    "A convoy of forty trucks was turned back. Officials said troops had closed the road. “Grain will not pass,” said Ivo"
                            + " Brandt. “The bridge stays shut,” a spokesman said.")
            .day("2024-11-07")
            .source("Harbour Post")
            .countries("UA", "PL")
            .people("ivo-brandt")
            .weapons("aircraft/fighter")
            .quotes("“Grain will not pass,”", "Ivo Brandt", "PL")
            .quotes("“The bridge stays shut,”", "");
    static final ArticleBuilder HARVEST = article("harvest")
            .title("Grain harvest below last year")
            .body("Farmers brought in less grain than last year. No troops were seen. Prices rose.")
            .day("2024-10-01")
            .countries("PL");
    static final ArticleBuilder UNDATED = article("undated")
            .title("A note on trucks")
            .body("Trucks need fuel.")
            .source("")
            .notAnnotated();

    static final List<AnnotatedArticle> ALL = List.of(BRIDGE.build(), CONVOY.build(), HARVEST.build(), UNDATED.build());

    static Narrowing query(String text) {
        return Narrowing.EVERYTHING.withQuery(
                new QueryParser(Labels.NONE, QueryLimits.DEFAULT).parse(text, QueryMode.ALL));
    }

    static Narrowing chosen(Facet facet, List<String> include, List<String> exclude) {
        return Narrowing.EVERYTHING.withChoices(Map.of(facet, new Choice(include, exclude)));
    }

    static SearchRequest page(Narrowing narrowing, Sort sort, int size) {
        return new SearchRequest(narrowing, sort, size, null, Set.of(), 10, 3);
    }

    List<String> ids(Narrowing narrowing, Sort sort) throws IOException {
        return archive(ALL).articles(page(narrowing, sort, 20)).hits().stream()
                .map(hit -> hit.article().id().value())
                .toList();
    }

    List<String> said(Narrowing narrowing) throws IOException {
        return archive(ALL).quotations(page(narrowing, Sort.NEWEST, 20)).hits().stream()
                .map(hit -> hit.quotation().id())
                .toList();
    }
}
