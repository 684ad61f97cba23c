package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.SharedClock;

/** Whatever way a report comes in: the same key is the same report, and it joins a problem or opens one. */
@ApplicationScoped
public class Binnenkomst {

    @Inject
    private Meldingen meldingen;

    @Inject
    private Aansluiting aansluiting;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Fotokluis fotos;

    @Inject
    private Clock clock;

    /** @param volglink SHA-256 of the link to follow it, or null */
    public Ontvangst neem(Ik ik, Nieuws nieuws, String volglink) {
        meldingen.opSlot(nieuws.sleutel());
        Optional<Melding> bekend = meldingen.find(nieuws.sleutel());
        if (bekend.isPresent()) {
            return nogEens(bekend.get(), nieuws);
        }
        Buurt buurt = gebieden.bij(nieuws.plaats().lon(), nieuws.plaats().lat())
                .orElseThrow(() -> new RuleViolation(
                        "O1.1", "plaats", "Deze plek ligt buiten de gemeente. Wijs de plek aan op de kaart."));
        Aansluiting.Plek plek = aansluiting.zoek(ik, nieuws, buurt, clock.instant());
        Melding melding = new Melding(
                meldingen.volgendNummer(),
                nieuws.afdruk(),
                nieuws,
                plek.probleem(),
                buurt.code(),
                ik.medewerker(),
                clock.instant());
        vulAan(melding, nieuws, volglink);
        if (plek.nieuw()) {
            melding.opende();
        }
        meldingen.add(melding);
        aansluiting.sluitAan(ik, plek, melding, nieuws);
        return ontvangst(melding, plek.probleem().nummer(), true, !plek.nieuw());
    }

    /** The key of another program is made of what it sent, but for what differs between two tries. */
    private Ontvangst nogEens(Melding melding, Nieuws nieuws) {
        if (nieuws.bron() != Bron.OPEN311 && !melding.afdruk().equals(nieuws.afdruk())) {
            throw new RuleViolation("O1.7", "Er is al een andere waarneming met dit kenmerk. Maak een nieuwe.")
                    .asConflict();
        }
        return ontvangst(melding, aansluiting.nummer(melding.probleemId()), false, false);
    }

    private void vulAan(Melding melding, Nieuws nieuws, String volglink) {
        LocalDate vandaag = LocalDate.now(clock);
        melding.notitie(nieuws.notitie(), vandaag.plus(instellingen.notitie()));
        melding.teVolgenMet(volglink);
        if (nieuws.melder() != null) {
            melding.contactGegeven(nieuws.melder().tekst(), meldingen.gaatMail());
            melding.melder(
                    nieuws.melder(),
                    instellingen.antwoordVoor(LocalDate.ofInstant(nieuws.gezien(), SharedClock.ZONE)),
                    vandaag.plus(instellingen.contact()));
        }
    }

    private Ontvangst ontvangst(Melding melding, String probleem, boolean nieuw, boolean samen) {
        return new Ontvangst(melding.nummer(), probleem, nieuw, samen, ontbreekt(melding));
    }

    /** Announced, but not here yet; what was taken away is not missed. */
    List<UUID> ontbreekt(Melding melding) {
        Aankondigingen alle = melding.aankondigingen();
        return alle.volgorde().stream()
                .filter(id -> !alle.isWeg(id) && !fotos.heeft(id))
                .toList();
    }
}
