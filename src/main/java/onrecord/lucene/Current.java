package onrecord.lucene;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What the file {@code CURRENT} says: which commits are the archive.
 *
 * <pre>
 * generation g000001
 * batch 41
 * highest 42
 * check 9ae01b2f
 * </pre>
 *
 * @param generation name of the live generation's folder
 * @param batch number of the last batch acknowledged, 0 for an empty archive
 * @param highest largest number ever given to a batch of this generation, at least {@code batch}; a failed batch keeps its
 *     number to itself, so that its remains can never be taken for part of another
 */
record Current(String generation, long batch, long highest) {

    private static final Pattern TEXT =
            Pattern.compile("(generation (g\\d{6,})\nbatch (\\d{1,18})\nhighest (\\d{1,18})\n)check ([0-9a-f]{8})\n");

    Current {
        if (batch < 0 || highest < batch) {
            throw new IllegalArgumentException("batch " + batch + " of " + highest);
        }
    }

    String text() {
        String lines = "generation " + generation + "\nbatch " + batch + "\nhighest " + highest + "\n";
        return lines + "check " + check(lines) + "\n";
    }

    /** Empty if a single bit is not as it was written. */
    static Optional<Current> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches() || !check(matcher.group(1)).equals(matcher.group(5))) {
            return Optional.empty();
        }
        long batch = Long.parseLong(matcher.group(3));
        long highest = Long.parseLong(matcher.group(4));
        return batch > highest ? Optional.empty() : Optional.of(new Current(matcher.group(2), batch, highest));
    }

    private static String check(String lines) {
        var crc = new CRC32();
        crc.update(lines.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }
}
