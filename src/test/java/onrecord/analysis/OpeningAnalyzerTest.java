package onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.junit.jupiter.api.Test;

class OpeningAnalyzerTest {

    private static final OpeningAnalyzer ANALYZER = new OpeningAnalyzer();

    private static Map<String, Integer> terms(String text) throws IOException {
        Map<String, Integer> terms = new LinkedHashMap<>();
        try (var stream = ANALYZER.tokenStream("opening", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var frequency = stream.addAttribute(TermFrequencyAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                assertThat(terms.put(term.toString(), frequency.getTermFrequency()))
                        .isNull();
            }
            stream.end();
        }
        return terms;
    }

    @Test
    void aWordCountsOnceAndAsManyTimesAsItIsEarly() throws IOException {
        String fillers = IntStream.range(0, 29).mapToObj(i -> "f" + i).collect(Collectors.joining(" "));
        var terms = terms("Missiles " + fillers + " border Missiles");
        assertThat(terms)
                .containsEntry("=Missiles", 16)
                .containsEntry("~missile", 16)
                .containsEntry("~border", 8);
        assertThat(terms).doesNotContainKey("missiles");
    }

    @Test
    void wordsBehindTheOpeningDoNotCount() throws IOException {
        String fillers = IntStream.range(0, 299).mapToObj(i -> "f" + i).collect(Collectors.joining(" "));
        assertThat(terms(fillers + " last late")).containsEntry("~last", 1).doesNotContainKey("~late");
    }

    @Test
    void theSecondTextIsReadAsTheFirst() throws IOException {
        assertThat(terms("Grain corridor")).isEqualTo(terms("Grain corridor"));
    }
}
