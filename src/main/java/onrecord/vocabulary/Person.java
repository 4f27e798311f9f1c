package onrecord.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person of public life and the names they are printed under.
 *
 * @param given given names as printed, most usual first; may be empty
 * @param family family names as printed, most usual first; may be empty
 * @param aliases further full names
 * @param surname what the family name alone means
 * @param order which name is printed first
 * @param country id of the {@link Country} they act for, or null
 * @param roles in file order
 * @param checked when open roles were last seen to be open, or null
 * @param source where the facts were taken from
 * @param not full names that a spelling rule would give to this person, and that are somebody else's
 */
public record Person(
        String id,
        String label,
        List<String> given,
        List<String> family,
        List<Alias> aliases,
        Surname surname,
        Order order,
        Gender gender,
        @Nullable String country,
        List<Tenure> roles,
        @Nullable PartialDate checked,
        String source,
        List<String> not)
        implements Entry {

    public Person {
        given = List.copyOf(given);
        family = List.copyOf(family);
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        not = List.copyOf(not);
    }

    /** What a family name means where it stands alone. */
    public enum Surname {
        /** This person, in any article. */
        ALONE,
        /** This person only after their full name. */
        WITH_NAME
    }

    /** Which name is printed first. */
    public enum Order {
        GIVEN_FIRST,
        FAMILY_FIRST
    }

    /** For pronouns. */
    public enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    /**
     * Whether the press can have meant this person by the family name alone on that day: not before the two years that
     * lead up to the first role. A person without dated roles can be meant on any day.
     */
    public boolean isOfTheTime(LocalDate day) {
        LocalDate first = null;
        for (Tenure tenure : roles) {
            if (tenure.from() == null) {
                return true;
            }
            if (first == null || tenure.from().first().isBefore(first)) {
                first = tenure.from().first();
            }
        }
        return first == null || !day.isBefore(first.minusYears(2));
    }

    /** Every full name without duplicates: the label, each given name with each family name in the person's order, the aliases. */
    public List<Alias> fullNames() {
        Map<String, Alias> names = new LinkedHashMap<>();
        names.put(label, Alias.of(label));
        for (String first : given) {
            for (String last : family) {
                String name = order == Order.FAMILY_FIRST ? last + " " + first : first + " " + last;
                names.putIfAbsent(name, Alias.of(name));
            }
        }
        aliases.forEach(alias -> names.put(alias.text(), alias));
        return new ArrayList<>(names.values());
    }
}
