package nl.buurtregie.bemiddeling.stap.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.SchermAf;
import nl.buurtregie.bemiddeling.web.Dossieracties;
import nl.buurtregie.bemiddeling.web.Zaakpad;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.web.step.ZaakView;

/** Whoever came through the nooddeur does not say who sees a case, and may go on seeing it herself. */
@ApplicationScoped
class Zichtactie implements Dossieracties {

    @Inject
    private SchermAf schermAf;

    @Override
    public List<ZaakView.Actie> bij(Ik ik, Bemiddeling zaak) {
        return schermAf.magBlijvenZien(ik, zaak)
                ? List.of(new ZaakView.Actie("Blijf de zaak zien", Zaakpad.van(zaak, "zicht"), "eye", false))
                : List.of();
    }
}
