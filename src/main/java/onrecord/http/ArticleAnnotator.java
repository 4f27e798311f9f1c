package onrecord.http;

import onrecord.article.AnnotatedArticle;
import onrecord.article.Article;

/** Annotates an article without storing it. Called by many threads at once. */
@FunctionalInterface
public interface ArticleAnnotator {

    AnnotatedArticle annotate(Article article);
}
