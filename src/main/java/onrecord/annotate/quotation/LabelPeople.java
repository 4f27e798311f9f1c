package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.annotate.name.NamedPerson;
import onrecord.annotate.quotation.Named.At;
import onrecord.vocabulary.Person.Gender;

/**
 * People whom only the labels of a transcript name, in capitals: {@code REP. AMY BERG:} is Amy Berg, and so is {@code BERG:} from
 * then on. A word in capitals that is neither a person's nor a body's is nobody known.
 */
final class LabelPeople {
    private final Passage passage;
    private final Named named;
    private final Map<String, NamedPerson> byFamilyName = new HashMap<>();
    private final List<At> people = new ArrayList<>();
    private final Set<Range> unknown = new HashSet<>();

    LabelPeople(Reading reading, Named named) {
        this.passage = reading.passage();
        this.named = named;
        for (Label label : reading.turns().labels()) {
            Range words = label.speaker();
            if (words != null && label.kind() == Label.Kind.NAME && named.personAt(words.last()) == null) {
                note(words);
            }
        }
        for (Label label : reading.turns().labels()) {
            Range words = label.speaker();
            if (words != null && label.kind() == Label.Kind.FORM) {
                if (words.size() == 1) {
                    alone(words);
                } else if (Nouns.PERSON.contains(passage.lower(words.last()))) {
                    unknown.add(words);
                }
            }
        }
    }

    /** Where labels name them. */
    List<At> people() {
        return people;
    }

    /** Whether the words are a label whose bearer is not known: {@code AUDIENCE MEMBER:}. */
    boolean isUnknown(Range words) {
        return unknown.contains(words);
    }

    private void note(Range words) {
        int first = words.first();
        while (first < words.last() && isTitle(first)) {
            first++;
        }
        Range range = new Range(first, words.last());
        String name = name(range);
        NamedPerson person = new NamedPerson(Slugs.of(name), name, Gender.UNKNOWN, "", false);
        people.add(new At(range, person));
        byFamilyName.putIfAbsent(passage.lower(words.last()), person);
    }

    /** {@code BERG:}. */
    private void alone(Range word) {
        String written = passage.words(word.first(), word.first());
        String lower = passage.lower(word.first());
        if (named.personAt(word.first()) != null || !written.equals(written.toUpperCase(Locale.ROOT))) {
            return;
        }
        NamedPerson person = byFamilyName.get(lower);
        if (person != null) {
            people.add(new At(word, person));
        } else if (!Nouns.PERSON.contains(lower) && !Nouns.PEOPLE.contains(lower) && !isBody(word.first())) {
            unknown.add(word);
        }
    }

    /** Whether the passage has the word in the same capitals where it is no label. */
    private boolean isBody(int label) {
        for (int i = 0; i < passage.size(); i++) {
            if (i != label && passage.words(i, i).equals(passage.words(label, label)) && !passage.isOneOf(i + 1, ":")) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitle(int token) {
        return Nouns.TITLE.contains(passage.lower(token)) || Nouns.PERSON.contains(passage.lower(token));
    }

    /** The name as running text has it: capitals only where a part of it begins. */
    private String name(Range range) {
        StringBuilder name = new StringBuilder();
        boolean begins = true;
        for (char c : passage.words(range.first(), range.last()).toCharArray()) {
            name.append(begins ? c : Character.toLowerCase(c));
            begins = !Character.isLetter(c);
        }
        return name.toString();
    }
}
