package onrecord.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk that fails at a chosen step of what changes it: files begun, synced, renamed, removed. */
final class FailingDirectory extends FilterDirectory {

    /** Counts steps, over one directory or several, and says which of them fail. Safe for threads. */
    static final class Fault {
        private long step;
        private long first = Long.MAX_VALUE;
        private long last = Long.MAX_VALUE;

        /** Lets the steps number {@code from}, counted from 0 from now on, and the {@code count - 1} behind it fail. */
        synchronized void arm(long from, long count) {
            step = 0;
            first = from;
            last = from + count;
        }

        /** Ends all failing; says how many steps there were. */
        synchronized long disarm() {
            first = Long.MAX_VALUE;
            return step;
        }

        synchronized void step(String what) throws IOException {
            long now = step++;
            if (now >= first && now < last) {
                throw new IOException("the disk fails at step " + now + ": " + what);
            }
        }
    }

    private final Fault fault;

    FailingDirectory(Directory in, Fault fault) {
        super(in);
        this.fault = fault;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        fault.step("begin " + name);
        return super.createOutput(name, context);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        fault.step("begin " + prefix + suffix);
        return super.createTempOutput(prefix, suffix, context);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        fault.step("sync " + names);
        super.sync(names);
    }

    @Override
    public void syncMetaData() throws IOException {
        fault.step("sync the folder");
        super.syncMetaData();
    }

    @Override
    public void rename(String source, String dest) throws IOException {
        fault.step("rename " + source + " to " + dest);
        super.rename(source, dest);
    }

    @Override
    public void deleteFile(String name) throws IOException {
        fault.step("remove " + name);
        super.deleteFile(name);
    }
}
