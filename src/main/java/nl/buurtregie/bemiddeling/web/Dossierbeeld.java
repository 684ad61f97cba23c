package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Contactmoment;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.Notitie;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.step.ZaakView;

/** Puts one case into words for whoever may see it. */
@ApplicationScoped
class Dossierbeeld {

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Dossierkop kop;

    @Inject
    private NuTeDoen nuTeDoen;

    @Inject
    private Partijwoorden partijwoorden;

    @Inject
    private Dossierverloop verloop;

    DossierView van(Ik ik, Bemiddeling zaak) {
        return van(ik, zaak, nuTeDoen.staatStil(zaak), bemiddelingen.taak(zaak));
    }

    private DossierView van(Ik ik, Bemiddeling zaak, boolean stil, Optional<Taak> taak) {
        List<Historieregel> historie = bemiddelingen.historie(ik, zaak);
        List<Contactmoment> contacten = bemiddelingen.contacten(zaak);
        Map<Long, String> namen = medewerkers.namen(zaak.paar());
        List<Notitie> notities = bemiddelingen.notities(zaak);
        Map<Long, List<String>> letOp = partijwoorden.letOp(zaak);
        ZaakView.Procesbeeld procesbeeld = verloop.procesbeeld(zaak, taak, stil, historie);
        ZaakView.NuTeDoen kaart = nuTeDoen.van(ik, zaak, stil, taak, namen);
        return new DossierView(
                terug(ik),
                zaak.nummer(),
                kop.titel(zaak),
                procesbeeld.stapVan().orElse(zaak.status().woord()),
                kop.ondertitel(zaak),
                kop.gekoppeld(ik, zaak),
                zaak.isAfgeschermd() ? afgeschermd(zaak) : null,
                stil ? kaart : verloop.metBelvraag(kaart, zaak, historie, contacten),
                nuTeDoen.laatst(ik, zaak, stil, historie),
                taak.map(open -> kop.termijn(open, zaak, stil)).orElse(null),
                partijwoorden.paar(ik, zaak, stil, namen),
                nuTeDoen.ookMogelijk(ik, zaak, stil, kaart),
                procesbeeld,
                nuTeDoen.gepland(zaak, namen),
                partijen(ik, zaak, stil, contacten, letOp, historie),
                stil ? null : partijwoorden.bellen(ik, zaak, letOp, notities),
                verloop.papieren(ik, zaak),
                intake(zaak),
                verloop.tijdlijn(historie),
                notities.stream().map(verloop::notitie).toList());
    }

    private static Link terug(Ik ik) {
        return ik.is(Rol.COORDINATOR)
                ? new Link("Werkvoorraad", "/werkvoorraad")
                : new Link("Mijn zaken", "/mijn-zaken");
    }

    private List<DossierView.Partij> partijen(
            Ik ik,
            Bemiddeling zaak,
            boolean stil,
            List<Contactmoment> contacten,
            Map<Long, List<String>> letOp,
            List<Historieregel> historie) {
        List<DossierView.Partij> alle = new ArrayList<>(partijwoorden.van(zaak, contacten, letOp));
        if (ik.is(Rol.COORDINATOR)) {
            verwijzer(zaak, historie).ifPresent(alle::add);
        }
        return stil ? alle.stream().map(Partijwoorden::stil).toList() : alle;
    }

    private Optional<DossierView.Partij> verwijzer(Bemiddeling zaak, List<Historieregel> historie) {
        String wijzig = Bemiddelingen.magVerwijzerAnders(zaak, historie) ? Zaakpad.van(zaak, "verwijzer") : null;
        return bemiddelingen
                .verwijzercontact(zaak)
                .map(wie -> partijwoorden.verwijzer(wie, wijzig))
                .or(() -> Optional.ofNullable(wijzig)
                        .map(pad ->
                                partijwoorden.zonderVerwijzer(zaak, Bemiddelingen.isVerwijzerGewist(historie), pad)));
    }

    private static List<ZaakView.Gegeven> intake(Bemiddeling zaak) {
        return zaak.weging().antwoorden().stream()
                .map(een -> new ZaakView.Gegeven(een.vraag(), een.antwoord()))
                .toList();
    }

    private String afgeschermd(Bemiddeling zaak) {
        String wie = medewerkers.met(Rol.COORDINATOR).stream()
                .filter(een -> zaak.genoemd().contains(een.id()))
                .map(Medewerker::naam)
                .collect(Collectors.joining(", "));
        String waarom = zaak.afgeschermdOmdat() == null ? "" : " Reden: " + zaak.afgeschermdOmdat();
        return wie.isEmpty()
                ? "Deze zaak was afgeschermd. Wie hem mocht zien, is geen coördinator meer. Daarom zien andere coördinatoren"
                        + " hem nu. Kies opnieuw wie hem ziet." + waarom
                : "Afgeschermd. Alleen " + wie + " en het paar zien deze zaak." + waarom;
    }
}
