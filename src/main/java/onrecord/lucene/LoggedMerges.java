package onrecord.lucene;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Merges segments in the background. One that fails leaves the index as it was and is tried again later, so it is logged and
 * does not reach the standard error stream, as it would otherwise.
 */
final class LoggedMerges extends ConcurrentMergeScheduler {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedMerges.class);

    @Override
    protected void handleMergeException(Throwable failure) {
        LOG.warn("segments could not be merged; they stay as they are: {}", failure.toString());
    }
}
