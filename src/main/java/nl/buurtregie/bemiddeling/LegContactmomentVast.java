package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.begrip.Contactwijze;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;

/** Somebody called, wrote or went there; reached or not. It changes no step. */
@ApplicationScoped
@Transactional
public class LegContactmomentVast {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Clock clock;

    public void legVast(Ik ik, Stap stap, long partijId, Contactwijze wijze, boolean bereikt) {
        Partij partij = bemiddelingen.get(ik, stap.nummer()).partij(partijId);
        String met = partij.rol().woord().toLowerCase(java.util.Locale.ROOT);
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.CONTACT,
                zaak -> {
                    zaak.eisOpen();
                    LocalDate vandaag = LocalDate.now(clock);
                    zaak.eisDag(stap.dag(vandaag), vandaag);
                    bemiddelingen.add(new Contactmoment(zaak, partij, wijze, bereikt, stap.dag(vandaag), ik.naam())
                            .vastgelegd(clock.instant()));
                },
                zaak -> {},
                wijze.woord() + ", " + met + (bereikt ? "" : " niet bereikt"));
    }
}
