package onrecord.annotate.quotation;

import java.util.Set;

/** Nouns that say what kind of speaker stands there; written from knowledge of the language of news. All in lower case. */
final class Nouns {
    /** One nameless person, unless a name follows. */
    static final Set<String> PERSON =
            words("official spokesman spokeswoman spokesperson analyst expert critic aide adviser advisor"
                    + " source witness resident lawyer attorney prosecutor diplomat researcher commander soldier officer strategist"
                    + " consultant operative insider supporter opponent activist voter donor staffer lawmaker senator congressman"
                    + " congresswoman legislator minister ambassador envoy negotiator reporter journalist correspondent writer editor"
                    + " author historian professor scholar economist scientist doctor nurse teacher student worker farmer driver owner"
                    + " neighbor neighbour friend relative mother father wife husband brother sister son daughter survivor victim"
                    + " refugee migrant protester demonstrator observer commentator columnist pollster organizer organiser executive"
                    + " manager employee delegate member leader chief director chairman chairwoman president governor mayor judge"
                    + " general colonel captain sergeant major lieutenant admiral pilot veteran man woman person boy girl user customer"
                    + " investor trader broker banker dealer operator fighter militant rebel insurgent militiaman villager shopkeeper"
                    + " pastor priest bishop rabbi imam sheriff detective policeman inspector agent");

    /** Several nameless people. */
    static final Set<String> PEOPLE =
            words("officials spokesmen spokespeople spokespersons analysts experts critics aides advisers"
                    + " advisors sources witnesses residents lawyers attorneys prosecutors diplomats researchers commanders soldiers"
                    + " officers strategists consultants operatives insiders supporters opponents activists voters donors staffers"
                    + " lawmakers senators legislators ministers ambassadors envoys negotiators reporters journalists correspondents"
                    + " writers editors authors historians professors scholars economists scientists doctors nurses teachers students"
                    + " workers farmers drivers owners neighbors neighbours friends relatives parents survivors victims refugees"
                    + " migrants protesters demonstrators observers commentators columnists pollsters organizers organisers executives"
                    + " managers employees delegates members leaders chiefs directors governors mayors judges generals pilots veterans"
                    + " men women people users customers investors traders brokers bankers dealers operators fighters militants rebels"
                    + " insurgents villagers locals some many others several most few families republicans democrats conservatives"
                    + " liberals progressives allies detractors skeptics sceptics advocates authorities investigators agents police"
                    + " paramedics medics monitors campaigners rescuers americans firefighters");

    /** Bodies of a state. */
    static final Set<String> GOVERNMENT =
            words("government ministry department military army navy police parliament administration"
                    + " cabinet embassy kremlin pentagon senate congress duma presidency intelligence coast guard border service"
                    + " directorate command staff troops forces regime junta state treasury court supreme prosecutors' security council"
                    + " authorities foreign defense defence ministry's bundestag knesset consulate mission");

    /** Other bodies. */
    static final Set<String> ORGANISATION =
            words("agency company party campaign union newspaper network university group committee"
                    + " commission institute organization organisation foundation association corporation bank fund club league team"
                    + " magazine website outlet channel station times post journal news press tv television radio herald tribune daily"
                    + " telegraph guardian mail gazette center centre council alliance coalition bloc federation firm office bureau"
                    + " society charity watchdog nonprofit movement front board firm school college church hospital airline airlines"
                    + " inc inc. corp corp. co co. ltd ltd. plc llc nato eu un u.n. e.u. g7 g20 opec watch international nations"
                    + " authority pac chamber");

    /** Texts that speak for whoever issued them. */
    static final Set<String> DOCUMENT =
            words("statement report study letter article survey poll polls email e-mail memo book indictment"
                    + " complaint lawsuit document documents communique communiqué declaration resolution ruling opinion editorial"
                    + " release transcript note notice sign ad advertisement paper filing affidavit message tweet post bill law"
                    + " agreement treaty charter dossier assessment review audit summary caption headline story account records emails"
                    + " reports letters statements studies surveys analysis text posting banner poster plaque manifesto platform"
                    + " warrant brief draft order");

    /** Titles before a name. */
    static final Set<String> TITLE = words(
            "mr. mr mrs. mrs ms. ms dr. dr sen. rep. gov. gen. lt. col. maj. capt. sgt. adm. rev. prof. president"
                    + " chancellor king queen prince princess senator representative governor general secretary judge justice"
                    + " pope mayor premier minister ambassador colonel captain lieutenant major admiral sheriff rabbi imam bishop sir"
                    + " lord lady former then vice prime deputy acting chief presidential candidate nominee republican democratic");

    /** Agencies, outlets, services and movements that go by one word. */
    static final Set<String> OUTLET =
            words("reuters politico bloomberg forbes axios newsweek vox interfax tass xinhua yonhap"
                    + " buzzfeed breitbart slate wikileaks twitter facebook google microsoft amazon apple youtube hamas hezbollah hizbollah"
                    + " taliban fatah houthis isis isil al-shabab al-qaeda qaeda unicef unesco amnesty interpol europol gallup oxfam"
                    + " media ukrinform sana irna isna fars anadolu kyodo brotherhood observatory mossad cia fbi");

    private Nouns() {}

    private static Set<String> words(String words) {
        return Set.copyOf(java.util.Arrays.asList(words.split(" ")));
    }
}
