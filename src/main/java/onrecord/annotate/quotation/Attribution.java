package onrecord.annotate.quotation;

import onrecord.article.Quotation;

/** A quotation and how its speaker was found. */
record Attribution(Quotation quotation, Way way) {}
