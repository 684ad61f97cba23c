package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.correspondentie.Brief;
import nl.buurtregie.correspondentie.Brieftekst;
import nl.buurtregie.correspondentie.Brieven;
import nl.buurtregie.correspondentie.Geadresseerde;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-20: a letter to print. Made anew each time: no file of it is kept anywhere. */
@Path("bemiddelingen/{nummer}/brieven/{brief}/pdf")
@ApplicationScoped
public class BriefPdf {

    @Inject
    private Sessie sessie;

    @Inject
    private Leeszaak leeszaak;

    @Inject
    private Brieven brieven;

    @Inject
    private Organisatie organisatie;

    @Inject
    private Briefpapier papier;

    @GET
    @ForRoles({Rollen.COORDINATOR, Rollen.BEMIDDELAAR})
    @Transactional
    public Response toon(@PathParam("nummer") String nummer, @PathParam("brief") long id) {
        Ik ik = sessie.ik();
        Bemiddeling zaak = leeszaak.open(ik, nummer, "brief als PDF");
        Brief brief = brieven.get(ik, nummer, id);
        String tekst = brief.tekst().orElseThrow(NotFound::new);
        return Response.ok(papier.pdf(view(zaak, brief, tekst)), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"brief-" + nummer + "-" + id + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private BriefpapierView view(Bemiddeling zaak, Brief brief, String tekst) {
        return new BriefpapierView(
                organisatie.naam(),
                organisatie.adres(),
                lezer(zaak, brief.aan()),
                DutchDates.withYear(LocalDate.ofInstant(brief.op(), SharedClock.ZONE)),
                zaak.nummer(),
                brief.soort().kop(),
                Brieftekst.blokken(tekst));
    }

    private static List<String> lezer(Bemiddeling zaak, Geadresseerde aan) {
        if (aan == Geadresseerde.VERWIJZER) {
            return List.of("Aan: " + zaak.verwijzer().woord());
        }
        List<String> regels = new ArrayList<>();
        Optional<Partij> partij = Briefbeeld.partij(zaak, aan);
        regels.add(partij.map(Partij::naam).orElse("Aan de bewoner"));
        partij.flatMap(Partij::adres).ifPresent(adres -> regels.addAll(Briefbeeld.envelop(adres)));
        return regels;
    }
}
