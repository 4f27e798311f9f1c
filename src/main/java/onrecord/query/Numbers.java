package onrecord.query;

import java.math.BigInteger;

/** Numbers behind an operator, of any number of digits. */
final class Numbers {

    private Numbers() {}

    /** The number, or the limit that it passes. */
    static int within(String digits, int least, int most) {
        return new BigInteger(digits)
                .max(BigInteger.valueOf(least))
                .min(BigInteger.valueOf(most))
                .intValueExact();
    }

    static boolean says(String digits, int number) {
        return new BigInteger(digits).equals(BigInteger.valueOf(number));
    }
}
