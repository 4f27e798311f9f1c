package onrecord.analysis;

/** The three forms under which a word is indexed, told apart by their first character. */
public enum Form {
    /** Lower case, compatibility forms and accents folded: what wildcards run over. */
    FOLDED(""),
    /** Folded and stemmed: what plain words and phrases match. */
    STEM("~"),
    /** As written: what {@code =word} matches. */
    EXACT("=");

    private final String prefix;

    Form(String prefix) {
        this.prefix = prefix;
    }

    /** What terms of this form begin with; empty for {@link #FOLDED}. No word of a text begins with another form's. */
    public String prefix() {
        return prefix;
    }
}
