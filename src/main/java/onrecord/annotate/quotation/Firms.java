package onrecord.annotate.quotation;

import java.util.HashSet;
import java.util.Set;

/**
 * Names that an article shows to be those of firms and the like, though nothing in the name alone says so: {@code Quillcorp Inc}
 * stands there too, or {@code Quillcorp said it sold its mills}. Without this they would be read as family names.
 */
final class Firms {
    /** What ends the full name of a firm; written from knowledge of business news. All in lower case. */
    private static final Set<String> FORMS = Set.of(
            "inc",
            "inc.",
            "corp",
            "corp.",
            "co",
            "co.",
            "ltd",
            "ltd.",
            "plc",
            "llc",
            "ag",
            "sa",
            "nv",
            "spa",
            "gmbh",
            "pty",
            "holdings",
            "group",
            "industries");

    /** What ends the names of firms rather than of people. */
    private static final Set<String> TRADES = Set.of(
            "industries",
            "properties",
            "services",
            "systems",
            "technologies",
            "technology",
            "laboratories",
            "holdings",
            "partners",
            "associates",
            "enterprises",
            "securities",
            "resources",
            "stores",
            "foods",
            "motors",
            "mines",
            "minerals",
            "petroleum",
            "oil",
            "gas",
            "steel",
            "chemical",
            "chemicals",
            "pharmaceuticals",
            "electronics",
            "communications",
            "pictures",
            "airways",
            "railroad",
            "railway",
            "railways",
            "exchange",
            "bancorp",
            "bancshares",
            "financial",
            "trust",
            "insurance",
            "savings",
            "limited",
            "incorporated",
            "products",
            "computers",
            "computer",
            "software",
            "realty",
            "video",
            "energy",
            "electric",
            "edition",
            "capital",
            "investments",
            "investment",
            "bancorporation",
            "breweries",
            "publishing",
            "broadcasting",
            "entertainment",
            "logistics",
            "solutions",
            "networks",
            "therapeutics",
            "healthcare",
            "telecom",
            "telecommunications");

    private static final int NEAR = 10; // tokens between "it" and its "its"

    private final Passage passage;
    private final Named named;
    private final Set<String> names = new HashSet<>();

    Firms(Reading reading, Named named) {
        this.passage = reading.passage();
        this.named = named;
        for (int i = 1; i < passage.size(); i++) {
            boolean form = FORMS.contains(passage.lower(i)) && passage.isCapitalised(i);
            if ((form || passage.isOneOf(i, "<")) && isNamePart(i - 1)) {
                noteEndingAt(i - 1);
            }
        }
        for (Cue cue : reading.cues()) {
            Range subject = cue.subject();
            if (subject != null && !cue.passive() && isBareName(bare(subject)) && speaksOfItself(cue.last() + 1)) {
                names.add(lower(bare(subject)));
            }
        }
    }

    /** Whether the words are a firm's name. */
    boolean isFirm(Range words) {
        return names.contains(lower(bare(words))) || isTrade(bare(words));
    }

    /** Without an article or a day: {@code on Monday Quillcorp}. */
    private Range bare(Range words) {
        boolean more = passage.is(words.first(), "the") || passage.is(words.first(), WordClass.CALENDAR);
        return more && words.size() > 1 ? new Range(words.first() + 1, words.last()) : words;
    }

    /** Two words and more of which the last is a trade's: {@code Quill Properties}. */
    private boolean isTrade(Range words) {
        return words.size() > 1
                && passage.isCapitalised(words.last())
                && TRADES.contains(passage.lower(words.last()))
                && !named.isGivenName(passage.lower(words.first()));
    }

    /** The full name before {@code Inc}, and its first word, by which it is called afterwards. */
    private void noteEndingAt(int last) {
        int first = last;
        while (first > 0 && last - first < 4 && isNamePart(first - 1)) {
            first--;
        }
        names.add(lower(new Range(first, last)));
        names.add(passage.lower(first));
    }

    private boolean isNamePart(int token) {
        return passage.isCapitalised(token)
                && named.personAt(token) == null
                && !passage.is(token, WordClass.DETERMINER)
                && !passage.is(token, WordClass.PREPOSITION)
                && !Nouns.TITLE.contains(passage.lower(token))
                && named.countryAt(token).isEmpty();
    }

    private boolean isBareName(Range subject) {
        for (int i = subject.first(); i <= subject.last(); i++) {
            boolean initial = passage.lower(i).length() == 2 && passage.lower(i).endsWith(".");
            if (!isNamePart(i) || initial || named.isGivenName(passage.lower(i))) {
                return false;
            }
        }
        return subject.size() < 5;
    }

    /** {@code its mills}, {@code it has}, {@code it sold}, {@code it is selling its mills}; not {@code it is late}. */
    private boolean speaksOfItself(int token) {
        int it = passage.is(token, "that") ? token + 1 : token;
        if (passage.is(it, "its")) {
            return true;
        }
        if (!passage.is(it, "it")) {
            return false;
        }
        for (int i = it + 1; i < Math.min(passage.size(), it + NEAR) && !passage.isOneOf(i, ".;"); i++) {
            if (passage.is(i, "its")) {
                return true;
            }
        }
        String verb = passage.lower(it + 1);
        return verb.endsWith("ed") && verb.length() > 4
                || Set.of("plans", "expects", "intends", "agreed", "bought", "sold", "won", "sees", "owns", "holds")
                        .contains(verb);
    }

    private String lower(Range range) {
        StringBuilder words = new StringBuilder();
        for (int i = range.first(); i <= range.last(); i++) {
            words.append(words.isEmpty() ? "" : " ").append(passage.lower(i));
        }
        return words.toString();
    }
}
