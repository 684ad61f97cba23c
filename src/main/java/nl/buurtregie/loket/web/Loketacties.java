package nl.buurtregie.loket.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.web.Dossieracties;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.web.step.ZaakView;

/** What the coördinator can do for the melder from the page of a case. */
@ApplicationScoped
class Loketacties implements Dossieracties {

    @Override
    public List<ZaakView.Actie> bij(Ik ik, Bemiddeling zaak) {
        if (!ik.is(Rol.COORDINATOR)) {
            return List.of();
        }
        String pad = "/bemiddelingen/" + zaak.nummer();
        List<ZaakView.Actie> acties = new ArrayList<>();
        acties.add(new ZaakView.Actie("Link voor de melder", pad + "/volglink", "link", false));
        if (!zaak.status().isOpen() && !zaak.isDubbel()) {
            acties.add(new ZaakView.Actie("Vragenlijst voor een buur", pad + "/enquete", "clipboard-list", false));
        }
        return acties;
    }
}
