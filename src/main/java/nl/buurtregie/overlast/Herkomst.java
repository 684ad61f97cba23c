package nl.buurtregie.overlast;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import nl.buurtregie.overlast.begrip.Bron;

/** Where a report comes from. */
@MappedSuperclass
public abstract class Herkomst {

    @Enumerated(EnumType.STRING)
    private Bron bron;

    /** Key of the other program that sent it. */
    private Long programma;

    protected Herkomst() {}

    Herkomst(Bron bron) {
        this.bron = bron;
    }

    void vanProgramma(Long sleutel) {
        programma = sleutel;
    }

    public Bron bron() {
        return bron;
    }

    /** Its own words go back to the program that sent them, and to no other. */
    public boolean isVanProgramma(Long sleutel) {
        return programma != null && programma.equals(sleutel);
    }
}
