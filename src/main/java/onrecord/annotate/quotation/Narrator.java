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

    /** Fewer of them may stand in a stretch that the article quotes without marks. */
    private static final int LEAST = 3;

    Narrator(Reading reading, String author, Identities identities) {
        String name = author.strip();
        boolean isPerson = PERSON.matcher(name).matches();
        for (String word : name.toLowerCase(java.util.Locale.ROOT).split(" ")) {
            isPerson &= !NO_PERSON.contains(word) && !Nouns.ORGANISATION.contains(word) && !Nouns.OUTLET.contains(word);
        }
        int own = 0;
        for (int i = 0; i < reading.passage().size(); i++) {
            own += reading.passage().is(i, "i") && !reading.layout().isQuoted(i) ? 1 : 0;
        }
        isPerson &= own >= LEAST;
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
