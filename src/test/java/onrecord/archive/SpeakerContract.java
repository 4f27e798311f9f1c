package onrecord.archive;

import static onrecord.fixture.ArticleBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.archive.Conflict.Relation;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Facet;
import onrecord.article.Quotation.Assertion;
import onrecord.article.Speaker;
import onrecord.fixture.ArticleBuilder;
import onrecord.query.Labels;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every engine must know of speakers, of the way of a statement, and of statements with two speakers. */
public abstract class SpeakerContract extends ContractArticles {

    private static final String WORDS = "The harbour will stay open for every ship that carries grain this winter";
    private static final Speaker LINDQVIST = person("Mara Lindqvist", "Ms Lindqvist", "harbour minister", "SE");
    private static final Speaker BRANDT = person("Ivo Brandt", "Ivo Brandt", "", "PL");

    static Speaker person(String name, String printed, String role, String country) {
        return new Speaker(
                printed,
                null,
                name,
                ArticleBuilder.slug(name),
                role,
                Speaker.Type.PERSON,
                country,
                Speaker.State.NAMED);
    }

    private static Speaker body(String name, String country) {
        return new Speaker(
                name, null, name, ArticleBuilder.slug(name), "", Speaker.Type.GOVERNMENT, country, Speaker.State.NAMED);
    }

    /** An article that prints a statement between sentences of its own. */
    static ArticleBuilder printing(String id, String day, String source, String words, Speaker... speakers) {
        var builder = article(id).title("Report " + id).source(source);
        if (!day.isEmpty()) {
            builder.day(day);
        }
        return builder.body("Report %s came by night. “%s,” it said. Nobody in %s slept.".formatted(id, words, id))
                .attributes("“" + words + ",”", speakers[0], List.of(speakers).subList(1, speakers.length), List.of());
    }

    private static AnnotatedArticle said(String id, String day, String words, Speaker... speakers) {
        return printing(id, day, "Kestrel Wire", words, speakers).build();
    }

    @Test
    void speakersAreListedByTheirQuotations() throws IOException {
        Archive archive = archive(List.of(
                said("a", "2024-03-01", WORDS, LINDQVIST),
                said("b", "2024-03-02", WORDS, LINDQVIST, BRANDT),
                said("c", "2024-04-02", WORDS, body("Ministry of Grain", "SE"))));
        SpeakerList all = archive.speakers(new SpeakersRequest("", Narrowing.EVERYTHING, 10));
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.speakers())
                .extracting(it -> it.speaker().id() + " " + it.speaker().type().key() + " "
                        + it.speaker().country() + " " + it.quotations())
                .containsExactly(
                        "mara-lindqvist person SE 2", "ivo-brandt person PL 1", "ministry-of-grain government SE 1");
        assertThat(archive.speakers(new SpeakersRequest("gra", Narrowing.EVERYTHING, 10))
                        .speakers())
                .extracting(it -> it.speaker().name())
                .containsExactly("Ministry of Grain");
        var april = Narrowing.EVERYTHING.withDates(LocalDate.parse("2024-04-01"), null);
        assertThat(archive.speakers(new SpeakersRequest("", april, 10)).total()).isEqualTo(1);
    }

    @Test
    void aSpeakersNamesRolesAndRepeatedStatementsAreCounted() throws IOException {
        Speaker she = new Speaker(
                "she", null, "Mara Lindqvist", "mara-lindqvist", "", Speaker.Type.PERSON, "SE", Speaker.State.RESOLVED);
        Archive archive = archive(List.of(
                said("a", "2024-03-01", WORDS, LINDQVIST),
                printing("b", "2024-03-05", "Harbour Post", WORDS.toUpperCase(), LINDQVIST)
                        .build(),
                said("c", "", "No grain is lost, and none will be lost", she),
                said("d", "2024-03-09", WORDS, BRANDT)));
        SpeakerProfile profile = archive.speaker(new SpeakerRequest("mara-lindqvist", Narrowing.EVERYTHING, 10))
                .orElseThrow();
        assertThat(profile.quotations()).isEqualTo(3);
        assertThat(profile.articles()).isEqualTo(3);
        assertThat(profile.spellings())
                .containsExactly(
                        new SpeakerProfile.Spelling("Ms Lindqvist", Speaker.State.NAMED, 2),
                        new SpeakerProfile.Spelling("she", Speaker.State.RESOLVED, 1));
        assertThat(profile.roles())
                .containsExactly(new SpeakerProfile.PrintedRole(
                        "harbour minister", 2, LocalDate.parse("2024-03-01"), LocalDate.parse("2024-03-05")));
        assertThat(profile.repeated()).hasSize(1);
        SpeakerProfile.Repeated repeated = profile.repeated().getFirst();
        assertThat(repeated.earliest().quotation().id()).isEqualTo("a#0");
        assertThat(List.of(repeated.quotations(), repeated.articles(), repeated.outlets()))
                .containsExactly(2L, 2L, 2L);
        assertThat(profile.histogram().undated()).isEqualTo(1);
        assertThat(profile.facets().get(Facet.SOURCE).values())
                .extracting(value -> value.id() + " " + value.count())
                .containsExactly("Kestrel Wire 2", "Harbour Post 1");
        assertThat(profile.conflicts()).isEqualTo(1);
    }

    @Test
    void cutsOfAStatementAreRepeatsOfItAndAFewWordsAreNone() throws IOException {
        Archive archive = archive(List.of(
                said("a", "2024-03-01", "I say this: " + WORDS, LINDQVIST),
                said("b", "2024-03-02", WORDS, LINDQVIST),
                said("c", "2024-03-03", WORDS, LINDQVIST),
                said("d", "2024-03-04", WORDS.replace("The", "This"), LINDQVIST),
                said("e", "2024-03-05", "Good evening to you all", LINDQVIST),
                said("f", "2024-03-06", "Good evening to you all", LINDQVIST)));
        assertThat(archive.speaker(new SpeakerRequest("mara-lindqvist", Narrowing.EVERYTHING, 10))
                        .orElseThrow()
                        .repeated())
                .extracting(it -> it.earliest().quotation().id() + " " + it.articles())
                .containsExactly("b#0 4");
    }

    @Test
    void whatIsDeniedOrAskedIsNoRepeatedStatement() throws IOException {
        String denied = "The harbour was never closed to a single ship";
        String asked = "Who will pay for the grain that is lost";
        Archive archive = archive(List.of(
                asserted("a", denied, Assertion.DENIED),
                asserted("b", denied, Assertion.DENIED),
                asserted("c", asked, Assertion.ASKED),
                asserted("d", asked, Assertion.ASKED),
                said("e", "2024-03-05", WORDS, LINDQVIST),
                said("f", "2024-03-06", WORDS, LINDQVIST),
                asserted("g", WORDS, Assertion.DENIED)));
        assertThat(archive.speaker(new SpeakerRequest("mara-lindqvist", Narrowing.EVERYTHING, 10))
                        .orElseThrow()
                        .repeated())
                .extracting(it -> it.earliest().quotation().id() + " " + it.articles())
                .containsExactly("e#0 2");
    }

    private static AnnotatedArticle asserted(String id, String words, Assertion assertion) {
        return article(id)
                .day("2024-03-01")
                .body("“" + words + ",” it read.")
                .attributes("“" + words + ",”", assertion, LINDQVIST, List.of(), List.of())
                .build();
    }

    @Test
    void aCountryThatFewPlacesGiveIsNotTheSpeakers() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            String country = i == 4 ? "SE" : "";
            articles.add(said("a" + i, "2024-03-01", WORDS, person("Ivo Brandt", "Brandt " + i, "", country)));
        }
        Archive archive = archive(articles);
        assertThat(archive.speakers(new SpeakersRequest("", Narrowing.EVERYTHING, 10))
                        .speakers())
                .extracting(it -> it.speaker().country())
                .containsExactly("");
        assertThat(archive.speaker(new SpeakerRequest("ivo-brandt", Narrowing.EVERYTHING, 10))
                        .orElseThrow()
                        .speaker()
                        .country())
                .isEmpty();
    }

    @Test
    void aSpeakerWithNothingLeftIsThereAndOneWhoNeverSpokeIsNot() throws IOException {
        Archive archive = archive(List.of(said("a", "2024-03-01", WORDS, LINDQVIST)));
        var later = Narrowing.EVERYTHING.withDates(LocalDate.parse("2025-01-01"), null);
        assertThat(archive.speaker(new SpeakerRequest("mara-lindqvist", later, 5))
                        .orElseThrow()
                        .quotations())
                .isZero();
        assertThat(archive.speaker(new SpeakerRequest("nobody", Narrowing.EVERYTHING, 5)))
                .isEmpty();
        assertThat(archive.speaker(new SpeakerRequest("", Narrowing.EVERYTHING, 5)))
                .isEmpty();
    }

    @Test
    void aStatementIsFollowedThroughItsWordings() throws IOException {
        Archive archive = archive(List.of(
                said("late", "2024-03-09", WORDS, LINDQVIST),
                said("early", "2024-03-01", WORDS.toLowerCase(), LINDQVIST),
                said("tie", "2024-03-01", "We promise: " + WORDS, LINDQVIST),
                said("part", "2024-03-02", "stay open for every ship that carries grain", LINDQVIST),
                said("undated", "", WORDS, BRANDT),
                said("other", "2024-03-01", WORDS.replace("open", "shut"), LINDQVIST)));
        Lineage lineage = archive.lineage("late#0").orElseThrow();
        assertThat(lineage.total()).isEqualTo(6);
        List<String> wordings = lineage.wordings().stream()
                .map(wording -> wording.relation() + " "
                        + wording.appearances().stream()
                                .map(it -> it.quotation().article().id().value())
                                .toList())
                .toList();
        assertThat(wordings.getFirst()).isEqualTo("IDENTICAL [early, late, undated]");
        assertThat(wordings).hasSize(4).contains("LONGER [tie]", "SHORTER [part]", "CHANGED [other]");
        assertThat(lineage.first()).isEqualTo(LocalDate.parse("2024-03-01"));
        assertThat(lineage.firstSeen()).containsExactlyInAnyOrder("early#0", "tie#0", "other#0");
        assertThat(lineage.undated()).isEqualTo(1);
        assertThat(archive.lineage("nothing")).isEmpty();
    }

    @Test
    void reprintsAreOneTextAndTheStatementAloneMakesNone() throws IOException {
        String text =
                " Rows of lorries had waited since dawn, and the crews slept in their cabins while snow fell on the quay.";
        Archive archive = archive(List.of(
                reprint("first", "2024-03-01", text),
                reprint("again", "2024-03-02", text + " One more line was added."),
                reprint(
                        "own",
                        "2024-03-03",
                        " Elsewhere a band played in the square until the lamps were out and all had gone home.")));
        Lineage lineage = archive.lineage("own#0").orElseThrow();
        assertThat(lineage.articles()).isEqualTo(3);
        assertThat(lineage.texts()).isEqualTo(2);
        assertThat(lineage.wordings().getFirst().appearances())
                .extracting(Lineage.Appearance::text)
                .containsExactly(1, 1, 2);
    }

    private static AnnotatedArticle reprint(String id, String day, String text) {
        return article(id)
                .day(day)
                .body("“" + WORDS + ",” she said." + text)
                .attributes("“" + WORDS + ",”", LINDQVIST, List.of(), List.of())
                .build();
    }

    @Test
    void aStatementOfFewWordsStandsAlone() throws IOException {
        Archive archive = archive(List.of(
                said("a", "2024-03-01", "We are open", BRANDT), said("b", "2024-03-01", "We are open", BRANDT)));
        Lineage lineage = archive.lineage("a#0").orElseThrow();
        assertThat(lineage.followed()).isFalse();
        assertThat(lineage.total()).isEqualTo(1);
    }

    @Test
    void wordsOfTwoPeopleAreAConflictUnlessTheySpeakTogetherOrForEachOther() throws IOException {
        assertThat(conflicts(said("a", "2024-03-01", WORDS, LINDQVIST), said("b", "2024-03-02", WORDS, BRANDT)))
                .containsExactly("ATTRIBUTION [ivo-brandt, mara-lindqvist]");
        assertThat(conflicts(
                        said("a", "2024-03-01", WORDS, LINDQVIST), said("b", "2024-03-02", "Yes, " + WORDS, BRANDT)))
                .containsExactly("ATTRIBUTION [ivo-brandt, mara-lindqvist]");
        assertThat(conflicts(
                        said("a", "2024-03-01", WORDS, LINDQVIST), said("b", "2024-03-02", WORDS, LINDQVIST, BRANDT)))
                .isEmpty();
        AnnotatedArticle relayed = article("c")
                .day("2024-03-02")
                .body("“" + WORDS + ",” he said she had told him.")
                .attributes("“" + WORDS + ",”", LINDQVIST, List.of(), List.of(BRANDT))
                .build();
        assertThat(conflicts(relayed, said("b", "2024-03-02", WORDS, BRANDT))).isEmpty();
        assertThat(conflicts(
                        said("a", "2024-03-01", WORDS, LINDQVIST),
                        said("b", "2024-03-02", WORDS, body("Ministry of Grain", "SE"))))
                .containsExactly("PERSON_AND_BODY [mara-lindqvist, ministry-of-grain]");
        assertThat(conflicts(
                        said("a", "2024-03-01", WORDS, LINDQVIST),
                        said("b", "2024-03-02", WORDS, person("Lindqvist", "Lindqvist", "", ""))))
                .isEmpty();
    }

    @Test
    void aFewWordsAreAConflictOnlyInTheSameDays() throws IOException {
        String few = "We will never close the harbour";
        assertThat(conflicts(said("a", "2024-03-01", few, LINDQVIST), said("b", "2024-03-03", few, BRANDT)))
                .hasSize(1);
        assertThat(conflicts(said("a", "2024-03-01", few, LINDQVIST), said("b", "2024-05-03", few, BRANDT)))
                .isEmpty();
    }

    @Test
    void aFewWordsThatStandInALongerStatementAreAPhraseThatAnyoneUses() throws IOException {
        String few = "We will never close the harbour";
        assertThat(conflicts(
                        said("a", "2024-03-01", few, LINDQVIST),
                        said("b", "2024-03-01", few + ", though the crews may leave it", BRANDT)))
                .isEmpty();
    }

    @Test
    void whoTellsWhatAnotherSaidAndWhoIsNotNamedContradictNobody() throws IOException {
        assertThat(conflicts(
                        said("a", "2024-03-01", WORDS, LINDQVIST),
                        said("b", "2024-03-02", "She told me ‘" + WORDS + "’ and left", BRANDT)))
                .isEmpty();
        Speaker she = new Speaker(
                "she", null, "Ivo Brandt", "ivo-brandt", "", Speaker.Type.PERSON, "PL", Speaker.State.RESOLVED);
        assertThat(conflicts(said("a", "2024-03-01", WORDS, LINDQVIST), said("b", "2024-03-02", WORDS, she)))
                .isEmpty();
        assertThat(conflicts(
                        said("a", "2024-03-01", WORDS, LINDQVIST),
                        said("b", "2024-03-02", WORDS, person("Ivo Brandt", "spokesman Ivo Brandt", "", "PL"))))
                .containsExactly("PERSON_AND_BODY [ivo-brandt, mara-lindqvist]");
    }

    @Test
    void namesThatMayBeOfOnePersonAreNoConflict() throws IOException {
        assertThat(conflicts(
                        said("a", "2024-03-01", WORDS, LINDQVIST),
                        said("b", "2024-03-02", WORDS, person("Olof Strand", "Lindqvist", "", ""))))
                .isEmpty();
        assertThat(conflicts(
                        said("a", "2024-03-01", WORDS, LINDQVIST),
                        said(
                                "b",
                                "2024-03-02",
                                WORDS,
                                person("Mara Eva LindqvistBrandt", "Mara LindqvistBrandt", "", ""))))
                .isEmpty();
    }

    private List<String> conflicts(AnnotatedArticle... articles) throws IOException {
        return archive(List.of(articles)).conflicts(everyConflict(10, null)).conflicts().stream()
                .map(conflict -> conflict.relation() + " "
                        + conflict.sides().stream()
                                .map(side -> side.speaker().id())
                                .toList())
                .toList();
    }

    static ConflictsRequest everyConflict(int size, @Nullable String cursor) {
        return new ConflictsRequest(Narrowing.EVERYTHING, List.of(), EnumSet.allOf(Relation.class), size, cursor);
    }

    @Test
    void anIdThatWasMergedIsTheOtherSpeaker() throws IOException {
        Labels merged = new Labels() {
            @Override
            public String current(Facet facet, String id) {
                return id.equals("ivo-brandt") ? "mara-lindqvist" : id;
            }
        };
        Archive archive = archive(
                List.of(said("a", "2024-03-01", WORDS, LINDQVIST), said("b", "2024-03-02", WORDS, BRANDT)), merged);
        assertThat(archive.conflicts(everyConflict(10, null)).total()).isZero();
    }

    @Test
    void conflictsAreNarrowedAndPagedTheLatestFirst() throws IOException {
        String other = WORDS.replace("grain", "timber");
        Archive archive = archive(List.of(
                said("a", "2024-03-01", WORDS, LINDQVIST),
                said("b", "2024-03-02", WORDS, BRANDT),
                said("c", "2024-04-01", other, LINDQVIST),
                said("d", "2024-04-02", other, person("Olof Strand", "Olof Strand", "", ""))));
        ConflictPage first = archive.conflicts(everyConflict(1, null));
        assertThat(first.total()).isEqualTo(2);
        assertThat(first.conflicts().getFirst().text()).contains("timber");
        ConflictPage second = archive.conflicts(everyConflict(1, first.next()));
        assertThat(second.conflicts().getFirst().text()).contains("grain");
        assertThat(second.next()).isNull();
        var brandt = new ConflictsRequest(
                Narrowing.EVERYTHING.withChoices(Map.of(Facet.SPEAKER, new Choice(List.of("ivo-brandt"), List.of()))),
                List.of(),
                Set.of(Relation.ATTRIBUTION),
                10,
                null);
        assertThat(archive.conflicts(brandt).total()).isEqualTo(1);
        var place = new ConflictsRequest(Narrowing.EVERYTHING, List.of("d#0"), Set.of(Relation.ATTRIBUTION), 10, null);
        assertThat(archive.conflicts(place).conflicts())
                .extracting(conflict -> conflict.sides().size())
                .containsExactly(2);
        assertThatThrownBy(() -> archive.conflicts(everyConflict(1, "nonsense")))
                .isInstanceOf(BadCursorException.class);
    }
}
