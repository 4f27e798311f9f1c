/** Holds the sample archive that ships with the program to what is promised about it: no invented words, no byline. */
@NullMarked
package onrecord.sample;

import org.jspecify.annotations.NullMarked;
