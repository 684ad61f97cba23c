package nl.buurtregie.bemiddeling.mail;

/**
 * A file of a mail as it stands in a list, without what is in it.
 *
 * @param naam as the sender called it; null when it has no name
 * @param soort as a page says it
 * @param grootte bytes
 * @param wat under which words it goes along to the case; null when it does not
 */
public record Bijlageregel(Long id, String naam, String soort, int grootte, String wat, boolean nagekeken) {}
