package onrecord.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.article.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final String PRINTED =
            "“We will not send one more battalion over the river until the 10,000 troops already there have been paid. Their colour is grey.”";

    private static Compared direct(String yours, String printed) {
        Stretch plain = Stretch.of(TextField.BODY, printed);
        return Comparison.of(
                Pasted.of(yours), new Stretch(plain.in(), printed, plain.words(), plain.pieces(), PrintedAs.DIRECT));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "We will not go. | “We will not go,” | exact | ",
                "We won’t go | We won't go. | exact | typographic-marks",
                "We - all of us - will not go | We – all of us – will not go | exact | typographic-marks",
                "we will not go | We will not go | punctuation | case-at-start",
                "[w]e will not go | We will not go | punctuation | case-at-start, bracketed-letter",
                "[w]e will not go | [w]e will not go | exact | ",
                "They know [w]e will not go | They know [w]e will not go | exact | ",
                "[w]e will not go there | [w]e will not walk there | reworded | bracketed-letter",
                "we will not go | [w]e will not go | punctuation | bracketed-letter",
                "We will not go | [w]e will not go | punctuation | bracketed-letter, case-at-start",
                "We will NOT go | We will not go | punctuation | case",
                "We will not, go | We will not go | punctuation | marks",
                "We will not go? | We will not go. | punctuation | marks",
                "The cafe burned down | The café burned down | punctuation | accents",
                "The ceasefire holds today | The cease-fire holds today | punctuation | spacing",
                "The ceasfire [sic] holds today | The ceasfire holds today | punctuation | marks, sic",
                "We will not go [to war] now | We will not go now | punctuation | brackets",
                "They … will not go | They will not go | punctuation | ellipsis-without-gap",
                "We will not | We will not go to war | truncated | trimmed-end",
                "go to war | We will not go to war | truncated | trimmed-start",
                "We will go. | We will go. They will stay. | exact | whole-sentences",
                "They will stay. | We will go. They will stay. | exact | whole-sentences",
                "will stay. | We will go. They will stay. | truncated | trimmed-start",
                "They will stay. | No. They will stay. | truncated | trimmed-start",
                "They will stay. | They will stay. Never! | truncated | trimmed-end",
                "They will stay. | Yes. They will stay. | exact | whole-sentences",
                "We go to the U | We go to the U.S. with men. | truncated | trimmed-end",
                "We will go … to the river | We will go some day with all of our men to the river | spliced | ellipsis",
                "We will go to the river | We will go some day with all of our men to the river | spliced | unmarked-gap",
                "The colour of the army | The color of the army | reworded | spelling",
                "They organised a defence line | They organized a defense line | reworded | spelling",
                "We saw twelve thousand men there | We saw 12,000 men there | reworded | number-form",
                "We do not want this war | We don't want this war | reworded | contraction",
                "[The troops] will not go home | They will not go home | reworded | brackets, brackets-for-words",
                "We will never go home today | We will not go home today | reworded | ",
                "No one said anything here | The parliament votes on a budget | not-found | ",
                "an immediate ceasefire | an immediate delivery of grain | not-found | ",
            })
    void eachDifferenceHasItsNameAndItsVerdict(String yours, String printed, String verdict, String allowances) {
        Compared compared = direct(yours, printed);
        assertThat(compared.words().key()).isEqualTo(verdict);
        assertThat(compared.allowances())
                .extracting(Allowance::key)
                .containsExactlyInAnyOrderElementsOf(allowances == null ? List.of() : List.of(allowances.split(", ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We will send one more battalion over the river | negation | '' | not",
                "the 12,000 troops already there have been paid | number | 12,000 troops | 10,000 troops",
                "We will not send any more battalion over the river | number | any | one",
                "until the 10,000 troops all there have been paid | quantifier | all | already",
                "We will not send one more battalion over the Danube until | name | Danube | river"
            })
    void whatTurnsAStatementRoundIsCalledOut(String yours, String kind, String mine, String theirs) {
        Compared compared = direct(yours, PRINTED);
        assertThat(compared.words()).isEqualTo(WordsVerdict.REWORDED);
        assertThat(compared.changes().getFirst().kind().key()).isEqualTo(kind);
        assertThat(compared.changes().getFirst().printed()).startsWith(theirs);
        assertThat(compared.changes().getFirst().yours()).startsWith(mine);
    }

    @Test
    void aNegationRightBeyondTheCutIsCalledOut() {
        Compared compared = direct("one of us will go back", "Not one of us will go back");
        assertThat(compared.words()).isEqualTo(WordsVerdict.TRUNCATED);
        assertThat(compared.changes()).containsExactly(new Change(Change.Kind.NEGATION, "", "Not"));
    }

    @Test
    void stepsIndexBothTexts() {
        String yours = "“We will not send two more battalions over the river”";
        Compared compared = direct(yours, PRINTED);
        assertThat(compared.steps()).allSatisfy(step -> {
            assertThat(yours.substring(step.start(), step.end())).isEqualTo(step.yours());
            assertThat(PRINTED.substring(step.printedStart(), step.printedEnd()))
                    .isEqualTo(step.printed());
        });
        assertThat(compared.steps()).extracting(Step::op).contains("keep", "replace");
        assertThat(compared.share()).isEqualTo(8 / 10.0);
    }

    @Test
    void inPlainTextQuotationMarksAndSentencesAreEnds() {
        String body = "He called it “a disaster” for all. The road is closed, he went on.";
        assertThat(plain("a disaster", body).words()).isEqualTo(WordsVerdict.EXACT);
        assertThat(plain("The road is closed", body).words()).isEqualTo(WordsVerdict.TRUNCATED);
        assertThat(plain("He called it “a disaster” for all.", body).words()).isEqualTo(WordsVerdict.EXACT);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "There is no longer a threat from Umbria | There is no longer a threat from North Kelbrook. He left. | Umbria | North Kelbrook",
                "Osgrove is a friend of the whole island | Quist is a friend of the whole island | Osgrove | Quist",
                "There is no longer a threat from them | There is no longer a threat from North Kelbrook | '' | ''",
                "There is no longer a danger from North Kelbrook | There is no longer a threat from North Kelbrook | '' | ''",
                "A minister of Kelbrookian fishermen came here | A minister of Kelbrook fishermen came here | '' | ''",
            })
    void aChangedNameIsCalledOutWithWhatStandsInItsPlace(String yours, String printed, String mine, String theirs) {
        Stretch plain = Stretch.of(TextField.BODY, printed);
        var pairing = new Pairing(Pasted.of(yours), word -> word.equals("Osgrove") || word.equals("Quist"));
        assertThat(Comparison.of(pairing, plain).changes())
                .containsExactlyElementsOf(
                        mine.isEmpty() ? List.of() : List.of(new Change(Change.Kind.NAME, mine, theirs)));
    }

    @Test
    void wordsOfTheNarratorBehindTheMarksChangeNothing() {
        String body = "“The road is closed,” Tilda Osgrove said, without a smile. She left.";
        assertThat(plain("The road is closed", body).words()).isEqualTo(WordsVerdict.EXACT);
        assertThat(plain("The road is closed", body).changes()).isEmpty();
        String goesOn = "“The road is closed,” Tilda Osgrove said, “to you.” She left.";
        assertThat(plain("The road is closed", goesOn).words()).isEqualTo(WordsVerdict.TRUNCATED);
    }

    @Test
    void whatIsPartlyTheReportersIsSaidToBe() {
        Stretch plain = Stretch.of(TextField.BODY, "she would sell the orchard “before the first snow”");
        var mixed = new Stretch(plain.in(), plain.text(), plain.words(), plain.pieces(), PrintedAs.MIXED);
        assertThat(Comparison.of(Pasted.of("sell the orchard before the first snow"), mixed)
                        .allowances())
                .contains(Allowance.REPORTERS_WORDS);
        assertThat(Comparison.of(Pasted.of("before the first snow"), mixed).allowances())
                .doesNotContain(Allowance.REPORTERS_WORDS);
    }

    private static Compared plain(String yours, String body) {
        return Comparison.of(Pasted.of(yours), Stretch.of(TextField.BODY, body));
    }

    @Test
    void reportedSpeechIsIndirectWhateverItKeeps() {
        Stretch plain = Stretch.of(TextField.BODY, "they would not leave their town before winter");
        var reported = new Stretch(plain.in(), plain.text(), plain.words(), plain.pieces(), PrintedAs.INDIRECT);
        Compared compared = Comparison.of(Pasted.of("We will not leave our town before winter"), reported);
        assertThat(compared.words()).isEqualTo(WordsVerdict.INDIRECT);
        assertThat(compared.allowances()).contains(Allowance.REPORTED_FORM);
    }
}
