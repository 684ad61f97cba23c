package nl.buurtregie.bemiddeling.begrip;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a step of a case ends: the one word that {@code bpmn/bemiddeling.bpmn} hears. The list is the whole contract between entity
 * and process; {@code ProceswoordenTest} reads the drawing against it.
 */
public enum Stapuitkomst {
    GESCHIKT(Status.INTAKE),
    SAMEN(Status.INTAKE),
    ADVIES(Status.INTAKE),
    ONGESCHIKT(Status.INTAKE),
    VERWEZEN(Status.INTAKE),
    TOEGEWEZEN(Status.WACHTLIJST),
    GAAT_DOOR(Status.GESPREK_EERSTE_BUUR),
    PRAAT_ZELF(Status.GESPREK_EERSTE_BUUR),
    DENKT_NA(Status.GESPREK_EERSTE_BUUR),
    STOPT(Status.GESPREK_EERSTE_BUUR),
    DOET_MEE(Status.CONTACT_TWEEDE_BUUR),
    WEIGERT(Status.CONTACT_TWEEDE_BUUR),
    COACHING(Status.CONTACT_TWEEDE_BUUR),
    NIET_BEREIKT(Status.CONTACT_TWEEDE_BUUR, Status.NAZORG),
    OPGEGEVEN(Status.CONTACT_TWEEDE_BUUR),
    GEHOLPEN(Status.COACHEN),
    NOG_EEN_KEER(Status.COACHEN),
    NIET_GEHOLPEN(Status.COACHEN),
    NOG_EEN_GESPREK(Status.BEMIDDELEN),
    NAAR_NAZORG(Status.BEMIDDELEN),
    HAAKT_AF(Status.BEMIDDELEN),
    BEREIKT(Status.NAZORG),
    ONBEKEND(Status.NAZORG),
    TERUGVAL(Status.NAZORG),
    AFGESLOTEN(Status.AFSLUITEN),
    TERUGGEKOPPELD(Status.TERUGKOPPELEN);

    private final Set<Status> bij;

    Stapuitkomst(Status eerste, Status... meer) {
        this.bij = EnumSet.of(eerste, meer);
    }

    /** All ways in which this step ends. */
    public static Set<Stapuitkomst> van(Status status) {
        return Arrays.stream(values())
                .filter(uitkomst -> uitkomst.bij.contains(status))
                .collect(Collectors.toUnmodifiableSet());
    }
}
