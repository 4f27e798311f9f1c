package onrecord.article;

/**
 * What an article is called in the archive: the id its record gave, else its canonical URL, else a hash of source, title,
 * date and body. Stable over versions of one article.
 *
 * @param value 1 to 512 UTF-16 code units, no control characters
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

    /** The most UTF-16 code units that an id may have. */
    public static final int MAX_LENGTH = 512;

    public ArticleId {
        if (value.isBlank() || value.length() > MAX_LENGTH || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "an article id has 1 to " + MAX_LENGTH + " characters and no control characters");
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
