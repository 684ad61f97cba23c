package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import nl.buurtregie.Functie;
import nl.buurtregie.overlast.Zwarefoto;
import nl.buurtregie.platform.Tegelijk;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The counter for overlast, in a browser without script: who speaks there, and a photo that goes along. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Functie("INT-04")
class OverlastloketIT {

    @ArquillianResource
    private URL adres;

    private URI basis;

    @BeforeEach
    void open() throws URISyntaxException {
        basis = adres.toURI();
    }

    @Test
    void op_de_paginas_over_overlast_spreekt_de_gemeente() {
        Bezoeker bewoner = Bezoeker.anoniem(basis);
        assertThat(bewoner.get("/overlast-melden").body())
                .contains("Gemeente Groningen")
                .doesNotContain("Buurtbemiddeling Groningen");
        assertThat(bewoner.get("/melding/" + "x".repeat(32)).body()).contains("050 000 00 10");
        assertThat(bewoner.get("/hulp-vragen").body())
                .contains("Buurtbemiddeling Groningen")
                .doesNotContain("Gemeente Groningen");
    }

    @Test
    @Functie("OVL-04")
    void een_foto_gaat_ook_zonder_script_mee() throws IOException {
        Meldformulier.Melding melding = Meldformulier.meld(Bezoeker.anoniem(basis), "afval/grofvuil", "");
        Bezoeker thuis = Bezoeker.anoniem(basis);
        thuis.get(melding.pad());
        byte[] foto = foto();
        for (int keer = 0; keer < 2; keer++) {
            assertThat(stuur(thuis, melding, thuis.token(), foto).statusCode()).isEqualTo(303);
        }
        assertThat(fotos(melding)).as("twee keer dezelfde is een foto").isEqualTo("1");
        assertThat(thuis.get(melding.pad()).body()).contains("Uw foto is erbij.", "Er is 1 foto bij.");

        HttpResponse<String> geen = stuur(thuis, melding, thuis.token(), new byte[] {'<', '?'});
        assertThat(geen.statusCode()).isEqualTo(422);
        assertThat(geen.body()).contains("Dit is geen foto die wij kunnen lezen", "fotobestand-fout");
        assertThat(stuur(thuis, melding, thuis.token(), new byte[12 * 1024 * 1024 + 1])
                        .statusCode())
                .isEqualTo(413);
        assertThat(stuur(thuis, melding, thuis.token(), new byte[12 * 1024 * 1024 + 1])
                        .body())
                .as("de weg terug is een pagina")
                .contains("href=\"" + melding.pad() + "\"");
        assertThat(stuur(thuis, melding, "x", foto).statusCode())
                .as("zonder token")
                .isEqualTo(403);
        assertThat(stuur(Bezoeker.anoniem(basis), melding, "x", foto).statusCode())
                .as("zonder sessie")
                .isEqualTo(415);
        assertThat(fotos(melding)).isEqualTo("1");
    }

    /** Four at once of the file that used to end the server. */
    @Test
    @Functie("OVL-04")
    void zware_fotos_tegelijk_leggen_niets_plat() throws Exception {
        Meldformulier.Melding melding = Meldformulier.meld(Bezoeker.anoniem(basis), "afval/grofvuil", "");
        Bezoeker thuis = Bezoeker.anoniem(basis);
        thuis.get(melding.pad());
        byte[] val = Zwarefoto.png(6_324, 6_324, 16, 6);
        assertThat(stuur(thuis, melding, thuis.token(), val).body()).contains("meer dan 8 bits per kleur");
        List<byte[]> groot = List.of(
                Zwarefoto.png(6_324, 6_324, 8, 6),
                Zwarefoto.png(6_300, 6_300, 8, 6),
                Zwarefoto.png(20_000, 2_000, 8, 6),
                Zwarefoto.png(6_324, 6_324, 8, 2));
        String token = thuis.token();
        List<Integer> antwoorden = groot.stream()
                .map(foto ->
                        Tegelijk.vraag(() -> stuur(thuis, melding, token, foto).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(antwoorden)
                .allMatch(status -> status == 303 || status == 503)
                .contains(303);
        assertThat(thuis.get(melding.pad()).statusCode()).isEqualTo(200);
    }

    private static byte[] foto() throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", uit);
        return uit.toByteArray();
    }

    private static String fotos(Meldformulier.Melding melding) {
        return ServerDatabase.ask("select count(*) from foto f join overlastmelding m on m.id = f.melding_id where"
                + " m.nummer = '" + melding.nummer() + "'");
    }

    /** As a browser sends a form with a file. */
    private static HttpResponse<String> stuur(Bezoeker wie, Meldformulier.Melding melding, String token, byte[] foto) {
        String grens = "grens-van-de-delen";
        String voor = "--" + grens + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + token + "\r\n--"
                + grens + "\r\nContent-Disposition: form-data; name=\"foto\"; filename=\"foto.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n";
        ByteArrayOutputStream alles = new ByteArrayOutputStream();
        alles.writeBytes(voor.getBytes(StandardCharsets.US_ASCII));
        alles.writeBytes(foto);
        alles.writeBytes(("\r\n--" + grens + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return wie.postRuw(melding.pad() + "/fotos", "multipart/form-data; boundary=" + grens, alles.toByteArray());
    }
}
