package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.Termijn;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.platform.web.step.ZaakView.Duur;

/**
 * How long each step of a case took, takes or may take. What is done is said as it is counted: with the norm of then, without days in
 * de wacht, and without steps that were taken back.
 */
@ApplicationScoped
class Stapduren {

    private static final String GEDAAN = "select stap, werkdagen, norm from feit_termijn where zaak = ?1 order by id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Termijnen termijnen;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    private record Gedaan(Status stap, int werkdagen, int norm) {}

    /** @param stil the case is only kept, at somebody's request */
    VanZaak van(Bemiddeling zaak, Optional<Taak> taak, boolean stil) {
        return new VanZaak(zaak, taak, stil);
    }

    /** The words for one case; all of its steps in one statement. */
    final class VanZaak {

        private final Bemiddeling zaak;
        private final Duur nu;
        private final Map<Status, List<Gedaan>> gedaan;

        private VanZaak(Bemiddeling zaak, Optional<Taak> taak, boolean stil) {
            this.zaak = zaak;
            nu = stil ? Duur.van("staat stil") : taak.map(Stapduren.this::loopt).orElseGet(() -> wacht(zaak));
            gedaan = Rows.of(em.createNativeQuery(GEDAAN).setParameter(1, zaak.id()), Gedaan.class).stream()
                    .collect(Collectors.groupingBy(Gedaan::stap));
        }

        /** Where the case is; null when that is not counted. */
        Duur nu() {
            return nu;
        }

        /** Null when it was left without being done. Done more than once, the last time is said. */
        Duur gedaan(Status stap) {
            List<Gedaan> keren = gedaan.getOrDefault(stap, List.of());
            if (keren.isEmpty()) {
                return null;
            }
            Gedaan laatste = keren.get(keren.size() - 1);
            return new Duur(
                    (keren.size() > 1 ? "laatst " : "") + laatste.werkdagen() + " van " + dagen(laatste.norm()),
                    laatste.werkdagen() > laatste.norm());
        }

        /** Null when nothing comes any more. */
        Duur komt(Status stap) {
            if (!zaak.status().isOpen()) {
                return null;
            }
            String na = stap == Status.NAZORG ? "na " + termijnen.nazorgInWoorden() + ", " : "";
            return Duur.van(na + dagen(termijnen.norm(stap)));
        }
    }

    private Duur loopt(Taak taak) {
        if (taak.isStil()) {
            return Duur.van("staat stil");
        }
        Termijn termijn = taak.termijn();
        LocalDate vandaag = LocalDate.now(clock);
        boolean laat = vandaag.isAfter(termijn.einde());
        int dag = laat
                ? termijn.werkdagen() + Math.max(1, werkdagen.between(termijn.einde(), vandaag))
                : Math.max(1, termijn.werkdagen() - werkdagen.between(vandaag, termijn.einde()));
        return new Duur("dag " + dag + " van " + termijn.werkdagen(), laat);
    }

    private static Duur wacht(Bemiddeling zaak) {
        return zaak.wachtTot() == null ? null : Duur.van("wacht tot " + DutchDates.day(zaak.wachtTot()));
    }

    private static String dagen(int aantal) {
        return aantal == 1 ? "1 dag" : aantal + " dagen";
    }
}
