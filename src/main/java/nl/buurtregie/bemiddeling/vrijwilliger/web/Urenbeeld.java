package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.bemiddeling.gesprek.Gespreksuren;
import nl.buurtregie.bemiddeling.web.Gespreksvraag;
import nl.buurtregie.bemiddeling.web.Urenwoorden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.Stapbeeld;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.vrijwilliger.Vrijwilligerinstellingen;
import nl.buurtregie.vrijwilliger.uren.Euro;
import nl.buurtregie.vrijwilliger.uren.Kwartaal;
import nl.buurtregie.vrijwilliger.uren.Urenregel;
import nl.buurtregie.vrijwilliger.uren.Urensoort;
import nl.buurtregie.vrijwilliger.uren.Urenstaat;
import nl.buurtregie.vrijwilliger.uren.Werkdag;

/** Time and travel in words: of one mediator, and of all of them in a quarter. */
@ApplicationScoped
class Urenbeeld {

    @Inject
    private Urenstaat staat;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Gespreksuren gespreksuren;

    @Inject
    private Vrijwilligerinstellingen instellingen;

    @Inject
    private Clock clock;

    UrenView eigen(Ik ik, String gevraagd, Form form) {
        Kwartaal kwartaal = kwartaal(gevraagd);
        List<Urenregel> regels = staat.eigen(ik, kwartaal);
        form.once();
        form.propose("op", LocalDate.now(clock).toString());
        form.propose("soort", Urensoort.GESPREK.name());
        return view(
                "/mijn-uren", kwartaal, regels, regels.stream().map(this::regel).toList(), gesprekken(ik), form);
    }

    private List<Link> gesprekken(Ik ik) {
        return gespreksuren.zonderTijd(ik).stream()
                .map(gesprek -> new Link(
                        Stapbeeld.hoofdletter(DutchDates.day(gesprek.dag(), clock)) + ", zaak " + gesprek.nummer(),
                        "/mijn-uren/gesprek/" + gesprek.id()))
                .toList();
    }

    UrenView alle(Ik ik, String gevraagd, Form form) {
        Kwartaal kwartaal = kwartaal(gevraagd);
        List<Urenregel> regels = staat.alle(ik, kwartaal);
        return view("/vrijwilligers/kosten", kwartaal, regels, perMens(regels), eerder(ik, kwartaal), form);
    }

    /** What was written, or left, after a quarter was paid. */
    private List<Link> eerder(Ik ik, Kwartaal nu) {
        Map<Kwartaal, List<Urenregel>> per = new LinkedHashMap<>();
        staat.openVoor(ik, nu)
                .forEach(een -> per.computeIfAbsent(Kwartaal.van(een.werk().dag()), kwartaal -> new ArrayList<>())
                        .add(een));
        return per.entrySet().stream()
                .map(een -> new Link(
                        een.getKey().woorden() + ": " + Urensom.euro(Urensom.bedrag(een.getValue())),
                        "/vrijwilligers/kosten?kwartaal=" + een.getKey().code()))
                .toList();
    }

    Kwartaal kwartaal(String gevraagd) {
        return Kwartaal.lees(gevraagd).orElseGet(() -> Kwartaal.van(LocalDate.now(clock)));
    }

    private UrenView view(
            String pad,
            Kwartaal kwartaal,
            List<Urenregel> alles,
            List<UrenView.Regel> regels,
            List<Link> nogTeDoen,
            Form form) {
        boolean nu = !kwartaal.laatste().isBefore(LocalDate.now(clock));
        return new UrenView(
                kwartaal.woorden(),
                kwartaal.code(),
                link(pad, kwartaal.vorige()),
                nu ? null : link(pad, kwartaal.volgende()),
                totalen(alles),
                regels,
                nogTeDoen,
                soorten(),
                Gespreksvraag.tijden(),
                Urensom.euro(instellingen.kilometerCent()),
                form.view());
    }

    private static Link link(String pad, Kwartaal kwartaal) {
        return new Link(kwartaal.woorden(), pad + "?kwartaal=" + kwartaal.code());
    }

    private static List<ZaakView.Gegeven> totalen(List<Urenregel> regels) {
        return List.of(
                new ZaakView.Gegeven("Tijd", Urenwoorden.tijd(Urensom.minuten(regels))),
                new ZaakView.Gegeven("Kilometers", Integer.toString(Urensom.km(regels))),
                new ZaakView.Gegeven("Reiskosten", Urensom.euro(Urensom.bedrag(regels))),
                new ZaakView.Gegeven("Nog te betalen", Urensom.euro(Urensom.open(regels))));
    }

    private UrenView.Regel regel(Urenregel een) {
        Werkdag werk = een.werk();
        boolean vast = een.betaaldOp() != null || een.verbetering().isPresent();
        return new UrenView.Regel(
                null,
                DutchDates.day(werk.dag(), clock),
                waarvoor(een) + Urensom.deel(List.of(een)),
                een.bedragCent() == 0 ? null : Urensom.euro(een.bedragCent()),
                een.betaaldOp() == null ? null : "betaald " + dag(een),
                vast ? null : "/mijn-uren/" + een.id(),
                null,
                null);
    }

    private static String waarvoor(Urenregel een) {
        String zaak = een.werk().zaak();
        return een.verbetering()
                .map(dit -> "Verbetering van " + dit.kwartaal().woorden() + ": " + dit.reden())
                .orElseGet(() ->
                        Stapbeeld.hoofdletter(zaak == null ? een.werk().soort().woord() : "zaak " + zaak));
    }

    private String dag(Urenregel een) {
        return DutchDates.day(
                een.betaaldOp()
                        .atZone(nl.buurtregie.platform.time.SharedClock.ZONE)
                        .toLocalDate(),
                clock);
    }

    /** By name; whoever is paid for all of it says so. */
    private List<UrenView.Regel> perMens(List<Urenregel> regels) {
        Map<Long, List<Urenregel>> per = new LinkedHashMap<>();
        regels.forEach(een -> per.computeIfAbsent(een.medewerkerId(), wie -> new ArrayList<>())
                .add(een));
        Map<Long, String> namen = new HashMap<>(medewerkers.namen(per.keySet()));
        regels.forEach(een -> namen.computeIfPresent(een.medewerkerId(), (wie, naam) -> een.vanWie(naam)));
        return per.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(namen::get)))
                .map(een -> mens(een.getKey(), namen.get(een.getKey()), een.getValue()))
                .toList();
    }

    private UrenView.Regel mens(long wie, String naam, List<Urenregel> regels) {
        boolean allesBetaald = regels.stream().allMatch(een -> een.betaaldOp() != null);
        Urenregel laatst = Urenregel.laatstBetaald(regels);
        return new UrenView.Regel(
                wie,
                naam,
                Urenwoorden.tijd(Urensom.minuten(regels))
                        + Urensom.reis(regels)
                        + Urensom.verbeterd(regels)
                        + Urensom.deelsBetaald(regels),
                Urensom.euro(Urensom.bedrag(regels)),
                allesBetaald ? "betaald " + dag(laatst) + " door " + laatst.betaaldDoor() : null,
                null,
                Urenregel.teBetalen(regels),
                Urensom.euro(Urensom.open(regels)));
    }

    UrenView.Een een(Urenregel regel, Form form) {
        Werkdag werk = regel.werk();
        form.propose("op", werk.dag().toString());
        form.propose("soort", werk.soort().name());
        form.propose("minuten", getal(werk.tijd().minuten()));
        form.propose("km", getal(werk.tijd().km()));
        form.propose(
                "ov", werk.tijd().ovCent() == 0 ? "" : Euro.woorden(werk.tijd().ovCent()));
        return new UrenView.Een(
                "/mijn-uren/" + regel.id(),
                regel.versie(),
                werk.zaak() == null ? null : "Zaak " + werk.zaak(),
                soorten(),
                tijden(werk.tijd().minuten()),
                regel.betaaldOp() != null || regel.verbetering().isPresent(),
                form.view());
    }

    /** With the time that stands there, also when it is none of the list. */
    private static List<Option> tijden(int nu) {
        List<Option> tijden = new ArrayList<>(Gespreksvraag.tijden());
        String waarde = Integer.toString(nu);
        if (nu > 0 && tijden.stream().noneMatch(een -> een.value().equals(waarde))) {
            tijden.add(0, Option.of(waarde, Urenwoorden.tijd(nu)));
        }
        return tijden;
    }

    private static String getal(int getal) {
        return getal == 0 ? "" : Integer.toString(getal);
    }

    static List<Option> soorten() {
        return Option.each(Urensoort.values(), een -> Option.of(een, Stapbeeld.hoofdletter(een.woord())));
    }
}
