package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.bemiddeling.begrip.Status;

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

    Bemiddeling rondAf(Bemiddeling zaak, Status van) {
        if (!zaak.status().isOpen() && van.isOpen()) {
            feiten.afgesloten(zaak);
            samenloop.klaar(zaak);
        }
        paarvraagpost.vraag(zaak);
        agendapost.werkBij(zaak);
        bemiddelingen.flush();
        return zaak;
    }
}
