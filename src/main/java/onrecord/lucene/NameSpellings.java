package onrecord.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.analysis.Form;
import onrecord.analysis.Spellings;
import onrecord.article.Facet;
import onrecord.article.TextField;
import onrecord.query.Labels;
import onrecord.vocabulary.NameRules;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;

/**
 * Other spellings of a name that stand in the archive, by {@link NameRules}: for names that no vocabulary lists. A word that the
 * archive prints in small letters is no name, and has none. Remembers what it was asked, for one request. Not safe for threads.
 */
final class NameSpellings implements Spellings {

    private static final String BODY = TextField.BODY.key();

    /** Other spellings of one word, the most frequent kept. */
    private static final int MOST = 12;

    private static final int FAR_MORE = 20;

    /** Two syllables as Korean and Chinese names are romanised. */
    private static final Pattern TWO_SYLLABLES = Pattern.compile(
            "(?:zh|ch|sh|h[yw]|[bcdfghjklmnpqrstwxyz])?[wy]?[aeiou]{1,3}(?:ng|n|k|l|m|p)?(?:zh|ch|sh|[bcdfghjklmnpqrstwxyz])[wy]?[aeiou]{1,3}(?:ng|n|k|l|m|p)?");

    private static final List<String> ARTICLES = List.of("al", "el");

    private final IndexReader articles;
    private final Columns columns;
    private final Labels labels;
    private final Map<String, List<String>> known = new HashMap<>();

    NameSpellings(IndexReader articles, Columns columns, Labels labels) {
        this.articles = articles;
        this.columns = columns;
        this.labels = labels;
    }

    @Override
    public List<String> of(String words) {
        List<String> found = known.get(words);
        if (found == null) {
            try {
                found = List.copyOf(find(words.split(" ")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            known.put(words, found);
        }
        return found;
    }

    private Set<String> find(String[] words) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        if (words.length == 1) {
            if (mayBeName(words[0])) {
                found.addAll(likeNames(words[0]));
                addApart(words[0], found);
            }
        } else if (words.length == 2) {
            addJoined(words, found);
            if (ARTICLES.contains(words[0])) {
                addWithArticle(words, found);
            }
        }
        return found;
    }

    /** Words the archive does not have may be a name as well. */
    private boolean mayBeName(String word) throws IOException {
        return word.length() >= 4 && isName(word);
    }

    private boolean isName(String word) throws IOException {
        return NameWords.isName(documents(word), documents(exact(word)));
    }

    private int documents(String term) throws IOException {
        return articles.docFreq(new Term(BODY, term));
    }

    private List<String> likeNames(String word) throws IOException {
        Set<String> candidates = new LinkedHashSet<>();
        for (String key : NameRules.keys(word)) {
            for (LeafReaderContext leaf : articles.leaves()) {
                columns.of(leaf).names().addWith(key, candidates);
            }
        }
        record Like(String word, int documents) {}
        List<Like> alike = new ArrayList<>();
        for (String candidate : candidates) {
            if (!candidate.equals(word)
                    && isAlike(word, candidate)
                    && isName(candidate)
                    && !areOthers(word, candidate)) {
                alike.add(new Like(candidate, documents(candidate)));
            }
        }
        return alike.stream()
                .sorted(Comparator.comparingInt(Like::documents).reversed().thenComparing(Like::word))
                .limit(MOST)
                .map(Like::word)
                .toList();
    }

    private boolean isAlike(String one, String other) throws IOException {
        if (one.replace("'", "").equals(other.replace("'", ""))) {
            return true;
        }
        for (NameRules.Language language : NameRules.alike(one, other)) {
            if (isOf(language, one) && !isRareBeside(one, other)
                    || isOf(language, other) && !isRareBeside(other, one)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(NameRules.Language language, String word) throws IOException {
        return NameRules.bearsSign(language, word) || language == NameRules.Language.ARABIC && hasArticle(word);
    }

    /** A sign on a rare word does not make a name of an everyday one: Qing is not King. */
    private boolean isRareBeside(String word, String other) throws IOException {
        return (long) documents(word) * FAR_MORE < documents(other);
    }

    /** Whether both are known, and nobody goes by both. */
    private boolean areOthers(String one, String other) {
        List<String> first = labels.ids(Facet.PERSON, one);
        List<String> second = labels.ids(Facet.PERSON, other);
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    /** Whether the word stands behind an Arabic article in small letters: al-Jolani, not Al Gore. */
    private boolean hasArticle(String word) throws IOException {
        return stands(exact("al"), capital(word)) || stands(exact("el"), capital(word));
    }

    private boolean stands(String first, String second) throws IOException {
        return together(first, second) > 0;
    }

    /** Documents with one term behind the other. */
    private int together(String first, String second) throws IOException {
        return documents(first) == 0 || documents(second) == 0
                ? 0
                : new IndexSearcher(articles).count(new PhraseQuery(BODY, first, second));
    }

    private void addJoined(String[] words, Set<String> found) throws IOException {
        String joined = words[0] + words[1];
        boolean name = ARTICLES.contains(words[0])
                ? words[1].length() > 3
                : TWO_SYLLABLES.matcher(joined).matches();
        if (name && mayBeName(joined) && documents(joined) > 0) {
            found.add(joined);
        }
    }

    /** Jinping as Jin-ping, Alqaeda as al-Qaeda. */
    private void addApart(String word, Set<String> found) throws IOException {
        boolean syllables = TWO_SYLLABLES.matcher(word).matches();
        for (int at = 2; at <= word.length() - 2; at++) {
            String first = word.substring(0, at);
            String second = word.substring(at);
            boolean article = ARTICLES.contains(first) && second.length() > 3 && stands(exact(first), capital(second));
            if (article || syllables && areSyllables(first, second)) {
                found.add(first + " " + second);
            }
        }
    }

    /** Whether both stand together with a capital, and the second is no everyday word: Jong-un or Jong Un, but not Dam on. */
    private boolean areSyllables(String first, String second) throws IOException {
        return isName(first)
                && (stands(capital(first), capital(second))
                        || documents(exact(second)) < FAR_MORE * together(capital(first), exact(second)));
    }

    private static String exact(String word) {
        return Form.EXACT.prefix() + word;
    }

    private static String capital(String word) {
        return exact(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }

    /** el-Sisi as al-Sissi. */
    private void addWithArticle(String[] words, Set<String> found) throws IOException {
        List<String> names = new ArrayList<>(List.of(words[1]));
        names.addAll(of(words[1]));
        String other = words[0].equals("al") ? "el" : "al";
        for (String name : names) {
            if (name.indexOf(' ') < 0 && stands(other, name)) {
                found.add(other + " " + name);
            }
        }
    }
}
