package onrecord.source;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a record says, field by field, before it is an article. Empty where it says nothing.
 *
 * <p>A reader sets what it finds; {@link ArticleAssembler} judges. Not safe for threads.
 */
final class RecordFields {

    String id = "";
    String title = "";
    boolean titleDerived;
    String body = "";
    String url = "";
    String source = "";
    String author = "";
    String published = "";
    String language = "";
    String retrieved = "";
    final SortedMap<String, String> extra = new TreeMap<>();
}
