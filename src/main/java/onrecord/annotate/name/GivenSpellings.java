package onrecord.annotate.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * English given names that are spelled in several ways, and that the press mistakes for each other: {@code Phillip} and
 * {@code Philip}. From general knowledge; names that belong to other people as often ({@code Carolyn}, {@code Caroline}) are
 * left out.
 */
final class GivenSpellings {
    /** The first of each line stands for all. */
    private static final Map<String, String> SPELLINGS = spellings("""
            philip phillip phillipp
            stephen steven
            jeffrey jeffery geoffrey
            alan allan allen
            brian bryan
            eric erik erick
            mark marc
            john jon
            sean shaun shawn
            lawrence laurence
            nicholas nicolas nickolas
            matthew mathew
            frederick frederic fredrick
            gary garry
            dennis denis
            neil neal
            graham graeme
            michael micheal
            russell russel
            stuart stewart
            terence terrence terrance
            carl karl
            kurt curt
            conor connor
            derek derrick
            elliot elliott eliot
            raphael rafael
            randall randal
            catherine katherine kathryn katharine
            ann anne
            sarah sara
            elizabeth elisabeth
            teresa theresa
            diane dianne
            kristen kristin
            lindsay lindsey
            lynn lynne
            michelle michele
            rachel rachael
            tracy tracey
            alison allison""");

    private GivenSpellings() {}

    private static Map<String, String> spellings(String lines) {
        Map<String, String> spellings = new HashMap<>();
        lines.lines()
                .map(line -> line.split(" "))
                .forEach(names -> Arrays.stream(names).forEach(name -> spellings.put(name, names[0])));
        return Map.copyOf(spellings);
    }

    /** The spelling that stands for all of the given name, itself where there is only one. */
    static String of(String lower) {
        return SPELLINGS.getOrDefault(lower, lower);
    }
}
