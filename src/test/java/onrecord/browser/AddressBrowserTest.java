package onrecord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pure parts of the page, asked as modules: addresses, dates, marks. */
@ExtendWith(Browsing.class)
class AddressBrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/articles?q=troops&from=2024-10-01&to=2024-11-30&sort=oldest&country=KP&country=-RU&weapon=_none",
                "/articles?q=%22a+b%22+%26+c%2Fd&cursor=abc&row=21#export",
                "/articles?q=Kyiv&-variant=kiev&-variant=%D0%BA%D0%B8%D1%97%D0%B2&country=UA",
                "/quotations?scope=article&speaker=rustem-umerov&state=unknown",
                "/article/https%3A%2F%2Fexample.org%2Fa%3Fb%23c?q=troops&quotation=q1&hit=3&hide=event%2Ccountry"
            })
    void anAddressSurvivesTheWayThroughTheState(String address, Visits visits) {
        Visitor visitor = visits.wide().open("/");
        assertThat(visitor.page()
                        .evaluate(
                                "async address => { const { read, href } = await import('/state.js'); return href(read(address)); }",
                                address))
                .isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-11-05                | day   | 5 Nov 2024",
                "2024-11-05T23:30:00-05:00 | time  | 5 Nov 2024",
                "2024-11-05T00:10:00+09:00 | time  | 5 Nov 2024",
                "2024-11                   | month | Nov 2024",
                "2024                      | year  | 2024",
                "''                        | unknown | undated"
            })
    void aDateIsShownAsItIsKnownInEveryZone(String published, String precision, String shown, Visits visits) {
        Visitor visitor = visits.wide().open("/");
        assertThat(visitor.page()
                        .evaluate(
                                "async ([published, precision]) => (await import('/dates.js')).shortDate(published, precision)",
                                List.of(published, precision)))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abcdef | 0-3      | 2-5     | [a b <c>] <d e> f",
                "abcdef | 0-6      | 1-2,4-5 | [a <b> c d <e> f]",
                "abcdef | 1-2,3-4  | 0-6     | <a> [<b>] <c> [<d>] <e f>",
                "abcdef | ''       | 2-4     | a b <c d> e f"
            })
    void rangesThatCrossAreCutSoThatTheyNest(String text, String outer, String inner, String woven, Visits visits) {
        Visitor visitor = visits.wide().open("/");
        String script = """
                async ([text, ...layers]) => {
                  const { weave } = await import('/marks.js');
                  const marks = ['[]', '<>'];
                  const ranges = layers.map((layer, which) => layer.split(',').filter(Boolean).map(range => {
                    const [start, end] = range.split('-').map(Number);
                    return { start, end, wrap: inner => [marks[which][0], inner, marks[which][1]] };
                  }));
                  return [weave(text, 0, text.length, ranges)].flat(9).join('');
                }""";
        assertThat(visitor.page().evaluate(script, List.of(text, outer, inner))).isEqualTo(woven.replace(" ", ""));
    }
}
