package onrecord.annotate.quotation;

import java.util.Locale;

/** How it was found out who a speaker's words mean. Each way has its own measured share of right names. */
enum Way {
    /** A name of several words: {@code Ada Berg}. */
    FULL_NAME,
    /** A title and a name: {@code Ms. Berg}, {@code President Berg}. */
    TITLE_AND_NAME,
    /** The family name of somebody named in full elsewhere. */
    SURNAME,
    /** The name beside a description: {@code the defence minister, Ada Berg,}. */
    APPOSITIVE,
    /** A name of a speaker that no list or grammar of names knows. */
    UNLISTED_NAME,
    /** The family name of such a speaker. */
    UNLISTED_SURNAME,
    /** {@code he}, {@code she}. */
    PRONOUN,
    /** {@code it}, and {@code they} of one body. */
    BODY_PRONOUN,
    /** {@code who}. */
    RELATIVE,
    /** Whom the title of an address or message says it is by. */
    ANNOUNCED,
    /** A role with which the article introduces somebody. */
    ROLE_IN_ARTICLE,
    /** A role whose holder on the article's day is named in the article. */
    ROLE_OF_NAMED,
    /** A role whose holder on the article's day only the vocabulary names. */
    ROLE_IN_VOCABULARY,
    /** A body by its name. */
    ORGANISATION,
    /** A body's initials, spelled out in the article. */
    ACRONYM,
    /** A body named before: {@code the ministry}. */
    ORGANISATION_AGAIN,
    /** A document by those who issued it. */
    DOCUMENT,
    /** Nobody was found. */
    NONE;

    /** The name in {@code rules.yaml}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
