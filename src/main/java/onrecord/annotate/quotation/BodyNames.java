package onrecord.annotate.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every ministry, agency and the like that a passage names with capitals, so that "the ministry" can mean it afterwards. */
final class BodyNames {
    /** Heads that say which body is meant; {@code the group} could be any. */
    private final List<Range> names = new ArrayList<>();

    private final Passage passage;

    BodyNames(Passage passage, Named named) {
        this.passage = passage;
        for (int i = 1; i < passage.size(); i++) {
            String word = passage.lower(i);
            boolean body = Nouns.GOVERNMENT.contains(word) || Nouns.ORGANISATION.contains(word);
            boolean ends = !passage.isCapitalised(i + 1) || named.personAt(i + 1) != null;
            if (body && ends && passage.isWord(i)) {
                int first = i;
                while (first > 0 && takesIn(first - 1, named)) {
                    first--;
                }
                boolean country = first < i
                        && Nouns.GOVERNMENT.contains(word)
                        && !named.countryAt(i - 1).isEmpty();
                if (first < i && (passage.isCapitalised(i) || country)) {
                    names.add(new Range(first, i));
                }
            }
        }
    }

    private boolean takesIn(int token, Named named) {
        return passage.isCapitalised(token)
                && named.personAt(token) == null
                && !passage.is(token, WordClass.DETERMINER)
                && !passage.is(token, WordClass.PREPOSITION)
                && !passage.is(token, WordClass.CALENDAR);
    }

    /** The name with that head before a token, where all such names before it are one; null where there is none or several. */
    @Nullable
    Range before(int token, String head) {
        Range found = null;
        for (Range name : names) {
            if (name.last() < token && passage.is(name.last(), head)) {
                String words = passage.words(name.first(), name.last());
                if (found != null && !words.equals(passage.words(found.first(), found.last()))) {
                    boolean nearer = passage.paragraph(name.last()) != passage.paragraph(found.last());
                    if (!nearer) {
                        return null;
                    }
                }
                found = name;
            }
        }
        return found != null && passage.paragraph(found.last()) >= passage.paragraph(token) - 6 ? found : null;
    }
}
