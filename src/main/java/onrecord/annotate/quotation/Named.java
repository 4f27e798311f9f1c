package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.annotate.name.NamedArticle;
import onrecord.annotate.name.NamedPerson;
import onrecord.article.Facet;
import onrecord.article.Mention;
import org.jspecify.annotations.Nullable;

/** The people and countries that were found in a passage, by token. */
final class Named {
    /** A person where they are named. */
    record At(Range range, NamedPerson person) {}

    private final At[] people;
    private final String[] countries;
    private final Set<String> givenNames;
    private final List<At> inOrder = new ArrayList<>();

    /** @param givenNames in lower case */
    Named(NamedArticle article, Passage passage, Set<String> givenNames) {
        this.givenNames = givenNames;
        this.people = new At[passage.size()];
        this.countries = new String[passage.size()];
        Map<String, NamedPerson> byId = new HashMap<>();
        article.people().forEach(person -> byId.put(person.id(), person));
        int token = 0;
        for (Mention mention : article.mentions()) {
            if (mention.span().in() != passage.field()) {
                continue;
            }
            while (token > 0 && passage.start(token) > mention.span().start()) {
                token--;
            }
            while (token < passage.size() - 1
                    && passage.end(token) <= mention.span().start()) {
                token++;
            }
            int last = token;
            while (last < passage.size() - 1
                    && passage.start(last + 1) < mention.span().end()) {
                last++;
            }
            note(mention, new Range(token, last), byId);
        }
    }

    private void note(Mention mention, Range range, Map<String, NamedPerson> byId) {
        NamedPerson person = byId.get(mention.id());
        if (mention.facet() == Facet.PERSON && person != null) {
            At at = new At(range, person);
            inOrder.add(at);
            java.util.Arrays.fill(people, range.first(), range.last() + 1, at);
        } else if (mention.facet() == Facet.COUNTRY) {
            java.util.Arrays.fill(countries, range.first(), range.last() + 1, mention.id());
        }
    }

    /** These and further people, at places where nobody is named yet. */
    Named with(List<At> further) {
        for (At at : further) {
            java.util.Arrays.fill(people, at.range().first(), at.range().last() + 1, at);
            inOrder.add(at);
        }
        inOrder.sort((a, b) -> Integer.compare(a.range().first(), b.range().first()));
        return this;
    }

    @Nullable
    At personAt(int token) {
        return token < 0 || token >= people.length ? null : people[token];
    }

    /** Id of the country named by the token, or an empty text. */
    String countryAt(int token) {
        return token < 0 || token >= countries.length || countries[token] == null ? "" : countries[token];
    }

    /** The first country named in a range, or an empty text. */
    String countryIn(Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            if (!countryAt(i).isEmpty()) {
                return countryAt(i);
            }
        }
        return "";
    }

    /** Whether a word in lower case is a given name and hardly anything else. */
    boolean isGivenName(String lower) {
        return givenNames.contains(lower);
    }

    /** People in reading order, once for each place. */
    List<At> people() {
        return inOrder;
    }
}
