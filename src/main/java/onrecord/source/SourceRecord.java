package onrecord.source;

import java.util.List;
import onrecord.article.Article;

/** What came of one record of a source. */
public sealed interface SourceRecord {

    /** Name of the file as given, and the place in it such as {@code line 31}; the place is empty for a whole file. */
    Where where();

    /**
     * Where a record stands.
     *
     * @param file as it was given; {@code -} for standard input, {@code api} for the server
     * @param place such as {@code line 31}; empty where the file is the record
     */
    record Where(String file, String place) {
        @Override
        public String toString() {
            return place.isEmpty() ? file : file + ", " + place;
        }
    }

    /**
     * An article.
     *
     * @param notices what could not be kept as it stood, such as a date that is none, in sentences; empty if nothing
     */
    record Accepted(Where where, Article article, List<String> notices) implements SourceRecord {
        public Accepted {
            notices = List.copyOf(notices);
        }
    }

    /**
     * No article.
     *
     * @param why in a sentence, without the record's text
     */
    record Rejected(Where where, String why) implements SourceRecord {}
}
