package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.time.WorkingDays;

/** A mail to the privacyfunctionaris when the month is nearly over, and one when it is: numbers of requests, and nothing else. */
@ApplicationScoped
public class Verzoekherinnering implements RegularWork {

    /** Working days before the last one. */
    private static final int VOORAF = 5;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Verzoekmelding melding;

    @Inject
    private Antwoordpost antwoorden;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "termijn van verzoeken bewaken";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    @Transactional
    public void round() {
        meld();
    }

    /** @return how many requests were told about; none twice, also when two servers do this at once */
    @Transactional
    public int meld() {
        if (!melding.hoortIemand()) {
            return 0; // nobody was reminded: it is told as soon as there is somebody
        }
        antwoorden
                .nietAangekomen()
                .forEach(nummer -> melding.meld(
                        "antwoord niet aangekomen",
                        nummer,
                        "verzoek " + nummer,
                        "Het antwoord op verzoek " + nummer
                                + " is niet aangekomen, of het is niet zeker dat het aankwam."));
        LocalDate vandaag = LocalDate.now(clock);
        int laat = meld("te_laat_op", vandaag.minusDays(1), Verzoekhandeling.TE_LAAT, "is over zijn termijn");
        LocalDate grens = werkdagen.plus(vandaag, VOORAF);
        return laat
                + meld(
                        "herinnerd_op",
                        grens,
                        Verzoekhandeling.BIJNA,
                        "moet binnen " + VOORAF + " werkdagen beantwoord zijn");
    }

    /** @param kolom from our own code, as is all of the statement */
    private int meld(String kolom, LocalDate grens, Verzoekhandeling wat, String zin) {
        List<?> nummers = em.createNativeQuery("update verzoek set " + kolom + " = ?1"
                        + ("te_laat_op".equals(kolom) ? ", herinnerd_op = coalesce(herinnerd_op, ?1)" : "")
                        + " where id in (select id from verzoek where gesloten_op is null and " + kolom
                        + " is null and uiterlijk <= ?2 order by id for update skip locked) returning nummer")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, Date.valueOf(grens))
                .getResultList();
        for (Object nummer : nummers) {
            Verzoek verzoek = verzoeken.find((String) nummer).orElseThrow();
            verzoeken.schrijf(verzoek, "Buurtregie", wat);
            melding.meld(
                    "termijn verzoek", verzoek.nummer(), "verzoek " + nummer, "Verzoek " + nummer + " " + zin + ".");
        }
        return nummers.size();
    }
}
