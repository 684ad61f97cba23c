package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.bemiddeling.gesprek.Gesprekken;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** Planned talks in words, for those who may see the case. */
@ApplicationScoped
public class Gesprekwoorden {

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Clock clock;

    /** What is planned in a case that is talked about, in one statement; also what should have been and of which nobody said yet how it went. */
    List<DossierView.Gepland> gepland(Bemiddeling zaak, Map<Long, String> namen) {
        return zaak.isUitgepraat()
                ? List.of()
                : gesprekken.zonderUitkomst(zaak).stream()
                        .map(gesprek -> gepland(zaak, gesprek, namen))
                        .toList();
    }

    private DossierView.Gepland gepland(Bemiddeling zaak, Gesprek gesprek, Map<Long, String> namen) {
        String pad = Zaakpad.van(zaak, "gesprek/" + gesprek.id());
        boolean voorbij = gesprek.isVoorbij(clock.instant());
        boolean bijStap = !gesprek.soort().isLosVan(zaak.status());
        return new DossierView.Gepland(
                DutchDates.day(gesprek.dag(), clock) + ", " + uren(gesprek),
                wat(zaak, gesprek),
                thuis(zaak, gesprek).map(wie -> "Thuis bij de " + wie(wie)).orElseGet(gesprek::plaats),
                wie(gesprek.bemiddelaars(), namen),
                voorbij ? voorbij(bijStap) : noot(zaak, gesprek),
                voorbij,
                pad,
                pad + "/afzegging",
                voorbij && !bijStap ? pad + "/geweest" : null);
    }

    private static String voorbij(boolean bijStap) {
        return "De tijd is voorbij. "
                + (bijStap ? "Leg bij de stap vast hoe het ging, of kies" : "Kies ‘Was geweest’ of")
                + " ‘Ging niet door’.";
    }

    /** What is not right any more since it was planned; null: nothing. */
    private static String noot(Bemiddeling zaak, Gesprek gesprek) {
        List<String> zinnen = new ArrayList<>();
        if (!gesprek.partijen().stream().map(zaak::partij).allMatch(zaak::magBenaderen)) {
            zinnen.add(
                    "De eerste buur vindt het niet (meer) goed dat wij een andere buur benaderen. Die krijgt daarom geen"
                            + " herinnering. Zeg het gesprek af, of overleg met de eerste buur.");
        }
        if (!zaak.paar().containsAll(gesprek.bemiddelaars())) {
            zinnen.add("Een van de bemiddelaars doet deze zaak niet meer. Vraag de nieuwe of die kan.");
        }
        return zinnen.isEmpty() ? null : String.join(" ", zinnen);
    }

    /** "19.00 tot 20.30 uur" */
    public static String uren(Gesprek gesprek) {
        return DutchDates.time(gesprek.van()) + " tot " + DutchDates.time(gesprek.tot()) + " uur";
    }

    public static String wie(Set<Long> bemiddelaars, Map<Long, String> namen) {
        return bemiddelaars.stream()
                .filter(namen::containsKey)
                .map(namen::get)
                .sorted()
                .collect(Collectors.joining(" en "));
    }

    /** Without a name. */
    public static String waar(Bemiddeling zaak, Gesprek gesprek) {
        return thuis(zaak, gesprek).map(wie -> "Thuis bij de " + rol(wie)).orElseGet(gesprek::plaats);
    }

    private static Optional<Partij> thuis(Bemiddeling zaak, Gesprek gesprek) {
        return Optional.ofNullable(gesprek.bijPartij()).map(zaak::partij);
    }

    /** "Gesprek met een andere buur: Dhr. V. Ier"; "Gesprek met beide buren, en Dhr. V. Ier". */
    public static String wat(Bemiddeling zaak, Gesprek gesprek) {
        String anderen = zaak.partijen().stream()
                .filter(partij -> isAndere(partij) && gesprek.partijen().contains(partij.id()))
                .map(partij -> partij.wie().orElse(rol(partij)))
                .collect(Collectors.joining(" en "));
        String voeg = gesprek.soort() == Gespreksoort.ANDERE_BUUR ? ": " : ", en ";
        return gesprek.soort().woord() + (anderen.isEmpty() ? "" : voeg + anderen);
    }

    private static boolean isAndere(Partij partij) {
        return partij.rol() == Rolpartij.ANDERE_BUUR;
    }

    /** Of the other neighbours there may be more: those by name. For whoever may see the case. */
    public static String wie(Partij partij) {
        return isAndere(partij) ? partij.aanduiding() : rol(partij);
    }

    /** "Vanavond, 19.00 uur" */
    public String wanneer(Gesprek gesprek) {
        LocalDate vandaag = LocalDate.now(clock);
        String uur = DutchDates.time(gesprek.van());
        String dag = DutchDates.day(gesprek.dag(), clock);
        if (gesprek.dag().equals(vandaag)) {
            dag = Integer.parseInt(uur.split("\\.")[0]) >= 18 ? "Vanavond" : "Vandaag";
        } else if (gesprek.dag().equals(vandaag.plusDays(1))) {
            dag = "Morgen";
        }
        return Stapbeeld.hoofdletter(dag) + ", " + uur + " uur";
    }

    public static String rol(Partij partij) {
        return partij.rol().woord().toLowerCase(java.util.Locale.ROOT);
    }
}
