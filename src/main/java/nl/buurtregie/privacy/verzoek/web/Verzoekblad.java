package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Verzoek;
import nl.buurtregie.privacy.verzoek.Verzoeken;

/** The page of one request, whichever step was done on it. */
@ApplicationScoped
@Transactional
class Verzoekblad {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Verzoekbeeld beeld;

    @Inject
    private Sessie sessie;

    Response toon(int status, String nummer, Form form) {
        return toon(status, nummer, form, List.of());
    }

    Response toon(int status, String nummer, Form form, List<Betrokkene> gevonden) {
        Verzoek verzoek = verzoeken.get(sessie.ik(), nummer);
        return Page.of(status, "privacy/verzoek", "Verzoek " + nummer, beeld.van(verzoek, form, gevonden));
    }
}
