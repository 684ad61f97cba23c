package nl.buurtregie.loket.vraag.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtregie.loket.Geheim;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.BrowserSession;

/**
 * The answers given so far. They stand in the session, in the memory of the server: back, forward and reload work, no page
 * and no address carries personal data, and nothing half is ever stored. The key of the case and its secret are made with
 * the first answer, so that sending twice is once.
 */
@ApplicationScoped
class Concept {

    private static final String NAAM = "hulpvraag";

    @Inject
    private BrowserSession browser;

    @Inject
    private Clock clock;

    Antwoorden nu() {
        return new Antwoorden(browser.draft(NAAM));
    }

    /** Only what belongs to the question, however much was sent. */
    void bewaar(Class<? extends Record> soort, Form antwoord) {
        Map<String, List<String>> alles = new HashMap<>(browser.draft(NAAM));
        alles.putIfAbsent(Antwoorden.SLEUTEL, List.of(UUID.randomUUID().toString()));
        alles.putIfAbsent(Antwoorden.GEHEIM, List.of(Geheim.nieuw().tekst()));
        alles.putIfAbsent(Antwoorden.BEGONNEN, List.of(clock.instant().toString()));
        for (RecordComponent veld : soort.getRecordComponents()) {
            alles.put(
                    veld.getName(),
                    antwoord.values(veld.getName()).stream().limit(1).toList());
        }
        browser.keepDraft(NAAM, alles);
    }

    /** Everything was seen once: after a correction one goes back to the last page at once. */
    void nagekeken() {
        Map<String, List<String>> alles = new HashMap<>(browser.draft(NAAM));
        alles.put(Antwoorden.NAGEKEKEN, List.of("ja"));
        browser.keepDraft(NAAM, alles);
    }

    void weg() {
        browser.dropDraft(NAAM);
    }
}
