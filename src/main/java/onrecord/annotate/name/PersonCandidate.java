package onrecord.annotate.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.annotate.text.Sentence;
import onrecord.annotate.text.StructuredText;
import onrecord.annotate.text.Token;
import onrecord.article.TextSpan;
import onrecord.vocabulary.Person.Gender;

/**
 * Words that are a person's name by the way they are introduced.
 *
 * @param first index of the first token of the name
 * @param behind index behind its last
 * @param given lower-case given name; empty where only a family name stands there
 * @param family lower-case tokens of the family name, at least one
 * @param gender as far as given name or title tell
 * @param title the lower-case title before it, or an empty text
 * @param rule what introduced it
 */
record PersonCandidate(
        StructuredText text,
        int first,
        int behind,
        String given,
        List<String> family,
        Gender gender,
        String title,
        String rule) {
    private static final Pattern NICKNAME = Pattern.compile(" [\"“'‘](\\p{L}+)[\"”'’] ");

    PersonCandidate {
        family = List.copyOf(family);
    }

    TextSpan span() {
        return text.span(text.tokens().get(first), text.tokens().get(behind - 1));
    }

    /** The name as it stands. */
    String name() {
        return span().of(text.characters()).replaceAll("\\s+", " ");
    }

    /** Whether there is a given name and a patronymic, and no family name. */
    boolean isPatronymic() {
        return behind - first == 2 && Patronymics.has(lastName(), gender);
    }

    /** Whether an apposition behind the name says who that is: {@code , a nurse}. */
    boolean isPresented() {
        Sentence sentence = text.sentences().get(text.sentenceAt(token(first).start()));
        return new Surroundings(text.tokens(), sentence).isApposition(behind);
    }

    /** What stands between quotation marks within the name, in lower case, or an empty text. */
    String nickname() {
        Matcher nickname = NICKNAME.matcher(name());
        return nickname.find() ? nickname.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The name without its nickname. */
    String plainName() {
        return NICKNAME.matcher(name()).replaceFirst(" ");
    }

    Token token(int index) {
        return text.tokens().get(index);
    }

    /** The last word of the family name, by which the press calls people. */
    String lastName() {
        return family.getLast();
    }
}
