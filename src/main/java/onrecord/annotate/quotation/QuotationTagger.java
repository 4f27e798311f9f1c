package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onrecord.annotate.name.NamedArticle;
import onrecord.annotate.text.StructuredText;
import onrecord.article.Mention;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import onrecord.vocabulary.QuotationRules;
import onrecord.vocabulary.Vocabulary;

/**
 * Finds who said what in an article.
 *
 * <pre>{@code
 * QuotationTagger tagger = new QuotationTagger(vocabulary, rules);
 * List<Quotation> quotations = tagger.quotations(named, events);
 * }</pre>
 *
 * Immutable, and safe to share between threads: the same article gives the same quotations.
 */
public final class QuotationTagger {
    private final Verbs verbs;
    private final RoleBook roles;
    private final CountryNames countries;
    private final Confidences confidences;
    private final Set<String> givenNames;
    private final Sieve sieve = new Sieve();

    public QuotationTagger(Vocabulary vocabulary, QuotationRules rules) {
        this.verbs = new Verbs(vocabulary.speechVerbs());
        this.roles = new RoleBook(vocabulary);
        this.countries = new CountryNames(vocabulary);
        this.confidences = new Confidences(rules);
        Set<String> given = new HashSet<>();
        vocabulary.givenNames().forEach(names -> {
            names.female().forEach(name -> given.add(name.toLowerCase(Locale.ROOT)));
            names.male().forEach(name -> given.add(name.toLowerCase(Locale.ROOT)));
        });
        this.givenNames = Set.copyOf(given);
    }

    /**
     * Every statement of title and body, in reading order, the title first.
     *
     * @param events mentions of events, for what a quotation speaks of
     */
    public List<Quotation> quotations(NamedArticle article, List<Mention> events) {
        return attributions(article, events).stream()
                .map(Attribution::quotation)
                .toList();
    }

    /** The same with the way in which each speaker was found. */
    List<Attribution> attributions(NamedArticle article, List<Mention> events) {
        List<Mention> mentions = new ArrayList<>(article.mentions());
        mentions.addAll(events);
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        List<Attribution> attributions = new ArrayList<>();
        Speaker announced = Speaker.NOBODY;
        for (StructuredText text : article.text().both()) {
            Passage passage = new Passage(text.field(), text.characters(), Tokens.of(text));
            if (passage.size() > 0) {
                Named named = new Named(article, passage, givenNames);
                Reading reading = new Reading(passage, verbs, named);
                boolean address = !announced.id().isEmpty() && Address.isSpoken(reading, named, announced);
                Speakers speakers = new Speakers(
                        reading,
                        named,
                        new Speakers.Setting(
                                roles,
                                countries,
                                confidences,
                                article.article().published(),
                                address ? announced : Speaker.NOBODY));
                attributions.addAll(new Finisher(reading, article, mentions, speakers, confidences)
                        .finish(address ? Address.drafts(reading) : drafts(reading)));
                announced = Address.announced(reading, named, speakers);
            }
        }
        return attributions;
    }

    private List<Draft> drafts(Reading reading) {
        List<Draft> drafts = new ArrayList<>(sieve.drafts(reading));
        drafts.sort((a, b) ->
                a.first() != b.first() ? Integer.compare(a.first(), b.first()) : Integer.compare(b.last(), a.last()));
        return drafts;
    }
}
