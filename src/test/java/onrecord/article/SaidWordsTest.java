package onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SaidWordsTest {

    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @Test
    void theSameWordsHaveTheSameKeyAndChangedOnesAnother() {
        var printed = SaidWords.of("“The bridge will be open, tomorrow.”");
        assertThat(printed.key())
                .isEqualTo(SaidWords.of("the bridge will be open tomorrow").key());
        for (String other : List.of(
                "The bridge will not be open tomorrow",
                "The bridge will be open today",
                "Tomorrow the bridge will be open",
                "The bridge will be open",
                "The bridge will be open tomorrow tomorrow")) {
            assertThat(SaidWords.of(other).key()).as(other).isNotEqualTo(printed.key());
        }
    }

    @Test
    void fewWordsHaveNoKey() {
        assertThat(SaidWords.of("The bridge is open").key()).isEmpty();
        assertThat(SaidWords.of("The bridge is open now").key()).isPresent();
    }

    @Test
    void aStretchHasTheSameKeyWhereverItStands() {
        var random = new Random(SEED);
        BigInteger prime = BigInteger.TWO.pow(61).subtract(BigInteger.ONE);
        BigInteger base = BigInteger.valueOf(0x0f1e_2d3c_4b5a_6977L).mod(prime);
        int[] words = random.ints(40).toArray();
        var windows = new WordWindows(words);
        for (int from = 0; from < words.length; from++) {
            BigInteger key = BigInteger.ZERO;
            for (int to = from + 1; to <= words.length; to++) {
                key = key.multiply(base)
                        .add(BigInteger.valueOf(Integer.toUnsignedLong(words[to - 1]) + 1))
                        .mod(prime);
                assertThat(windows.key(from, to))
                        .as("seed %d, %d to %d", SEED, from, to)
                        .isEqualTo(key.longValueExact());
            }
        }
    }
}
