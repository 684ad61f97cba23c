package nl.buurtregie.overlast.ronde.web;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.overlast.Categorie;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.overlast.begrip.Contacttekst;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.platform.RuleViolation;

/** Turns what a phone sent into what happened on the street. */
final class Waarneming {

    private static final int MEESTE_FOTOS = 20;

    private Waarneming() {}

    static Nieuws van(UUID sleutel, Telefoonbericht bericht, Categorieen categorieen, Instant nu) {
        boolean bewoner = bericht.waar("bewoner");
        Categorie categorie = categorieen.kies(String.valueOf(bericht.tekst("categorie")));
        Duration scheef = bericht.scheef(nu);
        Instant gezien = bericht.moment("gezien", scheef);
        return new Nieuws(
                sleutel,
                bewoner ? Bron.BEWONER_OP_STRAAT : Bron.CONCIERGE,
                categorie,
                gezien.isAfter(nu) ? nu : gezien,
                new Plaats(bericht.komma("lat"), bericht.komma("lon"), bericht.getal("nauwkeurig")),
                bericht.tekst("plek", 120),
                categorie.isTussenBuren() ? adres(bericht) : null,
                bericht.tekst("bij", 16),
                bericht.getal("ernst"),
                bericht.getal("aantal"),
                bericht.heeft("actie") ? bericht.keuze("actie", Actie.class) : Actie.NIETS,
                bericht.tekst("notitie"),
                bewoner ? melder(bericht.deel("melder")) : null,
                bericht.kenmerk("ronde"),
                bericht.lijst("fotos", MEESTE_FOTOS).stream()
                        .map(foto -> new Nieuws.Aankondiging(foto.kenmerk("id"), foto.tekst("sha256")))
                        .toList());
    }

    private static Adres adres(Telefoonbericht bericht) {
        if (bericht.heeft("postcode") != bericht.heeft("huisnummer")) {
            throw new RuleViolation(
                    "O1.8", "adres", "Vul de postcode en het huisnummer allebei in, of geen van beide.");
        }
        if (!bericht.heeft("postcode")) {
            return null;
        }
        return new Adres(null, bericht.tekst("postcode"), bericht.getal("huisnummer"), null);
    }

    private static Nieuws.Contact melder(Telefoonbericht melder) {
        return melder == null
                ? null
                : new Nieuws.Contact(
                        melder.tekst("naam"),
                        melder.tekst("contact"),
                        null,
                        Contacttekst.opStraat(!melder.waar("alleenTelefoon")));
    }
}
