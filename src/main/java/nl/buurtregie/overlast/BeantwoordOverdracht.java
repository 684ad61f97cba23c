package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;

/** OVL-06: the partner takes it on, has done it, or refuses and says who can. */
@ApplicationScoped
@Transactional
public class BeantwoordOverdracht {

    @Inject
    private Overdrachten overdrachten;

    @Inject
    private Problemen problemen;

    @Inject
    private Overlastschrift schrift;

    @Inject
    private Partnerantwoord antwoorden;

    @Inject
    private Clock clock;

    /**
     * @param zegt in the partner's words, at most 500 characters; a refusal says why
     * @param volgende code of who can do it instead, or null
     */
    public record Antwoord(Overdracht.Stand hoe, String zegt, String volgende) {}

    /** The conciërge heard it by phone. */
    public void noteer(Ik ik, Overlaststap stap, Antwoord antwoord) {
        Probleem probleem = problemen.get(ik, stap.nummer());
        Overdracht overdracht = overdrachten.open(probleem).orElseThrow(probleem::nietNu);
        if (antwoord.hoe() == Overdracht.Stand.AANGENOMEN) {
            schrift.buitenom(
                    ik,
                    stap,
                    Wat.PARTNER_AAN_HET_WERK,
                    overdracht.partner().naam(),
                    zelfde -> overdracht.antwoord(antwoord.hoe(), antwoord.zegt(), clock.instant()));
            return;
        }
        schrift.stap(
                ik,
                stap,
                Set.of(Stand.BIJ_PARTNER),
                Wat.PARTNER_ANTWOORDT,
                antwoorden.inWoorden(overdracht, antwoord),
                zelfde -> antwoorden.verwerk(zelfde, overdracht, antwoord, ik));
    }

    /**
     * It was handed to the wrong one: that partner is asked nothing any more, and refused nothing.
     *
     * @param volgende code of who gets it instead; null when the teamleider looks
     */
    public void neemTerug(Ik ik, Overlaststap stap, String volgende) {
        Probleem probleem = problemen.get(ik, stap.nummer());
        Overdracht overdracht = overdrachten.open(probleem).orElseThrow(probleem::nietNu);
        schrift.stap(
                ik,
                stap,
                Set.of(Stand.BIJ_PARTNER),
                Wat.NIET_MEER_GEVRAAGD,
                Overlastafloop.bij(overdracht),
                zelfde -> antwoorden.neemTerug(zelfde, volgende, ik));
    }

    /** The partner answers by the link in the mail. */
    public void perLink(Geheim geheim, Antwoord antwoord) {
        Overdracht overdracht = overdrachten.metGeheim(geheim.hash()).orElseThrow(NotFound::new);
        vanPartner(overdracht, antwoord);
    }

    /** The partner's own program told us. */
    void vanPartner(Overdracht overdracht, Antwoord antwoord) {
        overdracht.eisNogGevraagd();
        Ik partner = Ik.vanBuiten(overdracht.partner().naam());
        Probleem probleem = problemen.getVoorProces(overdracht.probleemId());
        if (antwoord.hoe() == Overdracht.Stand.AANGENOMEN) {
            overdracht.antwoord(antwoord.hoe(), antwoord.zegt(), clock.instant());
            antwoorden.isBezig(probleem, partner);
            return;
        }
        Overlasttaak taak = problemen
                .taak(probleem)
                .filter(open -> open.stand() == Stand.BIJ_PARTNER)
                .orElseThrow(probleem::nietNu);
        schrift.klaar(
                probleem,
                taak,
                partner,
                Wat.PARTNER_ANTWOORDT,
                antwoorden.inWoorden(overdracht, antwoord),
                zelfde -> antwoorden.verwerk(zelfde, overdracht, antwoord, partner));
    }
}
