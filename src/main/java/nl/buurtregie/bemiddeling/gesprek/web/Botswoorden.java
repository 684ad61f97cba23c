package nl.buurtregie.bemiddeling.gesprek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.bemiddeling.gesprek.Agendablad;
import nl.buurtregie.bemiddeling.gesprek.Botsing;
import nl.buurtregie.bemiddeling.gesprek.Botsingsoort;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.platform.web.page.Link;

/** What cannot be or may be wrong with a talk, in words, with what to do about it. */
@ApplicationScoped
class Botswoorden {

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    AgendaView.Punt punt(Ik ik, Agendablad blad, Botsing botsing, Map<Long, String> kort) {
        boolean coordinator = ik.is(Rol.COORDINATOR);
        return new AgendaView.Punt(
                kop(ik, botsing, kort),
                tekst(blad, botsing),
                wegen(blad, botsing, coordinator),
                coordinator && !botsing.soort().kanNiet()
                        ? new AgendaView.ZoLaten(
                                nummer(blad, botsing.gesprek()),
                                botsing.gesprek().id(),
                                botsing.sleutel())
                        : null);
    }

    private String kop(Ik ik, Botsing botsing, Map<Long, String> kort) {
        String wie = Agendawoorden.namen(botsing.wie(), kort, " en ");
        boolean meer = botsing.wie().size() > 1;
        return switch (botsing.soort()) {
            case BEMIDDELAAR_DUBBEL -> wie + (meer ? " staan dubbel" : " staat dubbel");
            case BUUR_DUBBEL -> "Dezelfde buur staat dubbel";
            case KAMER_DUBBEL -> "Kamer dubbel gekozen";
            case PLEK_DUBBEL -> "Twee gesprekken op één plek";
            case AFWEZIG -> wie + (meer ? " zijn afwezig" : " is afwezig");
            case BIJEENKOMST ->
                wie
                        + (meer ? " zijn ook gevraagd voor " : " is ook gevraagd voor ")
                        + botsing.bij().inWoorden(ik);
            case VERTROKKEN -> wie + (meer ? " doen deze zaak niet meer" : " doet deze zaak niet meer");
            case FEESTDAG ->
                "Gesprek op " + werkdagen.holiday(botsing.gesprek().dag()).orElse("een feestdag");
            case NA_TERMIJN -> "Later dan de termijn";
        };
    }

    private String tekst(Agendablad blad, Botsing botsing) {
        String een = wanneer(botsing.gesprek()) + ", zaak " + nummer(blad, botsing.gesprek());
        return switch (botsing.soort()) {
            case BEMIDDELAAR_DUBBEL, BUUR_DUBBEL -> een + ", en " + tweede(blad, botsing) + ".";
            case KAMER_DUBBEL, PLEK_DUBBEL ->
                Agendawoorden.waar(botsing.gesprek()) + ": " + een + ", en " + tweede(blad, botsing) + ".";
            case AFWEZIG -> een + ". Afwezig tot en met " + DutchDates.day(botsing.tot(), clock) + ".";
            case BIJEENKOMST ->
                een + ". De bijeenkomst is van "
                        + DutchDates.time(botsing.bij().van()) + " tot "
                        + DutchDates.time(botsing.bij().tot()) + " uur.";
            case VERTROKKEN -> een + ". Vraag wie nu de zaak doet of die kan.";
            case FEESTDAG -> een + ".";
            case NA_TERMIJN -> een + ". De termijn is tot en met " + DutchDates.day(botsing.tot(), clock) + ".";
        };
    }

    private static String tweede(Agendablad blad, Botsing botsing) {
        return DutchDates.time(botsing.ander().van()) + " uur, zaak " + nummer(blad, botsing.ander());
    }

    private static List<Link> wegen(Agendablad blad, Botsing botsing, boolean coordinator) {
        List<Link> wegen = new ArrayList<>();
        if (botsing.ander() != null) {
            wegen.add(verplaats(
                    blad,
                    botsing.gesprek(),
                    "Verplaats dat van " + DutchDates.time(botsing.gesprek().van())));
            boolean zelfdeTijd = botsing.gesprek().van().equals(botsing.ander().van());
            wegen.add(verplaats(
                    blad,
                    botsing.ander(),
                    zelfdeTijd
                            ? "Verplaats het andere"
                            : "Verplaats dat van "
                                    + DutchDates.time(botsing.ander().van())));
            return wegen;
        }
        wegen.add(verplaats(blad, botsing.gesprek(), "Verplaats"));
        if (coordinator && botsing.soort() == Botsingsoort.AFWEZIG) {
            wegen.add(new Link("Vervang", "/bemiddelingen/" + nummer(blad, botsing.gesprek()) + "/vervanging"));
        }
        if (coordinator && botsing.bij() != null) {
            wegen.add(new Link("Bekijk de bijeenkomst", Agendawoorden.pad(botsing.bij())));
        }
        return wegen;
    }

    private static Link verplaats(Agendablad blad, Gesprek gesprek, String woord) {
        return new Link(woord, "/bemiddelingen/" + nummer(blad, gesprek) + "/gesprek/" + gesprek.id());
    }

    private String wanneer(Gesprek gesprek) {
        return DutchDates.moment(gesprek.van(), clock);
    }

    static String nummer(Agendablad blad, Gesprek gesprek) {
        return blad.zaken().get(gesprek.bemiddelingId()).nummer();
    }

    /** The one word on the chip. */
    static String let(Set<Botsing> hier) {
        return hier.stream().anyMatch(een -> een.soort().kanNiet()) ? "botst" : hier.isEmpty() ? null : "kijk hiernaar";
    }
}
