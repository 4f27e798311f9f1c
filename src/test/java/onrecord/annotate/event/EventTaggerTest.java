package onrecord.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.annotate.name.NameTagger;
import onrecord.annotate.text.ArticleText;
import onrecord.article.Article;
import onrecord.article.EventValue;
import onrecord.article.Mention;
import onrecord.fixture.ArticleBuilder;
import onrecord.vocabulary.Vocabulary;
import onrecord.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How patterns are matched and weighed, on a vocabulary of five types. */
class EventTaggerTest {
    private static final String VOCABULARY = """
            countries:
              - {id: "NO", label: Norway, demonyms: [Norwegian], source: test}
            event-words:
              - {id: soldier, words: ["soldier:n|troop:n|security_forces|rebel:n"]}
              - {id: fighter, words: ["@soldier|gunman:n"]}
            events:
              - {id: fighting, label: Fighting, class: true}
              - {id: attack, parent: fighting, label: Attack, patterns: [{name: attacks, verb: "attack:v", by: "@fighter", on: "camp:n|village:n", strength: strong}]}
              - {id: raid, parent: fighting, label: Raid, over: [blast], patterns: [{name: raid, noun: "raid:n", without: "bank:n"}]}
              - {id: blast, parent: fighting, label: Blast, patterns: [{name: bomb, phrase: "bomb:n ..2 explode:v|go:v_off", strength: strong}]}
              - {id: retreat, parent: fighting, label: Retreat, patterns: [{name: leaves, verb: "withdraw:v", by: "@country|@soldier", mood: planned, strength: strong}]}
              - {id: losses, parent: fighting, label: Losses, patterns: [{name: dead, phrase: "@number dead", mood: any, strength: weak}]}
            """;

    private static final String FILLER = "\n\nThe council spoke of roads.\n\n";

    private final Vocabulary vocabulary = new VocabularyReader().readText(VOCABULARY);
    private final EventTagger tagger = new EventTagger(vocabulary);
    private final NameTagger names = new NameTagger(vocabulary);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels attacked the camp. | attack",
                "Two gunmen, both masked, attacked a village on Monday. | attack",
                "The camp was attacked by rebels. | attack",
                "Gunmen attack village in the hills | attack",
                "Security forces have repeatedly attacked the camps. | attack",
                "The camp attacked the rebels. |",
                "The mayor attacked the village council. |",
                "A village was attacked by critics of the mayor. |",
                "The attack on the camp shocked the rebels. |",
                "Soldiers said that critics attacked the village. |"
            })
    void aVerbNeedsItsSubjectAndObject(String sentence, String expected) {
        assertThat(types(sentence)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels did not attack the camp. |",
                "Rebels never attacked the camp. |",
                "Rebels threatened to attack the camp. |",
                "Rebels could attack the camp. |",
                "Rebels will attack the camp. |",
                "The general feared that rebels might attack the camp. |",
                "Rebels began to attack the camp. | attack",
                "There was no raid in the capital. |",
                "The minister denied a raid in the capital. |",
                "There was a raid in the capital. | raid",
                "Norway will withdraw next year. | retreat",
                "Norway did not withdraw last year. |",
                "There may be 40 dead, and 12 dead elsewhere, and 9 dead at sea. |"
            })
    void whatIsDeniedFearedOrPlannedDidNotHappen(String sentence, String expected) {
        assertThat(types(sentence)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void wordsThatMayNotBeThereForbidAPattern() {
        assertThat(types("There was a raid on a bank in the capital.")).isEmpty();
    }

    @Test
    void aNameOfTheVocabularyIsAMemberOfItsClass() {
        assertThat(types("Norway withdrew.")).containsExactly("retreat");
        assertThat(types("Brigadoon withdrew.")).isEmpty();
    }

    @Test
    void weakEvidenceCountsWhenItIsRepeated() {
        assertThat(types("At first 4 dead were counted.")).isEmpty();
        assertThat(types("At first 4 dead were counted. Then it was 9 dead.")).containsExactly("losses");
    }

    @Test
    void aParagraphDoesNotReportTheGeneralBesideTheParticular() {
        assertThat(types("A raid began at dawn. A bomb went off.")).containsExactly("raid");
        assertThat(types("A raid began at dawn.\n\nA bomb went off.")).containsExactly("blast", "raid");
    }

    @Test
    void theTitleSaysMoreThanTheBody() {
        double inTitle =
                tag("A raid at dawn", "Nothing else.").events().getFirst().score();
        double inBody =
                tag("Nothing else", "A raid at dawn.").events().getFirst().score();
        assertThat(inTitle).isGreaterThan(inBody);
    }

    /** Far down in a long article, one sentence alone says enough if it has a date of these days, or a number of people or things. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels attacked a village on Monday. | attack",
                "Rebels attacked two villages. | attack",
                "Rebels have often attacked two villages. |",
                "Rebels attacked a village. |",
                "Rebels attacked a village in the 1970s. |",
                "In the 1970s, when the army was weak and the roads were bad, rebels attacked two villages. |",
                "Since 1991 rebels attacked two villages. |",
                "Under the 1991 accord, rebels attacked two villages. |",
                "For more than ten years rebels attacked two villages. |",
                "Early this year rebels attacked two villages. |",
                "Children at Sunday school heard that rebels attacked a village. |",
                "In the worst raid since 1991, rebels attacked two villages. | attack",
                "Rebels attacked a village in August. |",
                "Rebels attacked a village on August 3, 2019. |",
                "Rebels attacked two villages on May 3, 2020. | attack",
                "\u201cRebels attacked a village on Monday,\u201d she said. |"
            })
    void farDownNewsHasADateOrANumber(String sentence, String expected) {
        assertThat(far(sentence)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    /** What many sentences say is more likely than what one says. */
    @Test
    void sentencesOnOneEventAddUp() {
        assertThat(far("Rebels attacked a village.")).isEmpty();
        assertThat(far("Rebels attacked a village.\n\nThe rebels attacked the camp at dawn."))
                .containsExactly("attack");
    }

    @Test
    void whatAnArticleOfOtherEventsMentionsIsMoreLikelyReported() {
        String raid = FILLER.repeat(35) + "Rebels attacked a village.";
        assertThat(types("The council met on Monday." + raid)).isEmpty();
        assertThat(types("A bomb exploded on Monday. Norway withdrew on Monday." + raid))
                .containsExactlyInAnyOrder("blast", "retreat", "attack");
    }

    @Test
    void whatAReportBeginsWithIsNewsInAClauseOfReasonToo() {
        String filler = "\n\nThe council spoke of roads.".repeat(12);
        assertThat(types("The mayor left the hall after rebels attacked the camp." + filler))
                .containsExactly("attack");
    }

    @Test
    void everyPieceOfEvidenceIsAMentionWithTheNameOfItsPattern() {
        TaggedEvents tagged = tag("", "Rebels attacked the camp. A bomb exploded.");
        assertThat(tagged.mentions()).extracting(Mention::rule).containsExactly("attacks", "bomb");
        EventValue blast = tagged.events().stream()
                .filter(event -> event.id().equals("blast"))
                .findFirst()
                .orElseThrow();
        assertThat(blast.path()).containsExactly("fighting", "blast");
        assertThat(blast.evidence().getFirst().of("Rebels attacked the camp. A bomb exploded."))
                .isEqualTo("bomb exploded");
    }

    private List<String> far(String sentence) {
        return types(FILLER.repeat(35) + sentence + FILLER.repeat(5));
    }

    private List<String> types(String body) {
        return tag("", body).events().stream().map(EventValue::id).toList();
    }

    private TaggedEvents tag(String title, String body) {
        Article article = ArticleBuilder.article("test")
                .title(title)
                .body(body)
                .day("2020-05-05")
                .build()
                .article();
        return tagger.tag(names.tag(article, ArticleText.of(article)));
    }
}
