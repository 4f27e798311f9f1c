package onrecord.annotate.name;

import onrecord.vocabulary.Person.Gender;

/**
 * A person whom an article names, in the vocabulary or not.
 *
 * @param id the vocabulary's id, or a slug of the fullest name in the article
 * @param name the vocabulary's label, or the fullest name in the article
 * @param gender for pronouns
 * @param country id of the country they act for; empty where it is not known
 * @param inVocabulary whether the id is the vocabulary's
 */
public record NamedPerson(String id, String name, Gender gender, String country, boolean inVocabulary) {}
