package nl.buurtregie.documenten.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.web.Dossieracties;
import nl.buurtregie.documenten.Documenten;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.web.step.ZaakView;

/** The way to the documents of a case, with how many whoever looks will find there. */
@ApplicationScoped
class Documentactie implements Dossieracties {

    @Inject
    private Documenten documenten;

    @Override
    public List<ZaakView.Actie> papieren(Ik ik, Bemiddeling zaak) {
        int aantal = documenten.aantal(ik, zaak);
        String woorden = aantal == 0 ? "Documenten" : "Documenten (" + aantal + ")";
        return List.of(
                new ZaakView.Actie(woorden, "/bemiddelingen/" + zaak.nummer() + "/documenten", "paperclip", false));
    }
}
