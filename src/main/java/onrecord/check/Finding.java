package onrecord.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.article.PrintedWords;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * What an archive says of some words. Two findings, never mixed: what became of the words, and who they are attributed to.
 *
 * @param request what was asked
 * @param words what became of the words, in the best match
 * @param attribution against the speaker that was asked about
 * @param speakerNames what the speaker that was asked about is called here; empty if nobody was asked about or the name is unknown
 * @param matches best first, one an article, or where parts were joined one an article and part: the strongest words, then the
 *     speaker that was asked about, then the oldest, undated ones last; indirect reports come after all others
 * @param more how many further articles print the words without having been compared
 * @param similar texts that hold some of the words, too few to be a match; best first
 * @param earliest where the words first stand in print
 * @param wordings which words are printed how often, strongest first
 * @param speakers who the articles with these words name, most articles first
 * @param conflicting whether those articles attribute one statement to different speakers
 * @param assertions how many of those articles print the words as said, denied and so on; where any names the speaker that was
 *     asked about, of those that do
 * @param coverage what could have been found; null unless words or speaker were not
 * @param partial whether the time limit cut the search
 * @param nanos time it took, in nanoseconds
 */
public record Finding(
        CheckRequest request,
        WordsVerdict words,
        Attribution attribution,
        List<String> speakerNames,
        List<Match> matches,
        long more,
        List<Match> similar,
        Earliest earliest,
        List<Wording> wordings,
        List<Named> speakers,
        boolean conflicting,
        Map<Quotation.Assertion, Integer> assertions,
        @Nullable Coverage coverage,
        boolean partial,
        long nanos) {

    private static final int SHORTEST = 4;

    /**
     * The earliest dated appearance in the archive.
     *
     * @param matches all of the first day, and those whose date is known to the month or year only and may be as early; empty if
     *     nothing is dated
     * @param undated matches without a known date, which may be earlier
     */
    public record Earliest(List<Match> matches, int undated) {
        public Earliest {
            matches = List.copyOf(matches);
        }
    }

    /**
     * The same words in several articles.
     *
     * @param text as the oldest of them prints it
     * @param sources outlets that print it so, by name, none twice; the empty name for unknown outlets
     */
    public record Wording(String text, WordsVerdict words, int articles, List<String> sources) {
        public Wording {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A speaker of these words.
     *
     * @param speaker as one of the articles names them; {@link Speaker#NOBODY} for those that name nobody
     * @param articles how many do
     * @param asked whether this is the speaker that was asked about
     */
    public record Named(Speaker speaker, int articles, boolean asked) {}

    public Finding {
        speakerNames = List.copyOf(speakerNames);
        matches = List.copyOf(matches);
        similar = List.copyOf(similar);
        wordings = List.copyOf(wordings);
        speakers = List.copyOf(speakers);
        assertions = Map.copyOf(assertions);
    }

    /** Whether there are so few words that they mean nothing by themselves. */
    public boolean tooShort() {
        return Pasted.of(request.text()).words().size() < SHORTEST;
    }

    /** Whether this archive knows the name of the speaker that was asked about; true where nobody was. */
    public boolean nameKnown() {
        boolean role =
                PrintedWords.of(request.speaker()).stream().allMatch(word -> ClaimedSpeaker.isTitle(word.form()));
        return coverage == null
                || request.speaker().isEmpty()
                || attribution == Attribution.SAME
                || !speakerNames.isEmpty()
                || coverage.speakerQuotations() > 0
                || coverage.speakerArticles() > 0 && !role;
    }

    /** As what the best match prints the words. */
    public Quotation.Assertion assertion() {
        return best().map(Match::assertion).orElse(Quotation.Assertion.SAID);
    }

    /** Whether parts were joined that stand in different places: each match then is of one part. */
    boolean joined() {
        return best().filter(match -> match.compared().joined()).isPresent();
    }

    /** The strongest match. */
    public Optional<Match> best() {
        return matches.stream().findFirst();
    }
}
