package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.SharedClock;

/** INT-07, INT-10: something is added to a report from outside; when another program says it is back, the problem begins again. */
@ApplicationScoped
@Transactional
public class VulMeldingAan {

    @Inject
    private Open311inzage inzage;

    @Inject
    private VolgMelding volg;

    @Inject
    private HeropenProbleem heropen;

    @Inject
    private Overlasthistorie historie;

    @Inject
    private Straatpost straatpost;

    @Inject
    private Overlastinstellingen instellingen;

    /**
     * @param wie the program that says so
     * @param programma of another's report it tells nothing
     * @param tekst what is added, or null
     * @param erWeer when it was said to be back; null when that was not said. What was said before it was solved is about
     *     the time before, and does not begin it again.
     * @param stand how it stands there, in our words, or null
     */
    public void vulAan(String wie, long programma, String nummer, String tekst, Instant erWeer, String stand) {
        Open311inzage.Regel regel = inzage.find(nummer)
                .filter(een -> een.melding().isVanProgramma(programma))
                .orElseThrow(NotFound::new);
        Ik ander = Ik.vanBuiten(wie);
        Probleem probleem = regel.probleem();
        if (tekst != null && samen(regel.melding(), tekst).length() > Nieuws.LANGSTE_VAN_PROGRAMMA) {
            throw new RuleViolation("O1.4", "description", "description: all updates together fit in 8,000 characters");
        }
        Instant op = historie.schrijf(probleem, ander, Wat.AANGEVULD, stand);
        if (tekst != null) {
            noteer(regel.melding(), tekst, op);
        }
        if (erWeer != null) { // told in whole seconds
            heropen.alsTerug(ander, probleem, erWeer.plusSeconds(1));
        }
        if (tekst != null) {
            meldNaAfloop(probleem, op);
        }
    }

    /**
     * Whoever reported it adds words by the own link. The same words once more, with nothing since, are the same.
     *
     * @param tekst not empty
     * @throws RuleViolation O2.6 when it was taken back, O2.7 when it becomes more than anybody reads
     */
    public void vulAan(Geheim geheim, String tekst) {
        VolgMelding.Eigen eigen = volg.voorZich(geheim);
        Melding melding = eigen.melding();
        if (melding.isIngetrokken()) {
            throw new RuleViolation("O2.6", "tekst", "U heeft deze melding ingetrokken. Er kan niets meer bij.");
        }
        Ik melder = Ik.vanBuiten(TrekMeldingIn.MELDER);
        boolean staatEr = melding.notitie() != null && ("\n" + melding.notitie()).endsWith("\n" + tekst);
        if (staatEr && historie.isLaatst(eigen.probleem(), melder, Wat.AANGEVULD)) {
            return;
        }
        if (samen(melding, tekst).length() > Nieuws.LANGSTE_VAN_MELDER) {
            throw new RuleViolation(
                    "O2.7", "tekst", "Er staat al veel bij uw melding. Bel ons als u nog iets wilt zeggen.");
        }
        Instant op = historie.schrijf(eigen.probleem(), melder, Wat.AANGEVULD, null);
        noteer(melding, tekst, op);
        meldNaAfloop(eigen.probleem(), op);
    }

    private static String samen(Melding melding, String tekst) {
        return melding.notitie() == null ? tekst : melding.notitie() + "\n" + tekst;
    }

    private void noteer(Melding melding, String tekst, Instant op) {
        melding.notitie(
                samen(melding, tekst), LocalDate.ofInstant(op, SharedClock.ZONE).plus(instellingen.notitie()));
    }

    private void meldNaAfloop(Probleem probleem, Instant op) {
        if (!probleem.stand().isOpen()) { // it stands on the list no more
            straatpost.bewaar(probleem, op);
        }
    }
}
