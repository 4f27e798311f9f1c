package onrecord.article;

/**
 * Ids of names that two or more people bear where nothing tells who is meant: {@code ada-berg-ambiguous} is whoever an
 * article calls Ada Berg.
 */
public final class AmbiguousName {
    private static final String SUFFIX = "-ambiguous";

    private AmbiguousName() {}

    /** The id for a name as printed. */
    public static String id(String name) {
        return Slug.of(name) + SUFFIX;
    }

    public static boolean is(String id) {
        return id.endsWith(SUFFIX);
    }

    /** A label that says so to readers. */
    public static String label(String name) {
        return name + " (ambiguous)";
    }
}
