package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.correspondentie.Briefkeuze;
import nl.buurtregie.correspondentie.Briefopsteller;
import nl.buurtregie.correspondentie.Brieftaal;
import nl.buurtregie.correspondentie.Briefverzoek;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** The pages on the way to a letter: where it is written, where it is looked at, and the file itself. */
@ApplicationScoped
@Transactional
class Briefbladen {

    @Inject
    private Leeszaak leeszaak;

    @Inject
    private Briefbeeld beeld;

    @Inject
    private Briefvoorbeeld voorbeeld;

    /** @param taal null: that of the reader */
    Response schrijf(int status, Ik ik, String nummer, Briefkeuze keuze, Brieftaal taal, Form form) {
        Bemiddeling zaak = leeszaak.open(ik, nummer, "brief");
        keuze.eis(ik, zaak);
        Brieftaal gekozen = taal == null ? Briefopsteller.taal(zaak, keuze) : taal;
        return Page.of(
                status,
                "correspondentie/brief",
                Stapbeeld.hoofdletter(keuze.soort().woord()),
                beeld.van(ik, zaak, keuze, gekozen, form));
    }

    Response bekijk(int status, Ik ik, Briefverzoek verzoek, Form form) {
        Bemiddeling zaak = open(ik, verzoek);
        return Page.of(
                status,
                "correspondentie/briefvoorbeeld",
                "Voorbeeld: " + verzoek.soort().woord(),
                voorbeeld.van(ik, zaak, verzoek, form));
    }

    Response pdf(Ik ik, Briefverzoek verzoek) {
        return BriefPdf.bestand(voorbeeld.papier(ik, open(ik, verzoek), verzoek), verzoek.nummer());
    }

    private Bemiddeling open(Ik ik, Briefverzoek verzoek) {
        return leeszaak.open(ik, verzoek.nummer(), "voorbeeld van een brief");
    }
}
