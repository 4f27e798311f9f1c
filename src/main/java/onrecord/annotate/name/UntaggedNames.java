package onrecord.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.annotate.text.Sentence;
import onrecord.annotate.text.StructuredText;
import onrecord.annotate.text.Token;
import onrecord.annotate.text.Untagged;
import onrecord.article.Facet;
import onrecord.article.Mention;
import onrecord.article.TextSpan;
import onrecord.vocabulary.Alias;
import onrecord.vocabulary.Person;
import onrecord.vocabulary.Vocabulary;

/**
 * Says which names of the vocabulary stand in an article without being tagged, and why. For explaining; the tagger itself
 * does not need it. Immutable.
 */
public final class UntaggedNames {
    private static final String WITHOUT_FULL_NAME = "a family name whose full name does not stand in the article";

    private final NameFinder finder;
    private final PhraseTrie<Person> families = new PhraseTrie<>();

    public UntaggedNames(Vocabulary vocabulary) {
        this.finder = new NameFinder(new Gazetteer(vocabulary));
        for (Person person : vocabulary.people()) {
            if (person.surname() == Person.Surname.WITH_NAME) {
                person.family().forEach(name -> families.add(Phrase.of(name), person));
            }
        }
    }

    /** In no particular order; each place and value once. */
    public Set<Untagged> of(NamedArticle article) {
        List<Untagged> untagged = new ArrayList<>(finder.refused(article.text()));
        for (NameMatch match : finder.find(article.text()).names()) {
            untagged.add(new Untagged(match.facet(), match.entry().id(), match.span(), passedOver(match, article)));
        }
        article.text().both().forEach(text -> families(text, untagged));
        return untagged.stream()
                .filter(it -> article.mentions().stream().noneMatch(mention -> isOf(mention, it)))
                .collect(Collectors.toSet());
    }

    /** Whoever is tagged at the place makes a family name's other bearers uninteresting. */
    private static boolean isOf(Mention mention, Untagged untagged) {
        return mention.facet() == untagged.facet()
                && mention.span().overlaps(untagged.span())
                && (mention.id().equals(untagged.id()) || untagged.why().equals(WITHOUT_FULL_NAME));
    }

    private void families(StructuredText text, List<Untagged> untagged) {
        List<Token> tokens = text.tokens();
        for (Sentence sentence : text.sentences()) {
            families.find(tokens, sentence.firstToken(), sentence.endToken(), (person, first, behind, plural) -> {
                if (!plural && tokens.get(first).isCapitalised()) {
                    TextSpan span = text.span(tokens.get(first), tokens.get(behind - 1));
                    untagged.add(new Untagged(Facet.PERSON, person.id(), span, WITHOUT_FULL_NAME));
                }
            });
        }
    }

    /** Why a name that was found with its conditions met is no mention: what stands around it. */
    private static String passedOver(NameMatch match, NamedArticle article) {
        return switch (match.facet()) {
            case PERSON ->
                match.rule().equals(Gazetteer.SURNAME) || match.rule().equals(Gazetteer.ALIAS)
                        ? "one word of a name, which is a part of another name here, or somebody else's on the article's day"
                        : "the next word makes it the name of a thing, or the words are another's";
            case COUNTRY ->
                article.mentions(Facet.PERSON).stream()
                                .anyMatch(mention -> mention.span().overlaps(match.span()))
                        ? "it is a part of a person's name"
                        : "the words around it make it another place, or a given name";
            default -> "the words are another's";
        };
    }

    /** Why the conditions of a name are not met. */
    static String unmet(Alias alias) {
        List<String> reasons = new ArrayList<>();
        if (!alias.near().isEmpty()) {
            reasons.add("none of its near words stands in the sentence: " + String.join(", ", alias.near()));
        }
        if (!alias.anywhere().isEmpty()) {
            reasons.add("none of its anywhere words stands in the article: " + String.join(", ", alias.anywhere()));
        }
        return String.join("; ", reasons);
    }
}
