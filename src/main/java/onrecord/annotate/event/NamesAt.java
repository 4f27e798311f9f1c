package onrecord.annotate.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.annotate.text.StructuredText;
import onrecord.annotate.text.Token;
import onrecord.article.Mention;

/** Where in a text the names of the vocabulary and figures stand, for the classes that no file lists. */
final class NamesAt {
    private static final int[] NOTHING = {};

    /** Numbers that an article may spell; "one" is seldom one. */
    private static final Set<String> SPELT = WordList.of("""
            two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen
            """);

    private final StructuredText text;
    private final int number;
    private final Map<Integer, int[]> byToken = new HashMap<>();

    NamesAt(StructuredText text, List<Mention> mentions, Lexicon lexicon) {
        this.text = text;
        this.number = lexicon.number("number");
        for (Mention mention : mentions) {
            int facet = lexicon.number(mention.facet().name().toLowerCase(Locale.ROOT));
            if (mention.span().in() == text.field() && facet >= 0) {
                int first = text.tokenAt(mention.span().start());
                int behind = text.tokenAt(mention.span().end() - 1) + 1;
                byToken.putIfAbsent(first, new int[] {facet, behind});
            }
        }
    }

    /** A class's number and the index of the token behind the name, or nothing; the caller may change the array. */
    int[] at(int token) {
        int[] name = byToken.get(token);
        if (name != null) {
            return name.clone();
        }
        boolean figure = text.tokens().get(token).kind() == Token.Kind.NUMBER
                || SPELT.contains(text.tokens().get(token).lower());
        return figure ? new int[] {number, token + 1} : NOTHING;
    }
}
