package onrecord.annotate.quotation;

import java.util.Set;
import java.util.regex.Pattern;
import onrecord.annotate.name.NamedPerson;
import onrecord.article.Speaker.State;
import onrecord.article.Speaker.Type;
import onrecord.vocabulary.Person.Gender;

/** Who says "I" outside of quotation marks: the author, where the article has one and it is a person. */
final class Narrator {
    private static final Pattern PERSON =
            Pattern.compile("(?:\\p{Lu}[\\p{L}’'-]+)(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]+|de|van|von|al|bin)){1,3}");
    /** Words of desks, agencies and outlets. */
    private static final Set<String> NO_PERSON = Set.of(
            "staff",
            "desk",
            "editors",
            "reporter",
            "reporters",
            "correspondent",
            "writer",
            "contributor",
            "guest",
            "editorial",
            "newsroom",
            "service",
            "views",
            "opinion",
            "by",
            "and",
            "agencies",
            "wire");

    private final String author;
    private final Identities identities;

    Narrator(String author, Identities identities) {
        String name = author.strip();
        boolean isPerson = PERSON.matcher(name).matches();
        for (String word : name.toLowerCase(java.util.Locale.ROOT).split(" ")) {
            isPerson &= !NO_PERSON.contains(word) && !Nouns.ORGANISATION.contains(word) && !Nouns.OUTLET.contains(word);
        }
        this.author = isPerson ? name : "";
        this.identities = identities;
    }

    Identity at(Range range) {
        return author.isEmpty()
                ? identities.unnamed(range, Type.PERSON, "", "", State.UNKNOWN)
                : identities.person(
                        range,
                        new NamedPerson(Slugs.of(author), author, Gender.UNKNOWN, "", false),
                        State.RESOLVED,
                        "",
                        Way.NARRATOR);
    }
}
