package onrecord.source;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The text below an element as paragraphs apart by an empty line, without headings of the page and lists of links. */
final class Paragraphs {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "li",
            "ul",
            "ol",
            "dl",
            "dd",
            "dt",
            "td",
            "th",
            "tr",
            "table",
            "tbody",
            "thead",
            "blockquote",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "address",
            "center",
            "body",
            "details",
            "summary");

    /** Shorter paragraphs may repeat: cells of a table, answers. */
    private static final int LEAST_TOLD_TWICE = 60;

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z]");

    private final StringBuilder text = new StringBuilder();
    private final Set<String> told = new LinkedHashSet<>();
    private final StringBuilder pending = new StringBuilder();

    private Paragraphs() {}

    static String of(Element body) {
        var paragraphs = new Paragraphs();
        paragraphs.collect(body);
        paragraphs.flush();
        return paragraphs.text.toString();
    }

    /** A body that stands in a page's description of itself: often text with entities, sometimes HTML. */
    static String ofDescription(String described) {
        if (!TAG.matcher(described).find()) {
            return Parser.unescapeEntities(described, false).strip();
        }
        var body = Jsoup.parseBodyFragment(described).body();
        body.select("script,style,noscript,template,iframe").remove();
        return of(body);
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.tagName());
    }

    /** Share of an element's text that stands in links, 0 to 1. */
    static double shareOfLinks(Element element) {
        int all = element.text().length();
        if (all == 0) {
            return 0;
        }
        int linked = 0;
        for (var link : element.select("a")) {
            linked += link.text().length();
        }
        return (double) linked / all;
    }

    private void collect(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode string) {
                pending.append(string.text());
            } else if (child instanceof Element inner) {
                collectElement(inner);
            }
        }
    }

    private void collectElement(Element inner) {
        switch (inner.tagName()) {
            case "br" -> lineBreak(inner);
            case "td", "th" -> {
                pending.append(' ');
                collect(inner);
            }
            default -> {
                if (isBlock(inner)) {
                    block(inner);
                } else if (inner.selectFirst("p,div,li,h2,h3") != null) {
                    collect(inner);
                } else {
                    pending.append(inner.wholeText().replaceAll("\\s+", " "));
                }
            }
        }
    }

    private void lineBreak(Element br) {
        var next = br.nextElementSibling();
        if (next != null && next.tagName().equals("br")) {
            flush();
        } else {
            pending.append(' ');
        }
    }

    private void block(Element block) {
        flush();
        boolean listOfLinks = block.text().length() < 200 && shareOfLinks(block) > 0.6;
        boolean title = block.tagName().equals("h1");
        if (!listOfLinks && !title) {
            collect(block);
        }
        flush();
    }

    private void flush() {
        var paragraph = pending.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        pending.setLength(0);
        boolean again = !told.add(paragraph) && paragraph.length() >= LEAST_TOLD_TWICE;
        if (!paragraph.isEmpty() && !again) {
            text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
        }
    }
}
