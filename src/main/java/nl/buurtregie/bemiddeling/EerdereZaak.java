package nl.buurtregie.bemiddeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.time.SharedClock;

/**
 * An earlier case at the same address, as shown when a new one comes in.
 *
 * @param aard in words
 * @param afgesloten null while it is open
 * @param alsTweedeBuur there it is the address of the other one: who asks now may be reporting back
 * @param deur another door of the same number, as "25 F"; null when it is this door
 */
public record EerdereZaak(
        String nummer,
        String aard,
        Status status,
        LocalDate aangemeld,
        LocalDate afgesloten,
        String resultaat,
        boolean alsTweedeBuur,
        String deur) {

    static EerdereZaak van(Bemiddeling zaak) {
        return van(zaak, false, null);
    }

    public static EerdereZaak opAdres(Bemiddeling zaak, Adres adres) {
        boolean tweede = zaak.tweedeBuur()
                .flatMap(Partij::adres)
                .filter(adres::isZelfdeDeur)
                .isPresent();
        List<Adres> deuren = zaak.partijen().stream()
                .flatMap(partij -> partij.adres().stream())
                .filter(een -> een.postcode().equals(adres.postcode()) && een.huisnummer() == adres.huisnummer())
                .toList();
        boolean deze = deuren.stream().anyMatch(adres::isZelfdeDeur);
        return van(zaak, tweede, deze || deuren.isEmpty() ? null : deuren.get(0).nummer());
    }

    private static EerdereZaak van(Bemiddeling zaak, boolean alsTweedeBuur, String deur) {
        Resultaat resultaat = zaak.afloop().resultaat();
        Instant dicht = zaak.afloop().afgeslotenOp();
        return new EerdereZaak(
                zaak.nummer(),
                zaak.aardwoord().woord(),
                zaak.status(),
                SharedClock.dayOf(zaak.aangemeldOp()),
                dicht == null ? null : SharedClock.dayOf(dicht),
                resultaat == null ? "" : resultaat.woord(),
                alsTweedeBuur,
                deur);
    }
}
