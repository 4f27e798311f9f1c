package onrecord.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.article.AnnotatedArticle;
import onrecord.article.Quotation;
import onrecord.article.Speaker;
import onrecord.article.TextSpan;
import org.junit.jupiter.api.Test;

class DraftReportTest {

    private static final String HOSTILE = "<script>alert('x')</script> & [a](javascript:b) \u2028\"";

    private final DraftReport report = report();

    @Test
    void quotedTextIsEscapedInHtml() {
        assertThat(DraftExport.HTML.of(report))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp;");
    }

    @Test
    void quotedTextIsNoMarkdown() {
        assertThat(DraftExport.MD.of(report)).contains("\\<script\\>").contains("\\[a\\]\\(javascript:b\\)");
    }

    @Test
    void jsonEscapesWhatScriptsWouldEndALineAt() {
        assertThat(DraftExport.JSON.of(report)).contains("\\u2028\\\"").contains("\"finding\":null");
    }

    private static DraftReport report() {
        var quotation = new Quotation(
                "q",
                List.of(TextSpan.body(0, HOSTILE.length())),
                Quotation.Kind.DIRECT,
                Quotation.Assertion.SAID,
                HOSTILE,
                null,
                Speaker.NOBODY,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1,
                "test");
        var checked = new DraftQuotation(quotation, HOSTILE, null, "It is too long.");
        return new DraftReport(AnnotatedArticle.Status.DONE, 10, List.of(checked), 0, 1);
    }
}
