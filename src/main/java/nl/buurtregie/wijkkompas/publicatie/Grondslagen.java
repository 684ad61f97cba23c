package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.gebied.Bevolking;
import nl.buurtregie.gebied.Indelingen;

/** Which division and which count of inhabitants go with a year. */
@ApplicationScoped
class Grondslagen {

    @Inject
    private Indelingen indelingen;

    @Inject
    private Bevolking bevolking;

    Grondslag van(int jaar) {
        return new Grondslag(indelingen.geldigIn(jaar), bevolking.bron(jaar));
    }
}
