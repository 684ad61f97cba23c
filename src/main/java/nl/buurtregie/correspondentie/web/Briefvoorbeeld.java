package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.correspondentie.Briefadres;
import nl.buurtregie.correspondentie.Briefadressen;
import nl.buurtregie.correspondentie.Briefkeuring;
import nl.buurtregie.correspondentie.Briefkeuze;
import nl.buurtregie.correspondentie.Briefopsteller;
import nl.buurtregie.correspondentie.Briefverzoek;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** One letter as it will be made, and the ways it can go. */
@ApplicationScoped
class Briefvoorbeeld {

    @Inject
    private Briefkeuring keuring;

    @Inject
    private Briefpapier papier;

    @Inject
    private Briefadressen adressen;

    @Inject
    private Organisatie organisatie;

    @Inject
    private Brieftaalbeeld taalbeeld;

    @Inject
    private Clock clock;

    /** @throws nl.buurtregie.platform.RuleViolation what has to change in the text first */
    BriefpapierView papier(Ik ik, Bemiddeling zaak, Briefverzoek verzoek) {
        Briefopsteller.Concept concept = keuring.gekeurd(ik, zaak, verzoek);
        Briefkeuze keuze = new Briefkeuze(verzoek.soort(), verzoek.aan());
        return papier.van(zaak, keuze, verzoek.taal(), LocalDate.now(clock), concept);
    }

    BriefvoorbeeldView van(Ik ik, Bemiddeling zaak, Briefverzoek verzoek, Form form) {
        Briefkeuze keuze = new Briefkeuze(verzoek.soort(), verzoek.aan());
        Optional<Partij> partij = keuze.aan().partij(zaak);
        boolean verwijzer = keuze.aan().isVerwijzer();
        Briefadres adres = adressen.van(zaak, keuze.aan());
        String zonderMail =
                zonderMail(ik, verwijzer || partij.map(Partij::email).isPresent());
        return new BriefvoorbeeldView(
                Briefbeeld.brieven(zaak),
                Stapbeeld.hoofdletter(keuze.soort().woord()),
                Briefbeeld.pad(zaak.nummer(), keuze, verzoek.taal()) + "?klad=ja",
                papier(ik, zaak, verzoek),
                heeftOnsAdres() && (verwijzer || adres.isCompleet()),
                heeftOnsAdres() ? verwijzer ? null : adreswoorden(adres) : Organisatie.ZONDER_ADRES,
                partij.filter(een -> ik.is(Rol.COORDINATOR))
                        .map(een -> "/bemiddelingen/" + zaak.nummer() + "/partij/" + een.id())
                        .orElse(null),
                taalbeeld.woorden(zaak, keuze, verzoek.taal()),
                heeftOnsAdres() && (!adres.isBekend() || adres.isCompleet()),
                zonderMail == null,
                zonderMail,
                verwijzer && zonderMail == null,
                form.view());
    }

    private boolean heeftOnsAdres() {
        return !organisatie.adres().isEmpty();
    }

    private static String adreswoorden(Briefadres adres) {
        if (!adres.isBekend()) {
            return "Wij weten geen adres. Geef de brief zelf af.";
        }
        return adres.isCompleet()
                ? "Straat, nummer, postcode en plaats zijn compleet."
                : "Op papier kan nog niet: " + adres.watMist() + " ontbreekt.";
    }

    private String zonderMail(Ik ik, boolean heeftAdres) {
        if (!ik.is(Rol.COORDINATOR)) {
            return "Je maakt deze brief op papier. Per e-mail versturen doet de coördinator.";
        }
        if (!keuring.kanMailen()) {
            return "Hier gaat geen e-mail weg: er is geen mailserver ingesteld. De brief gaat op papier.";
        }
        return heeftAdres ? null : "Van deze buur is geen e-mailadres bekend. De brief gaat op papier.";
    }
}
