package nl.buurtregie.bemiddeling.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Notitie;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.zoek.Adreswaarschuwing;
import nl.buurtregie.bemiddeling.zoek.Adreswaarschuwingen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.web.step.ZaakView;

/** Whom the step at hand is about: who it is, where, in which language, and what whoever calls should know. */
@ApplicationScoped
public class Belkaarten {

    /** Forms on which somebody was spoken to, beside that of the step at hand. */
    private static final Set<String> OOK = Set.of("contact", "eerste-keuze", "nieuws");

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Adreswaarschuwingen waarschuwingen;

    /** What whoever goes there or calls should know, by party. */
    Map<Long, List<String>> letOp(Bemiddeling zaak) {
        Map<Long, List<String>> zinnen = new LinkedHashMap<>();
        waarschuwingen
                .bij(zaak)
                .forEach((partij, bij) -> zinnen.put(
                        partij,
                        new ArrayList<>(
                                bij.stream().map(Adreswaarschuwing::tekst).toList())));
        zaak.tweedeBuur()
                .flatMap(tweede -> Buurweetwoorden.bijTweede(zaak, tweede))
                .ifPresent(zin -> zinnen.computeIfAbsent(zaak.tweedeBuur().get().id(), geen -> new ArrayList<>())
                        .add(zin));
        return zinnen;
    }

    /** Why this neighbour is not called from a list: first read the case. Empty when nothing is against it. */
    public List<String> eerstLezen(Bemiddeling zaak, Partij partij) {
        List<String> zinnen = new ArrayList<>();
        if (!zaak.magBenaderen(partij)) {
            zinnen.add(
                    "De eerste buur vindt het niet (meer) goed dat wij een andere buur benaderen. Bel eerst de eerste buur.");
        }
        zinnen.addAll(letOp(zaak).getOrDefault(partij.id(), List.of()));
        return zinnen;
    }

    /** On the page of the case. */
    ZaakView.Bellen van(Ik ik, Bemiddeling zaak, Map<Long, List<String>> letOp, List<Notitie> notities) {
        List<ZaakView.Belkaart> wie =
                partijen(zaak).map(partij -> kaart(zaak, partij, letOp)).toList();
        return new ZaakView.Bellen(
                wie.isEmpty() ? verwijzer(ik, zaak) : wie,
                wie.isEmpty() ? null : eigen(notities).orElse(null));
    }

    /** Of these; null for nobody. */
    public ZaakView.Bellen voor(Bemiddeling zaak, List<Partij> wie) {
        Map<Long, List<String>> letOp = letOp(zaak);
        return wie.isEmpty()
                ? null
                : new ZaakView.Bellen(
                        wie.stream().map(partij -> kaart(zaak, partij, letOp)).toList(), null);
    }

    /** On a form; null when nobody was spoken to for it. */
    ZaakView.Bellen opFormulier(Ik ik, Bemiddeling zaak, String actie) {
        boolean gaatOverEenGesprek =
                actie.equals(NuTeDoen.formulier(ik, zaak)) || OOK.contains(actie.substring(actie.lastIndexOf('/') + 1));
        return gaatOverEenGesprek ? van(ik, zaak, letOp(zaak), bemiddelingen.notities(zaak)) : null;
    }

    private static Stream<Partij> partijen(Bemiddeling zaak) {
        if (zaak.isInDeWacht()) {
            return Stream.empty();
        }
        return switch (zaak.status()) {
            case INTAKE, GESPREK_EERSTE_BUUR, BEDENKTIJD, COACHEN -> Stream.of(zaak.eersteBuur());
            case CONTACT_TWEEDE_BUUR -> zaak.tweedeBuur().stream();
            case BEMIDDELEN, WACHT_OP_NAZORG, NAZORG -> zaak.partijen().stream();
            case WACHTLIJST, WACHT_OP_ANDERE_ZAAK, AFSLUITEN, TERUGKOPPELEN, AFGESLOTEN -> Stream.empty();
        };
    }

    private static ZaakView.Belkaart kaart(Bemiddeling zaak, Partij partij, Map<Long, List<String>> letOp) {
        boolean onbekend = partij.taal().equals(Talen.ONBEKEND);
        return new ZaakView.Belkaart(
                partij.rol().woord() + (partij.rol() == Rolpartij.EERSTE_BUUR ? " · melder" : ""),
                partij.naam() == null ? "Naam nog niet bekend" : partij.naam(),
                partij.telefoon(),
                partij.adres().map(Adres::inWoorden).orElse(null),
                onbekend ? "taal nog niet bekend" : "spreekt " + partij.taal(),
                partij.telefoon() == null ? Zaakpad.van(zaak, "brieven") : null,
                letOp.getOrDefault(partij.id(), List.of()));
    }

    /** Called by the coördinator only, at the end. */
    private List<ZaakView.Belkaart> verwijzer(Ik ik, Bemiddeling zaak) {
        boolean terug = ik.is(Rol.COORDINATOR) && zaak.status() == Status.TERUGKOPPELEN && zaak.isTerugkoppelingNodig();
        return terug
                ? bemiddelingen.verwijzercontact(zaak).map(wie -> kaart(zaak, wie)).stream()
                        .toList()
                : List.of();
    }

    private static ZaakView.Belkaart kaart(Bemiddeling zaak, Verwijzercontact wie) {
        return new ZaakView.Belkaart(
                "Verwijzer · " + wie.organisatie(),
                wie.naam(),
                wie.telefoon(),
                wie.email(),
                null,
                wie.telefoon() == null ? Zaakpad.van(zaak, "brieven/nieuw/TERUGKOPPELING/VERWIJZER") : null,
                List.of());
    }

    /** The last of our own; what somebody outside wrote stands below, in full. */
    private static Optional<String> eigen(List<Notitie> notities) {
        return notities.stream()
                .filter(notitie -> notitie.vanBuiten() == null)
                .map(Notitie::tekst)
                .findFirst();
    }
}
