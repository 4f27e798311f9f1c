package onrecord.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import onrecord.vocabulary.QuotationRules.Measured;
import org.jspecify.annotations.Nullable;

/** Reads {@code index-config/quotations/rules.yaml}, which the evaluation writes. */
public final class QuotationRulesReader {
    /**
     * The rules of a file; none measured where there is no such file.
     *
     * @throws BrokenConfigurationException if the file has a fault; all faults are in it
     * @throws UncheckedIOException if the file cannot be read
     */
    public QuotationRules read(Path file) {
        if (!Files.exists(file)) {
            return QuotationRules.NONE;
        }
        try {
            return readText(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file, failed);
        }
    }

    QuotationRules readText(String file, String yaml) {
        Faults faults = new Faults();
        Node root = new YamlTree(file, faults).read(yaml);
        QuotationRules rules = QuotationRules.NONE;
        if (root instanceof Node.Mapping top) {
            Fields fields = new Fields(top, faults);
            rules = new QuotationRules(
                    measured(fields.entry("quotations"), faults),
                    measured(fields.entry("speakers"), faults),
                    measured(fields.entry("recall"), faults));
            fields.finish();
        } else {
            faults.add(new Place(file, 1), "must hold 'quotations', 'speakers' and 'recall'");
        }
        faults.throwIfAny();
        return rules;
    }

    private static Map<String, Measured> measured(@Nullable Fields rules, Faults faults) {
        Map<String, Measured> measured = new LinkedHashMap<>();
        if (rules == null) {
            return measured;
        }
        for (String rule : rules.keys()) {
            Fields counts = rules.entry(rule);
            if (counts != null) {
                int right = count(counts, "right", faults);
                int of = count(counts, "of", faults);
                if (right <= of) {
                    measured.put(rule, new Measured(right, of));
                } else {
                    counts.fault("right", "'right' is more than 'of'");
                }
                counts.finish();
            }
        }
        return measured;
    }

    private static int count(Fields fields, String key, Faults faults) {
        String written = fields.text(key);
        if (written.matches("[0-9]{1,9}")) {
            return Integer.parseInt(written);
        }
        faults.add(fields.place(key), "'" + key + "' must be a whole number");
        return 0;
    }
}
