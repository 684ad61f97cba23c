package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Gesprek;
import nl.buurtregie.bemiddeling.Gesprekken;
import nl.buurtregie.bemiddeling.MijnZaken;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.DayStrip;
import nl.buurtregie.platform.web.ForRoles;
import nl.buurtregie.platform.web.Page;

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
    private Termijnwoorden termijnwoorden;

    @Inject
    private Clock clock;

    @GET
    @ForRoles(Rollen.BEMIDDELAAR)
    @Transactional
    public Response toon() {
        Ik ik = sessie.ik();
        List<Bemiddeling> zaken = mijnZaken.van(ik);
        Map<Long, Bemiddeling> opId = zaken.stream().collect(Collectors.toMap(Bemiddeling::id, Function.identity()));
        List<Taak> taken = mijnZaken.taken(zaken).stream()
                .filter(taak -> taak.rol() == Rol.BEMIDDELAAR)
                .toList();
        Optional<Gesprek> gesprek = gesprekken.komende(zaken).stream()
                .filter(een -> een.bemiddelaars().contains(ik.id()))
                .findFirst();
        List<MijnZakenView.Zaak> overige = new ArrayList<>();
        taken.stream()
                .skip(gesprek.isPresent() ? 0 : 1)
                .filter(taak -> gesprek.isEmpty()
                        || taak.bemiddelingId() != gesprek.get().bemiddelingId())
                .forEach(
                        taak -> overige.add(kaarten.zaak(opId.get(taak.bemiddelingId()), termijnwoorden.strook(taak))));
        zaken.stream()
                .filter(zaak -> zaak.status().wie() != Rol.BEMIDDELAAR)
                .forEach(zaak -> overige.add(kaarten.zaak(zaak, DayStrip.waiting(Zaakkaarten.wachtend(zaak)))));
        String datum = DutchDates.heading(LocalDate.now(clock));
        return Page.ok(
                "bemiddeling/mijnzaken",
                "Mijn zaken",
                new MijnZakenView(datum, "Dag " + ik.naam().split(" ")[0], eerste(ik, opId, gesprek, taken), overige));
    }

    private MijnZakenView.Eerste eerste(
            Ik ik, Map<Long, Bemiddeling> opId, Optional<Gesprek> gesprek, List<Taak> taken) {
        if (gesprek.isPresent()) {
            return kaarten.eerste(ik, opId.get(gesprek.get().bemiddelingId()), gesprek.get());
        }
        return taken.isEmpty() ? null : kaarten.eerste(ik, opId.get(taken.get(0).bemiddelingId()), taken.get(0));
    }
}
