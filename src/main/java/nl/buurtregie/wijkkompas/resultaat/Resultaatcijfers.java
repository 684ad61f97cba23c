package nl.buurtregie.wijkkompas.resultaat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.wijkkompas.afscherming.Regels;
import nl.buurtregie.wijkkompas.afscherming.Telbaar;
import nl.buurtregie.wijkkompas.afscherming.Telopzet;
import nl.buurtregie.wijkkompas.afscherming.Telraam;
import nl.buurtregie.wijkkompas.afscherming.Telramen;
import nl.buurtregie.wijkkompas.afscherming.Wijkkompasinstellingen;
import nl.buurtregie.wijkkompas.bereik.Jaren;
import nl.buurtregie.wijkkompas.bereik.Registratie;
import nl.buurtregie.wijkkompas.bereik.Registraties;
import nl.buurtregie.wijkkompas.bereik.Selectie;

/** Counts closed cases from the facts. A year and a wijk (or null: the whole gemeente) choose which. */
@ApplicationScoped
public class Resultaatcijfers {

    /** The months of the whole gemeente stand elsewhere, so its first counts are taken as known. */
    public static final Telopzet<Zaaktelling> OPZET = new Telopzet<>(
            List.of(Zaaktelling.values()),
            List.of(Zaaktelling.AANGEMELD, Zaaktelling.GESCHIKT),
            Zaaktelling.SOMMEN,
            false,
            codes -> codes.stream().allMatch(String::isEmpty),
            true);

    private static final String WAAR =
            " from feit_afsluiting where op >= ?1 and op < ?2 and (?3 = '' or wijk_code = ?3)"
                    + " and (?4 = '' or aard = ?4) and (?5 = '' or verwijzer = ?5)";

    private final Telramen<Zaaktelling> telramen = new Telramen<>(OPZET);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Wijkkompasinstellingen instellingen;

    @Inject
    private Clock clock;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Registraties registraties;

    /** Everything above the table per aard, in one statement. */
    public Totalen totalen(int jaar, String wijk) {
        return totalen(Selectie.van(jaar, wijk));
    }

    public Totalen totalen(Selectie selectie) {
        Object[] rij = (Object[]) vraag(
                        "select " + Telbaar.kolommen(Zaaktelling.values())
                                + ", percentile_disc(0.5) within group (order by werkdagen) filter (where naar_paar),"
                                + " percentile_disc(0.9) within group (order by werkdagen) filter (where naar_paar)"
                                + WAAR,
                        selectie)
                .setParameter(6, doel())
                .getSingleResult();
        return Totalen.van(rij);
    }

    /** Treated cases by lead time, in steps of ten working days; the last step takes the rest. */
    public List<Tienvoud> doorlooptijden(Selectie selectie) {
        return Rows.of(
                vraag(
                        "select least(werkdagen / 10 * 10, " + Doorlooptijden.LAATSTE + "), count(*)" + WAAR
                                + " and naar_paar group by 1 order by 1",
                        selectie),
                Tienvoud.class);
    }

    /** Everything by aard, verwijzer and wijk: for the figures, the tables and for what may be chosen. */
    public Telraam<Zaaktelling> telraam(int jaar) {
        List<List<Object>> rijen = new ArrayList<>();
        vraag(
                        "select aard, verwijzer, wijk_code, " + Telbaar.kolommen(Zaaktelling.values()) + WAAR
                                + " group by 1, 2, 3",
                        Selectie.van(jaar, ""))
                .setParameter(6, doel())
                .getResultList()
                .forEach(rij -> rijen.add(List.of((Object[]) rij)));
        return telramen.van(jaar, rijen, 3, regels());
    }

    /** How long cases took, only of all of them: under a filter it would tell of the others. */
    public Doorlooptijden duren(int jaar) {
        Selectie alles = Selectie.van(jaar, "");
        return Doorlooptijden.van(totalen(alles), doorlooptijden(alles), doel(), regels());
    }

    /** Years with closed cases, newest first; always this year too. */
    public List<Integer> jaren() {
        return Jaren.vanaf(registraties.vanaf(Registratie.BEMIDDELING), clock);
    }

    /** Whether all of that year was. */
    public boolean isGeregistreerd(int jaar) {
        return registraties.isHeel(Registratie.BEMIDDELING, jaar);
    }

    /** For small numbers. */
    Regels regels() {
        return instellingen.regels();
    }

    /** Our own target for aanmelding until nazorg, in werkdagen. */
    public int doel() {
        return termijnen.doelDoorlooptijd();
    }

    private Query vraag(String sql, Selectie selectie) {
        return em.createNativeQuery(sql)
                .setParameter(1, Date.valueOf(LocalDate.of(selectie.jaar(), 1, 1)))
                .setParameter(2, Date.valueOf(LocalDate.of(selectie.jaar() + 1, 1, 1)))
                .setParameter(3, selectie.wijk())
                .setParameter(4, selectie.aard())
                .setParameter(5, selectie.verwijzer());
    }

    /** Cases of {@code vanaf} up to ten more working days; the last step has no end. */
    public record Tienvoud(int vanaf, int aantal) {

        /** The last step. */
        public boolean isOpen() {
            return vanaf == Doorlooptijden.LAATSTE;
        }
    }
}
