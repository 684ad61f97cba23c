package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;

/** INT-10: something is added to a report from outside; when it is said to be back, the problem begins again. */
@ApplicationScoped
@Transactional
public class VulMeldingAan {

    private static final int LANGSTE = 500;

    @Inject
    private Open311inzage inzage;

    @Inject
    private HeropenProbleem heropen;

    @Inject
    private Overlasthistorie historie;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    /**
     * @param tekst a few words, or null; with what was there already at most 500 characters are kept
     * @param erWeer it is back
     */
    public void vulAan(String nummer, String tekst, boolean erWeer, String door) {
        Open311inzage.Regel regel = inzage.find(nummer).orElseThrow(NotFound::new);
        Ik ander = Ik.vanBuiten(door);
        Melding melding = regel.melding();
        if (tekst != null) {
            String samen = melding.notitie() == null ? tekst : melding.notitie() + " / " + tekst;
            String kort = samen.length() <= LANGSTE ? samen : samen.substring(0, LANGSTE - 1) + "…";
            melding.notitie(kort, instellingen.notitieTot(LocalDate.now(clock)));
        }
        historie.schrijf(regel.probleem(), ander, Wat.AANGEVULD, null);
        if (erWeer && regel.probleem().stand() == Stand.AFGESLOTEN) {
            heropen.opnieuw(ander, regel.probleem());
        }
    }
}
