package nl.buurtregie.bemiddeling.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Kandidaten;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten.Afspraak;

/** What may be meant of a day, and has to be seen before a talk stands on it (B13.11). */
@ApplicationScoped
class Dagbezwaren {

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Kandidaten kandidaten;

    @Inject
    private Bijeenkomsten bijeenkomsten;

    @Inject
    private WorkingDays werkdagen;

    /** A day off, one past the term, or one on which somebody is away or was asked for a meeting; a sentence each. */
    List<String> van(Ik ik, Bemiddeling zaak, Gesprekplan plan) {
        List<String> bezwaren = new ArrayList<>();
        if (!werkdagen.isWorkingDay(plan.dag())) {
            boolean weekend = plan.dag().getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
            bezwaren.add(
                    "Op " + DutchDates.day(plan.dag()) + " is het " + (weekend ? "weekend" : "een feestdag") + ".");
        }
        bemiddelingen
                .taak(zaak)
                .map(taak -> taak.termijn().einde())
                .filter(einde -> plan.dag().isAfter(einde))
                .ifPresent(einde -> bezwaren.add("De termijn van deze stap is op " + DutchDates.day(einde) + "."));
        String weg = kandidaten.afwezig(plan.bemiddelaars(), plan.dag());
        if (!weg.isEmpty()) {
            bezwaren.add("Afwezig gemeld op die dag: " + weg + ".");
        }
        bezwaren.addAll(bijeenkomsten(ik, plan));
        return bezwaren;
    }

    private List<String> bijeenkomsten(Ik ik, Gesprekplan plan) {
        Instant van = Gesprek.moment(plan.dag(), plan.begin());
        Instant tot = Gesprek.moment(plan.dag(), plan.einde());
        List<String> bezwaren = new ArrayList<>();
        for (Afspraak een : bijeenkomsten.tussen(plan.dag(), plan.dag().plusDays(1))) {
            Set<Long> beide = new HashSet<>(plan.bemiddelaars());
            beide.retainAll(een.wie());
            if (!beide.isEmpty() && een.overlapt(van, tot)) {
                bezwaren.add(kandidaten.namen(List.copyOf(beide)) + (beide.size() == 1 ? " is" : " zijn")
                        + " dan gevraagd voor " + een.inWoorden(ik) + ", van " + DutchDates.time(een.van()) + " tot "
                        + DutchDates.time(een.tot()) + " uur.");
            }
        }
        return bezwaren;
    }
}
