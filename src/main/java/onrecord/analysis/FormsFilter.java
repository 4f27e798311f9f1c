package onrecord.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Emits the folded, stemmed and exact form of each word at one position. */
final class FormsFilter extends TokenFilter {

    private final WordForms words;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private WordForms.Forms forms = new WordForms.Forms("", "", "");
    private int next = Form.values().length;

    FormsFilter(TokenStream input, WordForms words) {
        super(input);
        this.words = words;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < Form.values().length) {
            var form = Form.values()[next++];
            term.setEmpty().append(form == Form.STEM ? forms.stem() : forms.exact());
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        forms = words.of(term.toString());
        term.setEmpty().append(forms.folded());
        next = 1;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = Form.values().length;
    }
}
