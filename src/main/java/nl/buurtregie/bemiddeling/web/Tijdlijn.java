package nl.buurtregie.bemiddeling.web;

import java.time.Clock;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.step.ZaakView;

/** One line of the history in words. */
public final class Tijdlijn {

    private Tijdlijn() {}

    static ZaakView.Gebeurtenis van(Historieregel regel, Clock clock) {
        boolean verder = regel.van() != null && regel.van() != regel.naar();
        String stap = verder
                ? "Van ‘" + regel.van().woord() + "’ naar ‘" + regel.naar().woord() + "’"
                : null;
        String toelichting = regel.handeling() == Handeling.AANMELDING ? "Via " + regel.toelichting() : stap;
        return new ZaakView.Gebeurtenis(
                DutchDates.moment(regel.op(), clock), wat(regel), regel.door(), toelichting, verder);
    }

    /** "di 24 november, 15.20 uur: contact, Youssef Benali": without what was said. */
    public static String kort(Historieregel regel, Clock clock) {
        String wat = regel.handeling().woord();
        return DutchDates.moment(regel.op(), clock) + ": " + wat.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + wat.substring(1) + ", " + regel.door();
    }

    private static String wat(Historieregel regel) {
        boolean los = regel.toelichting() == null || regel.handeling() == Handeling.AANMELDING;
        return los ? regel.handeling().woord() : regel.handeling().woord() + ": " + klein(regel);
    }

    private static String klein(Historieregel regel) {
        String tekst = regel.toelichting();
        boolean naam = regel.handeling() == Handeling.TOEWIJZING;
        return naam ? tekst : tekst.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + tekst.substring(1);
    }
}
