package onrecord.annotate.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a body's initials stand for, where the article spells them out: {@code Norland Press Service (NPS)}. */
final class Acronyms {
    private final Passage passage;
    private final Map<String, String> meanings = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    Acronyms(Passage passage) {
        this.passage = passage;
        for (int i = 0; i < passage.size(); i++) {
            if (isAcronym(i)) {
                written.add(passage.words(i, i));
            }
        }
        for (int i = 0; i < passage.size() && !written.isEmpty(); i++) {
            if (passage.isCapitalised(i) && !isAcronym(i)) {
                spell(i);
            }
        }
    }

    /** The body's full name, or an empty text. */
    String meaning(String acronym) {
        return meanings.getOrDefault(acronym, "");
    }

    boolean isAcronym(int token) {
        if (!passage.isCapitalised(token)) {
            return false;
        }
        String word = passage.words(token, token);
        return word.length() > 1 && word.length() < 8 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Takes the capitalised words from a token on, small words between them passed over, as far as their initials are written. */
    private void spell(int first) {
        StringBuilder initials = new StringBuilder();
        for (int i = first; i < Math.min(passage.size(), first + 8); i++) {
            boolean small = passage.is(i, "of") || passage.is(i, "for") || passage.is(i, "and") || passage.is(i, "the");
            if (passage.isCapitalised(i) && !isAcronym(i)) {
                initials.append(Character.toUpperCase(passage.text().charAt(passage.start(i))));
                String acronym = initials.toString();
                if (initials.length() > 2 && written.contains(acronym) && !passage.isCapitalised(i + 1)) {
                    meanings.putIfAbsent(acronym, passage.words(first, i));
                }
            } else if (!small) {
                return;
            }
        }
    }
}
