package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.server.Overlastloop;
import nl.buurtregie.server.Staalkaart;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every role, and nobody, follows every link: none is dead, each page has its heading and shows nobody a code. Of each kind of
 * page one goes before the judges, at both widths.
 */
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("PRI-08")
class WandelaarIT {

    private static final int HOOG = 900;

    @ArquillianResource
    private URL adres;

    private final Toegankelijk keuring = new Toegankelijk();

    @Test
    void elke_weg_komt_ergens_uit_en_elke_soort_pagina_is_goed() throws URISyntaxException {
        URI basis = adres.toURI();
        Staalkaart kaart = new Staalkaart(basis);
        List<String> zaken = maakVanAllesWat(basis, kaart);
        try {
            wandel(basis, zaken);
        } finally {
            Staalkaart.haalVeelWeg();
        }
    }

    private void wandel(URI basis, List<String> zaken) {
        List<Wandeling> wandelingen = new ArrayList<>();
        for (Demoaccounts.Demoaccount account : Demoaccounts.ALLE) {
            boolean ziet = account.gebruikersnaam().equals("coordinator");
            Wandeling een = new Wandeling(account.gebruikersnaam(), basis)
                    .loop(Stream.concat(Stream.of("/", "/wachtwoord"), ziet ? zaken.stream() : Stream.empty())
                            .toArray(String[]::new));
            if (ziet) {
                zaken.subList(0, Staalkaart.BIJZONDER).forEach(pad -> een.soorten.put(pad, pad));
            }
            wandelingen.add(een);
        }
        wandelingen.add(new Wandeling("", basis)
                .loop(
                        "/inloggen",
                        "/hulp-vragen",
                        "/verwijzen",
                        "/overlast-melden",
                        "/wijk",
                        "/privacy",
                        "/toegankelijkheid"));
        wandelingen.add(new Wandeling("", basis)
                .loop("/hulp-vragen?taal=ar", "/overlast-melden?taal=ar", "/uw-gegevens?taal=ar", "/privacy?taal=ar"));
        int gezien = wandelingen.stream().mapToInt(een -> een.gezien).sum();
        List<String> fouten =
                wandelingen.stream().flatMap(een -> een.fouten.stream()).toList();
        System.out.printf("Wandelaar: %d pagina's gezien%n%s%n", gezien, String.join("\n", fouten));
        int leeg = wandelingen.stream().mapToInt(een -> een.leeg).sum();
        assertThat(leeg).as("pagina's met een lege lijst").isPositive();
        int soorten = keur(wandelingen);
        System.out.printf(
                "Wandelaar: %d pagina's van %d soorten, %d met een lege lijst, %d fouten; axe en breedte %d%n",
                gezien, soorten, leeg, fouten.size(), keuring.fouten.size());
        assertThat(fouten).isEmpty();
        assertThat(keuring.fouten).isEmpty();
        assertThat(keuring.htmlValidate()).as("html-validate").isEmpty();
        assertThat(keuring.vnu()).as("vnu").isEmpty();
        new Verklaring(gezien, soorten).isNietMooier(basis);
    }

    /** One of each kind, as the first who came there sees it. */
    private int keur(List<Wandeling> wandelingen) {
        Set<String> geweest = new HashSet<>();
        try (Browser browser = new Browser(adres.toString())) {
            for (Wandeling wandeling : wandelingen) {
                List<String> nieuw = wandeling.soorten.entrySet().stream()
                        .filter(soort -> geweest.add(soort.getKey()))
                        .map(soort -> soort.getValue())
                        .toList();
                Page venster = wandeling.wie.isEmpty()
                        ? browser.venster(Browser.TELEFOON)
                        : browser.als(wandeling.wie, Browser.TELEFOON);
                nieuw.forEach(pad -> bekijk(venster, wandeling.wie, pad));
                venster.context().close();
            }
            assertThat(browser.klachten).as("console").isEmpty();
        }
        return geweest.size();
    }

    /** Half of the pages open as on a phone and half as on a desk; then each is drawn at the other width, where it must fit too. */
    private void bekijk(Page venster, String wie, String pad) {
        boolean telefoon = pad.hashCode() % 2 == 0;
        venster.setViewportSize(telefoon ? Browser.TELEFOON : Browser.BUREAU, HOOG);
        Response antwoord = venster.navigate(adres.toString().replaceAll("/+$", "") + pad);
        keuring.bewaar(antwoord.text(), wie + pad);
        keuring.keur(venster, wie + " " + pad);
        venster.setViewportSize(telefoon ? Browser.BUREAU : Browser.TELEFOON, HOOG);
        keuring.past(venster, wie + " " + pad + " op het andere scherm");
    }

    /** A case and a problem at every step, so that every kind of page has something to show. @return pages nobody may miss */
    private static List<String> maakVanAllesWat(URI basis, Staalkaart kaart) {
        Overlastloop straat = new Overlastloop(basis);
        straat.teBeoordelen();
        straat.opTePakken();
        straat.bijPartner();
        straat.naTeKijken();
        straat.voorTeStellen();
        straat.teBeantwoorden();
        return kaart.maak();
    }
}
