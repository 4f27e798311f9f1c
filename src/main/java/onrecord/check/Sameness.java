package onrecord.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What two different runs of words have in common where they say the same. */
final class Sameness {

    private static final Map<String, List<String>> CONTRACTIONS = Map.ofEntries(
            Map.entry("can't", List.of("can", "not")),
            Map.entry("cannot", List.of("can", "not")),
            Map.entry("won't", List.of("will", "not")),
            Map.entry("shan't", List.of("shall", "not")),
            Map.entry("it's", List.of("it", "is")),
            Map.entry("that's", List.of("that", "is")),
            Map.entry("there's", List.of("there", "is")),
            Map.entry("here's", List.of("here", "is")),
            Map.entry("what's", List.of("what", "is")),
            Map.entry("who's", List.of("who", "is")),
            Map.entry("he's", List.of("he", "is")),
            Map.entry("she's", List.of("she", "is")),
            Map.entry("let's", List.of("let", "us")));

    private static final Map<String, String> ENDINGS =
            Map.of("n't", "not", "'re", "are", "'ve", "have", "'ll", "will", "'m", "am", "'d", "would");

    /** Sources of reported forms: the shifts of persons and tenses that grammars of English give for indirect speech. */
    private static final Map<String, List<String>> REPORTED = Map.ofEntries(
            Map.entry("i", List.of("he", "she", "they")),
            Map.entry("we", List.of("they", "it")),
            Map.entry("you", List.of("they", "we", "he", "she")),
            Map.entry("me", List.of("him", "her")),
            Map.entry("us", List.of("them")),
            Map.entry("my", List.of("his", "her", "their")),
            Map.entry("our", List.of("their", "its", "his", "her")),
            Map.entry("your", List.of("their", "his", "her")),
            Map.entry("am", List.of("was", "is")),
            Map.entry("is", List.of("was")),
            Map.entry("are", List.of("were", "was", "is")),
            Map.entry("was", List.of("had")),
            Map.entry("were", List.of("had")),
            Map.entry("have", List.of("had", "has")),
            Map.entry("has", List.of("had")),
            Map.entry("do", List.of("did", "does")),
            Map.entry("does", List.of("did")),
            Map.entry("will", List.of("would")),
            Map.entry("shall", List.of("would", "should")),
            Map.entry("can", List.of("could")),
            Map.entry("may", List.of("might")),
            Map.entry("must", List.of("had")),
            Map.entry("this", List.of("that", "the")),
            Map.entry("these", List.of("those", "the")),
            Map.entry("here", List.of("there")),
            Map.entry("now", List.of("then")));

    private Sameness() {}

    /** The difference by its name; empty if the runs do not say the same. */
    static Optional<Allowance> of(List<String> yours, List<String> printed) {
        if (yours.isEmpty() || printed.isEmpty()) {
            return Optional.empty();
        }
        if (String.join("", yours).equals(String.join("", printed))) {
            return Optional.of(Allowance.SPACING);
        }
        var number = Numbers.value(yours);
        if (number.isPresent() && number.equals(Numbers.value(printed))) {
            return Optional.of(Allowance.NUMBER_FORM);
        }
        if (expanded(yours).equals(expanded(printed))) {
            return Optional.of(Allowance.CONTRACTION);
        }
        if (spelled(yours).equals(spelled(printed))) {
            return Optional.of(Allowance.SPELLING);
        }
        return Optional.empty();
    }

    /**
     * One form, with what it is compared by.
     *
     * @param american its American spelling
     * @param number whether it says how many, or is a part of saying it
     */
    record Form(String form, String american, boolean number) {

        static Form of(String form) {
            return new Form(form, EnglishSpelling.american(form), Numbers.isNumber(form));
        }
    }

    /** Whether two single forms say the same. */
    static boolean alike(String yours, String printed) {
        return alike(Form.of(yours), Form.of(printed));
    }

    static boolean alike(Form yours, Form printed) {
        return EnglishSpelling.mayBeSame(yours.form, printed.form) && yours.american.equals(printed.american)
                || yours.number
                        && printed.number
                        && of(List.of(yours.form), List.of(printed.form)).isPresent();
    }

    /** The same, or one is what indirect speech makes of the other. */
    static boolean alikeReported(Form yours, Form printed) {
        return alike(yours, printed) || reported(yours.form, printed.form);
    }

    static boolean reported(String yours, String printed) {
        return REPORTED.getOrDefault(yours, List.of()).contains(printed);
    }

    /** Contractions written out. */
    static List<String> expanded(List<String> forms) {
        List<String> expanded = new ArrayList<>();
        for (String form : forms) {
            List<String> known = CONTRACTIONS.get(form);
            if (known != null) {
                expanded.addAll(known);
            } else {
                expanded.addAll(split(form));
            }
        }
        return expanded;
    }

    private static List<String> split(String form) {
        for (var ending : ENDINGS.entrySet()) {
            if (form.endsWith(ending.getKey())
                    && form.length() > ending.getKey().length()) {
                return List.of(form.substring(0, form.length() - ending.getKey().length()), ending.getValue());
            }
        }
        return List.of(form);
    }

    private static List<String> spelled(List<String> forms) {
        return forms.stream().map(EnglishSpelling::american).toList();
    }
}
