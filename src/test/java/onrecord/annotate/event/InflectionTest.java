package onrecord.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attack | attack attacks attacked attacking",
                "seize | seize seizes seized seizing",
                "clash | clash clashes clashed clashing",
                "deny | deny denies denied denying",
                "deploy | deploy deploys deployed deploying",
                "rob | rob robs robbed robbing",
                "kidnap | kidnap kidnaps kidnapped kidnapping",
                "open | open opens opened opening",
                "shoot | shoot shoots shot shooting",
                "withdraw | withdraw withdraws withdrew withdrawn withdrawing",
                "flee | flee flees fled fleeing",
                "cancel | cancel cancels canceled cancelled canceling cancelling",
                "loot | loot loots looted looting",
                "occur | occur occurs occurred occurring",
                "machinegun | machinegun machineguns machinegunned machinegunning",
                "acquit | acquit acquits acquitted acquitting",
                "slay | slay slays slew slain slaying",
                "spread | spread spreads spreading",
                "die | die dies died dying"
            })
    void aVerbHasTheseForms(String infinitive, String forms) {
        assertThat(Inflection.verb(infinitive).keySet()).containsExactlyInAnyOrder(forms.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "raid, raids",
        "clash, clashes",
        "army, armies",
        "gunman, gunmen",
        "policeman, policemen",
        "child, children"
    })
    void aNounHasSingularAndPlural(String singular, String plural) {
        assertThat(Inflection.noun(singular)).isEqualTo(List.of(singular, plural));
    }
}
