package onrecord.lucene;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
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
 * was told without them were greetings, phrases that anyone uses, reports in which one tells what the other said, and our own
 * mistakes.
 */
final class Claim {

    /** Fewer words are a phrase that two people may well both have said, unless they are printed in the same days. */
    private static final int A_STATEMENT = 10; // words

    /** Two transcripts with the same words show that both said them, unless there are many. */
    private static final int A_PASSAGE = 20; // words

    private static final int SAME_DAYS = 7;

    /** A name that a weaker rule gave contradicts nobody: measured share of right attributions. */
    private static final double SURE = 0.85;

    /** Roles of those who speak in another's name. */
    private static final List<String> FOR_OTHERS = List.of("spokes", "press secretary");

    /** Verbs of those who pass words on: {@code the agency quoted him as saying}. */
    private static final Set<String> PASSING_ON = Set.of("quote", "report", "cite");

    private static final Set<String> OF_TRANSCRIPTS = Set.of("turn", "address");

    private final SpeakerName speaker;
    private final List<Integer> documents = new ArrayList<>();
    private final List<QuotationHit> places = new ArrayList<>();
    private final List<QuotationHit> sure = new ArrayList<>();
    private final List<QuotationHit> whole = new ArrayList<>();
    private final Set<String> together = new HashSet<>();

    Claim(SpeakerName speaker) {
        this.speaker = speaker;
    }

    /** Adds a place; {@code exact} where it prints the shared words and no more. */
    void add(QuotationHit place, int document, boolean exact, Function<Speaker, String> id) {
        documents.add(document);
        places.add(place);
        Quotation quotation = place.quotation();
        if (isSure(quotation, exact)) {
            sure.add(place);
            if (exact) {
                whole.add(place);
            }
        }
        Stream.of(quotation.jointWith(), quotation.relayedBy())
                .flatMap(List::stream)
                .filter(it -> !it.id().isEmpty())
                .forEach(it -> together.add(id.apply(it)));
    }

    /**
     * Whether a place prints the words as the speaker's own, in marks, and names who that is by a good rule: pronouns and roles
     * are read wrong more often. Of a longer statement with marks inside, the shared words may be another's.
     */
    private static boolean isSure(Quotation quotation, boolean exact) {
        boolean own = exact
                ? quotation.kind() != Quotation.Kind.INDIRECT
                : quotation.kind() == Quotation.Kind.DIRECT && !hasMarksInside(quotation);
        var cue = quotation.cue();
        boolean passedOn = cue != null && PASSING_ON.contains(cue.verb());
        return own
                && !passedOn
                && quotation.confidence() >= SURE
                && quotation.speaker().state() == Speaker.State.NAMED;
    }

    private static boolean hasMarksInside(Quotation quotation) {
        String text = quotation.text();
        if (quotation.spans().size() > 1) {
            return false;
        }
        String inside = text.length() < 2 ? "" : text.substring(1, text.length() - 1);
        return inside.chars().anyMatch(c -> c == '"' || c == '“' || c == '‘' || c == '«');
    }

    SpeakerName speaker() {
        return speaker;
    }

    List<Integer> documents() {
        return documents;
    }

    /** Whether not both can be right, as far as that can be told: {@code words} is the number of words that are shared. */
    boolean contradicts(Claim other, int words) {
        return !sure.isEmpty()
                && !other.sure.isEmpty()
                && !together.contains(other.speaker.id())
                && !other.together.contains(speaker.id())
                && !NamesAlike.mayBeOne(speaker.id(), other.speaker.id())
                && Collections.disjoint(familyNames(), other.familyNames())
                && !isWithin(other)
                && isOneSaying(other, words);
    }

    /** As printed where the speaker is named: of two of one family name, a report may mean either. */
    private Set<String> familyNames() {
        Set<String> names = new HashSet<>();
        for (QuotationHit place : sure) {
            String text = place.quotation().speaker().text().toLowerCase(Locale.ROOT);
            names.add(text.substring(text.lastIndexOf(' ') + 1));
        }
        return names;
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
    private boolean isOneSaying(Claim other, int words) {
        if (words < A_PASSAGE && isTranscript() && other.isTranscript()) {
            return false;
        }
        boolean verbatim = !whole.isEmpty() || !other.whole.isEmpty();
        boolean both = !whole.isEmpty() && !other.whole.isEmpty();
        return words >= A_STATEMENT ? verbatim || isOfTheSameDays(other) : both && isOfTheSameDays(other);
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
            return speaksForOthers() || other.speaksForOthers() ? Relation.PERSON_AND_BODY : Relation.ATTRIBUTION;
        }
        return person || otherPerson ? Relation.PERSON_AND_BODY : Relation.BODIES;
    }

    private boolean speaksForOthers() {
        return places.stream()
                .map(place -> place.quotation().speaker())
                .map(it -> (it.role() + " " + it.text()).toLowerCase(Locale.ROOT))
                .anyMatch(words -> FOR_OTHERS.stream().anyMatch(words::contains));
    }
}
