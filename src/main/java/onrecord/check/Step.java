package onrecord.check;

import org.jspecify.annotations.Nullable;

/**
 * A step of a comparison, to be shown. Offsets are UTF-16 code units, {@code [start, end)}.
 *
 * @param start in the pasted text
 * @param printedStart in the stored title or body
 * @param between what print has between the words of the step before and these; empty for the first and where nothing is printed
 * @param yours the words at {@code [start, end)} of the pasted text; empty for an insertion
 * @param printed the words as printed; empty for a deletion
 * @param same what the difference is where both say the same; null where they do not
 */
public record Step(
        String op,
        int start,
        int end,
        int printedStart,
        int printedEnd,
        String between,
        String yours,
        String printed,
        @Nullable Allowance same) {}
