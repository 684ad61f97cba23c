package nl.buurtregie.overlast.melding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.loket.Geheim;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;
import nl.buurtregie.platform.web.page.BrowserSession;

/**
 * The answers given so far, in the session: nothing half is ever stored. The key of the report and its secret are made with
 * the first answer, so that sending twice is once.
 */
@ApplicationScoped
class Meldconcept {

    private static final String NAAM = "overlastmelding";
    private static final String SLEUTEL = "sleutel";
    private static final String GEHEIM = "geheim";
    private static final String BEGONNEN = "begonnen";

    @Inject
    private BrowserSession browser;

    @Inject
    private Forms forms;

    @Inject
    private Clock clock;

    Form form() {
        return Form.of(browser.draft(NAAM));
    }

    /** Empty as long as the question has no good answer. */
    <T extends Record> Optional<T> antwoord(Class<T> soort) {
        Form form = form();
        T antwoord = forms.read(form, soort);
        return form.isValid() ? Optional.of(antwoord) : Optional.empty();
    }

    /** Only what belongs to the question, however much was sent. */
    void bewaar(Class<? extends Record> soort, Form gegeven) {
        Map<String, List<String>> alles = new HashMap<>(browser.draft(NAAM));
        alles.putIfAbsent(SLEUTEL, List.of(UUID.randomUUID().toString()));
        alles.putIfAbsent(GEHEIM, List.of(Geheim.nieuw().tekst()));
        alles.putIfAbsent(BEGONNEN, List.of(clock.instant().toString()));
        for (RecordComponent veld : soort.getRecordComponents()) {
            alles.put(
                    veld.getName(),
                    gegeven.values(veld.getName()).stream().limit(1).toList());
        }
        browser.keepDraft(NAAM, alles);
    }

    /** It is somewhere else or something else now: what was the same may not be the same any more. */
    void vergeetBekend() {
        Map<String, List<String>> alles = new HashMap<>(browser.draft(NAAM));
        alles.remove("bij");
        browser.keepDraft(NAAM, alles);
    }

    UUID sleutel() {
        return UUID.fromString(een(SLEUTEL));
    }

    Geheim geheim() {
        return Geheim.van(een(GEHEIM)).orElseThrow();
    }

    Instant begonnen() {
        String begonnen = een(BEGONNEN);
        return begonnen == null ? null : Instant.parse(begonnen);
    }

    void weg() {
        browser.dropDraft(NAAM);
    }

    private String een(String naam) {
        return browser.draft(NAAM).getOrDefault(naam, List.of()).stream()
                .findFirst()
                .orElse(null);
    }
}
