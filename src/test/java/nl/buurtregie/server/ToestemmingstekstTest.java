package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Toestemmingstekst;
import nl.buurtregie.bemiddeling.begrip.Toestemmingsweg;
import nl.buurtregie.overlast.begrip.Contacttekst;
import org.junit.jupiter.api.Test;

/** The words that are asked are the words that are kept: in the migrations, which nobody changes once they have run. */
@Functie("PRI-05")
class ToestemmingstekstTest {

    private static final Path MIGRATIES = Path.of("src/main/resources/db/migration");

    @Test
    void elke_tekst_staat_woord_voor_woord_in_de_database() throws IOException {
        String sql = migraties();
        List<String> rijen = new ArrayList<>();
        for (Toestemmingstekst een : Toestemmingstekst.values()) {
            rijen.add("(" + woord(een.name()) + ", "
                    + woord(een.doel() == null ? null : een.doel().name()) + ", "
                    + woord(een.weg().name()) + ", " + woord(een.vraag()) + ", " + woord(een.uitleg()) + ", '20");
        }
        assertThat(rijen).allSatisfy(rij -> assertThat(sql).contains(rij));
        for (Contacttekst een : Contacttekst.values()) {
            assertThat(sql)
                    .contains("(" + woord(een.name()) + ", ")
                    .contains(woord(een.vraag()) + ", " + woord(een.uitleg()));
        }
        assertThat(Stream.concat(Arrays.stream(Toestemmingstekst.values()), Arrays.stream(Contacttekst.values()))
                        .map(Enum::name))
                .allMatch(naam -> naam.equals("VOOR_VERSIES") || naam.matches("[A-Z_]+_[0-9]+"));
    }

    @Test
    void de_straatapp_vraagt_wat_er_wordt_vastgelegd() throws IOException {
        assertThat(Files.readString(Path.of("src/main/frontend/ts/straat/schermen/meer.ts")))
                .contains(
                        Contacttekst.opStraat(true).vraag(),
                        Contacttekst.opStraat(true).uitleg(),
                        Contacttekst.opStraat(false).vraag(),
                        Contacttekst.opStraat(false).uitleg());
    }

    @Test
    void wie_iets_vraagt_toont_de_nieuwste_tekst_van_die_plek() {
        assertThat(Toestemmingstekst.nu(Toestemmingsweg.ZAAK, Doel.TERUGKOPPELEN))
                .isEqualTo(Toestemmingstekst.ZAAK_TERUGKOPPELEN_1);
        for (Doel doel : Doel.values()) {
            assertThat(Toestemmingstekst.nu(Toestemmingsweg.ZAAK, doel).doel()).isEqualTo(doel);
        }
    }

    private static String migraties() throws IOException {
        try (Stream<Path> bestanden = Files.list(MIGRATIES)) {
            return bestanden
                    .map(ToestemmingstekstTest::lees)
                    .filter(tekst -> tekst.contains("insert into toestemmingstekst"))
                    .collect(Collectors.joining())
                    .replaceAll("\\s+", " ");
        }
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        }
    }

    private static String woord(String tekst) {
        return tekst == null ? "null" : "'" + tekst.replace("'", "''") + "'";
    }
}
