package onrecord.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.annotate.text.ArticleText;
import onrecord.annotate.text.Sentence;
import onrecord.annotate.text.StructuredText;
import onrecord.annotate.text.Token;
import onrecord.article.Mention;
import onrecord.article.TextSpan;
import onrecord.vocabulary.Person.Gender;
import org.jspecify.annotations.Nullable;

/** Finds family names that stand alone and gives them to the people of the article who bear them. */
final class Surnames {
    private final ArticleText article;
    private final Places places;
    private final GivenNameBook givenNames;

    Surnames(ArticleText article, Places places, GivenNameBook givenNames) {
        this.article = article;
        this.places = places;
        this.givenNames = givenNames;
    }

    /**
     * @param alone family names that mean one person of the vocabulary in any article
     */
    void find(Cast cast, List<NameMatch> alone) {
        Map<Place, NameMatch> known = new HashMap<>();
        for (NameMatch match : alone) {
            if (!cast.meantBy(match).isEmpty()) {
                known.put(new Place(match.text(), match.first(), match.behind()), match);
            }
        }
        for (StructuredText text : article.both()) {
            for (Sentence sentence : text.sentences()) {
                boolean shouted = PersonGrammar.isShouted(text.tokens(sentence));
                int at = sentence.firstToken();
                while (at < sentence.endToken()) {
                    at = Math.max(at + 1, step(text, sentence, at, shouted, cast, known));
                }
            }
        }
    }

    private record Place(StructuredText text, int first, int behind) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && text == place.text && first == place.first && behind == place.behind;
        }

        @Override
        public int hashCode() {
            return first * 31 + behind;
        }
    }

    /** Handles the token and returns the index behind what was found there. */
    private int step(
            StructuredText text, Sentence sentence, int at, boolean shouted, Cast cast, Map<Place, NameMatch> known) {
        List<Token> tokens = text.tokens();
        Token start = tokens.get(at);
        if (!start.isCapitalised() && !PersonWords.PARTICLES.contains(start.lower())) {
            return at;
        }
        List<String> words = new ArrayList<>();
        int longest = -1;
        String owner = "";
        String rule = "surname";
        for (int i = at; i < sentence.endToken() && words.size() < 3; i++) {
            Token token = tokens.get(i);
            if (Phrase.isHyphen(token) && i > at) {
                continue;
            }
            if (!token.isWord()) {
                break;
            }
            words.add(token.lower());
            NameMatch match = known.get(new Place(text, at, i + 1));
            String id = bearer(cast.surnames().getOrDefault(words, List.of()), match, text, at, cast);
            if (!id.isEmpty() && token.isCapitalised()) {
                longest = i + 1;
                owner = id;
                rule = match != null && match.entry().id().equals(id) ? match.rule() : "surname";
            }
        }
        if (longest < 0) {
            return at;
        }
        TextSpan span = text.span(tokens.get(at), tokens.get(longest - 1));
        boolean place = places.overlap(span);
        boolean placeMeant = place
                && !hasTitle(tokens, at, sentence)
                && (!cast.isIntroduced(owner) || places.areNamedOtherwise(span));
        if (!cast.isFree(span) || placeMeant || isOtherName(text, at, longest, sentence, shouted)) {
            return at;
        }
        if (place) {
            cast.mentionFully(owner, span, rule);
        } else {
            cast.mention(owner, span, rule);
        }
        return longest;
    }

    /**
     * The one of several bearers who fits the title: whom the name means everywhere, else who was named last before.
     *
     * @param ids people of the article with that family name
     * @param everywhere the vocabulary's person whom the name means in any article, or null
     * @return an empty text where nobody bears it
     */
    private static String bearer(
            List<String> ids, @Nullable NameMatch everywhere, StructuredText text, int at, Cast cast) {
        Gender title = titleGender(text.tokens(), at);
        if (everywhere != null) {
            String id = cast.meantBy(everywhere);
            if (ids.isEmpty() || title == Gender.UNKNOWN || cast.gender(id) == title) {
                return id;
            }
        }
        if (ids.size() < 2) {
            return ids.isEmpty() ? "" : ids.getFirst();
        }
        TextSpan here = text.span(text.tokens().get(at), text.tokens().get(at));
        String first = "";
        for (Mention mention : cast.mentionsBefore(here)) {
            if (ids.contains(mention.id())) {
                if (title == Gender.UNKNOWN || cast.gender(mention.id()) == title) {
                    return mention.id();
                }
                first = mention.id();
            }
        }
        return first.isEmpty() ? ids.getFirst() : first;
    }

    private static Gender titleGender(List<Token> tokens, int at) {
        int before = at > 1 && tokens.get(at - 1).is(".") ? at - 2 : at - 1;
        return before < 0
                ? Gender.UNKNOWN
                : PersonWords.TITLE_GENDER.getOrDefault(tokens.get(before).lower(), Gender.UNKNOWN);
    }

    private static boolean hasTitle(List<Token> tokens, int at, Sentence sentence) {
        int before = at - 1 > sentence.firstToken() && tokens.get(at - 1).is(".") ? at - 2 : at - 1;
        return before >= sentence.firstToken()
                && tokens.get(before).isCapitalised()
                && PersonWords.TITLES.contains(tokens.get(before).lower());
    }

    /** Whether the words around make it a part of another name: "Melania Trump", "Trump Tower". */
    private boolean isOtherName(StructuredText text, int first, int behind, Sentence sentence, boolean shouted) {
        List<Token> tokens = text.tokens();
        if (first > sentence.firstToken() && tokens.get(first).spaced()) {
            Token before = tokens.get(first - 1);
            boolean given = before.isCapitalised() && givenNames.canBeGiven(before.lower());
            boolean name = NameRun.isNameWord(before)
                    && !shouted
                    && first - 1 > sentence.firstToken()
                    && !places.overlap(text.span(before, before));
            boolean initial = before.is(".")
                    && first - 2 >= sentence.firstToken()
                    && NameRun.behindInitial(tokens, first - 2, first) == first;
            if (given || name || initial) {
                return true;
            }
        }
        if (isInGroupsName(tokens, first, sentence)) {
            return true;
        }
        if (first - 1 > sentence.firstToken() && isHyphenBetween(tokens, first - 1)) {
            Token before = tokens.get(first - 2);
            if (before.isCapitalised()
                    && before.plain().length() > 2
                    && !PersonWords.PARTICLES.contains(before.lower())) {
                return givenNames.canBeGiven(before.lower());
            }
        }
        if (behind >= sentence.endToken()
                || !tokens.get(behind).spaced()
                || !tokens.get(behind).isCapitalised()) {
            return behind < sentence.endToken() && tokens.get(behind).is("&");
        }
        Token after = tokens.get(behind);
        return PersonWords.HEADS.contains(after.lower())
                || !shouted && NameRun.isNameWord(after) && !places.overlap(text.span(after, after));
    }

    /** Whether an article leads from the opening of an armed group's name to the word: {@code Ansar al-Sharia}. */
    private static boolean isInGroupsName(List<Token> tokens, int first, Sentence sentence) {
        int article = tokens.get(first).spaced() ? first - 1 : first - 2;
        return article > sentence.firstToken()
                && PersonWords.PARTICLES.contains(tokens.get(article).lower())
                && PersonWords.GROUPS.contains(tokens.get(article - 1).lower());
    }

    private static boolean isHyphenBetween(List<Token> tokens, int at) {
        return Phrase.isHyphen(tokens.get(at))
                && !tokens.get(at).spaced()
                && !tokens.get(at + 1).spaced();
    }
}
