package onrecord.source;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onrecord.article.Article;
import onrecord.article.ArticleId;
import onrecord.article.Provenance;
import onrecord.article.Publication;
import org.jspecify.annotations.Nullable;

/** Makes an article of what a record says, or says why it cannot be one. The same for every format. Safe for threads. */
final class ArticleAssembler {

    /** Most UTF-16 code units of title and body together: ten times a long book. */
    static final int MAX_TEXT = 20_000_000;

    /** Most code units of any other field; what is longer is cut, and that is reported. */
    private static final int MAX_FIELD = 2_048;

    private final PublicationDate dates;

    ArticleAssembler(Clock clock) {
        this.dates = new PublicationDate(clock);
    }

    /**
     * @param where the record's place
     * @param reader name and version of the reader
     * @param sha256 of the original record
     */
    SourceRecord assemble(RecordFields fields, SourceRecord.Where where, String reader, String sha256) {
        if (fields.title.isBlank() && fields.body.isBlank()) {
            return new SourceRecord.Rejected(where, "It has neither a title nor a body.");
        }
        if ((long) fields.title.length() + fields.body.length() > MAX_TEXT) {
            return new SourceRecord.Rejected(where, "Its text is longer than %,d characters.".formatted(MAX_TEXT));
        }
        if (fields.body.indexOf('\0') >= 0 || fields.title.indexOf('\0') >= 0) {
            return new SourceRecord.Rejected(where, "Its text holds NUL characters, so it is no text.");
        }
        if (!Surrogates.areWhole(fields.title) || !Surrogates.areWhole(fields.body)) {
            return new SourceRecord.Rejected(where, "Its text holds half a character (a lone surrogate).");
        }
        var notices = new ArrayList<>(fields.notices);
        var published = published(fields, notices);
        var url = shortened("url", fields.url, notices);
        var source = shortened("source", fields.source, notices);
        var id = id(fields, url, source, published, notices);
        var provenance = new Provenance(where.file(), where.place(), reader, sha256, retrieved(fields, notices));
        var article = new Article(
                id,
                fields.title,
                fields.titleDerived,
                fields.body,
                url,
                source,
                shortened("author", fields.author, notices),
                published,
                shortened("language", fields.language, notices)
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-'),
                fields.extra,
                provenance);
        return new SourceRecord.Accepted(where, article, notices);
    }

    private Publication published(RecordFields fields, List<String> notices) {
        if (fields.published.isBlank() && fields.date.isBlank()) {
            notices.add("It has no date.");
            return Publication.UNKNOWN;
        }
        return dates.parse(fields.published).or(() -> dates.parse(fields.date)).orElseGet(() -> {
            notices.add("Its date cannot be read or cannot be right, and is kept as unknown.");
            return Publication.UNKNOWN;
        });
    }

    private static @Nullable Instant retrieved(RecordFields fields, List<String> notices) {
        if (fields.retrieved.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(fields.retrieved.strip()).toInstant();
        } catch (DateTimeException e) {
            notices.add("Its time of retrieval cannot be read and is left out.");
            return null;
        }
    }

    /** The given id, else the canonical URL, else a hash of source, title, date and body. */
    private static ArticleId id(
            RecordFields fields, String url, String source, Publication published, List<String> notices) {
        var given = clean(fields.id);
        if (!given.isEmpty() && given.length() <= ArticleId.MAX_LENGTH) {
            return new ArticleId(given);
        }
        if (!given.isEmpty()) {
            notices.add(
                    "Its id is longer than %d characters; a hash stands in its place.".formatted(ArticleId.MAX_LENGTH));
            return new ArticleId(Sha256.of(given).substring(0, 32));
        }
        var address = clean(url);
        if (!address.isEmpty() && address.length() <= ArticleId.MAX_LENGTH) {
            return new ArticleId(address);
        }
        var content = String.join("\n", source, fields.title, published.text(), fields.body);
        return new ArticleId(Sha256.of(content).substring(0, 32));
    }

    /** One line of whole characters. */
    private static String clean(String text) {
        return Surrogates.mended(text.strip())
                .codePoints()
                .filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String shortened(String name, String value, List<String> notices) {
        var line = clean(value);
        if (line.length() <= MAX_FIELD) {
            return line;
        }
        notices.add("Its %s is longer than %,d characters and was cut.".formatted(name, MAX_FIELD));
        int end = Character.isHighSurrogate(line.charAt(MAX_FIELD - 1)) ? MAX_FIELD - 1 : MAX_FIELD;
        return line.substring(0, end);
    }
}
