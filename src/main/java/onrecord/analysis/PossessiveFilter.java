package onrecord.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes a possessive {@code 's} from the end of a word, whatever its apostrophe, and makes all apostrophes plain ones. */
final class PossessiveFilter extends TokenFilter {

    private static final String APOSTROPHES = "'’‘ʼʹ′＇`´";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    PossessiveFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] buffer = term.buffer();
        int length = term.length();
        for (int i = 0; i < length; i++) {
            if (buffer[i] > '\'' && APOSTROPHES.indexOf(buffer[i]) > 0) {
                buffer[i] = '\'';
            }
        }
        if (length > 2 && buffer[length - 2] == '\'' && (buffer[length - 1] == 's' || buffer[length - 1] == 'S')) {
            term.setLength(length - 2);
        }
        return true;
    }
}
