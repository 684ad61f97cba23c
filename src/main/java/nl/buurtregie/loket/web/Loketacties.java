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
        List<ZaakView.Actie> acties = new ArrayList<>(ookStil(ik, zaak));
        if (ik.is(Rol.COORDINATOR) && !zaak.status().isOpen() && !zaak.isDubbel()) {
            acties.add(new ZaakView.Actie("Vragenlijst voor een buur", pad(zaak) + "enquete", "clipboard-list", false));
        }
        return acties;
    }

    /** Behind the link stands that the case stands still. */
    @Override
    public List<ZaakView.Actie> ookStil(Ik ik, Bemiddeling zaak) {
        return ik.is(Rol.COORDINATOR)
                ? List.of(new ZaakView.Actie("Link voor de melder", pad(zaak) + "volglink", "link", false))
                : List.of();
    }

    private static String pad(Bemiddeling zaak) {
        return "/bemiddelingen/" + zaak.nummer() + "/";
    }
}
