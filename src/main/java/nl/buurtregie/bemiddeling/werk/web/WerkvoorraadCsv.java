package nl.buurtregie.bemiddeling.werk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.Zaakhouders;
import nl.buurtregie.bemiddeling.web.Termijnwoorden;
import nl.buurtregie.bemiddeling.werk.Werkfilter;
import nl.buurtregie.bemiddeling.werk.Werkplek;
import nl.buurtregie.bemiddeling.werk.Werkvoorraad;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.web.page.Csv;
import nl.buurtregie.platform.web.security.ForRoles;

/** KOM-17: the work list as a file, under the filters of the page; as on the page, no names of neighbours. */
@Path("werkvoorraad.csv")
@ApplicationScoped
public class WerkvoorraadCsv {

    private static final int BLAD = 500;

    private static final List<String> KOPPEN = List.of(
            "Zaak",
            "Volgende stap",
            "Wacht op",
            "Begin",
            "Einde termijn",
            "Aard",
            "Buurt",
            "Bemiddelaars",
            "Opgepakt door",
            "Van wie afwezig is",
            "Afwezig tot en met");

    @Inject
    private Sessie sessie;

    @Inject
    private Werkvoorraad werkvoorraad;

    @Inject
    private Zaakhouders houders;

    @Inject
    private Gebieden gebieden;

    @GET
    @ForRoles(Rollen.COORDINATOR)
    public Response haal(@BeanParam Werkkeuze keuze) {
        Ik ik = sessie.ik();
        Werkfilter filter = keuze.zonderSpoed(werkvoorraad.gisteren()).met(keuze.spoed());
        Set<String> stil = werkvoorraad.stil();
        Stream<List<String>> rijen = Stream.iterate(
                        blad(ik, filter, Optional.empty()), Objects::nonNull, blad -> volgende(ik, filter, blad))
                .flatMap(blad -> rijen(blad, stil));
        return Csv.download("werkvoorraad", KOPPEN, rijen);
    }

    private List<Taak> blad(Ik ik, Werkfilter filter, Optional<Werkplek> na) {
        return werkvoorraad.lijst(ik, filter, na, BLAD);
    }

    /** The rows after this page; null after the last. */
    private List<Taak> volgende(Ik ik, Werkfilter filter, List<Taak> blad) {
        if (blad.size() < BLAD) {
            return null;
        }
        Taak laatste = blad.get(blad.size() - 1);
        return blad(ik, filter, Optional.of(new Werkplek(laatste.termijn().einde(), laatste.id())));
    }

    /** @param stil of these nothing is late and nobody is waited for: they are only kept, at somebody's request */
    private Stream<List<String>> rijen(List<Taak> blad, Set<String> stil) {
        var paren = werkvoorraad.paren(blad);
        List<Long> zaken = blad.stream().map(Taak::bemiddelingId).toList();
        var bijWie = houders.van(zaken);
        var weg = houders.afwezig(zaken);
        return blad.stream()
                .map(taak -> List.of(
                        taak.nummer(),
                        taak.status().woord(),
                        stil.contains(taak.nummer())
                                ? Termijnwoorden.opVerzoek().words()
                                : taak.rol().woord(),
                        taak.termijn().begin().toString(),
                        stil.contains(taak.nummer())
                                ? ""
                                : taak.termijn().einde().toString(),
                        taak.aardwoord(),
                        gebieden.get(taak.buurtCode()).naam(),
                        String.join(" en ", paren.getOrDefault(taak.bemiddelingId(), List.of())),
                        Optional.ofNullable(bijWie.get(taak.bemiddelingId()))
                                .map(Zaakhouders.Houder::naam)
                                .orElse(""),
                        afwezig(weg.get(taak.bemiddelingId()), Zaakhouders.Afwezige::naam),
                        afwezig(weg.get(taak.bemiddelingId()), een -> een.tot().toString())));
    }

    /** Whose it is again afterwards; nobody has it today. */
    private static String afwezig(Zaakhouders.Afwezige weg, Function<Zaakhouders.Afwezige, String> wat) {
        return weg == null ? "" : wat.apply(weg);
    }
}
