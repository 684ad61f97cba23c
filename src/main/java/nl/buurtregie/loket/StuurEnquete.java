package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Function;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.NoteerEnquete;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichttekst;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/** BEM-25: a neighbour is asked by e-mail what he or she thought of it. Nobody here sees the link. The words are those of the one that goes by itself. */
@ApplicationScoped
@Transactional
public class StuurEnquete {

    static final String SOORT = "vragenlijst";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Enquetes enquetes;

    @Inject
    private NoteerEnquete noteerEnquete;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Vanzelf vanzelf;

    /**
     * @param aan the neighbour
     * @param adres the whole address of the page with the questions
     * @throws RuleViolation L3.3 without an e-mail address, L3.4 the second time, L3.5 when the first neighbour did not agree
     */
    public void stuur(Ik ik, String nummer, long aan, Function<Geheim, String> adres) {
        Bemiddeling zaak = bemiddelingen.get(ik, nummer);
        Partij buur = zaak.partij(aan);
        // answers have no name, so of two who ask at once both would count
        em.refresh(buur, LockModeType.PESSIMISTIC_WRITE);
        eisTeVragen(zaak, buur);
        Bestemming lezer = new Bestemming(buur.email(), null, buur.taal());
        String link = adres.apply(enquetes.maak(ik, nummer))
                + Language.spokenAs(buur.taal()).query();
        noteerEnquete.noteer(ik, nummer, buur);
        Berichttekst tekst = vanzelf.tekst(
                Berichtsoort.ENQUETE,
                lezer,
                Map.of(
                        Berichtveld.NAAM,
                        vanzelf.woorden(Berichtsoort.ENQUETE, lezer).naam(buur.naam()),
                        Berichtveld.LINK,
                        link));
        postkamer.verstuur(Bericht.mail(SOORT, nummer, buur.email(), tekst.onderwerp(), tekst.tekst() + "\n"));
    }

    private static void eisTeVragen(Bemiddeling zaak, Partij buur) {
        if (!zaak.magBenaderen(buur)) {
            throw new RuleViolation(
                    "L3.5", "De eerste buur vindt niet goed dat wij deze buur benaderen. Dan vragen wij ook niets.");
        }
        if (buur.email() == null) {
            throw new RuleViolation(
                    "L3.3", "Van deze buur is geen e-mailadres bekend. Maak een link en geef hem zelf.");
        }
        if (buur.enqueteOp() != null) {
            throw new RuleViolation(
                    "L3.4", "Deze buur kreeg de vragenlijst al op " + DutchDates.withYear(buur.enqueteOp()) + ".");
        }
    }
}
