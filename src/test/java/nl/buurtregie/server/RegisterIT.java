package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.web.Pdfkeuring;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The register of processing as it is served, and who was not told yet what we keep. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("PRI-13")
class RegisterIT {

    @ArquillianResource
    private URL adres;

    private URI basis;
    private Bezoeker privacy;
    private Bezoeker coordinator;

    @BeforeEach
    void logIn() throws URISyntaxException {
        basis = adres.toURI();
        privacy = Bezoeker.als("privacy", basis);
        coordinator = Bezoeker.als("coordinator", basis);
    }

    @Test
    void het_register_zegt_van_elke_soort_alles_en_van_niemand_iets() {
        String naam = "Bosuilnaam";
        String nummer = new Zaakloop(basis).bijEersteBuur();
        ServerDatabase.execute("update partij set naam = '" + naam + "', straat = 'Bosuilstraat' where bemiddeling_id ="
                + " (select id from bemiddeling where nummer = '" + nummer + "')");
        String pagina = privacy.get("/register").body();
        assertThat(pagina)
                .contains(
                        "publieke taak: bemiddelen",
                        "AVG artikel 6, lid 1 e",
                        "partij.naam",
                        "coördinator, bemiddelaar")
                .contains("Er is geen veld voor gezondheid, geloof, afkomst, strafblad of BSN.")
                .contains("Signalen, van de gemeente", "staat uit: er gaat niets heen")
                .contains("Buurtbemiddeling Groningen")
                .doesNotContain(naam, "Bosuilstraat", nummer);
        assertThat(Bezoeker.als("beheerder", basis).get("/register").statusCode())
                .isEqualTo(200);
        assertThat(coordinator.get("/register").statusCode()).isEqualTo(403);
    }

    @Test
    @Functie("PRI-08")
    void de_verklaring_voor_bewoners_zegt_wat_wij_bewaren_en_wie_er_hier_iets_van_krijgt() {
        assertThat(Bezoeker.anoniem(basis).get("/privacy").body())
                .contains("Documenten en foto’s die bij uw zaak horen.", "Soms een korte waarschuwing bij een adres")
                .contains("Een e-mail aan u gaat via een mailserver.", "staan bij een opslagdienst")
                .doesNotContain("geen ander bedrijf", "Een sms aan u");
    }

    @Test
    void een_veld_dat_wij_zeggen_niet_te_vragen_staat_er_meteen_bij() {
        ServerDatabase.execute("alter table partij add column geboortedatum date");
        try {
            assertThat(privacy.get("/register").body())
                    .contains("deze velden lijken er wel voor te zijn: partij.geboortedatum")
                    .doesNotContain("Er is geen veld voor gezondheid");
        } finally {
            ServerDatabase.execute("alter table partij drop column geboortedatum");
        }
    }

    @Test
    void de_bestanden_zeggen_hetzelfde_als_de_pagina() throws IOException {
        SpreadSheet boek = new SpreadSheet(new ByteArrayInputStream(privacy.bytes("/register/ods")));
        Sheet register = boek.getSheet("Register");
        assertThat(register.getMaxRows()).isGreaterThan(12);
        assertThat(register.getRange(0, 2).getValue()).isEqualTo("Doel");
        String pagina = privacy.get("/register").body();
        for (int rij = 1; rij < register.getMaxRows(); rij++) {
            assertThat(pagina).contains((String) register.getRange(rij, 0).getValue());
            for (int kolom = 0; kolom < register.getMaxColumns(); kolom++) {
                assertThat((String) register.getRange(rij, kolom).getValue()).isNotBlank();
            }
        }
        assertThat(boek.getSheet("Ontvangers").getMaxRows()).isEqualTo(12);
        assertThat(boek.getSheet("Feiten voor een DPIA").getMaxRows()).isGreaterThan(10);
        assertThat(Pdfkeuring.fouten(privacy.bytes("/register/pdf"))).isEmpty();
        assertThat(privacy.get("/register/html").body()).contains("Register van verwerkingen", "partij.naam");
        assertThat(ServerDatabase.ask(
                        "select count(*) > 2 from beveiligingslog where wat = 'EXPORTED' and toelichting in"
                                + " ('ods', 'pdf', 'html')"))
                .isEqualTo("t");
    }

    @Test
    @Functie("BEM-33")
    void wie_het_nog_niet_weet_staat_op_de_lijst_tot_het_verteld_is() {
        String nummer = Aanmeldformulier.meldAan(coordinator, "verwijzer", "ZELFMELDER", "verteld", "ja");
        coordinator.get("/bemiddelingen/" + nummer); // reads the message with its number
        assertThat(lijst()).doesNotContain(nummer);
        String verwezen = new Zaakloop(basis).aangemeld();
        assertThat(lijst()).contains(verwezen + "</a></b>, eerste buur");
        Zaakloop.stap(coordinator, verwezen, "intake", "besluit", "GESCHIKT", "verteld", "ja");
        coordinator.get("/bemiddelingen/" + verwezen);
        assertThat(lijst()).doesNotContain(verwezen);
        Zaakloop.stap(
                coordinator, nummer, "partij", "rol", "TWEEDE_BUUR", "naam", "Dhr. O. Nbekend", "taal", "Nederlands");
        assertThat(lijst()).contains(nummer + "</a></b>, tweede buur").doesNotContain("Nbekend");
        String partij =
                ServerDatabase.ask("select max(p.id) from partij p join bemiddeling b on b.id = p.bemiddeling_id"
                        + " where b.nummer = '" + nummer + "'");
        assertThat(ServerDatabase.ask("select bekend_op::date = current_date from partij where id = " + partij))
                .isEqualTo("t");
        int laat = teLaat();
        ServerDatabase.execute("update partij set bekend_op = now() - interval '40 days' where id = " + partij);
        assertThat(teLaat()).isEqualTo(laat + 1);
        assertThat(lijst()).containsPattern("Te laat[\\s\\S]*" + nummer + "[\\s\\S]*moest uiterlijk");

        String pad = "partij/" + partij + "/verteld";
        assertThat(coordinator
                        .post("/bemiddelingen/" + nummer + "/" + pad, "versie", "0", "op", "", "wijze", "")
                        .statusCode())
                .isEqualTo(422);
        Zaakloop.stap(
                coordinator, nummer, pad, "op", ServerDatabase.ask("select current_date::text"), "wijze", "BRIEF");
        assertThat(lijst()).doesNotContain(nummer);
        assertThat(teLaat()).isEqualTo(laat);
        assertThat(coordinator.get("/bemiddelingen/" + nummer).body())
                .contains("Weet wat wij bewaren", "Verteld wat wij bewaren", "tweede buur, brief")
                .doesNotContain("Weet nog niet wat wij bewaren");
    }

    @Test
    void een_afgeschermde_zaak_staat_niet_op_de_lijst_van_wie_hem_niet_mag_zien_en_telt_wel_mee() {
        String nummer = new Zaakloop(basis).aangemeld();
        Zaakloop.stap(
                coordinator, nummer, "partij", "rol", "TWEEDE_BUUR", "naam", "Dhr. D. Icht", "taal", "Nederlands");
        int samen = nogNiet();
        Afgeschermd.sluit(nummer);
        try {
            assertThat(lijst()).doesNotContain(nummer);
            assertThat(nogNiet()).isEqualTo(samen);
        } finally {
            Afgeschermd.open(nummer);
        }
        ServerDatabase.execute(
                "insert into beperking (nummer, verzoek_id, op) select '" + nummer + "', min(id), now() from verzoek");
        assertThat(lijst()).contains(nummer, "De zaak staat stil. Vraag het de privacyfunctionaris.");
    }

    private String lijst() {
        return coordinator.get("/nog-te-vertellen").body();
    }

    /** As the privacyfunctionaris reads it: a count and no case. */
    private int nogNiet() {
        return getal("nog niet weten wat wij bewaren: ([0-9]+)");
    }

    private int teLaat() {
        return getal("langer dan een maand: ([0-9]+)");
    }

    private int getal(String patroon) {
        var gevonden = java.util.regex.Pattern.compile(patroon)
                .matcher(privacy.get("/register").body());
        assertThat(gevonden.find()).isTrue();
        return Integer.parseInt(gevonden.group(1));
    }
}
