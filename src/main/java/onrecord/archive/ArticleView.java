package onrecord.archive;

import java.util.List;

/**
 * An article to be read, with everything in it that a query marks.
 *
 * @param titleMarks in reading order, as offsets into the title
 * @param bodyMarks in reading order, as offsets into the body, to its end
 */
public record ArticleView(StoredArticle stored, List<Mark> titleMarks, List<Mark> bodyMarks) {

    public ArticleView {
        titleMarks = List.copyOf(titleMarks);
        bodyMarks = List.copyOf(bodyMarks);
    }
}
