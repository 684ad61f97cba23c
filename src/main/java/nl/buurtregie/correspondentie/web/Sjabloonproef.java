package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.correspondentie.Briefkeuze;
import nl.buurtregie.correspondentie.Brieflezer;
import nl.buurtregie.correspondentie.Briefopsteller;
import nl.buurtregie.correspondentie.Briefsoort;
import nl.buurtregie.correspondentie.Brieftaal;
import nl.buurtregie.correspondentie.Brieftekst;
import nl.buurtregie.correspondentie.Briefwoorden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** How a text, not kept yet, reads in a real case that this person may see. */
@ApplicationScoped
@Transactional
class Sjabloonproef {

    @Inject
    private Leeszaak leeszaak;

    @Inject
    private Briefopsteller opsteller;

    List<SjabloonView.Voorbeeld> van(Ik ik, Briefsoort soort, Brieftaal taal, String tekst, String nummer) {
        Bemiddeling zaak = zaak(ik, nummer);
        return Brieflezer.in(zaak, soort)
                .map(lezer -> new SjabloonView.Voorbeeld(
                        "Aan de " + lezer.woord(zaak) + ", zaak " + nummer,
                        Briefwoorden.in(taal).kop(soort),
                        Brieftekst.blokken(opsteller.voorbeeld(ik, zaak, new Briefkeuze(soort, lezer), taal, tekst))))
                .toList();
    }

    private Bemiddeling zaak(Ik ik, String nummer) {
        if (nummer == null) {
            throw new RuleViolation("C1.3", "zaak", "Vul een zaaknummer in om een voorbeeld te zien.");
        }
        try {
            return leeszaak.open(ik, nummer, "voorbeeld van een brief");
        } catch (NotFound onbekend) {
            throw new RuleViolation("C1.3", "zaak", "Dit nummer klopt niet, of de zaak is niet van jou.");
        }
    }
}
