package onrecord.evaluation;

import java.nio.file.Path;
import onrecord.annotate.Annotator;
import onrecord.vocabulary.QuotationRulesReader;
import onrecord.vocabulary.VocabularyReader;

/** The annotator as users have it: the vocabulary and the measured rules of {@code index-config} under {@code onrecord.home}. */
final class ShippedAnnotator {

    private ShippedAnnotator() {}

    static Annotator open() {
        var configuration = Path.of(System.getProperty("onrecord.home", ".")).resolve("index-config");
        return new Annotator(
                new VocabularyReader().read(configuration.resolve("vocabulary")),
                new QuotationRulesReader()
                        .read(configuration.resolve("quotations").resolve("rules.yaml")));
    }
}
