package nl.buurtregie.platform.persistence;

import static nl.buurtregie.platform.persistence.Testdatabase.doe;
import static nl.buurtregie.platform.persistence.Testdatabase.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.buurtregie.Functie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigratieTest {

    /** From here on one version back works on the tables. */
    private static final int VLOER = 162;

    private static final Pattern WEG = Pattern.compile(
            "(?is)\\bdrop\\s+(table|column|view|materialized|function|type|index)\\b|\\brename\\b|\\balter\\s+(column\\s+)?\\w+\\s+(set\\s+not|(set\\s+data\\s+)?type)\\b"
                    + "|\\badd\\s+(constraint|check|unique|primary|foreign)\\b|\\bcreate\\s+unique\\b");

    /** From here on a server that goes on working on the tables is thought of. */
    private static final int DOORWERKEN = 260;

    private static final Pattern ANDER_TYPE =
            Pattern.compile("(?is)\\balter\\s+(column\\s+)?\\w+\\s+(set\\s+data\\s+)?type\\b");

    private static final Pattern ERBIJ = Pattern.compile("(?is)\\badd\\b");
    private static final Pattern VERPLICHT = Pattern.compile("(?is)\\bnot\\s+null\\b");

    @Test
    void een_lege_database_krijgt_het_hele_schema_en_een_tweede_keer_verandert_niets() {
        DataSource bron = Testdatabase.leeg("migratie_leeg");
        Testdatabase.database(bron).migrate();
        String eerst = vraag(bron, "select count(*) || ' ' || max(installed_rank) from flyway_schema_history");
        Testdatabase.database(bron).migrate();
        assertThat(vraag(bron, "select count(*) || ' ' || max(installed_rank) from flyway_schema_history"))
                .isEqualTo(eerst);
        assertThat(vraag(bron, "select count(*) from flyway_schema_history where not success"))
                .isEqualTo("0");
        assertThat(vraag(bron, "select count(*) from wijk")).isEqualTo("20");
    }

    @Test
    void tabellen_van_de_motor_die_er_al_zijn_staan_niet_in_de_weg() {
        DataSource bron = Testdatabase.leeg("migratie_motor");
        doe(bron, "create table act_ru_task (id_ varchar(64) primary key)");
        Testdatabase.database(bron).migrate();
        assertThat(vraag(bron, "select count(*) from buurt")).isNotEqualTo("0");
    }

    @Test
    @Functie("UIT-08")
    void een_versie_terug_werkt_op_de_nieuwere_tabellen_tenzij_die_iets_weghaalden() {
        DataSource bron = Testdatabase.leeg("migratie_nieuwer");
        Testdatabase.database(bron).migrate();
        doe(
                bron,
                "insert into flyway_schema_history select 900, '900', 'later', 'SQL', 'V900__later.sql', 1, 'x', now(),"
                        + " 1, true");
        Testdatabase.database(bron).migrate();
        String onze = vraag(
                bron, "select max(version::int) from flyway_schema_history where version::int < 900 and type = 'SQL'");
        doe(bron, "update schema_vloer set versie = " + onze);
        Testdatabase.database(bron).migrate();
        doe(bron, "update schema_vloer set versie = 1 + " + onze);
        assertThatThrownBy(() -> Testdatabase.database(bron).migrate())
                .isInstanceOf(SchemaTooNew.class)
                .hasMessageContaining("900");
    }

    @Test
    @Functie("UIT-08")
    void wie_iets_weghaalt_zegt_wie_er_nog_mee_werkt() throws IOException {
        try (Stream<Path> bestanden = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(bestanden.filter(bestand -> nummer(bestand) > VLOER)).allSatisfy(bestand -> {
                String sql = Files.readString(bestand);
                assertThat(neemtWeg(sql) && !sql.contains("schema_vloer") && !sql.contains("-- One version back:"))
                        .as("%s: raise schema_vloer, or say why the program before still works", bestand)
                        .isFalse();
            });
        }
    }

    @Test
    @Functie("UIT-08")
    void wie_een_kolom_een_ander_type_geeft_zegt_wat_een_server_merkt_die_doorwerkt() throws IOException {
        try (Stream<Path> bestanden = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(bestanden.filter(bestand -> nummer(bestand) > DOORWERKEN))
                    .allSatisfy(bestand -> {
                        String sql = Files.readString(bestand);
                        assertThat(wisseltType(sql) && !sql.contains("-- Rolling:"))
                                .as(
                                        "%s: say what a server notices that reads this column meanwhile (OldPlans)",
                                        bestand)
                                .isFalse();
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "true, alter table publicatie alter column bevolking type varchar(800)",
        "true, alter table partij alter naam set data type text",
        "false, alter table partij add column type text",
        "false, -- alter column naam type text"
    })
    void alleen_een_ander_type_van_een_kolom_die_er_is(boolean zo, String sql) {
        assertThat(wisseltType(sql)).isEqualTo(zo);
    }

    private static boolean wisseltType(String sql) {
        return ANDER_TYPE.matcher(sql.replaceAll("--[^\n]*", "")).find();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table partij drop column naam;",
                "alter table partij rename naam to heet;",
                "drop view boek_mist;",
                "alter table partij alter column naam set not null;",
                "alter table partij alter column naam type integer using 1;",
                "alter table partij add column heet text not null;",
                "alter table partij add heet text, add column oud integer not null;",
                "alter table partij add constraint kort check (length(naam) < 9);",
                "create unique index een on partij (naam);"
            })
    void weghalen_is_ook_wat_het_vorige_programma_niet_meer_mag(String sql) {
        assertThat(neemtWeg(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table x (id bigint primary key, naam text not null, check (naam <> ''));",
                "alter table partij add column heet text;",
                "alter table partij add column heet text not null default '';",
                "alter table partij alter column naam drop not null;",
                "create index een on partij (naam);",
                "-- nobody may drop table partij\nselect 1;"
            })
    void erbij_zetten_is_geen_weghalen(String sql) {
        assertThat(neemtWeg(sql)).isFalse();
    }

    private static boolean neemtWeg(String sql) {
        return Arrays.stream(sql.replaceAll("--[^\n]*", "").split("[;]"))
                .flatMap(opdracht -> opdracht.strip().toLowerCase(Locale.ROOT).startsWith("alter table")
                        ? Arrays.stream(opdracht.split(",(?![^(]*\\))"))
                        : Stream.of(opdracht))
                .anyMatch(deel -> WEG.matcher(deel).find()
                        || ERBIJ.matcher(deel).find()
                                && VERPLICHT.matcher(deel).find()
                                && !deel.toLowerCase(Locale.ROOT).contains("default"));
    }

    /** A program that reads a word it does not know shows no page any more; so the first row with it raises the floor. */
    @Test
    @Functie("UIT-08")
    void een_woord_dat_de_vorige_uitgave_niet_kent_verhoogt_de_vloer() throws IOException {
        Map<String, Set<String>> toen = Woorden.van(Woorden.laatsteUitgave());
        Map<String, Set<String>> nieuw = new TreeMap<>();
        Testdatabase.proef(em -> Woorden.nu(em).forEach((kolom, woorden) -> {
            Set<String> erbij = new TreeSet<>(woorden);
            erbij.removeAll(toen.getOrDefault(kolom, woorden));
            erbij.removeIf(woord -> Woorden.verhoogt(em, kolom, woord));
            if (!erbij.isEmpty()) {
                nieuw.put(kolom, erbij);
            }
        }));
        assertThat(toen).hasSizeGreaterThan(70);
        assertThat(nieuw)
                .as("a migration lets the first row with these raise schema_vloer, as V251 does")
                .isEmpty();
    }

    @Test
    @Functie("UIT-08")
    void pas_de_eerste_rij_met_een_nieuw_woord_verhoogt_de_vloer() {
        DataSource bron = Testdatabase.vers("migratie_woord");
        String vloer = "select versie from schema_vloer";
        doe(bron, "insert into bericht_keuze (soort, aan, op, door) values ('ENQUETE', true, now(), 'proef')");
        assertThat(vraag(bron, vloer)).isEqualTo("164");
        doe(bron, "update bericht_keuze set soort = 'TUSSENBERICHT'");
        assertThat(vraag(bron, vloer)).isEqualTo("251");
    }

    private static int nummer(Path bestand) {
        return Integer.parseInt(bestand.getFileName().toString().replaceAll("^V(\\d+)__.*$", "$1"));
    }

    @Test
    void een_database_die_er_is_antwoordt() {
        assertThat(Testdatabase.database(Testdatabase.leeg("migratie_antwoord")).answers())
                .isTrue();
    }

    @Test
    void elke_buurt_ligt_in_een_wijk_en_ergens_in_groningen() {
        Testdatabase.proef(em -> {
            assertThat(em.createNativeQuery(
                                    "select b.naam from buurt b left join wijk w on w.code = b.wijk_code"
                                            + " where w.code is null or b.lon not between 6.4 and 6.9 or b.lat not between 53.1 and 53.4")
                            .getResultList())
                    .isEmpty();
        });
    }
}
