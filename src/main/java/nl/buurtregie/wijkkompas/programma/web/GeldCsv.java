package nl.buurtregie.wijkkompas.programma.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.web.page.Csv;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.wijkkompas.programma.Bedragen;
import nl.buurtregie.wijkkompas.programma.Geld;
import nl.buurtregie.wijkkompas.programma.Geldtabel;
import nl.buurtregie.wijkkompas.programma.Programmalijnen;

/** KOM-16: the money of one year as a file. */
@Path("geld.csv")
@ApplicationScoped
public class GeldCsv {

    private static final List<String> KOPPEN = List.of(
            "Jaar",
            "Code",
            "Lijn",
            "Begroting (x 1000 euro)",
            "Realisatie (x 1000 euro)",
            "Resultaat (x 1000 euro)",
            "Uren");

    @Inject
    private Programmalijnen lijnen;

    @Inject
    private Geld geld;

    @GET
    @ForRoles({Rollen.MANAGER, Rollen.ANALIST})
    public Response haal(@QueryParam("jaar") String gevraagd) {
        int jaar = Jaarfilter.kies(lijnen.jaren(), gevraagd, lijnen.ditJaar());
        Geldtabel tabel = geld.tabel(jaar);
        Stream<List<String>> rijen = tabel.regels().stream()
                .map(regel -> rij(jaar, regel.code(), regel.naam(), regel.bedragen(), tekst(regel.uren())));
        Stream<List<String>> totaal = Stream.of(rij(jaar, "", "Totaal", tabel.totaal(), ""));
        return Csv.download("geld-" + jaar, KOPPEN, Stream.concat(rijen, totaal));
    }

    private static List<String> rij(int jaar, String code, String naam, Bedragen geld, String uren) {
        return List.of(
                Integer.toString(jaar),
                code,
                naam,
                tekst(geld.begroting()),
                tekst(geld.realisatie()),
                tekst(geld.resultaat()),
                uren);
    }

    private static String tekst(Integer getal) {
        return getal == null ? "" : getal.toString();
    }
}
