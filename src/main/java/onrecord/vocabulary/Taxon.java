package onrecord.vocabulary;

import org.jspecify.annotations.Nullable;

/** An entry that hangs in a tree. */
public interface Taxon extends Entry {
    /** Id of the entry above, or null at the top. */
    @Nullable
    String parent();
}
