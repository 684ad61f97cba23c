package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.buurtregie.bemiddeling.begrip.Contactwijze;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;

/** A neighbour was told, outside of a step, what is kept about him (AVG, articles 13 and 14); also after the end, as long as something is kept. The first time counts. */
@ApplicationScoped
@Transactional
public class NoteerVerteld {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Clock clock;

    public void noteer(Ik ik, Stap stap, long partijId, Contactwijze hoe) {
        Partij partij = bemiddelingen.get(ik, stap.nummer()).partij(partijId);
        String wie = partij.rol().woord().toLowerCase(Locale.ROOT);
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.VERTELD,
                zaak -> {
                    zaak.eisNietGewist();
                    LocalDate vandaag = LocalDate.now(clock);
                    zaak.eisDag(stap.dag(vandaag), vandaag);
                    zaak.partij(partijId).ingelicht(stap.moment(clock));
                },
                zaak -> {},
                wie + ", " + hoe.woord().toLowerCase(Locale.ROOT));
    }
}
