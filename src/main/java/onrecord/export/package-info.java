/**
 * Whole results as files that other programs read.
 *
 * <p>A narrowing, an order and a choice of columns enter as an {@link onrecord.export.ExportRequest}; {@link
 * onrecord.export.Export} opens the result on one snapshot, says how many rows it has, and streams them, a row at a time,
 * however many there are. What a row holds is said once, in {@link onrecord.export.ArticleColumns} and {@link
 * onrecord.export.QuotationColumns}; how it is written, in one {@link onrecord.export.RowWriter} a format. The columns are
 * explained for readers in {@code src/site/markdown/export.md}.
 *
 * <p>This package does not know where the bytes go, HTTP or a file, nor which engine the rows come from.
 */
@NullMarked
package onrecord.export;

import org.jspecify.annotations.NullMarked;
