package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Toestemmingstekst;
import nl.buurtregie.bemiddeling.begrip.Toestemmingsweg;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.post.Mobiel;
import nl.buurtregie.post.Postkamer;

/** How to reach a neighbour changed, or what he or she agrees to. The pair may note it too: they stand at the door. */
@ApplicationScoped
@Transactional
public class WijzigPartij {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Clock clock;

    public void wijzig(Ik ik, Stap stap, long partijId, Partijgegevens gegevens) {
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.PARTIJ,
                zaak -> {
                    zaak.eisOpen();
                    wordt(zaak.partij(partijId), gegevens);
                },
                zaak -> {},
                "gegevens gewijzigd");
    }

    /** With it changes where the messages go that did not reach him or her yet. */
    void wordt(Partij partij, Partijgegevens gegevens) {
        String email = partij.email();
        String telefoon = partij.telefoon();
        partij.wordt(gegevens, clock.instant());
        String nummer = partij.zaak().nummer();
        postkamer.verhuis(nummer, email, partij.email());
        postkamer.verhuis(nummer, mobiel(telefoon), mobiel(partij.telefoon()));
    }

    private static String mobiel(String telefoon) {
        return Mobiel.van(telefoon).orElse(null);
    }

    /** The last answer counts, from this moment on. */
    public void zegt(Ik ik, Stap stap, long partijId, Doel doel, boolean mag) {
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.TOESTEMMING,
                zaak -> zaak.partij(partijId)
                        .zegt(Toestemmingstekst.nu(Toestemmingsweg.ZAAK, doel), mag, clock.instant(), ik.naam()),
                zaak -> {},
                (mag ? "gegeven: " : "ingetrokken: ") + doel.woord().toLowerCase(Locale.ROOT));
    }
}
