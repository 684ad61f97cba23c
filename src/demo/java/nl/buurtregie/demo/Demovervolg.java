package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.medewerker.Ik;

/** What the organisation filled in beforehand, and what follows the cases: life on the street, what verwijzers mail, work for who watches over privacy, and the figures of last year. */
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

    @Inject
    private Demoweg weg;

    @Inject
    private Demoorganisatie organisatie;

    void richtIn() {
        organisatie.richtIn();
    }

    void straat(int aantal, Ik concierge, Ik teamleider) {
        straat.speel(aantal, concierge, teamleider);
    }

    /** Who mediates walked a road, and others are on it. */
    void vrijwilligers(Ik coordinator, List<Ik> bemiddelaars) {
        weg.neemOver(bemiddelaars);
        weg.speel(coordinator, bemiddelaars);
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
