package nl.buurtregie.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.server.Bezoeker;

/** What the page about accessibility says, beside what the judges saw just now. Written only when they found no fault. */
record Verklaring(int paginas, int soorten) {

    private static final Path NIEUW = Path.of("target/toegankelijkheid.properties");
    private static final Path GEZEGD = Path.of("src/main/resources/toegankelijkheid.properties");
    private static final Pattern VERSIE = Pattern.compile("\"version\": \"([0-9.]+)\"");

    /** The page shows what was committed, and that is no more than what was seen, by the same judges. */
    void isNietMooier(URI basis) {
        schrijf();
        Properties gezegd = lees(GEZEGD);
        Properties gezien = lees(NIEUW);
        assertThat(Integer.parseInt(gezegd.getProperty("soorten"))).isBetween(1, soorten);
        assertThat(Integer.parseInt(gezegd.getProperty("paginas"))).isBetween(1, paginas);
        assertThat(LocalDate.parse(gezegd.getProperty("datum"))).isBeforeOrEqualTo(LocalDate.now());
        for (String gelijk : List.of("axe", "htmlvalidate", "fouten")) {
            assertThat(gezegd.getProperty(gelijk)).as(gelijk).isEqualTo(gezien.getProperty(gelijk));
        }
        assertThat(Bezoeker.anoniem(basis).get("/toegankelijkheid").body())
                .contains(
                        "axe " + gezegd.getProperty("axe"),
                        "naar minstens " + gezegd.getProperty("soorten") + " soorten");
    }

    private void schrijf() {
        try {
            Files.write(
                    NIEUW,
                    List.of(
                            "datum=" + LocalDate.now(),
                            "paginas=" + paginas,
                            "soorten=" + soorten,
                            "axe=" + versie("axe-core"),
                            "htmlvalidate=" + versie("html-validate"),
                            "fouten=0"));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String versie(String pakket) throws IOException {
        Matcher versie =
                VERSIE.matcher(Files.readString(Path.of("src/main/frontend/node_modules/" + pakket + "/package.json")));
        assertThat(versie.find()).as(pakket).isTrue();
        return versie.group(1);
    }

    private static Properties lees(Path bestand) {
        Properties gelezen = new Properties();
        try (Reader tekst = Files.newBufferedReader(bestand)) {
            gelezen.load(tekst);
            return gelezen;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
