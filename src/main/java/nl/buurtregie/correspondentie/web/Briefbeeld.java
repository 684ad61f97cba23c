package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.correspondentie.Briefkeuze;
import nl.buurtregie.correspondentie.Briefopsteller;
import nl.buurtregie.correspondentie.Brieftekst;
import nl.buurtregie.correspondentie.Geadresseerde;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;

/** Puts one letter into a form: text, reader, and the ways it can go. */
@ApplicationScoped
class Briefbeeld {

    @Inject
    private Briefopsteller opsteller;

    BriefView van(Ik ik, Bemiddeling zaak, Briefkeuze keuze, Form form) {
        String tekst = opsteller.stelOp(ik, zaak, keuze.soort(), keuze.aan()).tekst();
        form.propose("tekst", tekst);
        form.propose("sleutel", UUID.randomUUID().toString());
        boolean verwijzer = keuze.aan() == Geadresseerde.VERWIJZER;
        Optional<String> email = partij(zaak, keuze.aan()).map(Partij::email);
        String zonderMail = zonderMail(ik, verwijzer || email.isPresent());
        return new BriefView(
                new Link("Brieven bij zaak " + zaak.nummer(), "/bemiddelingen/" + zaak.nummer() + "/brieven"),
                hoofdletter(keuze.soort().woord()),
                "Aan de " + keuze.aan().woord()
                        + (verwijzer ? ": " + zaak.verwijzer().woord() : naar(zaak, keuze)),
                pad(zaak.nummer(), keuze),
                keuze.soort().isVast() ? Brieftekst.blokken(tekst) : List.of(),
                zonderMail == null,
                zonderMail,
                verwijzer && zonderMail == null,
                form.view());
    }

    private static String zonderMail(Ik ik, boolean heeftAdres) {
        if (!ik.is(Rol.COORDINATOR)) {
            return "Je maakt deze brief op papier. Per e-mail versturen doet de coördinator.";
        }
        return heeftAdres ? null : "Van deze buur is geen e-mailadres bekend. De brief gaat op papier.";
    }

    private static String naar(Bemiddeling zaak, Briefkeuze keuze) {
        return partij(zaak, keuze.aan())
                .map(partij -> ": " + (partij.naam() == null ? "naam nog niet bekend" : partij.naam())
                        + (partij.email() == null ? "" : ", " + partij.email()))
                .orElse("");
    }

    static Optional<Partij> partij(Bemiddeling zaak, Geadresseerde aan) {
        return zaak.partijen().stream()
                .filter(partij -> partij.rol().name().equals(aan.name()))
                .findFirst();
    }

    /** The lines of an address as on an envelope. */
    static List<String> envelop(Adres adres) {
        String straat = adres.straat() == null ? "Huisnummer" : adres.straat();
        String nummer = adres.huisnummer() + (adres.toevoeging() == null ? "" : " " + adres.toevoeging());
        return List.of(
                straat + " " + nummer,
                adres.postcode().substring(0, 4) + " " + adres.postcode().substring(4));
    }

    static String pad(String nummer, Briefkeuze keuze) {
        return "/bemiddelingen/" + nummer + "/brieven/nieuw/" + keuze.soort() + "/" + keuze.aan();
    }

    static String hoofdletter(String woord) {
        return woord.substring(0, 1).toUpperCase(Locale.ROOT) + woord.substring(1);
    }
}
