package onrecord.lucene;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.archive.Conflict.Relation;
import onrecord.archive.QuotationHit;
import onrecord.archive.SpeakerName;
import onrecord.article.Quotation;
import onrecord.article.Speaker;

/**
 * All places that attribute one statement to one speaker. The limits below were set by reading what the corpora gave: most that
 * was told without them were greetings, phrases that anyone uses, and our own mistakes.
 */
final class Claim {

    /** Fewer words are a phrase that two people may well both have said, unless they are printed in the same days. */
    private static final int A_STATEMENT = 10; // words

    /** Two transcripts with the same words show that both said them, unless there are many. */
    private static final int A_PASSAGE = 20; // words

    private static final int SAME_DAYS = 7;

    /** A name that a weaker rule gave contradicts nobody: measured share of right attributions. */
    private static final double SURE = 0.8;

    private static final Set<String> PRONOUNS = Set.of("he", "it", "she", "they", "i", "we", "who");
    private static final Set<String> OF_TRANSCRIPTS = Set.of("turn", "address");

    /**
     * What is shared.
     *
     * @param words how many
     * @param verbatim whether an article prints just these words as somebody's own, in quotation marks
     */
    record Statement(int words, boolean verbatim) {}

    private final SpeakerName speaker;
    private final List<Integer> documents = new ArrayList<>();
    private final List<QuotationHit> places = new ArrayList<>();
    private final Set<String> together = new HashSet<>();

    Claim(SpeakerName speaker) {
        this.speaker = speaker;
    }

    void add(QuotationHit place, int document, Function<Speaker, String> id) {
        documents.add(document);
        places.add(place);
        Quotation quotation = place.quotation();
        Stream.of(quotation.jointWith(), quotation.relayedBy())
                .flatMap(List::stream)
                .filter(it -> !it.id().isEmpty())
                .forEach(it -> together.add(id.apply(it)));
    }

    SpeakerName speaker() {
        return speaker;
    }

    List<Integer> documents() {
        return documents;
    }

    /** Whether not both can be right, as far as that can be told. */
    boolean contradicts(Claim other, Statement statement) {
        return isSure()
                && other.isSure()
                && !together.contains(other.speaker.id())
                && !other.together.contains(speaker.id())
                && !NamesAlike.mayBeOne(speaker.id(), other.speaker.id())
                && !isWithin(other)
                && isOneSaying(other, statement);
    }

    /** Whether one place at least names the speaker, by a good rule: pronouns are read wrong more often. */
    private boolean isSure() {
        return places.stream()
                .map(QuotationHit::quotation)
                .anyMatch(it -> it.confidence() >= SURE
                        && !PRONOUNS.contains(it.speaker().text().toLowerCase(Locale.ROOT)));
    }

    /** Whether one is told inside the other in an article: "…," she said, according to him. */
    private boolean isWithin(Claim other) {
        for (QuotationHit one : places) {
            for (QuotationHit two : other.places) {
                if (one.article().id().equals(two.article().id())
                        && one.quotation().extent().overlaps(two.quotation().extent())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether these words are said once rather than by each at a time. */
    private boolean isOneSaying(Claim other, Statement statement) {
        if (statement.words() < A_PASSAGE && isTranscript() && other.isTranscript()) {
            return false;
        }
        return statement.words() >= A_STATEMENT && statement.verbatim()
                || (statement.verbatim() || statement.words() >= A_STATEMENT) && isOfTheSameDays(other);
    }

    private boolean isTranscript() {
        return places.stream()
                .allMatch(place -> OF_TRANSCRIPTS.contains(place.quotation().rule()));
    }

    private boolean isOfTheSameDays(Claim other) {
        return places.stream()
                .flatMap(place -> place.article().published().day().stream())
                .anyMatch(day -> other.places.stream()
                        .flatMap(place -> place.article().published().day().stream())
                        .anyMatch(otherDay -> days(day, otherDay) <= SAME_DAYS));
    }

    private static long days(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** What two who contradict each other are to each other. */
    Relation relation(Claim other) {
        String country = speaker.country();
        boolean near =
                country.isEmpty() || other.speaker.country().isEmpty() || country.equals(other.speaker.country());
        boolean person = speaker.type() == Speaker.Type.PERSON;
        boolean otherPerson = other.speaker.type() == Speaker.Type.PERSON;
        if (person && otherPerson || !near) {
            return Relation.ATTRIBUTION;
        }
        return person || otherPerson ? Relation.PERSON_AND_BODY : Relation.BODIES;
    }
}
