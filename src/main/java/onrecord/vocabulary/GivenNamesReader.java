package onrecord.vocabulary;

/** Reads an entry of {@code given-names}. */
final class GivenNamesReader {
    private GivenNamesReader() {}

    static GivenNames read(Fields fields) {
        return new GivenNames(
                Slug.read(fields),
                fields.texts("female"),
                fields.texts("male"),
                fields.texts("ambiguous"),
                fields.texts("family-first"),
                fields.texts("family"));
    }
}
