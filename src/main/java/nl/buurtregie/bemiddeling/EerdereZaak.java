package nl.buurtregie.bemiddeling;

import java.time.LocalDate;
import nl.buurtregie.platform.time.SharedClock;

/** An earlier case at the same address, as shown when a new one comes in. */
public record EerdereZaak(String nummer, Aard hoofdaard, Status status, LocalDate aangemeld, String resultaat) {

    static EerdereZaak van(Bemiddeling zaak) {
        Resultaat resultaat = zaak.afloop().resultaat();
        return new EerdereZaak(
                zaak.nummer(),
                zaak.hoofdaard(),
                zaak.status(),
                LocalDate.ofInstant(zaak.aangemeldOp(), SharedClock.ZONE),
                resultaat == null ? "" : resultaat.woord());
    }
}
