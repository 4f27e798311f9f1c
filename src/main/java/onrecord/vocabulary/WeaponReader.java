package onrecord.vocabulary;

import java.util.List;

/** Reads an entry of {@code weapons}. */
final class WeaponReader {
    private WeaponReader() {}

    static Weapon read(Fields fields) {
        boolean isClass = fields.flag("class");
        String parent = fields.reference("parent", Kind.WEAPONS);
        List<Alias> generic = fields.aliases("generic");
        if (!isClass && parent == null) {
            fields.fault("id", "a weapon system needs a 'parent'");
        }
        if (!isClass && !generic.isEmpty()) {
            fields.fault("generic", "generic words belong to a class");
        }
        String source = fields.optionalText("source");
        if (!isClass && source == null) {
            fields.fault("id", "'source' is missing");
        }
        return new Weapon(
                Slug.read(fields),
                fields.text("label"),
                parent,
                isClass,
                fields.aliases("aliases"),
                generic,
                fields.reference("country", Kind.COUNTRIES),
                source == null ? "" : source);
    }
}
