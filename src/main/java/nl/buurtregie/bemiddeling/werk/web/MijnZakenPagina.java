package nl.buurtregie.bemiddeling.werk.web;

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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.bemiddeling.gesprek.Gesprekken;
import nl.buurtregie.bemiddeling.web.Belkaarten;
import nl.buurtregie.bemiddeling.werk.MijnZaken;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEM-02: the cases of one mediator, next step on top, made for a phone. */
@Path("mijn-zaken")
@ApplicationScoped
public class MijnZakenPagina {

    @Inject
    private Sessie sessie;

    @Inject
    private MijnZaken mijnZaken;

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Zaakkaarten kaarten;

    @Inject
    private Belkaarten belkaarten;

    @Inject
    private Clock clock;

    @GET
    @ForRoles(Rollen.BEMIDDELAAR)
    @Transactional
    public Response toon() {
        Ik ik = sessie.ik();
        List<Bemiddeling> zaken = mijnZaken.van(ik);
        Set<String> stil = mijnZaken.stil();
        List<Bemiddeling> vrij =
                zaken.stream().filter(zaak -> !stil.contains(zaak.nummer())).toList();
        List<Taak> taken = mijnZaken.taken(zaken).stream()
                .filter(taak -> taak.rol() == Rol.BEMIDDELAAR)
                .toList();
        List<Gesprek> gesprekken = this.gesprekken.komende(zaken).stream()
                .filter(een -> een.bemiddelaars().contains(ik.id()))
                .toList();
        return Page.ok(
                "bemiddeling/mijnzaken",
                "Mijn zaken",
                new MijnZakenView(
                        DutchDates.heading(LocalDate.now(clock)),
                        "Dag " + ik.naam().split(" ")[0],
                        kaarten.vragen(ik),
                        eerste(ik, vrij, taken, gesprekken),
                        kaarten.alle(zaken, taken, gesprekken, stil),
                        mijnZaken.deel(ik, zaken.size())));
    }

    /** Of the cases on which work goes on, what must be done first: a talk of today, what is late or ends today, a talk of tomorrow, the term that ends first. */
    private MijnZakenView.Eerste eerste(Ik ik, List<Bemiddeling> vrij, List<Taak> taken, List<Gesprek> gesprekken) {
        Map<Long, Bemiddeling> opId = vrij.stream().collect(Collectors.toMap(Bemiddeling::id, Function.identity()));
        LocalDate vandaag = LocalDate.now(clock);
        Optional<Taak> taak = taken.stream()
                .filter(open -> !open.isStil() && opId.containsKey(open.bemiddelingId()))
                .findFirst();
        boolean dringt =
                taak.filter(open -> !open.termijn().einde().isAfter(vandaag)).isPresent();
        LocalDate tot = dringt ? vandaag : vandaag.plusDays(1);
        return gesprekken.stream()
                .filter(gesprek -> !gesprek.dag().isAfter(tot) && opId.containsKey(gesprek.bemiddelingId()))
                .findFirst()
                .map(gesprek -> eerste(ik, opId.get(gesprek.bemiddelingId()), gesprek))
                .or(() -> taak.map(open -> eerste(ik, opId.get(open.bemiddelingId()), open)))
                .orElse(null);
    }

    private MijnZakenView.Eerste eerste(Ik ik, Bemiddeling zaak, Gesprek gesprek) {
        return kaarten.eerste(ik, zaak, gesprek, belkaarten.eerstLezen(zaak, Zaakkaarten.teBellen(zaak, gesprek)));
    }

    private MijnZakenView.Eerste eerste(Ik ik, Bemiddeling zaak, Taak taak) {
        return kaarten.eerste(ik, zaak, taak, belkaarten.eerstLezen(zaak, Zaakkaarten.teBellen(zaak, taak)));
    }
}
