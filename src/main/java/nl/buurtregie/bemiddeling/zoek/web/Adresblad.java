package nl.buurtregie.bemiddeling.zoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Koppelingen;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.zoek.Adresboek;
import nl.buurtregie.bemiddeling.zoek.Adreswaarschuwingen;
import nl.buurtregie.bemiddeling.zoek.Persoon;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;

/** The page of one address, and of one person. */
@ApplicationScoped
class Adresblad {

    /** Months that a warning stays when nobody says otherwise. */
    private static final int BLIJFT = 6;

    @Inject
    private Adresboek adresboek;

    @Inject
    private Adreswaarschuwingen waarschuwingen;

    @Inject
    private Koppelingen koppelingen;

    @Inject
    private Adresbeeld beeld;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    Form leeg() {
        Form form = Form.empty();
        form.propose("tot", LocalDate.now(clock).plusMonths(BLIJFT).toString());
        return form;
    }

    AdresView adres(Ik ik, long sleutel, Form form) {
        Partij partij = adresboek.partij(ik, sleutel);
        Adres adres = partij.adres().orElseThrow(NotFound::new);
        List<Persoon> mensen = adresboek.aanDeDeur(ik, adres);
        List<Zaakrij> zaken = beeld.zaken(mensen);
        AdresView.Gemeld gemeld = beeld.gemeld(ik, adres);
        boolean coordinator = ik.is(Rol.COORDINATOR);
        String hier = "/adressen/" + sleutel;
        return new AdresView(
                form.view(),
                Adreswoorden.deur(adres),
                woont(mensen),
                Adreswoorden.postcode(adres) + " · " + buurt(partij),
                coordinator ? "/aanmelding?bij=" + sleutel : null,
                waarschuwingen.bij(adres).stream()
                        .map(een -> beeld.waarschuwing(
                                een, coordinator ? hier + "/waarschuwing/" + een.id() + "/weg" : null))
                        .toList(),
                samen(ik, mensen),
                beeld.feiten(mensen, zaken, gemeld),
                beeld.mensen(mensen),
                List.of(),
                zaken,
                gemeld,
                beeld.gebeurd(ik, mensen),
                coordinator ? hier + "/waarschuwing" : null);
    }

    AdresView persoon(Ik ik, long sleutel) {
        Partij partij = adresboek.partij(ik, sleutel);
        List<Persoon> mensen = adresboek.zelfdePersoon(ik, partij);
        List<Zaakrij> zaken = beeld.zaken(mensen);
        return new AdresView(
                Form.empty().view(),
                Adreswoorden.naam(partij),
                null,
                List.of(
                                partij.telefoon() == null ? "geen telefoon bekend" : partij.telefoon(),
                                Optional.ofNullable(Adreswoorden.taal(partij)).orElse(""),
                                buurt(partij))
                        .stream()
                        .filter(deel -> !deel.isEmpty())
                        .collect(Collectors.joining(" · ")),
                null,
                List.of(),
                samen(ik, mensen),
                beeld.feiten(mensen, zaken, null).subList(0, 2),
                List.of(),
                Adresbeeld.deuren(mensen),
                zaken,
                null,
                beeld.gebeurd(ik, mensen),
                null);
    }

    private String buurt(Partij partij) {
        return gebieden.get(partij.zaak().buurtCode()).naam();
    }

    /** As it was told last. */
    private static String woont(List<Persoon> mensen) {
        return mensen.stream()
                .flatMap(persoon -> persoon.wie().woonsituatie().stream())
                .findFirst()
                .map(woont -> woont.woord())
                .orElse(null);
    }

    /** The first two running cases here that were linked. */
    private AdresView.Samen samen(Ik ik, List<Persoon> mensen) {
        if (!ik.is(Rol.COORDINATOR)) {
            return null;
        }
        for (Bemiddeling zaak : Adresbeeld.lopend(mensen)) {
            Optional<String> ander = koppelingen.bij(ik, zaak).stream()
                    .filter(een -> een.zaak().status().isOpen())
                    .map(een -> een.zaak().nummer())
                    .findFirst();
            if (ander.isPresent()) {
                return new AdresView.Samen(
                        "De zaken " + zaak.nummer() + " en " + ander.get() + " horen bij elkaar.",
                        "/bemiddelingen/" + zaak.nummer() + "/naast/" + ander.get());
            }
        }
        return null;
    }
}
