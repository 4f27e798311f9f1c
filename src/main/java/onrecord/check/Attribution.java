package onrecord.check;

import java.util.Locale;

/** Who the words are attributed to, against who is said to have said them. */
public enum Attribution {
    /** An article with these words names the speaker that was asked about. */
    SAME,
    /** The articles name somebody else, and none names the speaker that was asked about. */
    OTHER,
    /** No article with these words names a speaker. */
    UNKNOWN,
    /** No speaker was asked about. */
    NOT_ASKED;

    /** The name in answers, such as {@code not-asked}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
