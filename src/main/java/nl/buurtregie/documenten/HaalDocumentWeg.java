package nl.buurtregie.documenten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.NoteerDocument;
import nl.buurtregie.medewerker.Ik;

/** A document is not needed any more: it goes, that it was there stays in the history. */
@ApplicationScoped
@Transactional
public class HaalDocumentWeg {

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Documenten documenten;

    @Inject
    private NoteerDocument noteerDocument;

    public void haalWeg(Ik ik, String nummer, long id) {
        Zaakdocument document = documenten.get(ik, nummer, id);
        documenten.weg(document);
        noteerDocument.noteerWeg(
                ik,
                bemiddelingen.get(ik, nummer),
                id,
                "weggehaald, " + document.toegang().woord());
    }
}
