package nl.buurtregie.kalender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.post.Agenda;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;

/** An invitation as a mail: readable for people, and with the talk for their calendar. Nobody's name, nobody's home. */
@ApplicationScoped
class Uitnodigingspost {

    @Inject
    private Postkamer postkamer;

    void verstuur(String nummer, Gesprek gesprek, Uitnodiging uitnodiging, boolean gaatDoor, String aan) {
        String van = postkamer.afzender().orElse(aan);
        Agenda agenda = new Agenda(
                gaatDoor ? "REQUEST" : "CANCEL", Kalendertekst.uitnodiging(gesprek, uitnodiging, gaatDoor, van, aan));
        String soort = gaatDoor ? "uitnodiging voor een gesprek" : "afzegging van een gesprek";
        postkamer.verstuur(Bericht.overZaak(soort, nummer, aan, tekst(gesprek, uitnodiging, gaatDoor))
                .met(agenda));
    }

    private static String tekst(Gesprek gesprek, Uitnodiging uitnodiging, boolean gaatDoor) {
        String wanneer = DutchDates.longDay(gesprek.dag()) + ", " + DutchDates.time(gesprek.van()) + " tot "
                + DutchDates.time(gesprek.tot()) + " uur";
        if (!gaatDoor) {
            return "Het gesprek van " + wanneer
                    + " is niet meer voor jou.\nHaal het uit je agenda. Dat gaat vanzelf als"
                    + " je agenda deze e-mail kent.\n";
        }
        String begin =
                uitnodiging.volgorde() == 0 ? "Er is een gesprek voor je gepland: " : "Een gesprek is gewijzigd: ";
        String plek = gesprek.plaats() == null
                ? "Het is bij een buur thuis. Het adres staat in de zaak."
                : "Plaats: " + gesprek.plaats();
        return begin + wanneer + ".\n" + plek + "\n";
    }
}
