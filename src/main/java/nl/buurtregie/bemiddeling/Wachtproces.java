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
import nl.buurtregie.platform.process.Processes;
import nl.buurtregie.platform.time.WorkingDays;

/** In de wacht, between case and process: while a case stands still its term moves along, and its reminder with it. */
@Named("wachtproces")
@ApplicationScoped
public class Wachtproces {

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
        taak.staatStil(werkdagen.plus(kijkdatum, over));
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
            taak.gaatVerder(werkdagen.plus(vandaag, over), stil);
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

    private void verzetHerinnering(Bemiddeling zaak) {
        bemiddelingen
                .taak(zaak)
                .ifPresent(taak -> processen.reschedule(
                        taak.stapId(), Bemiddelingsproces.naDag(taak.termijn().einde())));
    }
}
