package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** Reads an entry of {@code countries}. */
final class CountryReader {
    private CountryReader() {}

    static Country read(Fields fields) {
        String id = fields.text("id");
        if (!id.matches("[A-Z]{2}")) {
            fields.fault("id", "'" + id + "' is not an ISO 3166-1 alpha-2 code");
        }
        String label = fields.text("label");
        List<Country.Name> names = new ArrayList<>();
        List<Alias> written = fields.aliases(Country.Naming.NAME.key());
        if (written.stream().noneMatch(alias -> alias.text().equals(label))) {
            names.add(new Country.Name(Country.Naming.NAME, Alias.of(label)));
        }
        written.forEach(alias -> names.add(new Country.Name(Country.Naming.NAME, alias)));
        for (Country.Naming naming : Country.Naming.values()) {
            if (naming != Country.Naming.NAME) {
                fields.aliases(naming.key()).forEach(alias -> names.add(new Country.Name(naming, alias)));
            }
        }
        return new Country(
                id, label, names, fields.aliases("local"), fields.aliases("namesakes"), fields.text("source"));
    }
}
