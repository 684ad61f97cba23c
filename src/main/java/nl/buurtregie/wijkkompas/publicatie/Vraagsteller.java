package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.wijkkompas.afscherming.Wijkkompasinstellingen;
import nl.buurtregie.wijkkompas.indicator.Catalogus;
import nl.buurtregie.wijkkompas.indicator.Periode;

/** What a version is made of on the day that it is counted. */
@ApplicationScoped
class Vraagsteller {

    @Inject
    private Catalogus catalogus;

    @Inject
    private Indelingen indelingen;

    @Inject
    private Wijkkompasinstellingen instellingen;

    Vraag van(Publicatie publicatie) {
        return new Vraag(
                catalogus.eigen(publicatie.peildatum()),
                Periode.alle(publicatie.vanJaar(), publicatie.totJaar()),
                publicatie.peildatum(),
                Gebiedsbeeld.van(indelingen, publicatie.indeling()),
                instellingen.regels());
    }
}
