package nl.buurtregie.loket.vraag.web;

import java.util.List;
import nl.buurtregie.platform.web.page.Link;

/**
 * The page on which a coördinator makes a secret link for somebody.
 *
 * @param nieuw the link that was just made: shown once; null otherwise
 * @param stand what there is now, in a sentence
 * @param intrekbaar there is one that works
 * @param noot what making a new one does to the old; null when nothing
 * @param perMail whom it can be sent to; empty when it is always given by hand
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
        String noot,
        List<PerMail> perMail) {

    /**
     * Somebody whom the link can be sent to.
     *
     * @param wie how he or she is told apart from the others
     * @param aan the code that is sent along; null when it can't be sent, or was
     * @param stand how it stands; null when there is nothing to say
     */
    public record PerMail(String wie, String aan, String stand) {}
}
