package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.medewerker.Ik;

/** What follows the cases: life on the street, and the figures of last year. */
@ApplicationScoped
class Demovervolg {

    @Inject
    private Demostraat straat;

    @Inject
    private Demopublicatie publicatie;

    void straat(int aantal, Ik concierge, Ik teamleider) {
        straat.speel(aantal, concierge, teamleider);
    }

    void cijfers(Ik analist, Ik manager) {
        publicatie.maak(analist, manager);
    }
}
