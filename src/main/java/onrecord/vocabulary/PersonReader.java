package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** Reads entries of {@code people} and {@code roles}. */
final class PersonReader {
    private PersonReader() {}

    static Role role(Fields fields) {
        return new Role(Slug.read(fields), fields.text("label"), fields.aliases("aliases"));
    }

    static Person person(Fields fields) {
        String id = Slug.read(fields);
        String label = fields.text("label");
        List<String> given = fields.texts("given");
        List<String> family = fields.texts("family");
        Person.Surname surname = fields.choice("surname", Person.Surname.class, Person.Surname.WITH_NAME);
        if (surname == Person.Surname.ALONE && family.isEmpty()) {
            fields.fault("surname", "'surname: alone' needs a 'family' name");
        }
        return new Person(
                id,
                label,
                given,
                family,
                fields.aliases("aliases"),
                surname,
                fields.choice("order", Person.Order.class, Person.Order.GIVEN_FIRST),
                fields.choice("gender", Person.Gender.class, Person.Gender.UNKNOWN),
                fields.reference("country", Kind.COUNTRIES),
                tenures(fields),
                fields.date("checked"),
                fields.text("source"),
                fields.texts("not"));
    }

    private static List<Tenure> tenures(Fields fields) {
        List<Tenure> tenures = new ArrayList<>();
        for (Fields entry : fields.entries("roles")) {
            PartialDate from = entry.date("from");
            PartialDate to = entry.date("to");
            if (from != null && to != null && to.last().isBefore(from.first())) {
                entry.fault("to", "'to' lies before 'from'");
            }
            tenures.add(new Tenure(entry.text("role"), entry.reference("country", Kind.COUNTRIES), from, to));
            entry.finish();
        }
        return tenures;
    }
}
