package nl.buurtregie.start;

import static nl.buurtregie.platform.persistence.Testdatabase.doe;
import static nl.buurtregie.platform.persistence.Testdatabase.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.buurtregie.Functie;
import nl.buurtregie.platform.files.Emmer;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.seal.Testsleutel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.common.BaseDataSource;

/** The commands as somebody types them: a backup is made, tried and put back, and what is wrong with it is said. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BackupTest {

    private static final Emmer EMMER = new Emmer();

    private final ByteArrayOutputStream gezegd = new ByteArrayOutputStream();

    private Path map;
    private DataSource bron;

    @BeforeAll
    void begin(@TempDir Path eigen) throws SQLException {
        map = eigen;
        bron = Testdatabase.vers("reservekopie");
        doe(
                bron,
                "insert into opgeruimd (soort, nummer, aantal, op) values ('zaken', '2025-0001', 1, now() - interval '3 days');"
                        + " alter table foto drop constraint foto_melding_id_fkey; insert into foto (id, melding_id, volgorde, ontvangen,"
                        + " breedte, hoogte, inhoud, verloopt_op) values ('een', 1, 0, 'x', 1, 1, convert_to('een foto', 'UTF8'), current_date)");
        assertThat(Outside.run(
                        opties("move", "--to", "s3"),
                        env(bron),
                        Home.ofThisProcess().path(),
                        zegt()))
                .as(gezegd())
                .isZero();
        assertThat(gezegd()).contains("1 files moved to s3.", "In the database 0, outside 1;");
    }

    @AfterAll
    static void einde() {
        EMMER.close();
    }

    @Test
    @Order(1)
    void een_kopie_is_een_verzegeld_bestand_dat_alleen_zijn_eigenaar_leest() throws Exception {
        assertThat(backup()).as("without a key that stays").isEqualTo(Exit.SETTINGS.code);
        assertThat(gezegd()).contains("BUURTREGIE_BACKUP_SLEUTEL_FILE", "openssl rand");
        assertThat(map.resolve("data/sleutel.backup")).doesNotExist();
        assertThat(vraag(bron, "select count(*) from reservekopie")).isEqualTo("0");
        Folders.write(map.resolve("data/sleutel.backup"), SealKeyFile.drawn());
        assertThat(backup()).as(gezegd()).isZero();
        Path kopie = enige(".backup");
        assertThat(gezegd())
                .contains(kopie.toString(), "keep a copy of that")
                .contains("Of 1 photos and documents the content is in the bucket, and not in this file");
        for (Path bestand : List.of(kopie, enige(".sha256"), enige(".tsv"), map.resolve("data/sleutel.backup"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand)))
                    .as(bestand.toString())
                    .isEqualTo("rw-------");
        }
        assertThat(new ProcessBuilder(
                                "sha256sum",
                                "--quiet",
                                "-c",
                                enige(".sha256").getFileName().toString())
                        .directory(kopieen().toFile())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(new String(Files.readAllBytes(kopie), StandardCharsets.ISO_8859_1))
                .doesNotContain("bemiddeling");
        assertThat(vraag(
                        bron,
                        "select bestand || ' ' || (bytes = " + Files.size(kopie)
                                + ") || ' ' || (rijen > 100) || ' ' || (fout is null)"
                                + " || ' ' || split_part(plek, ':', 2) from reservekopie"))
                .isEqualTo(kopie.getFileName() + " true true true " + kopieen());
    }

    @Test
    @Order(2)
    void s_nachts_wordt_er_een_gemaakt_en_gaat_weg_wat_te_oud_is_maar_nooit_de_laatste() throws Exception {
        assertThat(backup("--nacht")).isZero();
        assertThat(enige(".backup")).as("die van vannacht is er al").exists();
        Path oud = Files.createFile(kopieen().resolve("buurtregie-20200101T030000Z.backup"));
        Files.createFile(kopieen().resolve("buurtregie-20200101T030000Z.backup.sha256"));
        Path eigen = Files.createFile(kopieen().resolve("van-mij.backup"));
        Path half = Files.createFile(kopieen().resolve("buurtregie-20200101T030000Z.backup.part"));
        doe(bron, "update reservekopie set begonnen_op = begonnen_op - interval '2 days'");
        Files.move(enige(".backup", oud, eigen), kopieen().resolve("buurtregie-20260101T030000Z.backup"));
        Files.move(
                enige(".sha256", kopieen().resolve(oud.getFileName() + ".sha256")),
                kopieen().resolve("buurtregie-20260101T030000Z.backup.sha256"));
        assertThat(backup("--nacht")).as(gezegd()).isZero();
        assertThat(oud).doesNotExist();
        assertThat(half).as("van een die halverwege werd gestopt").doesNotExist();
        assertThat(kopieen().resolve("buurtregie-20200101T030000Z.backup.sha256"))
                .doesNotExist();
        assertThat(eigen).exists();
        Files.delete(eigen);
        assertThat(enige(".backup")).exists();
        assertThat(new BackupFolder(kopieen()).forget(Instant.now().plusSeconds(60)))
                .isZero();
    }

    @Test
    @Order(3)
    void mislukt_er_een_dan_blijft_er_niets_half_en_staat_het_er() throws Exception {
        Map<String, String> dicht = env(bron);
        dicht.put("BUURTREGIE_BACKUP_SLEUTEL", "te kort");
        gezegd.reset();
        assertThat(Backup.run(opties(), dicht, map, zegt())).isEqualTo(Exit.SETTINGS.code);
        assertThat(gezegd()).contains("32 bytes in base64");
        Map<String, String> vol = env(bron);
        vol.put(
                "BUURTREGIE_BACKUP_MAP",
                Files.createFile(map.resolve("geen-map")).toString());
        assertThat(Backup.run(opties(), vol, map, zegt())).isEqualTo(Exit.DATA.code);
        assertThat(vraag(bron, "select count(*) from reservekopie where fout is not null and klaar_op is not null"))
                .isEqualTo("2");
        assertThat(Files.list(kopieen()).filter(bestand -> bestand.toString().endsWith(".part")))
                .isEmpty();

        try (Connection ander = bron.getConnection();
                Statement slot = ander.createStatement()) {
            slot.execute("select pg_advisory_lock(7461031)");
            assertThat(backup()).isEqualTo(1);
            assertThat(gezegd()).contains("Another backup is being made");
        }
    }

    @Test
    @Order(4)
    void een_proef_zet_hem_ergens_anders_terug_en_zegt_wat_er_is() throws Exception {
        doe(
                bron,
                "insert into opgeruimd (soort, nummer, aantal, op) values ('zaken', '2026-0007', 1, now()), ('inzage', null, 9, now())");
        assertThat(restore(env(bron), "--proef")).as(gezegd()).isZero();
        assertThat(gezegd())
                .containsPattern("case book\n    bemiddeling +0 0{16}  the same\n    historie")
                .contains("photos and documents\n    foto ", "figures beside their book", " rows: the same.")
                .contains("in the bucket: 1 photos", "1 the same, 0 NOT the same.");
        assertThat(map.resolve("data/tmp")).isEmptyDirectory();
        assertThat(vraag(bron, "select count(*) from herstel"))
                .as("waar hij vandaan komt")
                .isEqualTo("0");

        assertThat(restore(env(bron), "--tekst")).isZero();
        assertThat(gezegd())
                .contains("create table public.bemiddeling (", "copy public.\"opgeruimd\" (", "-- end", "--teruggezet")
                .contains("-- Of 1 photos and documents the content is in the bucket, and not in this text");
    }

    @Test
    @Order(9)
    void een_proef_is_niet_goed_als_er_buiten_iets_weg_is() throws Exception {
        Map<String, String> zonder = env(bron);
        zonder.keySet().removeIf(naam -> naam.startsWith("BUURTREGIE_S3_"));
        try (Connection verbinding = bron.getConnection()) {
            assertThat(Outside.isThere(verbinding, zonder, map, zegt())).isFalse();
            assertThat(gezegd()).contains("No bucket is set.");
            EMMER.leeg();
            assertThat(Outside.isThere(verbinding, env(bron), map, zegt())).isFalse();
            assertThat(gezegd()).contains("foto een", "0 the same, 1 NOT the same.");
        }
        assertThat(map.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    @Order(5)
    void teruggezet_houdt_hij_alles_vast_en_weet_hij_wat_daarna_is_gewist() throws Exception {
        DataSource leeg = Testdatabase.leeg("hersteld");
        new Erased(kopieen()).append(bron.getConnection(), Instant.EPOCH);
        assertThat(restore(env(leeg))).as(gezegd()).isZero();
        assertThat(gezegd()).contains("the same", "sends no mail");
        assertThat(vraag(leeg, "select (teruggezet_op > kopie_van) || ' ' || (vrijgegeven_op is null) from herstel"))
                .isEqualTo("true true");
        assertThat(vraag(
                        leeg,
                        "select string_agg(soort || coalesce(' ' || nummer, ''), ', ' order by soort) from herwissen"
                                + " where gedaan_op is null"))
                .as("niet wat daarvoor al gewist was")
                .isEqualTo("inzage, zaken 2026-0007");

        assertThat(restore(env(leeg))).as("nooit over iets heen").isEqualTo(Exit.DATABASE.code);
        assertThat(gezegd()).contains("not empty");
    }

    private static void sluit(Connection server) {
        try {
            server.close();
        } catch (SQLException weg) {
            throw new IllegalStateException(weg);
        }
    }

    @Test
    @Order(5)
    @Functie("UIT-09")
    void wat_een_ander_terugzette_wordt_net_zo_vastgehouden() throws Exception {
        new Erased(kopieen()).append(bron.getConnection(), Instant.EPOCH);
        DataSource gezet = Testdatabase.vers("elders");
        Connection server = gezet.getConnection();
        server.createStatement().execute("set application_name = 'buurtregie-1a2b'");
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> sluit(server));
        assertThat(restore(
                        env(gezet),
                        "--teruggezet",
                        Instant.now().minusSeconds(172_800).toString()))
                .as(gezegd())
                .isZero();
        assertThat(gezegd()).contains("Waiting until Buurtregie stands still.", "sends no mail");
        assertThat(vraag(
                        gezet,
                        "select (vrijgegeven_op is null and kopie_van < now() - interval '47 hours') || ' '"
                                + " || (select count(*) from herwissen where gedaan_op is null) from herstel"))
                .isEqualTo("true 2");
        Path bereik = kopieen().resolve(Erased.REACH);
        Instant nu = Instant.now();
        String moment = nu.minusSeconds(172_800).toString();
        Files.writeString(bereik, nu.minusSeconds(3) + " " + nu);
        assertThat(restore(env(gezet), "--teruggezet", moment)).isEqualTo(Exit.USAGE.code);
        assertThat(gezegd()).as("van zo lang geleden staat er niets meer in").contains("Nothing was changed");
        Files.writeString(bereik, Instant.EPOCH + " " + nu.minusSeconds(172_801));
        assertThat(restore(env(gezet), "--teruggezet", moment)).isEqualTo(Exit.USAGE.code);
        assertThat(gezegd()).as("met de schijf teruggegaan").contains("Nothing was changed", "it went back too");
        assertThat(restore(env(gezet), "--teruggezet", moment, "--zonder-gewist"))
                .as(gezegd())
                .isZero();
        new Erased(kopieen()).append(bron.getConnection(), Instant.EPOCH);
        assertThat(new Erased(kopieen()).reach(Instant.EPOCH).covers(nu.minusSeconds(1)))
                .as("gekeken is bijgewerkt, ook als er niets bij kwam")
                .isTrue();
        Files.delete(bereik);
        assertThat(restore(env(gezet), "--teruggezet", moment))
                .as("van een versie die het niet opschreef")
                .isZero();
        new Erased(kopieen()).append(bron.getConnection(), Instant.EPOCH);
        for (String[] fout : new String[][] {
            {"--teruggezet", "gisteren"},
            {"--teruggezet", "2126-01-01T00:00:00Z"},
            {"--teruggezet"},
            {"--proef", "--teruggezet", "2026-01-01T00:00:00Z"}
        }) {
            assertThat(restore(env(gezet), fout)).as(gezegd()).isEqualTo(Exit.USAGE.code);
        }
    }

    @Test
    @Order(6)
    void wat_gewist_werd_moet_over_de_kopie_gaan() throws Exception {
        DataSource leeg = Testdatabase.leeg("te_oud");
        Path bereik = kopieen().resolve(Erased.REACH);
        String goed = Files.readString(bereik);
        Files.writeString(bereik, Instant.EPOCH + " " + Instant.now().minusSeconds(86_400));
        assertThat(restore(env(leeg))).isEqualTo(Exit.USAGE.code);
        assertThat(gezegd()).contains("Nothing was changed", "gewist.bereik");
        assertThat(vraag(leeg, "select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");
        Files.writeString(bereik, goed);
    }

    @Test
    @Order(6)
    void er_blijft_ruimte_voor_de_database_zelf() {
        long mega = 1L << 20;
        assertThatCode(() -> BackupFolder.demandRoom(600 * mega, 100 * mega)).doesNotThrowAnyException();
        assertThatThrownBy(() -> BackupFolder.demandRoom(599 * mega, 100 * mega))
                .hasMessageContaining("599 MB is free")
                .hasMessageContaining("takes 100 MB");
    }

    @Test
    @Order(6)
    void wat_er_mis_is_met_een_kopie_wordt_gezegd() throws Exception {
        DataSource leeg = Testdatabase.leeg("niet_hersteld");
        Path kopie = enige(".backup");
        byte[] goed = Files.readAllBytes(kopie);
        byte[] kapot = goed.clone();
        kapot[kapot.length / 2] ^= 1;
        Files.write(kopie, kapot);
        assertThat(restore(env(leeg), "--proef")).isEqualTo(1);
        assertThat(gezegd()).contains("damaged");
        Files.delete(enige(".sha256"));
        assertThat(restore(env(leeg))).as("ook het zegel merkt het").isEqualTo(1);
        Files.write(kopie, goed);

        Path ander = Files.writeString(map.resolve("ander"), SealKeyFile.drawn());
        assertThat(restore(env(leeg), "--sleutel", ander.toString())).isEqualTo(1);
        assertThat(gezegd()).contains("sealed with key");
        Path gewist = Files.move(enige(".tsv"), map.resolve("elders"));
        assertThat(restore(env(leeg))).isEqualTo(Exit.USAGE.code);
        assertThat(gezegd()).contains("gewist.tsv", "--zonder-gewist");
        assertThat(vraag(leeg, "select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");
        assertThat(restore(env(leeg), "--zonder-gewist")).as(gezegd()).isZero();
        Files.move(gewist, kopieen().resolve("gewist.tsv"));
        Files.delete(map.resolve("data/sleutel.backup"));
        assertThat(restore(env(leeg), "--proef")).isEqualTo(Exit.DATA.code);
        assertThat(gezegd()).contains("There is no key to open a backup");
    }

    @Test
    @Order(7)
    void van_wat_gewist_is_staat_elke_regel_er_een_keer_ook_na_een_halve() throws Exception {
        Erased gewist = new Erased(map.resolve("nieuw"));
        try (Connection verbinding = bron.getConnection()) {
            assertThat(gewist.append(verbinding, Instant.EPOCH)).isEqualTo(3);
            assertThat(gewist.append(verbinding, Instant.EPOCH)).isZero();
            Path bestand = map.resolve("nieuw/gewist.tsv");
            String heel = Files.readString(bestand);
            Files.writeString(bestand, heel.substring(0, heel.length() - 3)); // cut off while it was written
            assertThat(gewist.append(verbinding, Instant.EPOCH)).isEqualTo(1);
            assertThat(Files.readString(bestand)).isEqualTo(heel);
            assertThat(new Erased(map.resolve("later"))
                            .append(verbinding, Instant.now().minusSeconds(86_400)))
                    .isEqualTo(2);
            gewist.forget(Instant.now().minusSeconds(86_400));
            assertThat(gewist.since(Instant.EPOCH)).hasSize(2);
            Instant toen = Instant.now().minusSeconds(90_000);
            assertThat(gewist.reach(toen).covers(toen))
                    .as("daarvan is weg wat er stond")
                    .isFalse();
            Files.writeString(map.resolve("nieuw/" + Erased.REACH), Instant.EPOCH + " " + toen);
            gewist.append(verbinding, Instant.now().minusSeconds(3_600));
            assertThat(gewist.reach(toen).covers(toen.plusSeconds(1)))
                    .as("een tijd keek er niemand")
                    .isFalse();
        }
    }

    private int backup(String... meer) {
        gezegd.reset();
        return Backup.run(opties(meer), env(bron), map, zegt());
    }

    private int restore(Map<String, String> env, String... meer) {
        gezegd.reset();
        return Restore.run(opties(meer), env, map, zegt());
    }

    private List<String> opties(String... meer) {
        List<String> alle = new java.util.ArrayList<>(List.of(meer));
        alle.addAll(List.of("--data", map.resolve("data").toString()));
        return alle;
    }

    private PrintStream zegt() {
        return new PrintStream(gezegd, true, StandardCharsets.UTF_8);
    }

    private String gezegd() {
        return gezegd.toString(StandardCharsets.UTF_8);
    }

    private Path kopieen() {
        return map.resolve("data/backup");
    }

    private Path enige(String einde, Path... behalve) throws IOException {
        try (var bestanden = Files.list(kopieen())) {
            List<Path> deze = bestanden
                    .filter(bestand -> bestand.toString().endsWith(einde))
                    .filter(bestand -> !List.of(behalve).contains(bestand))
                    .toList();
            assertThat(deze).hasSize(1);
            return deze.get(0);
        }
    }

    private static Map<String, String> env(DataSource database) {
        Map<String, String> env = new HashMap<>(Map.of(
                "BUURTREGIE_DB_URL",
                ((BaseDataSource) database).getUrl(),
                "BUURTREGIE_DB_USER",
                "postgres",
                "BUURTREGIE_DB_PASSWORD",
                "postgres",
                "BUURTREGIE_DB_SLEUTEL",
                Testsleutel.TEKST));
        EMMER.instellingen()
                .forEach((naam, waarde) -> env.put(naam.toUpperCase(Locale.ROOT).replace('.', '_'), waarde));
        return env;
    }
}
