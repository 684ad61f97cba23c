package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.process.Processes;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;

/** In de wacht, between case and process: while a case stands still its term moves along, and its reminder with it. */
@Named("wachtproces")
@ApplicationScoped
public class Wachtproces {

    private static final String DAG = "cast(%s at time zone '" + SharedClock.ZONE.getId() + "' as date)";

    /** Since a step began and before it was done: when the case was put in de wacht, and until when. */
    private static final String WACHT = ("select " + DAG + ", (select " + DAG
                    + " from historie v where v.bemiddeling_id = h.bemiddeling_id"
                    + " and v.handeling = 'WEER_VERDER' and v.id > h.id) from historie h"
                    + " where h.bemiddeling_id = ?1 and h.handeling = 'IN_DE_WACHT' and " + DAG + " between ?2 and ?3")
            .formatted("h.op", "min(v.op)", "h.op");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Dossierschrift schrift;

    @Inject
    private Processes processen;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    void staatStil(Bemiddeling zaak, LocalDate kijkdatum, String reden) {
        LocalDate vandaag = LocalDate.now(clock);
        zaak.zetInDeWacht(vandaag, kijkdatum, reden);
        Taak taak = bemiddelingen.taak(zaak).orElseThrow(zaak::nietNu);
        int over = werkdagen.between(vandaag, taak.termijn().einde());
        taak.staatStil(werkdagen.lastDay(kijkdatum, over));
    }

    void meldInDeWacht(Bemiddeling zaak) {
        em.flush();
        processen.message("inDeWacht", zaak.nummer(), Map.of());
        verzetHerinnering(zaak);
    }

    void gaatVerder(Bemiddeling zaak) {
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate kijkdatum = zaak.wacht().tot();
        int stil = zaak.wacht().duurt(werkdagen, vandaag);
        zaak.gaatVerder(stil);
        bemiddelingen.taak(zaak).ifPresent(taak -> {
            int over = werkdagen.between(kijkdatum, taak.termijn().einde());
            taak.gaatVerder(werkdagen.lastDay(vandaag, over), stil);
        });
    }

    void meldHervatting(Bemiddeling zaak) {
        em.flush();
        verzetHerinnering(zaak);
        processen.message("hervatting", zaak.nummer(), Map.of());
    }

    /** The morning of the day to look again; asked by the process. */
    public Date kijkdatum(String nummer) {
        return Bemiddelingsproces.opDag(
                bemiddelingen.getVoorProces(nummer).wacht().tot());
    }

    /** The end of in de wacht in the process: by the date, or because somebody went on before it. */
    public void gaatVerder(String nummer) {
        Bemiddeling zaak = bemiddelingen.getVoorProces(nummer);
        if (!zaak.isInDeWacht()) {
            return;
        }
        gaatVerder(zaak);
        schrift.vanzelf(zaak, Handeling.WEER_VERDER, zaak.status(), "kijkdatum");
        verzetHerinnering(zaak);
    }

    /** Werkdagen that a step stood still before it was done; what was done first and recorded after de wacht did not wait. */
    int stilstand(Taak taak, LocalDate klaar) {
        return taak.stilstand() == 0
                ? 0
                : Rows.of(
                                em.createNativeQuery(WACHT)
                                        .setParameter(1, taak.bemiddelingId())
                                        .setParameter(2, taak.termijn().begin())
                                        .setParameter(3, klaar),
                                Wachttijd.class)
                        .stream()
                        .mapToInt(wacht -> werkdagen.between(wacht.van(), wacht.tot(klaar)))
                        .sum();
    }

    /** @param weer null when no line says that it went on */
    private record Wachttijd(LocalDate van, LocalDate weer) {

        LocalDate tot(LocalDate klaar) {
            return weer == null || weer.isAfter(klaar) ? klaar : weer;
        }
    }

    private void verzetHerinnering(Bemiddeling zaak) {
        bemiddelingen
                .taak(zaak)
                .ifPresent(taak -> processen.reschedule(
                        taak.stapId(), Bemiddelingsproces.naDag(taak.termijn().einde())));
    }
}
