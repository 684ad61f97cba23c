package nl.buurtregie.loket.vraag.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.buurtregie.loket.Robotwering;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.error.PublicErrors;
import nl.buurtregie.platform.web.page.BrowserSession;

/** What was sent from this browser with a form for everybody: for the page after it, until somebody wipes it. */
@ApplicationScoped
public class Verzonden {

    /** A field that people do not see; its name invites a robot. */
    public static final String HONING = "website";

    private static final String VERZONDEN = "verzonden ";

    @Inject
    private Robotwering robotwering;

    @Inject
    private BrowserSession browser;

    /**
     * Sends it for a person; a robot gets a page on which it can try again.
     *
     * @param begonnen when the form was opened
     * @param opnieuw the page with the button
     */
    public Response alsMens(Instant begonnen, String honing, String opnieuw, Supplier<Response> verstuur) {
        try {
            robotwering.laatDoor(begonnen, honing);
        } catch (RuleViolation robot) {
            return PublicErrors.tooFast(opnieuw);
        }
        return verstuur.get();
    }

    /** Two clicks at the same moment: the second finds what the first made. */
    public static String eenKeer(Supplier<String> verstuur) {
        try {
            return verstuur.get();
        } catch (PersistenceException tegelijk) {
            return verstuur.get();
        }
    }

    /** @param formulier which form it was */
    void bewaar(String formulier, Map<String, String> wat) {
        browser.keepDraft(
                VERZONDEN + formulier,
                wat.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, een -> List.of(een.getValue()))));
    }

    /** Empty when nothing was sent from this browser. */
    Optional<Map<String, String>> van(String formulier) {
        Map<String, List<String>> gedaan = browser.draft(VERZONDEN + formulier);
        return gedaan.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        gedaan.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, een -> een.getValue()
                                .get(0))));
    }

    void vergeet(String formulier) {
        browser.dropDraft(VERZONDEN + formulier);
    }
}
