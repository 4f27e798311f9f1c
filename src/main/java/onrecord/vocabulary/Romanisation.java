package onrecord.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One spelling for all that Latin letters make of a Ukrainian, Russian, Belarusian or Arabic name, so that
 * {@code Kudrytskyi}, {@code Kudrytsky} and {@code Kudritskiy} meet, and so do {@code Abd al-Rahman} and
 * {@code Abdulrahman}.
 *
 * <p>The rules are those in which the common tables differ: BGN/PCGN, the Ukrainian resolution 55 of 2010, ISO 9, ALA-LC and
 * the habits of agencies. What they give is for comparing, and is nobody's own spelling. Names that bear no sign of these
 * languages are only folded, since a doubled letter in {@code Phillips} is another family.
 */
public final class Romanisation {
    /** Given names that Ukrainian, Belarusian and Russian spell otherwise, after the rules below. */
    private static final Map<String, String> SLAVIC_GIVEN = pairs("""
            oleh oleg, volodimir vladimir, wolodimir vladimir, mikola nikolai, mikolai nikolai, oleksandr aleksandr,
            aleksander aleksandr, aliaksandr aleksandr, oleksi aleksei, oleksei aleksei, aleksi aleksei, dmitro dmitri, dzmitri dmitri, ehor egor,
            evhen evgeni, evheni evgeni, evgen evgeni, ihor igor, andri andrei, andre andrei, mihailo mihail, mikhailo mihail, pavlo pavel,
            petro petr, piotr petr, serhi sergei, sergi sergei, serhei sergei, siarhei sergei, vasil vasili, kostiantin konstantin, irina irina,
            olena elena, katerina ekaterina, tetiana tatiana, svitlana svetlana, liudmila ludmila, bohdan bogdan, vadim vadim,
            fedir fedor, danilo danil, kirilo kiril, hrihori grigori, hennadi genadi, georhi georgi, heorhi georgi, iuri iuri, uri iuri,
            illia ilia, olha olga, halina galina, lubov liubov, oksana oksana, maksim maksim, viktor viktor, anatoli anatoli, vitali vitali,
            valeri valeri, stanislav stanislav, iaroslav iaroslav, rostislav rostislav, sviatoslav sviatoslav, viacheslav viacheslav,
            iulia iulia, natalia natalia, anastasia anastasia, daria daria, maria maria, viktoria viktoria""");

    /** Given names in the spellings of the Arab world and its neighbours, after the rules below. */
    private static final Map<String, String> ARABIC_GIVEN = pairs("""
            mohamed muhamad, muhamed muhamad, mohamad muhamad, muhamad muhamad, mohamud mahmud, mahmod mahmud, mahmud mahmud, hussein husain, husein husain,
            husain husain, hosein husain, hossein husain, husayn husain, ahmed ahmad, ahmad ahmad, ahmet ahmad, yusef yusuf, yusuf yusuf, yosef yusuf, yusif yusuf,
            khaled khalid, khalid khalid, omar umar, umar umar, osama usama, usama usama, saed said, said said, saeid said, hasan hasan, mustafa mustafa,
            mostafa mustafa, ibrahim ibrahim, ebrahim ibrahim, ismail ismail, esmail ismail, ismael ismail, naser nasir, nasir nasir,
            suleiman sulaiman, sulaiman sulaiman, soleiman sulaiman, sulayman sulaiman, faisal faisal, faysal faisal, rashed rashid, rashid rashid, walid walid, waled walid,
            nabil nabil, tarek tariq, tariq tariq, tarik tariq, abdalah abdulah, abdulah abdulah, abdelah abdulah, abdolah abdulah, ali ali, salem salim, salim salim,
            jamal jamal, gamal jamal, karem karim, karim karim, kasem qasim, qasem qasim, qasim qasim, kasim qasim, hamed hamid, hamid hamid, bashar bashar, bashir bashir,
            hisham hisham, hesham hisham, hicham hisham, marwan marwan, samir samir, yaser yasir, yasir yasir, yasser yasir, bilal bilal, hamza hamza, hamzah hamza""");

    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ul", "ad", "as", "ash", "ar", "an", "at", "az", "ed", "es");

    private static final Set<String> FAMILY_ENDINGS =
            Set.of("enko", "chuk", "ski", "skaia", "ovich", "evich", "ovna", "evna");

    /** Given names of the rules' spelling that other languages have too: they alone are no sign. */
    private static final Set<String> WESTERN = Set.of(
            "viktor",
            "maria",
            "natalia",
            "daria",
            "andrei",
            "aleksandr",
            "valeri",
            "viktoria",
            "anastasia",
            "petr",
            "irina",
            "konstantin",
            "vitali",
            "roman",
            "elena",
            "uri",
            "iuri",
            "galina",
            "oksana",
            "maksim",
            "olga",
            "iulia",
            "oleg",
            "igor");

    private Romanisation() {}

    /**
     * The spelling that a full name shares with its other romanisations: lower-case words with single spaces. Names
     * without a sign of these languages come back folded, hyphens as spaces.
     */
    public static String name(String fullName) {
        List<String> words = words(fullName);
        if (words.size() < 2) {
            return String.join(" ", words);
        }
        if (isArabic(words)) {
            return String.join(" ", arabic(words));
        }
        if (isSlavic(words)) {
            return String.join(" ", words.stream().map(Romanisation::slavic).toList());
        }
        return String.join(" ", words);
    }

    /** A word of a Ukrainian, Russian or Belarusian name, lower-case: {@code zelenskyy} and {@code zelenskiy} to one spelling. */
    public static String slavic(String word) {
        String given = word.replace("shch", "sh")
                .replace("sch", "sh")
                .replace("tch", "ch")
                .replace("tz", "ts")
                .replace("kh", "h")
                .replace("x", "ks");
        given = given.replaceAll("(?:yy|iy|yi|ii|ij|yj|y)$", "i")
                .replaceAll("^(?:ye|je)", "e")
                .replaceAll("(?<=[^aeiouy])(?:ye|ie|je|yo|io|jo)", "e")
                .replaceAll("(?<=[aeiou])[yj]e", "e")
                .replaceAll("^yu|(?<=.)[yj]u", "iu")
                .replaceAll("^ya(?=.{3})|(?<=.)i?[yj]a", "ia")
                .replace('y', 'i')
                .replaceAll("(.)\\1", "$1");
        return SLAVIC_GIVEN.getOrDefault(given, given);
    }

    /** A word of an Arabic name, lower-case and without its article: {@code mohammed} and {@code muhammad} to one spelling. */
    public static String arabic(String word) {
        String plain = word.replaceAll("(.)\\1", "$1");
        String given = ARABIC_GIVEN.get(plain);
        if (given == null) {
            given = ARABIC_GIVEN.get(vowels(word));
        }
        return given != null ? given : vowels(word);
    }

    /** Whether a lower-case word is a given name of the Arab world or its neighbours in one of its spellings. */
    static boolean isArabicGiven(String word) {
        return ARABIC_GIVEN.containsKey(word.replaceAll("(.)\\1", "$1"));
    }

    private static String vowels(String word) {
        return word.replaceAll("ou|oo", "u")
                .replaceAll("ee|ie", "i")
                .replaceAll("ei|ay|ey", "ai")
                .replaceAll("(?:eh|ah)$", "a")
                .replaceAll("(.)\\1", "$1")
                .replace('o', 'u')
                .replaceAll("e(?=[^aeiou]$)", "i");
    }

    /** Words without articles; what {@code abd al-} begins is one word. */
    private static List<String> arabic(List<String> words) {
        List<String> spelled = new ArrayList<>();
        boolean servant = false;
        for (String word : words) {
            if (ARTICLES.contains(word)) {
                continue;
            }
            if (isServant(word)) {
                servant = true;
                continue;
            }
            String rest =
                    word.length() > 6 ? word.replaceFirst("^abd[aeou](?:l(?!lah|la)|(?=rr|ss|zz))", "abd ") : word;
            if (rest.startsWith("abd ")) {
                servant = true;
                word = rest.substring("abd ".length());
            }
            spelled.add((servant ? "abd" : "") + arabic(word));
            servant = false;
        }
        return spelled;
    }

    /** The first half of "servant of …", written apart. */
    private static boolean isServant(String word) {
        return word.equals("abd")
                || word.equals("abdul")
                || word.equals("abdel")
                || word.equals("abdal")
                || word.equals("abdol");
    }

    private static boolean isArabic(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean article = (word.equals("al") || word.equals("el")) && i > 0 && i + 1 < words.size();
            if (article || isServant(word) || ARABIC_GIVEN.containsKey(word.replaceAll("(.)\\1", "$1")) && i == 0) {
                return true;
            }
        }
        return words.getFirst().startsWith("abd") && words.getFirst().length() > 6;
    }

    private static boolean isSlavic(List<String> words) {
        String last = slavic(words.getLast());
        boolean ending = FAMILY_ENDINGS.stream().anyMatch(last::endsWith)
                || last.length() > 4 && last.matches(".*(?:ov|ev|ova|eva|in|ina|uk|ak|ich)$");
        String first = slavic(words.getFirst());
        boolean given = SLAVIC_GIVEN.containsKey(first) || SLAVIC_GIVEN.containsValue(first);
        boolean certain = given && !WESTERN.contains(first);
        boolean polish = words.getLast().matches(".*(?:cz|sz|rz|w).*");
        return given && (ending || certain) && !polish;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(
                Arrays.asList(Folding.plain(name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static Map<String, String> pairs(String list) {
        return Arrays.stream(list.strip().split(",\\s+"))
                .map(pair -> pair.split(" "))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1], (one, other) -> one));
    }
}
