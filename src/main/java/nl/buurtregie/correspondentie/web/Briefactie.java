package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.web.Dossieracties;
import nl.buurtregie.correspondentie.Briefkeuze;
import nl.buurtregie.correspondentie.Brieven;
import nl.buurtregie.correspondentie.Geadresseerde;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.web.step.ZaakView;

/** The letters of a case; the first contact with the second neighbour may be one: it stands on the card, when it can be made. */
@ApplicationScoped
class Briefactie implements Dossieracties {

    @Inject
    private Brieven brieven;

    @Override
    public List<ZaakView.Actie> papieren(Ik ik, Bemiddeling zaak) {
        int teDoen = brieven.nogTePosten(zaak);
        String woorden = teDoen == 0 ? "Brieven" : "Brieven: " + teDoen + " nog niet op de post";
        return List.of(new ZaakView.Actie(woorden, "/bemiddelingen/" + zaak.nummer() + "/brieven", "mail", false));
    }

    @Override
    public List<ZaakView.Actie> opDeKaart(Ik ik, Bemiddeling zaak) {
        if (zaak.status() != Status.CONTACT_TWEEDE_BUUR) {
            return List.of();
        }
        return Briefkeuze.mogelijk(ik, zaak).stream()
                .filter(keuze -> keuze.aan().soort() == Geadresseerde.TWEEDE_BUUR)
                .limit(1)
                .map(keuze -> new ZaakView.Actie("Maak de brief", Briefbeeld.pad(zaak.nummer(), keuze), "mail", false))
                .toList();
    }
}
