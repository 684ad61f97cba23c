package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** INT-10: something is added to a report from outside; when it is said to be back, the problem begins again. */
@ApplicationScoped
@Transactional
public class VulMeldingAan {

    @Inject
    private Open311inzage inzage;

    @Inject
    private HeropenProbleem heropen;

    @Inject
    private Overlasthistorie historie;

    @Inject
    private Straatpost straatpost;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

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
        Melding melding = regel.melding();
        if (tekst != null) {
            String samen = melding.notitie() == null ? tekst : melding.notitie() + "\n" + tekst;
            if (samen.length() > Nieuws.LANGSTE_VAN_PROGRAMMA) {
                throw new RuleViolation(
                        "O1.4", "description", "description: all updates together fit in 8,000 characters");
            }
            melding.notitie(samen, LocalDate.now(clock).plus(instellingen.notitie()));
        }
        Probleem probleem = regel.probleem();
        historie.schrijf(probleem, ander, Wat.AANGEVULD, stand);
        if (erWeer != null) { // told in whole seconds
            heropen.alsTerug(ander, probleem, erWeer.plusSeconds(1));
        }
        if (tekst != null && !probleem.stand().isOpen()) { // it stands on the list no more
            straatpost.bewaar(probleem, clock.instant());
        }
    }
}
