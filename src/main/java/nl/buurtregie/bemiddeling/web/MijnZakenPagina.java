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
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.MijnZaken;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Status;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
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
    private Medewerkers medewerkers;

    @Inject
    private Gebieden gebieden;

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
        List<MijnZakenView.Zaak> overige = new ArrayList<>();
        taken.stream()
                .skip(1)
                .forEach(taak -> overige.add(zaak(opId.get(taak.bemiddelingId()), termijnwoorden.strook(taak))));
        zaken.stream()
                .filter(zaak -> zaak.status().wie() != Rol.BEMIDDELAAR)
                .forEach(zaak -> overige.add(zaak(zaak, DayStrip.waiting(wachtend(zaak)))));
        MijnZakenView.Eerste eerste =
                taken.isEmpty() ? null : eerste(ik, opId.get(taken.get(0).bemiddelingId()), taken.get(0));
        String datum = DutchDates.heading(LocalDate.now(clock));
        return Page.ok(
                "bemiddeling/mijnzaken",
                "Mijn zaken",
                new MijnZakenView(datum, "Dag " + ik.naam().split(" ")[0], eerste, overige));
    }

    private MijnZakenView.Eerste eerste(Ik ik, Bemiddeling zaak, Taak taak) {
        Partij bellen = taak.status() == Status.CONTACT_TWEEDE_BUUR
                ? zaak.tweedeBuur().orElse(zaak.eersteBuur())
                : zaak.eersteBuur();
        List<Long> anderen = zaak.paar().stream().filter(id -> id != ik.id()).toList();
        String samenMet = medewerkers.namen(anderen).values().stream()
                .map(naam -> "samen met " + naam.split(" ")[0])
                .findFirst()
                .orElse(null);
        return new MijnZakenView.Eerste(
                termijnwoorden.strook(taak).words() + ", tot en met "
                        + DutchDates.day(taak.termijn().einde()),
                zaak.status().woord(),
                omschrijving(zaak),
                samenMet,
                "/bemiddelingen/" + zaak.nummer(),
                bellen.telefoon(),
                "Bel de " + bellen.rol().woord().toLowerCase(java.util.Locale.ROOT));
    }

    private MijnZakenView.Zaak zaak(Bemiddeling zaak, DayStrip strook) {
        return new MijnZakenView.Zaak(
                zaak.status().woord(), omschrijving(zaak), "/bemiddelingen/" + zaak.nummer(), strook);
    }

    private String omschrijving(Bemiddeling zaak) {
        return zaak.hoofdaard().woord() + ", " + gebieden.get(zaak.buurtCode()).naam() + " · "
                + zaak.nummer().replace("-", "-\u2060"); // a case number is never broken over two lines
    }

    private static String wachtend(Bemiddeling zaak) {
        return zaak.wachtTot() == null ? "bij de coördinator" : "wacht tot " + DutchDates.day(zaak.wachtTot());
    }
}
