package nl.buurtregie.overlast;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.overlast.begrip.Contacttekst;

/** Where a report comes from. */
@MappedSuperclass
public abstract class Herkomst {

    @Enumerated(EnumType.STRING)
    private Bron bron;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_tekst")
    private Contacttekst contactTekst;

    /** Key of the other program that sent it. */
    private Long programma;

    protected Herkomst() {}

    Herkomst(Bron bron) {
        this.bron = bron;
    }

    void vanProgramma(Long sleutel) {
        programma = sleutel;
    }

    /** Somebody left how to be reached, next to the words that are shown there now. */
    void contactGegeven() {
        contactTekst = Contacttekst.nu(bron);
    }

    /** Next to which words it was left; null: it was not. */
    Contacttekst contactTekst() {
        return contactTekst;
    }

    public Bron bron() {
        return bron;
    }

    /** Its own words go back to the program that sent them, and to no other. */
    public boolean isVanProgramma(Long sleutel) {
        return programma != null && programma.equals(sleutel);
    }
}
