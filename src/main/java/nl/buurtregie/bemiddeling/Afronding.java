package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** What follows from every act: figures of a case that ended, cases that waited for it, questions to mediators, their calendars. */
@ApplicationScoped
class Afronding {

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Feiten feiten;

    @Inject
    private Samenloop samenloop;

    @Inject
    private Paarvraagpost paarvraagpost;

    @Inject
    private Agendapost agendapost;

    @Inject
    private Beperkingen beperkingen;

    Bemiddeling rondAf(Bemiddeling zaak, Status van) {
        if (!zaak.status().isOpen() && van.isOpen()) {
            feiten.afgesloten(zaak);
            samenloop.klaar(zaak);
        }
        vraagPaar(zaak);
        agendapost.werkBij(zaak);
        bemiddelingen.flush();
        return zaak;
    }

    /** Of a case that stands still on request nobody is asked: a yes would be refused. {@link Paarherinnering} asks when it goes on. */
    private void vraagPaar(Bemiddeling zaak) {
        if (zaak.lopend().stream().anyMatch(Toewijzing::isTeVragen) && !beperkingen.isBeperkt(zaak.nummer())) {
            paarvraagpost.vraag(zaak);
        }
    }
}
