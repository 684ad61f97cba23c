package nl.buurtregie.overlast.begrip;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a step of a problem ends: the one word that {@code bpmn/overlastmelding.bpmn} and {@code overdracht.bpmn} hear. The list is the
 * whole contract between act and process; {@code ProceswoordenTest} reads the drawings against it.
 */
public enum Vervolg {
    OPPAKKEN(Stand.BEOORDELEN, Stand.OPPAKKEN),
    OVERDRAGEN(Stand.BEOORDELEN, Stand.OPPAKKEN),
    VOORSTELLEN(Stand.BEOORDELEN, Stand.OPPAKKEN),
    LATER_KIJKEN(Stand.BEOORDELEN, Stand.OPPAKKEN),
    KLAAR(Stand.BEOORDELEN, Stand.OPPAKKEN, Stand.VOORSTELLEN, Stand.TERUGKOPPELEN),
    AFGEHANDELD(Stand.BIJ_PARTNER),
    TERUG(Stand.BIJ_PARTNER),
    VOLGENDE(Stand.BIJ_PARTNER),
    WEG(Stand.HERCONTROLE),
    ER_NOG(Stand.HERCONTROLE);

    private final Set<Stand> bij;

    Vervolg(Stand eerste, Stand... meer) {
        this.bij = EnumSet.of(eerste, meer);
    }

    /** All ways in which this step ends. */
    public static Set<Vervolg> van(Stand stand) {
        return Arrays.stream(values())
                .filter(vervolg -> vervolg.bij.contains(stand))
                .collect(Collectors.toUnmodifiableSet());
    }
}
