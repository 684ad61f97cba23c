package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.LegContactmomentVast;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.StopZaak;
import nl.buurtregie.bemiddeling.ZetInDeWacht;
import nl.buurtregie.bemiddeling.begrip.Contactwijze;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Stopreden;

/** What comes between in an invented case: a holiday, a removal, somebody who is not at home. */
@ApplicationScoped
class Demotussendoor {

    private static final List<String> REDENEN =
            List.of("De eerste buur is op vakantie", "De tweede buur is op reis", "Eerst komt de corporatie kijken");

    @Inject
    private ZetInDeWacht zetInDeWacht;

    @Inject
    private StopZaak stopZaak;

    @Inject
    private LegContactmomentVast legContactmomentVast;

    @Inject
    private Clock clock;

    /** @return false when nothing came between, so that the step itself can be done */
    boolean komtErTussen(Demozaak demo, Bemiddeling zaak, Stap stap) {
        if (!zaak.status().isBijPaar()) {
            return false;
        }
        if (demo.kans(2)) {
            stopZaak.stop(demo.coordinator, stap, Stopreden.VERHUISD);
            return true;
        }
        if (demo.kans(3)) {
            LocalDate kijkdatum = LocalDate.now(clock).plusDays(demo.tussen(10, 25));
            zetInDeWacht.zet(demo.coordinator, stap, kijkdatum, Demonamen.kies(REDENEN, demo.toeval));
            return true;
        }
        if (zaak.status() == Status.CONTACT_TWEEDE_BUUR && demo.kans(20)) {
            long tweede = zaak.tweedeBuur().orElse(zaak.eersteBuur()).id();
            legContactmomentVast.legVast(demo.coordinator, stap, tweede, Contactwijze.LANGSGEWEEST, false);
            return true;
        }
        return false;
    }
}
