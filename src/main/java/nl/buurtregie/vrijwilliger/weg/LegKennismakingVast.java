package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;

/** The first talk, and what came of it. Whoever does not go on is thanked, when that was ticked. */
@ApplicationScoped
@Transactional
public class LegKennismakingVast {

    @Inject
    private Wegschrift schrift;

    @Inject
    private Bedankpost post;

    /** @param bedank a mail of thanks when it ends here */
    public void legVast(Ik ik, long id, int gezien, LocalDate op, Kennismaking uitkomst, boolean bedank) {
        Loopbaan een = schrift.stap(
                ik,
                id,
                gezien,
                Wegfeit.KENNISMAKING,
                op,
                weg -> weg.maaktKennis(op, uitkomst, schrift.vandaag()),
                uitkomst == Kennismaking.GAAT_DOOR ? "gaat door" : null);
        uitkomst.reden().ifPresent(reden -> {
            schrift.schrijf(ik, een, Wegfeit.GESTOPT, op, reden.woord());
            if (bedank) {
                post.bedank(een);
            }
        });
    }
}
