package onrecord.article;

/**
 * One place where an article names a country, person, weapon system or event.
 *
 * @param facet one of {@link Facet#COUNTRY}, {@link Facet#PERSON}, {@link Facet#WEAPON}, {@link Facet#EVENT}
 * @param id the value's id: ISO 3166-1 alpha-2 (or XK) for countries, a readable slug for the rest
 * @param span the words; a person's span is the name without titles
 * @param rule name of the rule that caused it, such as {@code demonym}
 */
public record Mention(Facet facet, String id, TextSpan span, String rule) {}
