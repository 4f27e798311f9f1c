package onrecord.annotate.event;

import java.util.Locale;
import java.util.Set;
import onrecord.annotate.name.NamedArticle;
import onrecord.annotate.text.StructuredText;
import onrecord.annotate.text.Token;

/**
 * Whether an article reports or comments. A comment speaks of events as examples and arguments: what it mentions in passing
 * is seldom its news. The signs were chosen by reading opinion pages, analyses and explainers beside news of the same outlets.
 */
enum Genre {
    REPORT,
    COMMENT;

    /** Words of the narrator's own, outside quotation marks: more than one in this many, and it is somebody's view. */
    private static final int WORDS_TO_AN_I = 110;

    /** Fewer than this many are a slip of the quotation marks. */
    private static final int LEAST = 4;

    private static final Set<String> LABELS = WordList.of("""
            opinion editorial commentary analysis op-ed column essay review perspective explainer
            """);

    private static final Set<String> ASKING = WordList.of("""
            why how what is are can could should does do did will would was were has have here when where who which if things takeaways
            """);

    /** "Five things we learned", "The top 10 stories of the year". */
    private static final Set<String> LISTED = WordList.of("""
            things reasons takeaways questions ways lessons facts charts maps stories year top
            """);

    private static final Set<String> SPANS = WordList.of("years year decades decade months");

    private static final Set<String> BACK = WordList.of("later after ago on since");

    private static final Set<String> RETOLD = WordList.of("""
            anniversary memorial remembering remembered commemorates commemorating memories legacy history myth lessons
            """);

    private static final Set<String> OWN = WordList.of("i we our us my me ourselves myself");

    static Genre of(NamedArticle article) {
        boolean labelled = isLabelled(article.article().source().toLowerCase(Locale.ROOT))
                || isLabelled(article.article().title().toLowerCase(Locale.ROOT))
                || isAsking(article.text().title());
        return labelled
                        || isRetrospect(article.text().title())
                        || isPersonal(article.text().body())
                ? COMMENT
                : REPORT;
    }

    /** "Opinion: …", "… | Analysis", "The Gazette - Opinion". */
    private static boolean isLabelled(String text) {
        for (String part : text.split("[:|\u2013\u2014]|\\s-\\s|[\\[\\]()]")) {
            if (LABELS.contains(part.strip())
                    || part.strip().startsWith("fact-check")
                    || part.strip().startsWith("fact check")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsking(StructuredText title) {
        int size = title.tokens().size();
        boolean list = size > 3
                && (LISTED.contains(title.tokens().get(1).lower())
                        || LISTED.contains(title.tokens().get(2).lower()));
        return list
                || size > 3
                        && (title.tokens().get(size - 1).is("?")
                                || ASKING.contains(title.tokens().getFirst().lower()));
    }

    /** "18 years later, …", "… on the anniversary": what is told again. */
    private static boolean isRetrospect(StructuredText title) {
        for (int i = 0; i < title.tokens().size(); i++) {
            String word = title.tokens().get(i).lower();
            boolean span = i > 0 && SPANS.contains(title.tokens().get(i - 1).lower()) && BACK.contains(word);
            if (span || RETOLD.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPersonal(StructuredText body) {
        int own = 0;
        int words = 0;
        int paragraph = -1;
        boolean quoted = false;
        for (var sentence : body.sentences()) {
            quoted &= sentence.paragraph() == paragraph;
            paragraph = sentence.paragraph();
            for (Token token : body.tokens(sentence)) {
                quoted = switch (token.plain()) {
                    case "\u201c" -> true;
                    case "\u201d" -> false;
                    case "\"" -> !quoted;
                    default -> quoted;
                };
                if (!quoted && token.isWord()) {
                    words++;
                    own += OWN.contains(token.lower()) && !token.plain().equals("US") ? 1 : 0;
                }
            }
        }
        return own >= LEAST && own * WORDS_TO_AN_I > words;
    }
}
