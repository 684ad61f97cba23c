package nl.buurtregie.documenten.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.documenten.Documenten;
import nl.buurtregie.documenten.Documentsoort;
import nl.buurtregie.documenten.Zaakdocument;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.privacy.Raadplegingen;

/** Opens the documents of a case, or one of them: both are written down. */
@ApplicationScoped
@Transactional
class Documentblad {

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Documenten documenten;

    @Inject
    private Documentenbeeld beeld;

    @Inject
    private Raadplegingen raadplegingen;

    DocumentenView open(Ik ik, String nummer, Form form) {
        return beeld.van(ik, gezien(ik, nummer, "documenten"), form);
    }

    /** One of them, with what is in it. */
    record Opgehaald(Documentsoort soort, byte[] inhoud) {}

    Opgehaald haal(Ik ik, String nummer, long id) {
        Zaakdocument document = documenten.get(ik, nummer, id);
        gezien(ik, nummer, "document");
        return new Opgehaald(document.soort(), documenten.inhoud(document));
    }

    private Bemiddeling gezien(Ik ik, String nummer, String waar) {
        Bemiddeling zaak = bemiddelingen.get(ik, nummer);
        raadplegingen.ingezien(ik, Zaakrecht.bekeken(ik, zaak), waar);
        return zaak;
    }
}
