package onrecord.annotate.quotation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import onrecord.vocabulary.Country;
import onrecord.vocabulary.Country.Naming;
import onrecord.vocabulary.Vocabulary;

/** The one name under which a country speaks, however it is printed: {@code U.S.} and {@code the United States}. Immutable. */
final class CountryNames {
    private final Map<String, String> labels = new HashMap<>();

    CountryNames(Vocabulary vocabulary) {
        for (Country country : vocabulary.countries()) {
            labels.put(key(country.id(), country.label()), country.label());
            country.names().stream()
                    .filter(name -> name.naming() == Naming.NAME)
                    .forEach(name -> labels.put(key(country.id(), name.alias().text()), country.label()));
        }
    }

    /** The country's label for any of its own names, and any other name as it is: {@code Washington}, {@code Norland's army}. */
    String label(String country, String name) {
        return labels.getOrDefault(key(country, name), name);
    }

    private static String key(String country, String name) {
        return country + ' ' + name.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
