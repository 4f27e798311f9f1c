package onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CurrentTest {

    private static final Current CURRENT = new Current("g000001", 41, 42);

    @Test
    void whatWasWrittenIsRead() {
        assertThat(Current.parse(CURRENT.text())).contains(CURRENT);
    }

    @Test
    void everyFlippedBitIsFound() {
        byte[] bytes = CURRENT.text().getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Current.parse(new String(flipped, StandardCharsets.UTF_8)))
                    .as("bit %s", bit)
                    .isEmpty();
        }
    }

    @Test
    void everyCutIsFound() {
        for (int length = 0; length < CURRENT.text().length(); length++) {
            assertThat(Current.parse(CURRENT.text().substring(0, length))).isEmpty();
        }
    }
}
