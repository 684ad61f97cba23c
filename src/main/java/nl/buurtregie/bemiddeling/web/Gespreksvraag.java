package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.bemiddeling.gesprek.Gesprekken;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** Which planned talk an outcome is about; asked only while one is planned. */
@ApplicationScoped
public class Gespreksvraag {

    private static final String VELD = "gesprek";

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Gesprekwoorden woorden;

    @Inject
    private Clock clock;

    /** The talk whose day has come is filled in. */
    public Stapbeeld bij(Stapbeeld beeld, Bemiddeling zaak, Form form) {
        List<Gesprek> gepland = gesprekken.zonderUitkomst(zaak);
        if (gepland.isEmpty()) {
            return beeld;
        }
        LocalDate vandaag = LocalDate.now(clock);
        gepland.stream()
                .filter(gesprek -> !gesprek.dag().isAfter(vandaag))
                .findFirst()
                .ifPresent(gesprek -> form.propose(VELD, Long.toString(gesprek.id())));
        List<Option> keuzes = new ArrayList<>();
        gepland.forEach(gesprek -> keuzes.add(Option.withHint(
                Long.toString(gesprek.id()),
                woorden.wanneer(gesprek),
                gesprek.soort().woord() + ". Het staat daarna niet meer gepland.")));
        keuzes.add(Option.withHint(
                Long.toString(Stap.ANDER_GESPREK), "Een ander gesprek", "Wat gepland staat, blijft staan."));
        return beeld.vraag(StapView.Vraag.keuze(VELD, "Welk gesprek was dit?", keuzes));
    }
}
