package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.platform.persistence.CodeSet;

/** How the case came to us, and what it is about; it does not change. */
@Embeddable
class Aanleiding {

    private String sleutel;

    @Column(name = "aangemeld_op")
    private Instant aangemeldOp;

    @Column(name = "aangemeld_door")
    private Long aangemeldDoor;

    @Enumerated(EnumType.STRING)
    private Kanaal kanaal;

    @Enumerated(EnumType.STRING)
    private Verwijzer verwijzer;

    @Enumerated(EnumType.STRING)
    private Aard hoofdaard;

    private String aarden;

    protected Aanleiding() {}

    Aanleiding(Aanmelding aanmelding, Long door, Instant op) {
        sleutel = aanmelding.sleutel().toString();
        aangemeldOp = op;
        aangemeldDoor = door;
        kanaal = aanmelding.kanaal();
        verwijzer = aanmelding.verwijzer();
        hoofdaard = aanmelding.hoofdaard();
        aarden = CodeSet.write(aanmelding.aarden());
    }

    Instant aangemeldOp() {
        return aangemeldOp;
    }

    Kanaal kanaal() {
        return kanaal;
    }

    Verwijzer verwijzer() {
        return verwijzer;
    }

    Aard hoofdaard() {
        return hoofdaard;
    }

    Set<Aard> aarden() {
        return CodeSet.read(Aard.class, aarden);
    }
}
