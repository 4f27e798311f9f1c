package onrecord.annotate.quotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import onrecord.annotate.name.NameTagger;
import onrecord.annotate.name.NamedArticle;
import onrecord.annotate.text.ArticleText;
import onrecord.annotate.text.StructuredText;
import onrecord.article.Article;
import onrecord.article.Speaker;
import onrecord.vocabulary.QuotationRules;
import onrecord.vocabulary.Vocabulary;

/**
 * Measures pronouns against passages in which a hand has marked which of two names a pronoun stands for, or neither. Only
 * "he" and "she" are read: nothing else speaks.
 */
final class PronounEvaluation {
    private final Verbs verbs;
    private final RoleBook roles;
    private final CountryNames countries;
    private final NameTagger names;

    /** What came of a pronoun. */
    enum Outcome {
        RIGHT,
        WRONG,
        UNKNOWN
    }

    PronounEvaluation(Vocabulary vocabulary) {
        this.verbs = new Verbs(vocabulary.speechVerbs());
        this.roles = new RoleBook(vocabulary);
        this.countries = new CountryNames(vocabulary);
        this.names = new NameTagger(vocabulary);
    }

    /** Reads one passage and hands over each outcome, and whether the pronoun's verb is one of saying. */
    void read(JsonNode gold, Article article, BiConsumer<Outcome, Boolean> outcome) {
        String pronoun = gold.path("pronoun").asText();
        if (!pronoun.equalsIgnoreCase("he") && !pronoun.equalsIgnoreCase("she")) {
            return;
        }
        NamedArticle named = names.tag(article, ArticleText.of(article));
        for (StructuredText text : named.text().both()) {
            Passage passage = new Passage(text.field(), text.characters(), Tokens.of(text));
            int start = article.body()
                    .offsetByCodePoints(0, gold.path("pronoun_start").asInt());
            int token = passage.size() == 0 || !text.characters().equals(article.body()) ? -1 : tokenAt(passage, start);
            if (token >= 0) {
                Named people = new Named(named, passage, java.util.Set.of());
                Reading reading = new Reading(passage, verbs, people);
                Speakers speakers = new Speakers(
                        reading,
                        people,
                        new Speakers.Setting(
                                roles,
                                countries,
                                new Confidences(QuotationRules.NONE),
                                article.published(),
                                Speaker.NOBODY));
                Speaker speaker = speakers.at(new Range(token, token));
                boolean says = reading.cues().stream().anyMatch(cue -> new Range(token, token).equals(cue.subject()));
                outcome.accept(compare(gold, speaker), says);
            }
        }
    }

    private static int tokenAt(Passage passage, int offset) {
        for (int i = 0; i < passage.size(); i++) {
            if (passage.start(i) == offset) {
                return i;
            }
        }
        return -1;
    }

    private static Outcome compare(JsonNode gold, Speaker speaker) {
        if (speaker.name().isEmpty()) {
            return Outcome.UNKNOWN;
        }
        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        (gold.path("a_coref").asBoolean() ? right : wrong).add(gold.path("a").asText());
        (gold.path("b_coref").asBoolean() ? right : wrong).add(gold.path("b").asText());
        boolean isRight = right.stream().anyMatch(name -> shares(name, speaker.name()));
        boolean isWrong = wrong.stream().anyMatch(name -> shares(name, speaker.name()));
        // Neither name is the pronoun's in some passages: then a third person may be right, which nothing here can
        // tell.
        return isRight ? Outcome.RIGHT : isWrong || !right.isEmpty() ? Outcome.WRONG : Outcome.UNKNOWN;
    }

    private static boolean shares(String one, String other) {
        List<String> words = List.of(other.split("[ -]"));
        for (String word : one.split("[ -]")) {
            if (word.length() > 2 && words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
