package onrecord.lucene;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import onrecord.analysis.Form;
import onrecord.analysis.WordFolding;
import onrecord.archive.Kind;
import onrecord.article.ArticleId;
import onrecord.article.Facet;
import onrecord.article.Publication;
import onrecord.article.TextField;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * Names and orders that the write side and the search side share. Both indexes are sorted newest first; equal times by a
 * hash of the article's id, the quotations of one article in reading order.
 */
final class Schema {

    /** Goes up when documents that an earlier program made can no longer be searched; such an archive is reindexed. */
    static final String VERSION = "4";

    /** Term: the article's id; in {@code quotations} the quotation's. */
    static final String ID = "id";

    /** Term of the quotations index: id of the article. */
    static final String ARTICLE = "article";

    /** Stored: the record of the latest version; in {@code quotations} the quotation's. */
    static final String RECORD = "record";

    /** Stored: the record of each earlier version, the first version first. */
    static final String EARLIER = "earlier";

    /** Binary doc value: {@link Fingerprint} of the latest version. */
    static final String FINGERPRINT = "fingerprint";

    /** Printed local date and time in seconds, see {@link #time}; absent where the date is unknown. Points and doc values. */
    static final String TIME = "time";

    /** {@link #key} of the article's id: doc values in both indexes. They are joined by it. */
    static final String KEY = "key";

    /** Place of a quotation among those of its article, from 0: doc values of the quotations index. */
    static final String POSITION = "position";

    /** The article's facets, and of a quotation what is neither country, person, weapon nor event: terms and doc values. */
    static final String FACETS = "facets";

    /** A quotation's own countries, people, weapons and events: terms and doc values. */
    static final String OWN_FACETS = "facets.own";

    /** Countries, people, weapons and events of a quotation's article: terms and doc values. */
    static final String ARTICLE_FACETS = "facets.article";

    /** What values are called where they were indexed, see {@link ValueName}: terms of both indexes. */
    static final String NAMES = "names";

    /** Term of both indexes: the outlet, letter case and accents aside, see {@link #sourceName}. */
    static final String SOURCE_NAME = "source.name";

    /** Whether the article was annotated: a term of the articles index, {@code done} or why not. */
    static final String ANNOTATION = "annotation";

    /** Hash of the vocabulary that the article was annotated with: a term of the articles index. */
    static final String VOCABULARY = "vocabulary";

    /**
     * Term at the first word of each sentence but a text's first. It begins as exact forms do, which whatever lists words leaves
     * out, and no word is a full stop.
     */
    static final String SENTENCE_START = Form.EXACT.prefix() + ".";

    /** Term at the first word of each paragraph but a text's first, which begins a sentence too. */
    static final String PARAGRAPH_START = Form.EXACT.prefix() + "¶";

    /** The first words of the body by how early they stand, for scoring, see {@link onrecord.analysis.OpeningAnalyzer}. */
    static final String OPENING = "opening";

    /** The words of a quotation. */
    static final String QUOTED = "quoted";

    /** Key of a quotation's whole wording: term and doc value; absent for few words. See {@link onrecord.article.SaidWords}. */
    static final String WORDING = "wording";

    /** The words of a quotation as numbers of four bytes each: binary doc value of those that have a {@link #WORDING}. */
    static final String WORDING_WORDS = "wording.words";

    /** As whom its speakers are printed, see {@link SpeechTerm}: doc values of the quotations index. */
    static final String SPEECH = "speech";

    /** The byline's words. */
    static final String AUTHOR = "author";

    private static final long SECONDS_A_DAY = 86_400;

    private Schema() {}

    /** The fields that a query's words are looked for in. */
    static List<String> texts(Kind kind) {
        return kind == Kind.ARTICLES ? List.of(TextField.TITLE.key(), TextField.BODY.key()) : List.of(QUOTED);
    }

    static Sort articleOrder() {
        return new Sort(newestFirst(), new SortField(KEY, SortField.Type.LONG));
    }

    static Sort quotationOrder() {
        return new Sort(
                newestFirst(), new SortField(KEY, SortField.Type.LONG), new SortField(POSITION, SortField.Type.LONG));
    }

    /** Undated ones last. */
    static SortField newestFirst() {
        return new SortField(TIME, SortField.Type.LONG, true, Long.MIN_VALUE);
    }

    /** Undated ones last. */
    static SortField oldestFirst() {
        return new SortField(TIME, SortField.Type.LONG, false, Long.MAX_VALUE);
    }

    /**
     * Orders by the printed day first and by the printed time within it. The offset is left aside: with it, an article printed
     * on the 5th could stand among those of the 4th.
     *
     * @param published a known date
     */
    static long time(Publication published, LocalDate day) {
        var time = published.time();
        return firstSecond(day) + (time == null ? 0 : time.toLocalTime().toSecondOfDay());
    }

    static long firstSecond(LocalDate day) {
        return day.toEpochDay() * SECONDS_A_DAY;
    }

    static long lastSecond(LocalDate day) {
        return firstSecond(day) + LocalTime.MAX.toSecondOfDay();
    }

    /** Days since 1970-01-01. */
    static int day(long time) {
        return Math.toIntExact(Math.floorDiv(time, SECONDS_A_DAY));
    }

    static String sourceName(String source) {
        return new FacetTerm(Facet.SOURCE, WordFolding.fold(source.strip())).id();
    }

    /**
     * The first 64 bits of the id's SHA-256: a number to sort and join by. Among a million articles the chance that two share
     * one is 3 in 100 million.
     */
    static long key(ArticleId id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.value().getBytes(StandardCharsets.UTF_8));
            long key = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                key = key << Byte.SIZE | hash[i] & 0xff;
            }
            return key;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
