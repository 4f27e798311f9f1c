package onrecord.http;

import onrecord.archive.Archive;
import onrecord.query.Labels;

/**
 * Everything that requests are answered with.
 *
 * @param archive the archive that is served
 * @param labels the vocabulary's labels
 * @param reference what values are, and how good the extraction is
 * @param annotator annotates one article of a request
 * @param intake takes articles into the archive
 * @param tokens who may write, and read where that needs a token
 */
public record Desk(
        Archive archive,
        Labels labels,
        Reference reference,
        ArticleAnnotator annotator,
        ArticleIntake intake,
        AccessTokens tokens) {}
