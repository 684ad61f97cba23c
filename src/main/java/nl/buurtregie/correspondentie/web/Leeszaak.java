package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.privacy.Raadplegingen;

/** Opens a case for reading, which is written down; not yours is not there. */
@ApplicationScoped
@Transactional
class Leeszaak {

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Raadplegingen raadplegingen;

    Bemiddeling open(Ik ik, String nummer, String waar) {
        Bemiddeling zaak = bemiddelingen.get(ik, nummer);
        raadplegingen.ingezien(ik, Zaakrecht.bekeken(ik, zaak), waar);
        return zaak;
    }
}
