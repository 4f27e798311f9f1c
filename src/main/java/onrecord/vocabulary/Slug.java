package onrecord.vocabulary;

/** Reads an id that people can read: lower-case ASCII letters, digits and single hyphens. */
final class Slug {
    private Slug() {}

    static String read(Fields fields) {
        String id = fields.text("id");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") && !id.equals("?")) {
            fields.fault("id", "'" + id + "' is not an id: lower-case letters a-z, digits and single hyphens");
        }
        return id;
    }
}
