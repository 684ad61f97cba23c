package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** How far a step was within its term. */
@Embeddable
class Taakstand {

    @Column(name = "taak_begin")
    private LocalDate begin;

    @Column(name = "taak_termijn")
    private Integer termijn;

    @Column(name = "taak_einde")
    private LocalDate einde;

    @Column(name = "taak_stil")
    private Boolean stil;

    @Column(name = "taak_stilstand")
    private Integer stilstand;

    @Column(name = "taak_herinnerd_op")
    private Instant herinnerdOp;

    @Column(name = "taak_gemeld_op")
    private Instant gemeldOp;

    protected Taakstand() {}

    Taakstand(
            LocalDate begin,
            int termijn,
            LocalDate einde,
            boolean stil,
            int stilstand,
            Instant herinnerdOp,
            Instant gemeldOp) {
        this.begin = begin;
        this.termijn = termijn;
        this.einde = einde;
        this.stil = stil;
        this.stilstand = stilstand;
        this.herinnerdOp = herinnerdOp;
        this.gemeldOp = gemeldOp;
    }

    LocalDate begin() {
        return begin;
    }

    int termijn() {
        return termijn;
    }

    LocalDate einde() {
        return einde;
    }

    boolean isStil() {
        return stil;
    }

    int stilstand() {
        return stilstand;
    }

    Instant herinnerdOp() {
        return herinnerdOp;
    }

    Instant gemeldOp() {
        return gemeldOp;
    }
}
