package onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We WON’T go,” he said | we won't go he said",
                "cease-fire | cease fire",
                "12,000 men, 3.5 % | 12000 men 3.5 percent",
                "in 1,2 or 3 | in 1,2 or 3",
                "$5 and €6 | $ 5 and € 6",
                "São Tomé | sao tome",
                "the U.S. army | the u s army",
                "so\u00adlemn | solemn",
                "… – “” | ''"
            })
    void formsLeaveMarksCaseAndAccentsAside(String text, String key) {
        assertThat(PrintedWords.key(text)).isEqualTo(key);
    }

    @Test
    void offsetsIndexTheTextAsPrinted() {
        String text = "“É não,” it’s 12,000%";
        List<PrintedWord> words = PrintedWords.of(text);
        assertThat(words)
                .allSatisfy(word ->
                        assertThat(text.substring(word.start(), word.end())).isEqualTo(word.text()));
        assertThat(words).extracting(PrintedWord::text).containsExactly("É", "não", "it’s", "12,000", "%");
    }

    @Test
    void decomposedLettersAreTheSameWord() {
        assertThat(PrintedWords.key("Sa\u0303o")).isEqualTo("sao");
    }
}
