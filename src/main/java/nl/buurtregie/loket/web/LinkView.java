package nl.buurtregie.loket.web;

import nl.buurtregie.platform.web.Link;

/**
 * The page on which a coördinator makes a secret link for somebody.
 *
 * @param nieuw the link that was just made: shown once; null otherwise
 * @param stand what there is now, in a sentence
 * @param intrekbaar there is one that works
 * @param noot what making a new one does to the old; null when nothing
 */
public record LinkView(
        Link zaak,
        String kop,
        String uitleg,
        String actie,
        String nieuw,
        String stand,
        boolean intrekbaar,
        String knop,
        String noot) {}
