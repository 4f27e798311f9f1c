package onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {

    @ParameterizedTest
    @CsvSource({
        "/home/desk/sources/wire.jsonl.gz, wire.jsonl.gz",
        "wire.jsonl, wire.jsonl",
        "C:\\desk\\wire.jsonl, wire.jsonl",
        "-, -",
        "api, api"
    })
    void whatIsShownOfAFileIsNotWhereItLies(String file, String shown) {
        var provenance = new Provenance(file, "line 1", "jsonl/1", "0".repeat(64), null);
        assertThat(provenance.fileName()).isEqualTo(shown);
    }
}
