package onrecord.source;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of an article in a page by the density of its prose: blocks of running text count for the elements around them,
 * less the further out, and the element with most is the body. What is mostly links, or named as navigation, comments or
 * advertising, does not count.
 */
final class MainText {

    /** Elements that never hold an article's prose. */
    private static final String NEVER =
            "script,style,noscript,template,iframe,object,embed,svg,canvas,button,input,select,textarea,nav,footer,aside,figure,figcaption,"
                    + "[hidden],[aria-hidden=true],[role=navigation],[role=complementary],[role=banner],[role=contentinfo],[role=dialog],[role=search]";

    private static final Pattern UNLIKELY = Pattern.compile(
            "(?:^|[\\s_-])(?:comments?|disqus|related|recommend\\w*|more-?(?:stories|news|from|on)|most-?(?:read|popular|viewed)|trending|popular|newsletter|subscri\\w+|sign-?up|promo\\w*|sponsor\\w*|advert\\w*|ads?|adbox|banner|cookie\\w*|consent|gdpr|share|sharing|social|follow|breadcrumbs?|pagination|pager|navigation|navbar|menu|sidebar|side-bar|footer|masthead|byline|author-?(?:bio|box|info)|bio|tags?|tag-?list|topics?|caption|credit|copyright|disclaimer|widget|modal|popup|paywall|teaser|read-?(?:more|next)|also-?read|see-?also|inline-?related|outbrain|taboola|rating|toolbar|tooltip|meta|timestamp|dateline-?wrap|poll|quiz|gallery|slideshow|video-?(?:player|playlist)|audio-?player|skip)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIKELY = Pattern.compile(
            "article-?_?(?:body|text|content|copy|main)|story-?_?(?:body|text|content)|post-?_?(?:body|content|text)|entry-?_?content|body-?_?(?:text|copy|content)|main-?_?(?:content|text)|content-?_?body|articlebody|rich-?text|td-post-content",
            Pattern.CASE_INSENSITIVE);

    private static final int LEAST_PROSE = 25;
    private static final int ANCESTORS = 4;
    private static final double MOST_LINKS = 0.4;
    private static final double MAIN_SHARE = 0.3;

    private final Document page;

    /** @param page what is no body is taken out of it */
    MainText(Document page) {
        this.page = page;
    }

    /**
     * The body, its paragraphs apart by an empty line.
     *
     * @param described the body that the page gives of itself, taken where the page shows less than half of it; may be empty
     */
    String text(String described) {
        int all = proseBelow(page.body());
        for (var element : page.select(NEVER)) {
            removeUnlessMain(element, all);
        }
        for (var form : page.select("form")) {
            removeUnlessMain(form, all);
        }
        removeUnlikely(all);
        var best = best();
        var found = best == null ? "" : Paragraphs.of(best);
        var own = Paragraphs.ofDescription(described);
        return own.length() > 2 * found.length() ? own : found;
    }

    /** Some pages stand wholly within a form or an element of an unlikely name; what holds a good part of the prose stays. */
    private static void removeUnlessMain(Element element, int all) {
        if (proseBelow(element) <= MAIN_SHARE * all) {
            element.remove();
        }
    }

    private static int proseBelow(Element element) {
        return element.select("p").stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }

    private void removeUnlikely(int all) {
        for (var element : page.body().getAllElements()) {
            var names = element.className() + " " + element.id();
            boolean holdsAll = element.tagName().equals("body")
                    || element.tagName().equals("article")
                    || element.tagName().equals("main");
            if (!holdsAll
                    && !names.isBlank()
                    && UNLIKELY.matcher(names).find()
                    && !LIKELY.matcher(names).find()
                    && element.selectFirst("article,[itemprop=articleBody],h1") == null) {
                removeUnlessMain(element, all);
            }
        }
    }

    private @Nullable Element best() {
        Map<Element, Double> scores = new HashMap<>();
        for (var element : page.body().getAllElements()) {
            int prose = prose(element);
            if (prose >= LEAST_PROSE && Paragraphs.shareOfLinks(element) < MOST_LINKS) {
                double score = 1 + prose / 100.0 + commas(element);
                var ancestor = element.parent();
                for (int level = 1;
                        level <= ANCESTORS
                                && ancestor != null
                                && !ancestor.tagName().equals("html");
                        level++) {
                    scores.merge(ancestor, score / level, Double::sum);
                    ancestor = ancestor.parent();
                }
                if (!element.tagName().equals("p")) {
                    scores.merge(element, score, Double::sum);
                }
            }
        }
        Element best = null;
        double most = 0;
        for (var entry : scores.entrySet()) {
            double score = entry.getValue() * (1 - Paragraphs.shareOfLinks(entry.getKey())) * favour(entry.getKey());
            if (score > most) {
                most = score;
                best = entry.getKey();
            }
        }
        return best == null ? null : widened(best, scores, most);
    }

    private static double favour(Element element) {
        if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
            return 2;
        }
        var names = element.className() + " " + element.id();
        double favour = LIKELY.matcher(names).find() ? 1.4 : 1;
        return element.tagName().equals("article") ? favour * 1.2 : favour;
    }

    /** A body cut in several boxes: the outermost element around them that adds much prose and few links. */
    private static Element widened(Element best, Map<Element, Double> scores, double most) {
        var chosen = best;
        var inner = best;
        for (int level = 0; level < ANCESTORS; level++) {
            var parent = inner.parent();
            if (parent == null || parent.tagName().equals("body")) {
                return chosen;
            }
            double beside = 0;
            boolean sameKind = false;
            for (var sibling : parent.children()) {
                if (sibling != inner) {
                    beside += scores.getOrDefault(sibling, 0.0);
                    sameKind |= sibling.tagName().equals(inner.tagName())
                            && sibling.className().equals(inner.className());
                }
            }
            if (beside > most * (sameKind ? 0.2 : 0.6) && Paragraphs.shareOfLinks(parent) < 0.25) {
                chosen = parent;
            }
            inner = parent;
        }
        return chosen;
    }

    /** Characters of running text directly in an element, inline elements included. */
    private static int prose(Element element) {
        if (!Paragraphs.isBlock(element) || element.tagName().matches("h[1-6]")) {
            return 0;
        }
        int length = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                length += text.text().strip().length();
            } else if (child instanceof Element inline && !Paragraphs.isBlock(inline)) {
                length += inline.text().length();
            }
        }
        return length;
    }

    private static int commas(Element element) {
        return (int) element.ownText()
                .chars()
                .filter(c -> c == ',' || c == '，' || c == '、' || c == '،')
                .count();
    }
}
