package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.medewerker.Ik;

/** What follows the cases: life on the street, what verwijzers mail, work for who watches over privacy, and the figures of last year. */
@ApplicationScoped
class Demovervolg {

    @Inject
    private Demostraat straat;

    @Inject
    private Demopublicatie publicatie;

    @Inject
    private Demotoezicht toezicht;

    @Inject
    private Demomail mail;

    void straat(int aantal, Ik concierge, Ik teamleider) {
        straat.speel(aantal, concierge, teamleider);
    }

    void toezicht(Ik coordinator) {
        toezicht.maak(coordinator);
        mail.maak(coordinator);
    }

    /** A city of some size has lived two years, and tells of three; a village of a handful of cases tells of one. */
    void cijfers(int zaken, Ik analist, Ik manager) {
        publicatie.maak(zaken < Demoagenda.STAD ? 1 : 3, analist, manager);
    }
}
