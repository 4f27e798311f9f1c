/**
 * Measuring against annotations that others made. Each main class takes what it measures on as arguments, and writes figures
 * that stand under version control in {@code src/site/figures}; none of them runs in the tests.
 */
@NullMarked
package onrecord.evaluation;

import org.jspecify.annotations.NullMarked;
