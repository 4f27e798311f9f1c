package onrecord.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.annotate.text.ArticleText;
import onrecord.article.Facet;
import onrecord.article.Mention;
import onrecord.article.TextField;
import onrecord.article.TextSpan;

/**
 * Ranks what an article names by how much it is about it: how often it is named, with more weight on the title and the first
 * sentences, since news puts what matters first. The weight falls from sentence to sentence, not from paragraph to paragraph:
 * where a text has lost its line breaks, its first paragraph is all of it.
 */
public final class Prominence {
    private static final double IN_TITLE = 2.0;

    /** In the first sentence; half of it in the second, a third in the third. */
    private static final double IN_LEAD = 1.0;

    /**
     * What a kind of name weighs; the others 1. A town says where something happened, so speaks of a country more than its
     * name does, which often stands for those who comment from afar; a demonym ("French officials said") or an agency of
     * it does so less. From the development halves of four sets of news with their countries, where all from 1.3 to 2 serve
     * alike.
     */
    private static final Map<String, Double> BY_RULE =
            Map.of("city", 1.3, "capital", 1.3, "region", 1.3, "demonym", 0.8, "body", 0.8, "metonym", 0.8);

    private final ArticleText text;

    public Prominence(ArticleText text) {
        this.text = text;
    }

    /** How often each id of one facet is mentioned, the most prominent first, ties in order of first mention. */
    public List<Map.Entry<String, Integer>> rank(List<Mention> mentions, Facet facet) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.facet() == facet) {
                double weight = 1 + bonus(mention.span());
                counts.merge(mention.id(), 1, Integer::sum);
                double share = facet == Facet.COUNTRY ? BY_RULE.getOrDefault(mention.rule(), 1.0) : 1;
                weights.merge(mention.id(), share * weight, Double::sum);
            }
        }
        List<Map.Entry<String, Integer>> ranked = new ArrayList<>(counts.entrySet());
        ranked.sort(Comparator.comparingDouble(entry -> -weights.getOrDefault(entry.getKey(), 0.0)));
        return ranked;
    }

    private double bonus(TextSpan span) {
        return span.in() == TextField.TITLE
                ? IN_TITLE
                : IN_LEAD / (1 + text.body().sentenceAt(span.start()));
    }
}
