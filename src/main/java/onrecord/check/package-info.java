/**
 * Checks words against an archive: did they print that, in these words, as whose, and where does it first stand?
 *
 * <p>Words and perhaps a claimed speaker go into {@link onrecord.check.QuotationCheck}; a {@link onrecord.check.Finding} comes out,
 * with what became of the words and who they are attributed to as two findings that are never mixed. A whole draft goes through
 * {@link onrecord.check.DraftCheck}. The archive names candidates ({@link onrecord.archive.Archive#quotationsLike}); here every one
 * is compared word by word, so nothing is called {@code exact} because an index scored it high.
 *
 * <p>A verdict is the weakest that any difference allows: {@link onrecord.check.Allowance} lists what is recognised by name and what
 * it leads to. Nothing is ever called a misquotation, since a difference may be another translation.
 *
 * <p>Knows neither Lucene nor HTTP, and logs nothing: what journalists check is nobody else's business.
 */
@NullMarked
package onrecord.check;

import org.jspecify.annotations.NullMarked;
