package nl.buurtregie.bemiddeling.web;

import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.web.step.ZaakView;

/** Another capability puts its pages under "Ook mogelijk" of a case, for those who may open them. */
public interface Dossieracties {

    default List<ZaakView.Actie> bij(Ik ik, Bemiddeling zaak) {
        return List.of();
    }

    /** Also when the case is only kept, at somebody's request. */
    default List<ZaakView.Actie> ookStil(Ik ik, Bemiddeling zaak) {
        return List.of();
    }

    /** Papers of the case: the way to them, with how many there are or what still has to be done with them. */
    default List<ZaakView.Actie> papieren(Ik ik, Bemiddeling zaak) {
        return List.of();
    }

    /** What belongs to the step itself, for whoever does it: a button on the card. */
    default List<ZaakView.Actie> opDeKaart(Ik ik, Bemiddeling zaak) {
        return List.of();
    }
}
