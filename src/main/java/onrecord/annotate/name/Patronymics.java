package onrecord.annotate.name;

import java.util.regex.Pattern;
import onrecord.vocabulary.Person.Gender;

/**
 * Tells Russian, Ukrainian and Belarusian patronymics from family names: {@code Anna Ivanovna} is called by her own and her
 * father's name, as people are addressed there, and has a family name besides. From fathers' names that are given today,
 * without those that have become family names: {@code Abramovich}, {@code Stefanovych}.
 */
final class Patronymics {
    private static final Pattern SON =
            Pattern.compile("(?:v[lo]+ad[iy]m[iy]r|volodymyr|vladislav|vladyslav|v[iy]acheslav|stanislav"
                    + "|yaroslav|rostislav|svyatoslav|aleksandr|alexandr|oleksandr|m[iy]khail|m[iy]hail|ivan|igor|oleg|boris|borys|leonid"
                    + "|maksim|maxim|konstantin|kostyantyn|vi[ck]tor|fy?odor|semy?on|ruslan|eduard|pavl|petr|bogdan|bohdan|vladlen"
                    + "|german|timof)ov[iy]ch"
                    + "|(?:serg|aleks|alex|oleks|andr|nikol|mykol|anatol|vasil|vasyl|yur|valer|[yj]?evgen|yevhen|gr[iy]gor|hryhor|vital"
                    + "|gennad|hennad|arkad|dm[iy]tr|timof|tymof|georg|heorh|sergh|serh)(?:[aeiy]{0,3}[yi]?ev|[aeoiy]{0,3}yov|i?iov)[iy]ch"
                    + "|il[iy]+ch|illich|luk[iy]ch|nik[iy]tich|kuzm[iy]ch|fom[iy]ch");

    private static final Pattern DAUGHTER = Pattern.compile(".{2,}(?:[oe]vna|[iy]vna|inichna|[iy]nichna)");

    private Patronymics() {}

    /**
     * @param lower a word in lower-case Latin letters
     * @param bearer of whoever is called by it
     */
    static boolean has(String lower, Gender bearer) {
        return bearer != Gender.FEMALE && SON.matcher(lower).matches()
                || bearer != Gender.MALE && DAUGHTER.matcher(lower).matches();
    }
}
