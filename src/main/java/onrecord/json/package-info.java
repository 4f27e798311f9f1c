/**
 * JSON in one place: the shapes that programs read and that the archive keeps.
 *
 * <p>Values of {@code article}, {@code query} and {@code archive} enter, JSON leaves, and the other way round for what is
 * stored. Other rooms get methods that speak of articles and quotations; Jackson stays behind this door.
 *
 * <p>This package must not know who asks: not HTTP, not the engine, not a file.
 */
@NullMarked
package onrecord.json;

import org.jspecify.annotations.NullMarked;
