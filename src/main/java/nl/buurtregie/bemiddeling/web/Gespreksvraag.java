package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.bemiddeling.gesprek.Gesprekken;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** What every outcome of a mediator's step begins with: for whom, which talk it was, on which day. */
@ApplicationScoped
public class Gespreksvraag {

    private static final String GESPREK = "gesprek";
    private static final String DAG = "op";

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Gesprekwoorden woorden;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    /**
     * Of the talks whose day has come the last is filled in, and its day: the one before it may not have gone on. A talk with only another
     * neighbour is never filled in: seldom is the step about it.
     */
    public Stapbeeld bij(Stapbeeld beeld, Ik ik, Bemiddeling zaak, Form form) {
        return bij(beeld, ik, zaak, form, vraag -> vraag);
    }

    /** @param alsErEenWas when it is asked which talk it was */
    Stapbeeld bij(Stapbeeld beeld, Ik ik, Bemiddeling zaak, Form form, UnaryOperator<StapView.Vraag> alsErEenWas) {
        tijd(beeld);
        namens(beeld, ik, zaak);
        List<Gesprek> gepland = gesprekken.bijStap(zaak);
        LocalDate vandaag = LocalDate.now(clock);
        Optional<Gesprek> geweest = gepland.stream()
                .filter(gesprek -> gesprek.soort() != Gespreksoort.ANDERE_BUUR
                        && !gesprek.dag().isAfter(vandaag))
                .reduce((eerder, later) -> later);
        if (!gepland.isEmpty()) {
            geweest.ifPresent(gesprek -> form.propose(GESPREK, Long.toString(gesprek.id())));
            beeld.vraag(
                    alsErEenWas.apply(StapView.Vraag.keuze(GESPREK, "Welk gesprek was dit?", keuzes(zaak, gepland))));
        }
        return dag(
                beeld,
                form,
                geweest.map(Gesprek::dag).orElse(vandaag),
                geweest.isPresent() ? "Ingevuld uit het geplande gesprek." : null);
    }

    /** Where no talk is planned for it. */
    public Stapbeeld wieEnWanneer(Stapbeeld beeld, Ik ik, Bemiddeling zaak, Form form) {
        namens(beeld, ik, zaak);
        return wanneer(beeld, form);
    }

    /** Today is filled in. */
    public Stapbeeld wanneer(Stapbeeld beeld, Form form) {
        return dag(beeld, form, LocalDate.now(clock), null);
    }

    /** What it took of a mediator, folded away: nobody has to say it. */
    public static Stapbeeld tijd(Stapbeeld beeld) {
        return beeld.uitklap(
                "Tijd en reiskosten (mag leeg blijven)",
                StapView.Vraag.lijst(
                        "minuten", "Hoeveel tijd kostte het?", "Voorbereiden, praten en opschrijven samen.", tijden()),
                StapView.Vraag.tekst("km", "Kilometers, heen en terug", null),
                StapView.Vraag.tekst("ov", "Bus of trein, in euro's", "Bijvoorbeeld 4,20."));
    }

    /** By the quarter of an hour, and by the hour from three on. */
    public static List<Option> tijden() {
        return Stream.of(15, 30, 45, 60, 75, 90, 105, 120, 135, 150, 165, 180, 210, 240, 300, 360, 420, 480, 600, 720)
                .map(minuten -> Option.of(Integer.toString(minuten), Urenwoorden.tijd(minuten)))
                .toList();
    }

    private static Stapbeeld dag(Stapbeeld beeld, Form form, LocalDate voorstel, String uitleg) {
        form.propose(DAG, voorstel.toString());
        return beeld.vraag(StapView.Vraag.datum(DAG, "Welke dag was het?", uitleg));
    }

    /** Asked of a coördinator only, and never filled in. */
    private void namens(Stapbeeld beeld, Ik ik, Bemiddeling zaak) {
        if (zaak.paar().contains(ik.id())) {
            return;
        }
        List<Option> paar = medewerkers.namen(zaak.paar()).entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .map(een -> Option.of(Long.toString(een.getKey()), een.getValue()))
                .toList();
        beeld.vraag(new StapView.Vraag(
                "keuze",
                "namens",
                "Namens wie?",
                "Jij bent coördinator. De geschiedenis zegt dat jij het vastlegde.",
                paar,
                null));
    }

    private List<Option> keuzes(Bemiddeling zaak, List<Gesprek> gepland) {
        List<Option> keuzes = new ArrayList<>();
        gepland.forEach(gesprek -> keuzes.add(Option.withHint(
                Long.toString(gesprek.id()),
                woorden.wanneer(gesprek),
                Gesprekwoorden.wat(zaak, gesprek) + ". Het staat daarna niet meer gepland.")));
        keuzes.add(Option.withHint(
                Long.toString(Stap.ANDER_GESPREK), "Een ander gesprek", "Wat gepland staat, blijft staan."));
        return keuzes;
    }
}
