package onrecord.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import onrecord.check.DraftCheck;
import onrecord.check.QuotationCheck;

/** All routes. */
final class Routes {

    /** What paths of exports begin with. */
    static final String EXPORTS = "/api/v1/export/";

    private static final String API = "/api/v1";

    private final SearchHandler search;
    private final ArticleHandler articles;
    private final HelpHandler help;
    private final OverviewHandler overview;
    private final ValueHandler values;
    private final SpeakerHandler speakers;
    private final LineageHandler lineage;
    private final IntakeHandler intake;
    private final ExportHandler export;
    private final CheckHandler checks;
    private final WebappFiles pages;
    private final Handler page;
    private final LibraryFiles libraries = new LibraryFiles();
    private final Health health;
    private final Gate gate;

    Routes(Desk desk, ServerOptions options, WebappFiles pages, Health health, Gate gate) {
        var narrowings = new NarrowingReader(desk.labels());
        this.search = new SearchHandler(desk.archive(), desk.labels(), narrowings);
        this.articles = new ArticleHandler(desk.archive(), narrowings);
        this.help = new HelpHandler(desk.archive(), narrowings);
        this.overview =
                new OverviewHandler(desk.archive(), narrowings, desk.reference().rules(), options.sample());
        this.values =
                new ValueHandler(desk.archive(), desk.labels(), desk.reference().vocabulary());
        this.speakers = new SpeakerHandler(
                desk.archive(), desk.labels(), narrowings, desk.reference().vocabulary());
        this.lineage = new LineageHandler(desk.archive(), narrowings);
        this.intake = new IntakeHandler(desk.annotator(), desk.intake(), Clock.systemUTC());
        this.export = new ExportHandler(desk.archive(), desk.labels(), narrowings);
        var quotations = new QuotationCheck(desk.archive(), desk.labels());
        this.checks = new CheckHandler(quotations, new DraftCheck(quotations, desk.annotator()::annotate));
        this.pages = pages;
        this.page = new CurrentAddress(desk.labels()).before(pages::page);
        this.health = health;
        this.gate = gate;
    }

    void register(RoutesConfig routes) {
        routes.get(API + "/articles", search::articles);
        routes.get(API + "/articles/{id}", articles::article);
        routes.get(API + "/articles/{id}/versions", articles::versions);
        routes.get(API + "/articles/{id}/similar", help::similar);
        routes.get(API + "/quotations", search::quotations);
        routes.get(API + "/quotations/{id}", articles::quotation);
        routes.get(API + "/suggest", help::suggest);
        routes.get(API + "/quotations/{id}/lineage", lineage::lineage);
        routes.get(API + "/conflicts", lineage::conflicts);
        routes.get(API + "/speakers", speakers::speakers);
        routes.get(API + "/speakers/{id}", speakers::speaker);
        routes.get(API + "/facets/{facet}/values", overview::facetValues);
        routes.get(API + "/facets/{facet}/values/{id}", values::value);
        routes.get(API + "/histogram", overview::histogram);
        routes.get(API + "/status", overview::status);
        routes.get(EXPORTS + "{kind}.{format}", export::export);
        routes.head(EXPORTS + "{kind}.{format}", export::export);
        routes.post(API + "/annotate", intake::annotate);
        routes.post(API + "/check", checks::check);
        routes.post(API + "/check-draft", checks::draft);
        routes.post(API + "/articles", writing(intake::add));

        routes.get("/livez", ctx -> health.live(ctx));
        routes.get("/readyz", ctx -> health.ready(ctx));
        routes.get("/openapi.yaml", Routes::openApi);

        routes.get("/", page);
        routes.get("/articles", page);
        routes.get("/article/{id}", page);
        routes.get("/quotations", page);
        routes.get("/quotation/{id}", page);
        routes.get("/check", page);
        routes.get("/speakers", page);
        routes.get("/speaker/{id}", page);
        routes.get("/compare", page);
        routes.get("/conflicts", page);
        routes.get("/_static/*", libraries::script);
        routes.get("/*", pages::file);
        Problems.register(routes);
    }

    private Handler writing(Handler handler) {
        return ctx -> {
            gate.checkWriting(ctx);
            handler.handle(ctx);
        };
    }

    private static void openApi(Context ctx) throws IOException {
        try (InputStream in = Routes.class.getResourceAsStream("/openapi.yaml")) {
            if (in == null) {
                throw new IOException("openapi.yaml is not on the class path");
            }
            ctx.contentType("application/yaml").result(in.readAllBytes());
        }
    }
}
