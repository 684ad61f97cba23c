package nl.buurtregie.bemiddeling;

import java.time.LocalDate;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.time.SharedClock;

/**
 * An earlier case at the same address, as shown when a new one comes in.
 *
 * @param aard in words
 * @param alsTweedeBuur there it is the address of the other one: who asks now may be reporting back
 */
public record EerdereZaak(
        String nummer, String aard, Status status, LocalDate aangemeld, String resultaat, boolean alsTweedeBuur) {

    static EerdereZaak van(Bemiddeling zaak) {
        return van(zaak, false);
    }

    static EerdereZaak opAdres(Bemiddeling zaak, String postcode, int huisnummer) {
        return van(
                zaak,
                zaak.tweedeBuur()
                        .flatMap(Partij::adres)
                        .filter(adres -> adres.postcode().equals(postcode) && adres.huisnummer() == huisnummer)
                        .isPresent());
    }

    private static EerdereZaak van(Bemiddeling zaak, boolean alsTweedeBuur) {
        Resultaat resultaat = zaak.afloop().resultaat();
        return new EerdereZaak(
                zaak.nummer(),
                zaak.aardwoord().woord(),
                zaak.status(),
                LocalDate.ofInstant(zaak.aangemeldOp(), SharedClock.ZONE),
                resultaat == null ? "" : resultaat.woord(),
                alsTweedeBuur);
    }
}
