package onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;

/**
 * Keeps the last two commits of an index, and first of all removes those that are above the batch that the archive is opened
 * at. If they stayed, they would count among the last two: after a second crash the index could hold two commits that the
 * other one never got, and none that both share.
 */
final class BatchDeletionPolicy extends IndexDeletionPolicy {

    /** One for the batch in hand, one for the other index still to be on the batch before, and for readers on their way. */
    private static final int KEPT = 2;

    private final long openedAt;

    /** @param openedAt number of the newest batch that stays */
    BatchDeletionPolicy(long openedAt) {
        this.openedAt = openedAt;
    }

    @Override
    public void onInit(List<? extends IndexCommit> commits) throws IOException {
        List<IndexCommit> shared = new ArrayList<>();
        for (IndexCommit commit : commits) {
            if (Batches.number(commit) > openedAt) {
                commit.delete();
            } else {
                shared.add(commit);
            }
        }
        onCommit(shared);
    }

    @Override
    public void onCommit(List<? extends IndexCommit> commits) {
        for (IndexCommit old : commits.subList(0, Math.max(0, commits.size() - KEPT))) {
            old.delete();
        }
    }
}
