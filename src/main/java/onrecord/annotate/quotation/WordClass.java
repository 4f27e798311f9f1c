package onrecord.annotate.quotation;

/**
 * Closed classes of English words, as far as reading reported speech needs them; written from knowledge of the language. A
 * word may belong to several.
 */
enum WordClass {
    DETERMINER(
            "the a an this that these those some any every each no another both all either neither many several few most"
                    + " more other such two three four five six seven eight nine ten dozens hundreds thousands"),
    POSSESSIVE("my your his her its our their whose"),
    SUBJECT_PRONOUN("i you he she it we they who everyone someone anyone nobody everybody somebody others"),
    PERSONAL("he she it they him her them his their its"),
    OBJECT_PRONOUN(
            "me you him her us them it himself herself itself themselves myself ourselves everyone someone anyone"),
    RELATIVE("who which that whom"),
    PREPOSITION(
            "of in on at by for with from to about against over under between among through during after before since"
                    + " until into onto near behind beyond inside outside within without toward towards despite amid amidst around"
                    + " across along alongside following regarding concerning per via like unlike than upon as off out up down"
                    + " besides except including throughout versus citing given"),
    SUBORDINATOR(
            "because although though while as when whenever where after before since until unless if whether that than"
                    + " once whereas so lest even"),
    COORDINATOR("and or but nor yet &"),
    QUESTION("who whom whose which what how why where when whether if"),
    BE("be am is are was were been being isn't aren't wasn't weren't ain't 's 're 'm"),
    HAVE("have has had having haven't hasn't hadn't 've 's 'd"),
    DO("do does did don't doesn't didn't"),
    MODAL(
            "will would can could may might must shall should cannot can't couldn't won't wouldn't mustn't shouldn't needn't"
                    + " mightn't 'll 'd"),
    IRREALIS("would could may might should will shall must can 'll 'd wouldn't couldn't won't can't cannot shouldn't"),
    NEGATION(
            "not never neither nor hardly barely scarcely isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't"
                    + " didn't cannot can't couldn't won't wouldn't mustn't shouldn't needn't mightn't ain't"),
    ADVERB(
            "also then later now again still just even often never always ever already soon once twice too instead further"
                    + " furthermore moreover meanwhile however nevertheless nonetheless thus therefore indeed perhaps maybe first"
                    + " yesterday today tonight tomorrow here there earlier afterwards afterward thereafter sometimes seldom almost"
                    + " quite rather somewhat only more most so yet not long famously not-so in-turn besides likewise similarly"
                    + " flatly alike apparently well much all itself himself herself themselves both since ago alone together"),
    TIME("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
            + " september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today"
            + " yesterday tonight tomorrow morning afternoon evening night week month year weekend midday noon overnight"
            + " recently earlier later last"),
    CALENDAR("monday tuesday wednesday thursday friday saturday sunday january february march april june july august"
            + " september october november december today yesterday tonight tomorrow recently earlier later afterward"
            + " afterwards overnight"),
    GENITIVE("'s '"),
    VERB(
            "is are was were be been am has have had does do did will would can could may might must shall should"
                    + " became become becomes began begin begins broke brought built bought came come comes chose cut dealt drew drove"
                    + " fell felt fought found flew forgot gave give gives got get gets went go goes grew held hit hurt kept knew know"
                    + " knows known led left let lost made make makes meant met paid put ran read rose sat saw see sees seen sent sold"
                    + " shook shot showed shown spent stood struck took take takes taken taught thought think thinks threw won wrote"
                    + " seem seems seemed appear appears remain remains want wants need needs believe believes expect expects hope"
                    + " hopes plan plans keep keeps hold holds continues continue include includes lies lay caught sought"
                    + " seeks seek swore wore tore bore beat woke hung lent slept swept wept wound understood withdrew underwent"
                    + " overcame arose awoke fled fed bled bred shed spread set cost quit bid cast burst rid split slid spoke"
                    + " told said sang drank ate bit blew dug forbade forgave froze hid rode rang sank spun sprang stole stuck stung"
                    + " swam swung undertook wove looks look works work lives live thinks feels feel fears fear loves likes gives"
                    + " helps help allows allow requires leaves runs tries try turns shows show means moves stands sits faces wins"
                    + " loses comes belongs depends exists happens happened refuses refuse offers knows prefers sees sends opens"
                    + " closes ends starts begins becomes serves represents supports opposes leads fails backs heads uses gets");

    private final String words;

    WordClass(String words) {
        this.words = words;
    }

    /** The words in lower case, with straight apostrophes. */
    String[] words() {
        return words.split(" ");
    }

    long bit() {
        return 1L << ordinal();
    }
}
