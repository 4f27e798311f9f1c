package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import onrecord.annotate.name.NamedPerson;
import onrecord.annotate.quotation.Named.At;
import org.jspecify.annotations.Nullable;

/**
 * Who is introduced with which role in the article itself: {@code President Mary Berg}, {@code Mary Berg, the defence
 * minister of Norland,}.
 */
final class Introductions {
    private record Entry(String roleId, String country, NamedPerson person, int token) {}

    private final List<Entry> entries = new ArrayList<>();

    Introductions(Passage passage, Named named, RoleBook roles) {
        for (At at : named.people()) {
            RoleBook.Found before = roles.endingAt(
                    passage, at.range().first() - 1, Math.max(0, at.range().first() - 6));
            if (before != null
                    && at.range().first() > 0
                    && !isFormer(passage, before.range().first())) {
                note(
                        before,
                        country(
                                named,
                                before.range().first() - 4,
                                before.range().last(),
                                at),
                        at);
            }
            int comma = at.range().last() + 1;
            if (passage.isOneOf(comma, ",") && comma + 1 < passage.size()) {
                appositive(passage, named, roles, at, comma + 1);
            }
        }
    }

    private void appositive(Passage passage, Named named, RoleBook roles, At at, int from) {
        int end = from;
        while (end < passage.size() - 1 && end < from + 9 && !passage.isMark(end + 1)) {
            end++;
        }
        if (named.personAt(from) != null || isFormer(passage, from) || isFormer(passage, from + 1)) {
            return;
        }
        RoleBook.Found role = roles.in(passage, new Range(from, end));
        if (role != null) {
            note(role, country(named, from, end, at), at);
        }
    }

    private static boolean isFormer(Passage passage, int token) {
        return passage.is(token, "former")
                || passage.is(token - 1, "former")
                || passage.is(token - 2, "former")
                || passage.is(token - 1, "then")
                || passage.is(token, "ex");
    }

    private static String country(Named named, int from, int to, At at) {
        String country = named.countryIn(new Range(Math.max(0, from), Math.max(0, to)));
        return country.isEmpty() ? at.person().country() : country;
    }

    private void note(RoleBook.Found role, String country, At at) {
        entries.add(new Entry(role.role().id(), country, at.person(), at.range().first()));
    }

    /** The one person introduced with the role and country, or null where there is none or more than one. */
    @Nullable
    NamedPerson with(String roleId, String country) {
        NamedPerson found = null;
        for (Entry entry : entries) {
            boolean fits = entry.roleId().equals(roleId)
                    && (country.isEmpty()
                            || entry.country().isEmpty()
                            || entry.country().equals(country));
            if (fits) {
                if (found != null && !found.id().equals(entry.person().id())) {
                    return null;
                }
                found = entry.person();
            }
        }
        return found;
    }
}
