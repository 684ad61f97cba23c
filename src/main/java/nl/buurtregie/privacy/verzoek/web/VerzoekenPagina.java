package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.page.Leaf;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.privacy.verzoek.Verzoek;
import nl.buurtregie.privacy.verzoek.Verzoeken;

/** PRI-07: what people ask about their own data, the first that has to be answered on top. No names in the list. */
@Path("verzoeken")
@ApplicationScoped
public class VerzoekenPagina {

    static final String PAD = "/verzoeken";

    private static final int GESLOTEN = 20;

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Verzoektermijn termijn;

    @Inject
    private Clock clock;

    @GET
    @ForRoles(Rollen.PRIVACYFUNCTIONARIS)
    @Transactional
    public Response toon(@QueryParam("blad") String blad) {
        Leaf gesloten = Leaf.of(blad, GESLOTEN, verzoeken.aantalGesloten());
        List<Verzoek> open = verzoeken.open();
        long laat = open.stream().filter(een -> termijn.strook(een).isLate()).count();
        String samenvatting = open.size() == 1 ? "1 verzoek is open" : open.size() + " verzoeken zijn open";
        return Page.ok(
                "privacy/verzoeken",
                "Verzoeken",
                new VerzoekenView(
                        samenvatting + (laat == 0 ? "." : ", waarvan " + laat + " te laat."),
                        open.stream().map(this::open).toList(),
                        verzoeken.gesloten(gesloten.skip(), GESLOTEN).stream()
                                .map(this::gesloten)
                                .toList(),
                        gesloten));
    }

    private VerzoekenView.Open open(Verzoek verzoek) {
        return new VerzoekenView.Open(
                verzoek.nummer(),
                PAD + "/" + verzoek.nummer(),
                verzoek.recht().woord(),
                Rechtkeuzes.icoon(verzoek.recht()),
                verzoek.stap().woord(),
                termijn.strook(verzoek),
                "uiterlijk " + DutchDates.day(verzoek.uiterlijk(), clock),
                "binnen op " + dag(verzoek.binnenOp()) + " "
                        + verzoek.vrager().kanaal().woord());
    }

    private VerzoekenView.Gesloten gesloten(Verzoek verzoek) {
        return new VerzoekenView.Gesloten(
                verzoek.nummer(),
                PAD + "/" + verzoek.nummer(),
                verzoek.recht().woord(),
                verzoek.uitkomst().woord(),
                dag(verzoek.geslotenOp()));
    }

    private String dag(java.time.Instant op) {
        return DutchDates.day(LocalDate.ofInstant(op, SharedClock.ZONE), clock);
    }
}
