package onrecord.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Remembers each term as it is at this place of the chain. */
final class TermKeeper extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String kept = "";

    TermKeeper(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        kept = term.toString();
        return true;
    }

    String kept() {
        return kept;
    }
}
