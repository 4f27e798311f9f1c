package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the entries of all files against each other: parents, roles and countries exist, no name means two things. */
final class VocabularyCheck {
    private final Vocabulary.Contents contents;
    private final Places places;
    private final Faults faults;

    VocabularyCheck(Vocabulary.Contents contents, Places places, Faults faults) {
        this.contents = contents;
        this.places = places;
        this.faults = faults;
    }

    void run() {
        checkReferences();
        checkTree(Kind.WEAPONS, contents.weapons());
        checkTree(Kind.EVENTS, contents.eventTypes());
        checkCountryNames();
        checkPersonNames();
        checkWeaponNames();
        checkRoleNames();
        checkEventNames();
        new EventCheck(contents, places, faults).run();
    }

    private void checkReferences() {
        Set<String> countries = ids(contents.countries());
        Set<String> roles = ids(contents.roles());
        for (Person person : contents.people()) {
            known(countries, person.country(), "country", Kind.PEOPLE, person);
            for (Tenure tenure : person.roles()) {
                known(roles, tenure.role(), "role", Kind.PEOPLE, person);
                known(countries, tenure.country(), "country", Kind.PEOPLE, person);
            }
        }
        contents.weapons().forEach(weapon -> known(countries, weapon.country(), "country", Kind.WEAPONS, weapon));
    }

    private void known(Set<String> ids, @Nullable String id, String what, Kind kind, Entry entry) {
        if (id != null && !ids.contains(id)) {
            faults.add(places.of(kind, entry), "'" + entry.id() + "' names an unknown " + what + " '" + id + "'");
        }
    }

    private <T extends Taxon> void checkTree(Kind kind, List<T> entries) {
        Map<String, T> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        for (T entry : entries) {
            Set<String> above = new HashSet<>();
            for (Taxon at = entry; at != null; at = at.parent() == null ? null : byId.get(at.parent())) {
                if (!above.add(at.id())) {
                    faults.add(places.of(kind, entry), "'" + entry.id() + "' is its own ancestor");
                    return;
                }
            }
            if (entry.parent() != null && !byId.containsKey(entry.parent())) {
                faults.add(
                        places.of(kind, entry), "'" + entry.id() + "' has an unknown parent '" + entry.parent() + "'");
            }
        }
    }

    private void checkCountryNames() {
        Claims claims = new Claims(Kind.COUNTRIES);
        for (Country country : contents.countries()) {
            country.names().forEach(name -> claims.claim(name.alias(), country));
        }
        claims.report();
    }

    private void checkWeaponNames() {
        Claims claims = new Claims(Kind.WEAPONS);
        for (Weapon weapon : contents.weapons()) {
            boolean labelled =
                    weapon.aliases().stream().anyMatch(alias -> alias.text().equals(weapon.label()));
            if (!weapon.isClass() && !labelled) {
                claims.claim(Alias.of(weapon.label()), weapon);
            }
            weapon.aliases().forEach(alias -> claims.claim(alias, weapon));
            weapon.generic().forEach(alias -> claims.claim(alias, weapon));
        }
        claims.report();
    }

    private void checkRoleNames() {
        Claims claims = new Claims(Kind.ROLES);
        for (Role role : contents.roles()) {
            claims.claim(Alias.of(role.label()), role);
            role.aliases().forEach(alias -> claims.claim(alias, role));
        }
        claims.report();
    }

    private void checkEventNames() {
        Claims claims = new Claims(Kind.EVENTS);
        contents.eventTypes().forEach(type -> claims.claim(Alias.of(type.label()), type));
        claims.report();
    }

    /** Two people may share a name where both have roles with dates, which tell them apart. */
    private void checkPersonNames() {
        Claims claims = new Claims(Kind.PEOPLE);
        for (Person person : contents.people()) {
            person.fullNames().forEach(alias -> claims.claim(alias, person));
            if (person.surname() == Person.Surname.ALONE) {
                person.family().forEach(name -> claims.claim(Alias.of(name), person));
            }
        }
        claims.report();
    }

    private static boolean isDated(Entry entry) {
        return entry instanceof Person person && person.roles().stream().anyMatch(tenure -> tenure.from() != null);
    }

    private static Set<String> ids(List<? extends Entry> entries) {
        Set<String> ids = new HashSet<>();
        entries.forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    /** Which entries claim a name without a condition. */
    private final class Claims {
        private final Kind kind;
        private final Map<String, List<Entry>> claims = new HashMap<>();
        private final Map<String, String> written = new HashMap<>();

        Claims(Kind kind) {
            this.kind = kind;
        }

        void claim(Alias alias, Entry entry) {
            if (alias.conditional()) {
                return;
            }
            String key = Folding.plain(alias.text()).replaceAll("[\\s-]+", "");
            List<Entry> claimants = claims.computeIfAbsent(key, text -> new ArrayList<>(1));
            if (!claimants.contains(entry)) {
                claimants.add(entry);
            }
            written.putIfAbsent(key, alias.text());
        }

        void report() {
            claims.forEach((key, claimants) -> {
                boolean apart = claimants.stream().allMatch(VocabularyCheck::isDated);
                for (Entry late : apart ? List.<Entry>of() : claimants.subList(1, claimants.size())) {
                    Entry first = claimants.getFirst();
                    faults.add(
                            places.of(kind, late),
                            "'" + written.get(key) + "' means both '" + late.id() + "' and '" + first.id() + "' ("
                                    + places.of(kind, first)
                                    + ") and nothing tells them apart: 'near' or 'anywhere' can");
                }
            });
        }
    }
}
