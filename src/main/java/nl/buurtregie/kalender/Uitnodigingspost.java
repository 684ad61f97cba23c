package nl.buurtregie.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.post.Agenda;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/** An invitation as a mail: readable for people, and with the talk for their calendar. Nobody's name, nobody's home. */
@ApplicationScoped
class Uitnodigingspost {

    @Inject
    private Postkamer postkamer;

    @Inject
    private Vanzelf vanzelf;

    void verstuur(String nummer, Gesprek gesprek, Uitnodiging uitnodiging, boolean gaatDoor, String aan) {
        String van = postkamer.afzender().orElse(aan);
        Agenda agenda = new Agenda(
                gaatDoor ? "REQUEST" : "CANCEL", Kalendertekst.uitnodiging(gesprek, uitnodiging, gaatDoor, van, aan));
        vanzelf.stuur(
                Berichtsoort.AGENDA,
                uitnodiging.sleutel(),
                nummer,
                Bestemming.mail(aan),
                Map.of(
                        Berichtveld.ZAAKNUMMER,
                        nummer,
                        Berichtveld.WAT,
                        wat(gesprek, uitnodiging, gaatDoor),
                        Berichtveld.PLAATS,
                        gaatDoor ? plaats(gesprek) : ""),
                agenda);
    }

    /** A mail that still waits would come after the new one, and put the calendar back. */
    void laatVallen(String nummer, Uitnodiging uitnodiging) {
        String eerste = Vanzelf.sleutel(Berichtsoort.AGENDA, uitnodiging.eersteSleutel());
        if (vanzelf.laatVallen(nummer, uitnodiging.over(), Berichtsoort.AGENDA).contains(eerste)) {
            uitnodiging.nietVerteld();
        }
    }

    private static String wat(Gesprek gesprek, Uitnodiging uitnodiging, boolean gaatDoor) {
        String wanneer = DutchDates.longDay(gesprek.dag()) + ", " + DutchDates.time(gesprek.van()) + " tot "
                + DutchDates.time(gesprek.tot()) + " uur";
        if (!gaatDoor) {
            return "Het gesprek van " + wanneer
                    + " is niet meer voor jou.\nHaal het uit je agenda. Dat gaat vanzelf als je agenda deze e-mail kent";
        }
        return (uitnodiging.isEerste() ? "Er is een gesprek voor je gepland: " : "Een gesprek is gewijzigd: ")
                + wanneer;
    }

    private static String plaats(Gesprek gesprek) {
        return gesprek.plaats() == null
                ? "Het is bij een buur thuis. Het adres staat in de zaak."
                : "Plaats: " + gesprek.plaats();
    }
}
