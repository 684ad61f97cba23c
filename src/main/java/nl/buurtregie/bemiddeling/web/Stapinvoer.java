package nl.buurtregie.bemiddeling.web;

import java.time.LocalDate;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.vrijwilliger.uren.Euro;
import nl.buurtregie.vrijwilliger.uren.Tijd;

/** What every form of a step sends along. */
public interface Stapinvoer {

    int versie();

    String notitie();

    /** Which planned talk it was; asked by {@link Gespreksvraag} only. */
    default Long gesprek() {
        return null;
    }

    /** The mediator who did it; asked of a coördinator only. */
    default Long namens() {
        return null;
    }

    /** The day it happened; null is today. */
    default LocalDate op() {
        return null;
    }

    /** Minutes that a mediator gave to it; never obliged, as what follows. */
    default Integer minuten() {
        return null;
    }

    /** There and back. */
    default Integer km() {
        return null;
    }

    /** Euros for bus or train, as typed. */
    default String ov() {
        return null;
    }

    default Stap stap(String nummer) {
        return new Stap(nummer, versie(), notitie(), gesprek(), namens(), op())
                .met(Tijd.van(minuten(), km(), Euro.cent(ov())));
    }
}
