package onrecord.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Emits the folded, stemmed and exact form of each word at one position. */
final class FormsFilter extends TokenFilter {

    private final TermKeeper exact;
    private final TermKeeper folded;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private String stem = "";
    private int next = Form.values().length;

    FormsFilter(TermKeeper exact, TermKeeper folded, TokenStream stemmed) {
        super(stemmed);
        this.exact = exact;
        this.folded = folded;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < Form.values().length) {
            var form = Form.values()[next++];
            term.setEmpty().append(form.prefix()).append(form == Form.STEM ? stem : exact.kept());
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        stem = term.toString();
        term.setEmpty().append(folded.kept());
        next = 1;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = Form.values().length;
    }
}
