package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.overlast.NeemFotoAan;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One problem with a photo, a note, and a neighbour's report; everybody whom it does not concern, at every door. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("PRI-03")
class OverlastlekIT {

    /** By whether the role has the page at all: a colleague of the same work does, and whoever is nobody first says who he is. */
    private static final Map<String, Integer> DICHT = Map.of("concierge2", 404, "niemand", 303);

    /** Whoever reads one of these reads about the problem. */
    private static final String PLEK = "Onvindbare steeg 12";

    private static final String NOTITIE = "onvindbare notitie";
    private static final String TOELICHTING = "onvindbare toelichting";
    private static final String BEREIK = "06 99887766";

    @ArquillianResource
    private URL adres;

    private URI basis;
    private String probleem;
    private UUID foto;
    private Meldformulier.Melding melding;

    @BeforeEach
    void een_probleem_met_foto_en_een_melding_van_een_bewoner() throws IOException, URISyntaxException {
        basis = adres.toURI();
        Telefoon telefoon = new Telefoon(Bezoeker.als("concierge", basis));
        UUID sleutel = UUID.randomUUID();
        foto = UUID.randomUUID();
        byte[] beeld = StraatIT.beeld();
        String inhoud = "\"categorie\":\"overig/overig\",\"plek\":\"" + PLEK + "\",\"notitie\":\"" + NOTITIE
                + "\",\"fotos\":[{\"id\":\"" + foto + "\",\"sha256\":\"" + NeemFotoAan.sha256(beeld) + "\"}]";
        probleem = Telefoon.lees(telefoon.leg(sleutel, inhoud)).getString("probleem");
        telefoon.foto(sleutel, foto, beeld);
        melding = Meldformulier.meld(Bezoeker.anoniem(basis), "afval/grofvuil", BEREIK);
        ServerDatabase.execute(
                "update overlastmelding set notitie = '" + TOELICHTING + "' where nummer = '" + melding.nummer() + "'");
    }

    @Test
    void niemand_anders_ziet_er_iets_van_achter_welke_deur_ook() {
        Map<String, Bezoeker> buitenstaanders = new LinkedHashMap<>();
        for (String rol : List.of("concierge2", "manager", "coordinator", "bemiddelaar", "beheerder", "analist")) {
            buitenstaanders.put(rol, Bezoeker.als(rol, basis));
        }
        buitenstaanders.put("niemand", Bezoeker.anoniem(basis));
        Meldformulier.Melding eigen = Meldformulier.meld(Bezoeker.anoniem(basis), "afval/grofvuil", "");
        buitenstaanders.forEach(
                (wie, bezoeker) -> deuren(eigen).forEach(deur -> keur(wie + " " + deur, bezoeker.get(deur))));
        buitenstaanders.forEach((wie, bezoeker) -> {
            int dicht = DICHT.getOrDefault(wie, 403);
            assertThat(bezoeker.get("/overlast/fotos/" + foto).statusCode())
                    .as(wie + " foto")
                    .isEqualTo(dicht);
            assertThat(bezoeker.get("/overlast/problemen/" + probleem).statusCode())
                    .as(wie + " probleem")
                    .isEqualTo(dicht);
        });
    }

    @Test
    void wie_er_wel_over_gaat_ziet_het_en_ziet_niet_meer_dan_dat() {
        String pagina = Bezoeker.als("concierge", basis)
                .get("/overlast/problemen/" + probleem)
                .body();
        assertThat(pagina).contains(PLEK, NOTITIE, foto.toString());
        String bewoner = Bezoeker.anoniem(basis).get(melding.pad()).body();
        assertThat(bewoner).contains(melding.nummer()).doesNotContain(TOELICHTING, BEREIK, "P-20", PLEK);
    }

    /** Lists, maps, counts, files, the phone's day, other programs, and the link of another resident. */
    private List<String> deuren(Meldformulier.Melding eigen) {
        String pad = "/overlast/problemen/" + probleem;
        String ander = "/overlast/problemen/" + melding.probleem();
        return List.of(
                pad,
                ander,
                pad + "/besluit",
                pad + "/samenvoeging",
                "/overlast",
                "/overlast?toon=BEOORDELEN",
                "/overlast/kaart",
                "/overlast/kaart/punten.geojson",
                "/hotspots",
                "/straat/dag",
                "/zoeken?zoek=Onvindbare",
                "/zoeken?zoek=" + probleem,
                "/open311/v2/requests.json",
                "/open311/v2/requests/" + melding.nummer() + ".json",
                "/open311/v2/servicerequestupdates.xml",
                "/gebied/buurten/vlakken.geojson",
                eigen.pad(),
                "/overlast-melden/bekend");
    }

    private void keur(String waar, HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(waar).isLessThan(500);
        assertThat(antwoord.body())
                .as(waar)
                .doesNotContain(PLEK, NOTITIE, TOELICHTING, BEREIK, foto.toString(), "\"" + probleem + "\"");
    }
}
