package onrecord.annotate.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import onrecord.vocabulary.Person.Gender;

/** Words around people's names in English-language news, in lower case. Written from the habits of newspapers and agencies. */
final class PersonWords {
    /** Stand with a capital before a name, even before a family name alone. */
    static final Set<String> TITLES = words("""
            mr mrs ms miss messrs pm dr prof professor sir dame lord lady president premier chancellor minister secretary
            senator sen representative rep congressman congresswoman gov governor mayor judge justice gen general lt
            lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt private adm admiral marshal
            commander cmdr brigadier king queen prince princess emperor emir sultan sheikh sheik shaikh shah ayatollah
            imam mullah pope cardinal archbishop bishop patriarch rabbi rev reverend father sister ambassador amb
            attorney spokesman spokeswoman spokesperson director chairman chairwoman chief commissioner inspector
            detective officer sheriff deputy speaker leader candidate presidentelect comrade herr frau monsieur madame
            mme senor don dona signor lawmaker councilman councilwoman coach envoy agent trooper chaplain
            """);

    /** Titles behind which a single word is surely a name. */
    static final Set<String> BEFORE_FAMILY_NAME = words("""
            mr mrs ms pm dr prof professor sir lord lady president chancellor premier sen senator rep gov governor mayor
            gen lt col colonel maj capt captain sgt sergeant adm admiral king queen prince princess sheikh sheik
            ayatollah pope cardinal patriarch archbishop bishop rabbi rev judge congressman congresswoman minister mullah imam
            marshal brigadier commander ambassador spokesman spokeswoman secretary general comrade mme miss
            """);

    /** Ranks that are written short before a name. */
    static final Set<String> SHORT_RANKS = words("gen lt col maj capt sgt cpl adm brig cmdr");

    /** Stand in lower case before a full name. */
    static final Set<String> ROLES = words("""
            president premier chancellor minister secretary spokesman spokeswoman spokesperson analyst economist
            professor historian scientist researcher expert director chairman chairwoman chair chief head founder
            cofounder owner executive ceo manager editor author writer poet journalist reporter correspondent columnist
            photographer actor actress singer musician comedian filmmaker lawyer attorney prosecutor judge activist
            dissident senator congressman congresswoman lawmaker legislator governor mayor candidate leader politician
            diplomat ambassador envoy negotiator adviser advisor aide commander general colonel major captain sergeant
            lieutenant admiral soldier fighter pilot officer detective sheriff commissioner inspector dictator strongman
            warlord militant terrorist gunman suspect bomber hostage prisoner victim resident farmer teacher student
            doctor physician nurse cleric imam priest bishop pastor rabbi king queen prince princess coach striker
            defender midfielder goalkeeper forward golfer champion teammate opponent predecessor successor counterpart
            colleague rival wife husband son daughter brother sister father mother cousin nephew uncle widow friend
            strategist pollster operative consultant whistleblower organizer veteran billionaire businessman
            businesswoman tycoon financier banker trader broker investigator coordinator treasurer rapporteur deputy
            chief-of-staff incumbent nominee congressmember investor industrialist publisher magnate developer trustee raider czar sniper marine protester worker official agent reservist
            ombudsman ranger sailor airman medic engineer contractor
            """);

    /** A name before one of these is that of an organisation or a place. */
    static final Set<String> HEADS = words("""
            guard seals edition awards coalition
            university college school institute institution foundation organization organisation association society
            committee council commission center centre hospital clinic medical memorial museum library theatre theater
            hotel tower towers building house hall palace castle park square plaza street avenue road boulevard drive
            lane bridge airport airlines airways station stadium arena field base airfield barracks prison jail camp
            fort port harbor harbour bay beach island islands river lake creek canal sea ocean mountain mountains mount
            hill hills valley county city town township village province region district state states republic company
            co corp corporation inc ltd plc llc group holdings bank bancorp brothers bros sons partners securities
            capital industries motors press times post journal news magazine radio television tv pictures records
            studios party movement front army brigade brigades battalion regiment division corps force forces command
            navy fleet squadron police department ministry agency bureau office court act bill law treaty agreement
            doctrine plan prize award awards cup trophy open classic tournament league united fc club team rovers wanderers rangers athletic cathedral
            church mosque temple synagogue cemetery tunnel pass peninsula desert forest canyon springs falls heights
            gardens international global national project program programme initiative fund trust union federation
            alliance conference summit festival games day week war wars era stock exchange index line lines chemical oil
            energy petroleum steel mines llp associates communications systems technologies laboratories labs
            pharmaceuticals entertainment network services insurance financial gp prix amendment syndrome disease virus
            effect hurricane typhoon academy garden place vehicle vehicles tonight insider gate walk way mall assembly administration staff hub therapy motors electric dynamics atomics
            """);

    /** Of these, the ones that are common family names too. */
    static final Set<String> HEADS_AND_NAMES = words("""
            hill hall lane park parks church house field day law post street walker banks falls town fort forest bishop king
            pope marshal major coach judge speaker
            """);

    /** Open the names of armed groups and parties in Arabic, Urdu and Hausa: {@code Ansar al-Sharia}. */
    static final Set<String> GROUPS = words("""
            ansar jabhat jaish jaysh harakat harkat hizb liwa ahrar jund lashkar tehrik jamaat jemaah katibat kataib saraya
            asaib faylaq tahrir wilayat boko
            """);

    /** In small letters behind a title and a name, they make it that of a place: {@code the Imam Ali shrine}. */
    static final Set<String> PLACES_OF_SAINTS = words("""
            shrine mosque district neighborhood neighbourhood quarter suburb crossing cemetery
            """);

    /** Common family names that are as well words with a capital in other names: "Richard Black", "the Black Sea". */
    static final Set<String> PLAIN_NAMES = words("""
            black white green blue gray grey little north west south east golden high good great big best love short strong
            wise young long early rich said christian bush staff
            """);

    /** Before a name that is then likely a place's. */
    static final Set<String> PREPOSITIONS_OF_PLACE = words("in at on near along around");

    /** Words with a capital that are never part of a person's name. */
    static final Set<String> NEVER = words("""
            photos photo caption hide story highlights analysis opinion exclusive live updated gallery slideshow transcript
            interview breaking charge special morning evening correspondent staff writer toggle enlarge getty opinions media
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august
            september october november december the a an and or but in on at for from with as by to of if when while
            after before since this that these those it he she they we i you his her their our my its not no yes all
            both some many most several few other another there here what who why how where which then now also still
            just only even so yet however meanwhile although though because until under over during among between
            without within despite according says said asked told reuters afp ap associated agence upi bloomberg cnn bbc
            nbc abc cbs fox msnbc tass xinhua islamic muslim christian jewish catholic orthodox sunni shiite shia
            kurdish arab european asian african western eastern northern southern central north south east west democrat
            democrats republican republicans democratic labour labor conservative conservatives liberal liberals tory
            communist socialist nazi parliament congress senate cabinet government foreign prime vice interior defense
            defence finance trade health justice supreme federal royal united nations security facebook twitter google
            youtube instagram apple microsoft amazon covid ebola nato opec internet god lord allah christ bible koran
            quran easter christmas ramadan thanksgiving please read photo image video getty images advertisement more
            related watch click share editor newsroom desk dr mr mrs ms sgt lt gen col former acting deputy first second
            throughout whenever wherever whatever perhaps maybe ultimately meantime can could does did would should must
            has have had is are was were presidents generals senators ministers secretaries ambassadors governors admirals
            colonels majors captains judges justices representatives kings princes rear advocate class replay correction witch tweet tweets
            third previous next actual suis secstate eminence excellency
            majesty highness ex non anti pro new old great big little good high white black red blue green golden world international national
            """);

    /** Stand before a name that is then a place's. */
    static final Set<String> PLACE_OPENERS = words("""
            st saint san santa lake camp fort ft mount mt port cape isle hotel uss hms university hurricane typhoon
            operation rms ss college school hospital
            """);

    /** Join the parts of a name. */
    static final Set<String> PARTICLES = words("""
            al el ul ur bin ben ibn abu umm von van der den de du del della di da dos das do la le ten ter af zu st mac
            bint y e
            """);

    /** Stand behind a name that is part of the same name. */
    static final Set<String> SUFFIXES = words("""
            jr sr ii iii iv
            """);

    /** Past and present of verbs of saying, beside which names of people stand. */
    static final Set<String> SAYING = words("""
            said says told tells added adds asked asks wrote writes tweeted argued argues explained insisted declared
            warned recalled noted replied admitted complained testified claimed announced acknowledged predicted
            """);

    /** Gender that a title tells. */
    static final Map<String, Gender> TITLE_GENDER = Map.ofEntries(
            Map.entry("mr", Gender.MALE),
            Map.entry("sir", Gender.MALE),
            Map.entry("lord", Gender.MALE),
            Map.entry("king", Gender.MALE),
            Map.entry("prince", Gender.MALE),
            Map.entry("emperor", Gender.MALE),
            Map.entry("pope", Gender.MALE),
            Map.entry("congressman", Gender.MALE),
            Map.entry("spokesman", Gender.MALE),
            Map.entry("chairman", Gender.MALE),
            Map.entry("sheikh", Gender.MALE),
            Map.entry("ayatollah", Gender.MALE),
            Map.entry("mrs", Gender.FEMALE),
            Map.entry("ms", Gender.FEMALE),
            Map.entry("miss", Gender.FEMALE),
            Map.entry("mme", Gender.FEMALE),
            Map.entry("dame", Gender.FEMALE),
            Map.entry("lady", Gender.FEMALE),
            Map.entry("queen", Gender.FEMALE),
            Map.entry("princess", Gender.FEMALE),
            Map.entry("congresswoman", Gender.FEMALE),
            Map.entry("spokeswoman", Gender.FEMALE),
            Map.entry("chairwoman", Gender.FEMALE));

    /** Behind "and", make a name that of a company. */
    static final Set<String> COMPANY_ENDINGS = words("co company sons son partners associates brothers daughters");

    /** Companies that are called like people. */
    static final Set<String> COMPANIES = phrases("""
            morgan stanley, merrill lynch, charles schwab, philip morris, eli lilly, hugo boss, louis vuitton, calvin
            klein, christian dior, ralph lauren, jack daniels, jim beam, dean witter, martin marietta, mary kay, harley
            davidson, warner brothers, johns hopkins, james madison, barclays de, ernst young, lee jeans, ben jerry,
            abercrombie fitch, lockheed martin, aston martin, goldman sachs, wells fargo, leo burnett, drexel burnham,
            marks spencer, price waterhouse, dow jones, credit suisse, hong kong, santa claus, uncle sam, jim crow, john
            doe, hayat sham, allahu akbar, opera garnier, charlie hebdo, james bond, charlie brown, jane doe, joe public, haram sharif, jesus christ, virgin mary
            """);

    private PersonWords() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }

    private static Set<String> phrases(String list) {
        return Set.of(list.strip().split(",\\s+"));
    }
}
