package onrecord.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A saved web page. What the page says of itself counts in this order: JSON-LD, meta elements, itemprop, then what can be seen.
 * The body is found by {@link MainText}.
 */
final class PageRecord {

    static final String READER = "html/1";

    private static final List<String> TITLES =
            List.of("meta[property=og:title]", "meta[name=twitter:title]", "[itemprop=headline]");
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "time[itemprop=datePublished]",
            "[itemprop=datePublished]",
            "meta[name~=(?i)^(pubdate|publishdate|publish-date|publication_date|date|dc.date|dc.date.issued|dcterms.date|dcterms.created|sailthru.date|parsely-pub-date|article_date_original|cxenseparse:recs:publishtime|og:published_time)$]",
            "article time[datetime]",
            "time[pubdate]",
            "time[datetime]");
    private static final List<String> AUTHORS = List.of(
            "meta[name=author]",
            "meta[property=author]",
            "meta[name=byl]",
            "meta[name=parsely-author]",
            "meta[name=dc.creator]",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "[rel=author]");
    private static final List<String> OUTLETS = List.of(
            "meta[property=og:site_name]",
            "meta[name=application-name]",
            "meta[name=publisher]",
            "meta[name=dc.publisher]");
    private static final List<String> ADDRESSES = List.of("link[rel=canonical]", "meta[property=og:url]");

    /** The longest pages of encyclopedias have a third of it; a tag of three bytes costs a hundred in memory. */
    private static final int MAX_TAGS = 1_000_000;

    /** The parser searches what is open for every tag that opens, so many unclosed ones cost their number squared. */
    private static final int MAX_UNCLOSED = 50_000;

    private PageRecord() {}

    /**
     * @param name the file's name, for pages that name themselves nowhere
     * @throws UnreadableFileException if the page has more elements than any article needs
     */
    static RecordFields fields(byte[] bytes, String name) throws UnreadableFileException {
        refuseTooManyTags(bytes);
        var page = Jsoup.parse(PageText.decode(bytes), "", Parser.htmlParser());
        var described = JsonLd.of(page);
        var fields = new RecordFields();
        fields.title = plain(
                first(described.map(JsonLd::headline).orElse(""), meta(page, TITLES), heading(page), page.title()));
        fields.published = first(described.map(JsonLd::published).orElse(""), meta(page, DATES));
        fields.author = author(first(described.map(JsonLd::author).orElse(""), meta(page, AUTHORS)));
        fields.url =
                address(first(meta(page, ADDRESSES), described.map(JsonLd::url).orElse("")));
        fields.source = plain(
                first(meta(page, OUTLETS), described.map(JsonLd::publisher).orElse(""), host(fields.url)));
        fields.title = withoutOutlet(fields.title, fields.source);
        fields.language = language(first(
                page.select("html").attr("lang"),
                described.map(JsonLd::language).orElse("")));
        fields.body = new MainText(page).text(described.map(JsonLd::body).orElse(""));
        if (fields.body.isBlank()) {
            fields.notices.add("The page has no running text; only its title is kept.");
        } else if (fields.title.isBlank()) {
            fields.title = name;
            fields.titleDerived = true;
        }
        return fields;
    }

    static void refuseTooManyTags(byte[] bytes) throws UnreadableFileException {
        int opening = 0;
        int closing = 0;
        for (int i = 0; i < bytes.length - 1; i++) {
            if (bytes[i] == '<') {
                opening += Character.isLetter(bytes[i + 1]) ? 1 : 0;
                closing += bytes[i + 1] == '/' ? 1 : 0;
            }
        }
        if (opening > MAX_TAGS || opening - closing > MAX_UNCLOSED) {
            throw new UnreadableFileException(
                    "The page has more than %,d tags, or %,d that are not closed.".formatted(MAX_TAGS, MAX_UNCLOSED));
        }
    }

    private static String meta(Document page, List<String> selectors) {
        for (var selector : selectors) {
            for (var element : page.select(selector)) {
                var value =
                        first(element.attr("content"), element.attr("datetime"), element.attr("href"), element.text());
                if (!value.isBlank()) {
                    return value.strip();
                }
            }
        }
        return "";
    }

    private static String heading(Document page) {
        var headings = page.select("h1");
        return headings.size() == 1 ? headings.text() : "";
    }

    private static String first(String... values) {
        for (var value : values) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    /** Many pages put the outlet's name behind the title. */
    private static String withoutOutlet(String title, String outlet) {
        var end = Pattern.compile("\\s+[|–—-]\\s+" + Pattern.quote(outlet) + "$", Pattern.CASE_INSENSITIVE);
        var rest = end.matcher(title).replaceFirst("");
        return outlet.isEmpty() || rest.isBlank() ? title : rest;
    }

    /** Some pages escape twice. */
    private static String plain(String text) {
        return Parser.unescapeEntities(text, false).replaceAll("\\s+", " ").strip();
    }

    private static String author(String text) {
        var name = plain(text).replaceFirst("(?i)^by\\s+", "");
        return name.startsWith("http") ? "" : name;
    }

    private static String address(String url) {
        return url.startsWith("http://") || url.startsWith("https://") ? url.strip() : "";
    }

    private static String host(String url) {
        try {
            var host = new URI(url).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static String language(String tag) {
        return tag.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
                ? tag.replace('_', '-').replaceFirst("-.*", "")
                : "";
    }
}
