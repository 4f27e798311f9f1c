package onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.annotate.text.Untagged;
import onrecord.fixture.SmallArticles;
import onrecord.vocabulary.Vocabulary;
import onrecord.vocabulary.VocabularyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntaggedFinderTest {

    private static final Vocabulary VOCABULARY = new VocabularyReader().readText("""
            countries:
              - {id: GE, label: Georgia (country), names: [{text: Georgia, anywhere: [Tbilisi], except: [Georgia Tech]}], source: test}
              - {id: JO, label: Jordan, source: test}
            people:
              - {id: ivo-brennick, label: Ivo Brennick, given: [Ivo], family: [Brennick], source: test}
            given-names:
              - {id: english, male: [Michael]}
            weapons:
              - {id: missile, label: Missile, class: true, generic: [missile]}
              - {id: skua, label: Skua, parent: missile, aliases: [{text: Skua, near: [missile]}], source: test}
            events:
              - {id: strike, label: Strike, patterns: [{name: bomb, verb: "bomb:v", on: "depot", strength: strong}]}
              - {id: march, label: March, patterns: [{name: walk, verb: "march:v", strength: weak}]}
            """);

    private final UntaggedFinder finder = new UntaggedFinder(VOCABULARY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A skua is a bird. A Skua flew by. | weapon | skua | Skua | none of its near words stands in the sentence: missile",
                "He moved to Georgia last year. | country | GE | Georgia | none of its anywhere words stands in the article: Tbilisi",
                "A student of Georgia Tech in Tbilisi. | country | GE | Georgia | it lies within one of its except phrases: Georgia Tech",
                "On Monday Brennick left the room. | person | ivo-brennick | Brennick | a family name whose full name does not stand",
                "Michael Jordan left the room. | country | JO | Jordan | it is a part of a person's name",
                "The army denied that its jets bombed the depot. | event | strike | bombed | read as denied, feared",
                "They feared that the jets might have bombed the depot. | event | strike | bombed | read as denied, feared",
                "People marched through the town. | event | march | marched | too little",
            })
    void whatIsNotTaggedIsNamedWithTheReason(String body, String facet, String id, String words, String reason) {
        assertThat(untagged(body)).anySatisfy(untagged -> {
            assertThat(untagged.facet().key()).isEqualTo(facet);
            assertThat(untagged.id()).isEqualTo(id);
            assertThat(untagged.span().of(body)).startsWith(words);
            assertThat(untagged.why()).contains(reason);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ivo Brennick left. Brennick waved.",
                "A Skua missile was fired.",
                "In Tbilisi they love Georgia.",
                "Their jets bombed the depot on Monday."
            })
    void whatIsTaggedIsNotNamed(String body) {
        assertThat(untagged(body)).isEmpty();
    }

    private List<Untagged> untagged(String body) {
        return finder.of(SmallArticles.article("a", "", body));
    }
}
