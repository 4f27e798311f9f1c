package onrecord.check;

import onrecord.article.PrintedWords;

/**
 * Words to be checked.
 *
 * @param text the words, with or without their quotation marks, at most {@link #MOST} UTF-16 code units
 * @param speaker who is said to have said them; blank if that is not asked
 */
public record CheckRequest(String text, String speaker) {

    /** Longer than any quotation in the corpora but whole speeches. */
    public static final int MOST = 5_000;

    private static final int LONGEST_NAME = 200;

    /** @throws UncheckableException if there is no word, or the text or the name is too long */
    public CheckRequest {
        if (text.length() > MOST) {
            throw new UncheckableException(
                    "text",
                    MOST,
                    "A quotation of at most %,d characters is checked at once. A longer text is checked as a draft."
                            .formatted(MOST));
        }
        if (speaker.length() > LONGEST_NAME) {
            throw new UncheckableException("speaker", LONGEST_NAME, "A name has at most 200 characters.");
        }
        if (PrintedWords.of(text).isEmpty()) {
            throw new UncheckableException("text", 0, "There is no word to check.");
        }
        speaker = speaker.strip();
    }

    boolean asksForSpeaker() {
        return !speaker.isEmpty();
    }
}
