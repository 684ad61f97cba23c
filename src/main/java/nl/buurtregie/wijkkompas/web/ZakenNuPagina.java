package nl.buurtregie.wijkkompas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.buurtregie.bemiddeling.Status;
import nl.buurtregie.bemiddeling.Zakentelling;
import nl.buurtregie.bemiddeling.Zakentelling.Aantal;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.platform.web.ForRoles;
import nl.buurtregie.platform.web.Page;
import nl.buurtregie.wijkkompas.Getallen;

/** KOM-01: what is open today, per step. Whole gemeente, exact counts, never a person or an address. */
@Path("zaken-nu")
@ApplicationScoped
public class ZakenNuPagina {

    @Inject
    private Zakentelling zakentelling;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    @Transactional
    public Response toon() {
        Map<Status, Aantal> perStap = zakentelling.perStap();
        int open = perStap.values().stream().mapToInt(Aantal::open).sum();
        int teLaat = perStap.values().stream().mapToInt(Aantal::teLaat).sum();
        Aantal wachtlijst = perStap.get(Status.WACHTLIJST);
        List<ZakenNuView.Stap> stappen = perStap.entrySet().stream()
                .map(een -> new ZakenNuView.Stap(
                        een.getKey().woord(),
                        een.getValue().open(),
                        een.getValue().teLaat()))
                .toList();
        return Page.ok(
                "wijkkompas/zakennu",
                "Zaken nu",
                new ZakenNuView(
                        DutchDates.heading(LocalDate.now(clock)),
                        Getallen.geheel(open),
                        Getallen.geheel(teLaat),
                        Getallen.geheel(wachtlijst.open()),
                        langst(wachtlijst),
                        stappen));
    }

    private String langst(Aantal wachtlijst) {
        if (wachtlijst.langst() == null) {
            return "niemand wacht";
        }
        int dagen = werkdagen.between(wachtlijst.langst(), LocalDate.now(clock));
        return dagen == 1 ? "langst: 1 werkdag" : "langst: " + dagen + " werkdagen";
    }
}
