/**
 * The text of an article as every tagger reads it: paragraphs, sentences and tokens, found once.
 *
 * <p>An article enters, an {@link onrecord.annotate.text.ArticleText} leaves; start there. All offsets are UTF-16 code
 * units of the title or body as stored. Tokens are finer than words of the dictionary, so that names can be matched in any
 * spelling: {@code F-16} is three tokens and {@code F16} two, {@code Moscow-based} three, {@code Putin's} two; {@code U.S.}
 * and {@code 1,200} are one each.
 *
 * <p>This package must not know any vocabulary.
 */
@NullMarked
package onrecord.annotate.text;

import org.jspecify.annotations.NullMarked;
