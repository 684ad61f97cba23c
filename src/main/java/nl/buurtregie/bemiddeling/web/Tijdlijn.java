package nl.buurtregie.bemiddeling.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.step.ZaakView;

/** The history in words. */
public final class Tijdlijn {

    private final Clock clock;
    private final Map<Long, Historieregel> perId = new HashMap<>();
    private final Map<Long, Historieregel> ontkrachtDoor = new HashMap<>();

    private Tijdlijn(List<Historieregel> alle, Clock clock) {
        this.clock = clock;
        for (Historieregel regel : alle) {
            perId.put(regel.id(), regel);
            regel.ontkracht().ifPresent(oud -> ontkrachtDoor.put(oud, regel));
        }
    }

    static List<ZaakView.Gebeurtenis> van(List<Historieregel> alle, Clock clock) {
        Tijdlijn tijdlijn = new Tijdlijn(alle, clock);
        return alle.stream().map(tijdlijn::regel).toList();
    }

    private ZaakView.Gebeurtenis regel(Historieregel regel) {
        boolean verder = regel.van() != null && regel.van() != regel.naar();
        Historieregel later = ontkrachtDoor.get(regel.id());
        Link geldtNiet = later == null
                ? null
                : new Link("Geldt niet meer, zie " + DutchDates.moment(later.op(), clock), "#" + anker(later.id()));
        return new ZaakView.Gebeurtenis(
                anker(regel.id()),
                DutchDates.moment(regel.op(), clock),
                regel.ontkracht().map(perId::get).map(Tijdlijn::gewijzigd).orElseGet(() -> wat(regel)),
                wie(regel),
                toelichting(regel, verder && geldtNiet == null),
                verder && geldtNiet == null,
                geldtNiet);
    }

    /** "Marjan Visser namens Ineke Wolters" */
    static String wie(Historieregel regel) {
        return regel.door() + regel.namens().map(naam -> " namens " + naam).orElse("");
    }

    private static String gewijzigd(Historieregel oud) {
        return "Gewijzigd: ‘" + klein(wat(oud)) + "’ geldt niet meer";
    }

    private String toelichting(Historieregel regel, boolean verder) {
        if (regel.handeling() == Handeling.AANMELDING) {
            return "Via " + regel.toelichting();
        }
        if (regel.handeling() == Handeling.WIJZIGING) {
            String reden = regel.toelichting() == null ? "" : "‘" + regel.toelichting() + "’ ";
            return reden + "De zaak ging terug naar ‘" + regel.naar().woord() + "’.";
        }
        String dag = regel.gebeurdOp()
                .map(op -> "Het was op " + DutchDates.day(op, clock) + ".")
                .orElse(null);
        String stap = verder
                ? "Van ‘" + regel.van().woord() + "’ naar ‘" + regel.naar().woord() + "’"
                : null;
        return dag == null || stap == null ? (dag == null ? stap : dag) : dag + " " + stap + ".";
    }

    /** By which a line is found on the page. */
    static String anker(long id) {
        return "regel-" + id;
    }

    /** "di 24 november, 15.20 uur: contact, Youssef Benali": without what was said. */
    public static String kort(Historieregel regel, Clock clock) {
        return DutchDates.moment(regel.op(), clock) + ": "
                + klein(regel.handeling().woord()) + ", " + wie(regel);
    }

    /** "Gesprek met de eerste buur: stopt" */
    public static String wat(Historieregel regel) {
        boolean los = regel.toelichting() == null || regel.handeling() == Handeling.AANMELDING;
        return los ? regel.handeling().woord() : regel.handeling().woord() + ": " + uitleg(regel);
    }

    private static String uitleg(Historieregel regel) {
        boolean naam = regel.handeling() == Handeling.TOEWIJZING;
        return naam ? regel.toelichting() : klein(regel.toelichting());
    }

    private static String klein(String tekst) {
        return tekst.substring(0, 1).toLowerCase(Locale.ROOT) + tekst.substring(1);
    }
}
