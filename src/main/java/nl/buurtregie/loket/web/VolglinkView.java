package nl.buurtregie.loket.web;

import nl.buurtregie.platform.web.Link;

/**
 * The page on which a coördinator gives somebody a link.
 *
 * @param nieuw the link that was just made: shown once; null otherwise
 * @param stand what there is now, in a sentence
 * @param intrekbaar there is one that works
 */
public record VolglinkView(
        Link zaak,
        String kop,
        String uitleg,
        String actie,
        String nieuw,
        String stand,
        boolean intrekbaar,
        String knop) {}
