package nl.buurtregie.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.seal.Testsleutel;
import nl.buurtregie.platform.watch.Condition;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Photos outside the database, in a bucket of others, on a real database. */
@Functie("UIT-11")
class FilesTest {

    private static final BooleanSupplier ALLES = () -> true;
    private static final byte[] BEELD = "een foto van de Korreweg".getBytes(StandardCharsets.UTF_8);

    private static Emmer emmer;
    private static DataSource bron;

    private final Transactions transacties = FilesTest::doe;
    private SealedBucket opslag;
    private Moves werk;

    @BeforeAll
    static void begin() {
        emmer = new Emmer();
        bron = Testdatabase.vers("bestanden");
        sql("alter table foto drop constraint foto_melding_id_fkey");
    }

    @AfterAll
    static void einde() {
        emmer.close();
    }

    @BeforeEach
    void leeg() {
        sql("delete from foto; delete from bestand_weg; delete from bestandencontrole");
        emmer.leeg();
        opslag = opslag(Map.of());
        werk = new Moves(transacties, opslag);
    }

    @Test
    void wat_buiten_staat_is_van_niemand_te_lezen_en_komt_terug_zoals_het_ging() throws IOException {
        String foto = foto();
        assertThat(werk.out(ALLES)).isEqualTo(new Moves.Moved(1, 0, null));
        String naam = naam(foto);
        assertThat(vraag("select (inhoud is null)::text || grootte from foto")).isEqualTo("true" + BEELD.length);
        byte[] daar = Files.readAllBytes(emmer.bestand(naam));
        assertThat(new String(daar, StandardCharsets.ISO_8859_1)).doesNotContain("Korreweg");
        assertThat(lees(naam, foto)).isEqualTo(BEELD);
        assertThat(vraag("select versie from schema_vloer"))
                .as("een vorige versie las deze foto niet")
                .isEqualTo("170");
        assertThat(werk.out(ALLES)).as("en niet nog eens").isEqualTo(new Moves.Moved(0, 0, null));
        assertThat(werk.in(ALLES)).isEqualTo(new Moves.Moved(1, 0, null));
        assertThat(vraag("select convert_from(inhoud, 'UTF8') from foto where buiten is null and afdruk is null"))
                .isEqualTo("een foto van de Korreweg");
        assertThat(vraag("select naam from bestand_weg where vanaf > now()"))
                .as("wie net las, leest het nog")
                .isEqualTo(naam);
    }

    @Test
    void een_ander_bestand_of_een_andere_letter_is_niet_dit_bestand() throws IOException {
        String een = foto();
        String ander = foto();
        werk.out(ALLES);
        Files.write(emmer.bestand(naam(een)), Files.readAllBytes(emmer.bestand(naam(ander))));
        assertThatThrownBy(() -> lees(naam(een), een)).as("verwisseld").isInstanceOf(FileLost.class);
        assertThatThrownBy(() -> opslag.fetch(naam(ander), "0".repeat(64)))
                .as("niet wat de rij onthield")
                .isInstanceOf(FileLost.class);
        Files.write(emmer.bestand(naam(een)), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> lees(naam(een), een)).as("half").isInstanceOf(FileLost.class);
        Files.delete(emmer.bestand(naam(een)));
        assertThatThrownBy(() -> lees(naam(een), een)).as("weg").isInstanceOf(FileLost.class);
        assertThat(werk.in(ALLES)).as("de andere komt terug").isEqualTo(new Moves.Moved(1, 1, null));
        assertThat(naam(een)).as("de verloren rij zegt nog waar het stond").isNotEmpty();
    }

    @Test
    void wat_gewist_is_gaat_daar_ook_weg_al_was_de_opslag_intussen_weg() {
        foto();
        werk.out(ALLES);
        emmer.stop();
        sql("delete from foto");
        assertThatThrownBy(() -> new Removal(transacties, opslag).remove(ALLES)).isInstanceOf(FileAway.class);
        assertThat(emmer.bestanden()).hasSize(1);
        assertThat(vraag("select count(*) from bestand_weg"))
                .as("niet vergeten")
                .isEqualTo("1");
        emmer.start();
        assertThat(new Removal(transacties, opslag).remove(ALLES)).isEqualTo(1);
        assertThat(emmer.bestanden()).isEmpty();
        assertThat(vraag("select count(*) from bestand_weg")).isEqualTo("0");
    }

    @Test
    void is_de_opslag_stom_dan_blijft_alles_in_de_database_en_vraagt_niemand_het_steeds_weer() {
        String foto = foto();
        werk.out(ALLES);
        foto();
        Moves ongeduldig = new Moves(transacties, opslag(Map.of(), Duration.ofMillis(300)));
        Schuifklok klok = new Schuifklok(Instant.now());
        OutsideFiles buiten = new Testobjecten(null, klok).maak(OutsideFiles.class);
        Testobjecten.zet(buiten, "bucket", opslag(Map.of(), Duration.ofMillis(300)));
        emmer.zwijg();
        try {
            assertThatThrownBy(() -> ongeduldig.out(ALLES))
                    .isInstanceOf(FileAway.class)
                    .isNotInstanceOf(FileLost.class);
            assertThatThrownBy(() -> buiten.fetch(naam(foto), afdruk(foto))).isInstanceOf(FileAway.class);
        } finally {
            emmer.spreek();
        }
        assertThat(vraag("select count(*) from foto where inhoud is not null")).isEqualTo("1");
        Testobjecten.zet(buiten, "bucket", opslag);
        assertThatThrownBy(() -> buiten.fetch(naam(foto), afdruk(foto)))
                .as("even vraagt niemand het meer, ook niet nu hij er weer is")
                .isInstanceOf(FileAway.class);
        assertThat(buiten.awaySince()).isPresent();
        klok.schuif(Duration.ofSeconds(6));
        assertThat(buiten.fetch(naam(foto), afdruk(foto))).isEqualTo(BEELD);
        assertThat(buiten.awaySince()).isEmpty();
        assertThat(werk.out(ALLES).files()).isEqualTo(1);
    }

    @Test
    void wie_halverwege_omvalt_laat_alleen_iets_achter_dat_gevonden_wordt() throws IOException {
        foto();
        Moves valtOm = new Moves(
                new Transactions() {
                    @Override
                    public <T> T run(Work<T> work) {
                        return doe(verbinding -> {
                            T gedaan = work.on(verbinding);
                            if (emmer.bestanden().findAny().isPresent()) {
                                throw new IllegalStateException("de stekker eruit");
                            }
                            return gedaan;
                        });
                    }
                },
                opslag);
        assertThatThrownBy(() -> valtOm.out(ALLES)).hasMessage("de stekker eruit");
        assertThat(vraag("select count(*) from foto where inhoud is not null and buiten is null"))
                .isEqualTo("1");
        werk.out(ALLES);
        Path vreemd = emmer.bestand("0a0a0a0a/" + UUID.randomUUID());
        Files.createDirectories(vreemd.getParent());
        Files.write(vreemd, BEELD);
        assertThat(kijk(Duration.ofDays(1), true))
                .as("nog geen dag oud")
                .isEqualTo(new FileCheck.Found(1, 0, 0, List.of()));
        assertThat(kijk(Duration.ofMinutes(-1), false).orphans()).isEqualTo(1);
        assertThat(emmer.bestanden()).as("kijken haalt niets weg").hasSize(3);
        assertThat(kijk(Duration.ofMinutes(-1), true).orphans()).isEqualTo(1);
        assertThat(emmer.bestanden())
                .as("de foto zelf, en wat van een ander is")
                .containsExactlyInAnyOrder(vreemd, emmer.bestand(vraag("select buiten from foto")));
        assertThat(kijk(Duration.ofMinutes(-1), true)).isEqualTo(new FileCheck.Found(1, 0, 0, List.of()));
    }

    @Test
    void het_commando_zegt_hoe_de_namen_van_deze_database_beginnen() {
        foto();
        werk.out(ALLES);
        Map<String, String> omgeving = new HashMap<>();
        emmer.instellingen()
                .forEach((naam, waarde) -> omgeving.put(naam.replace('.', '_').toUpperCase(Locale.ROOT), waarde));
        omgeving.put("BUURTREGIE_DB_SLEUTEL", Testsleutel.TEKST);
        ByteArrayOutputStream gezegd = new ByteArrayOutputStream();
        try (Connection verbinding = bron.getConnection()) {
            assertThat(FileTool.run(
                            List.of("check"),
                            omgeving,
                            verbinding,
                            new PrintStream(gezegd, true, StandardCharsets.UTF_8)))
                    .isZero();
        } catch (SQLException weg) {
            throw new IllegalStateException(weg);
        }
        String begin = vraag("select split_part(buiten, '/', 1) from foto");
        assertThat(gezegd.toString(StandardCharsets.UTF_8))
                .containsPattern("Names of this database begin with: .*" + begin);
    }

    @Test
    void van_welke_rij_de_inhoud_weg_is_wordt_gezegd() throws IOException {
        String foto = foto();
        foto();
        werk.out(ALLES);
        Files.delete(emmer.bestand(naam(foto)));
        FileCheck.Found gezien = kijk(Duration.ofDays(1), true);
        assertThat(gezien).isEqualTo(new FileCheck.Found(2, 0, 1, List.of("foto " + foto)));
        doe(verbinding -> FileNotes.write(verbinding, gezien, false));
        assertThat(oordeel((Instant) null).words())
                .startsWith("Van 1 foto of document is de inhoud niet in de opslag.");
        assertThat(oordeel((Instant) null).condition()).isEqualTo(Condition.BROKEN);
        assertThat(oordeel(Instant.now()).words()).startsWith("De opslag antwoordt niet");
        String zonderSleutel = "0a0a0a0a/" + UUID.randomUUID();
        opslag.bucket().put(zonderSleutel, BEELD);
        sql("update foto set buiten = '" + zonderSleutel + "' where id <> '" + foto + "'");
        assertThat(kijk(Duration.ofDays(1), false).lost())
                .as("het ligt er, en niemand kan het nog openen")
                .isEqualTo(2);
        opslag.bucket().remove(zonderSleutel);
    }

    /** More rows than are asked for at once, in a bucket that was emptied but for one. */
    @Test
    void van_een_geleegde_opslag_is_bekend_hoeveel_er_weg_is() {
        String een = foto();
        werk.out(ALLES);
        sql(
                "insert into foto (id, melding_id, volgorde, ontvangen, breedte, hoogte, buiten, afdruk, grootte, verloopt_op)"
                        + " select 'f' || n, 1, 0, 'x', 1, 1, split_part(buiten, '/', 1) || '/' || gen_random_uuid(), 'x', 1, current_date"
                        + " from foto, generate_series(1, 4500) n where id = '" + een + "'");
        FileCheck.Found gezien = kijk(Duration.ofDays(1), false);
        assertThat(gezien.outside()).isEqualTo(4_501);
        assertThat(gezien.lost()).isEqualTo(4_500);
        assertThat(gezien.shown()).hasSize(20).doesNotContain("foto " + een);
    }

    @Test
    void met_een_nieuwe_sleutel_krijgt_alles_een_nieuw_zegel() {
        String foto = foto();
        werk.out(ALLES);
        String eerst = naam(foto);
        Testsleutel.draai(bron);
        opslag = opslag(Map.of());
        werk = new Moves(transacties, opslag);
        assertThat(lees(eerst, foto)).as("wat er stond gaat nog open").isEqualTo(BEELD);
        assertThat(werk.out(ALLES)).isEqualTo(new Moves.Moved(1, 0, null));
        assertThat(naam(foto)).startsWith(opslag.newest()).isNotEqualTo(eerst);
        assertThat(lees(naam(foto), foto)).isEqualTo(BEELD);
        assertThat(vraag("select naam from bestand_weg")).isEqualTo(eerst);
    }

    @Test
    void wie_het_geheim_van_de_emmer_niet_weet_komt_er_niet_in() {
        foto();
        Moves vreemde = new Moves(transacties, opslag(Map.of("buurtregie.s3.geheim", "iets anders")));
        assertThatThrownBy(() -> vreemde.out(ALLES)).isInstanceOf(FileAway.class);
        assertThat(vraag("select count(*) from foto where inhoud is not null")).isEqualTo("1");
    }

    @Test
    void een_bestand_dat_de_opslag_niet_wil_wissen_houdt_de_andere_niet_op() {
        String eerste = foto();
        String ander = foto();
        String blijft = foto();
        werk.out(ALLES);
        String weigert = naam(eerste);
        sql("delete from foto where id <> '" + blijft + "'; update bestand_weg set vanaf = now() - interval '1 minute'"
                + " where naam = '" + weigert + "'");
        String nieuw = foto();
        String wees = opslag.newest() + UUID.randomUUID();
        opslag.bucket().put(wees, BEELD);
        Schuifklok klok = new Schuifklok(Instant.now());
        OutsideFiles buiten = new Testobjecten(null, klok).maak(OutsideFiles.class);
        Testobjecten.zet(buiten, "bucket", weigerend(weigert, wees));
        ronde(buiten).round();
        assertThat(emmer.namen())
                .as("het andere is weg, het nieuwe is er")
                .containsExactlyInAnyOrder(weigert, wees, naam(blijft), naam(nieuw));
        assertThat(vraag("select count(*) from bestandencontrole")).isEqualTo("1");
        assertThat(buiten.awaySince()).isEmpty();
        assertThat(buiten.fetch(naam(blijft), afdruk(blijft))).isEqualTo(BEELD);
        assertThat(vraag("select naam from bestand_weg where vanaf > now() + interval '50 minutes'"))
                .isEqualTo(weigert);
        assertThat(oordeel((Instant) null).condition()).isEqualTo(Condition.ATTENTION);
        assertThat(oordeel((Instant) null).words())
                .startsWith("Gewist, en nog niet weg uit de opslag: 1 foto of document. Bij 1 daarvan weigert");
        assertThat(new FileCheck(transacties, weigerend(weigert, wees), Duration.ofMinutes(-1))
                        .look(true)
                        .orphans())
                .as("wat niet weg kan, is van nu af iets dat weg moet")
                .isZero();
        assertThat(vraag("select count(*) from bestand_weg where geweigerd_sinds is not null"))
                .isEqualTo("2");
        sql("update bestand_weg set geweigerd_sinds = now() - interval '25 hours', vanaf = now()");
        new Removal(transacties, weigerend(weigert, wees)).remove(ALLES);
        assertThat(oordeel((Instant) null).condition()).as("sinds een dag").isEqualTo(Condition.BROKEN);
        sql("update bestand_weg set vanaf = now()");
        assertThat(new Removal(transacties, opslag).remove(ALLES)).isEqualTo(2);
        assertThat(oordeel((Instant) null).condition()).isEqualTo(Condition.GOOD);
    }

    @Test
    void een_bestand_dat_de_opslag_niet_geeft_houdt_de_andere_niet_op() {
        String een = foto();
        String ander = foto();
        werk.out(ALLES);
        OutsideFiles buiten = new Testobjecten(null, new Schuifklok(Instant.now())).maak(OutsideFiles.class);
        Testobjecten.zet(buiten, "bucket", weigerend(naam(een)));
        assertThatThrownBy(() -> buiten.fetch(naam(een), afdruk(een))).isInstanceOf(FileRefused.class);
        assertThat(buiten.fetch(naam(ander), afdruk(ander))).isEqualTo(BEELD);
        assertThat(buiten.awaySince()).isEmpty();
        Moves.Moved terug = new Moves(transacties, weigerend(naam(een))).in(ALLES);
        assertThat(terug.files()).as("de andere").isEqualTo(1);
        buiten.moved(terug.refused());
        assertThat(oordeel(buiten).words()).contains("weigert sinds", "blijven staan waar ze staan");
        assertThat(oordeel(buiten).condition()).isEqualTo(Condition.BROKEN);
    }

    @Test
    void weigeren_is_iets_anders_dan_niet_antwoorden() {
        S3Bucket vreemde =
                (S3Bucket) opslag(Map.of("buurtregie.s3.geheim", "iets anders")).bucket();
        assertThatThrownBy(() -> vreemde.remove("0a0a0a0a/x"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("403");
        assertThatThrownBy(vreemde::ping)
                .as("over de hele opslag")
                .isInstanceOf(FileAway.class)
                .isNotInstanceOf(FileRefused.class);
        assertThat(List.of(403, 405, 409, 503, 500, 429, 408))
                .map(FilesTest::isGeweigerd)
                .containsExactly(true, true, true, false, false, false, false);
    }

    private static boolean isGeweigerd(int status) {
        return S3Bucket.told("x", (SdkException)
                        S3Exception.builder().statusCode(status).build())
                instanceof FileRefused;
    }

    /** The work of each half minute. */
    private FileRounds ronde(OutsideFiles buiten) {
        FileRounds ronde = new FileRounds();
        Testobjecten.zet(ronde, "settings", new FileSettings(config(Map.of())));
        Testobjecten.zet(ronde, "outside", buiten);
        return Testobjecten.zet(ronde, "transactions", transacties);
    }

    /** These it does not take away, and does not give. */
    private SealedBucket weigerend(String... deze) {
        Bucket echt = opslag.bucket();
        Bucket emmertje = (Bucket) Proxy.newProxyInstance(
                FilesTest.class.getClassLoader(), new Class<?>[] {Bucket.class}, (object, methode, waarden) -> {
                    if (List.of("remove", "get").contains(methode.getName())
                            && List.of(deze).contains(waarden[0])) {
                        throw new FileRefused((String) waarden[0], "Access Denied", null);
                    }
                    try {
                        return methode.invoke(echt, waarden);
                    } catch (InvocationTargetException fout) {
                        throw fout.getCause();
                    }
                });
        return new SealedBucket(emmertje, doe(verbinding -> FileTool.vault(verbinding, config(Map.of()))));
    }

    private static nl.buurtregie.platform.watch.Reading oordeel(OutsideFiles buiten) {
        return FilesVital.judge(
                new FilesVital.Seen(
                        true, null, buiten.refusesSince().orElse(null), doe(FileNotes::counts), doe(FileNotes::last)),
                Clock.system(ZoneOffset.UTC));
    }

    private FileCheck.Found kijk(Duration jong, boolean weg) {
        return new FileCheck(transacties, opslag, jong).look(weg);
    }

    private static nl.buurtregie.platform.watch.Reading oordeel(Instant weg) {
        return FilesVital.judge(
                new FilesVital.Seen(true, weg, null, doe(FileNotes::counts), doe(FileNotes::last)),
                Clock.system(ZoneOffset.UTC));
    }

    private byte[] lees(String naam, String foto) {
        return opslag.fetch(naam, afdruk(foto));
    }

    private static SealedBucket opslag(Map<String, String> anders) {
        return opslag(anders, Duration.ofSeconds(30));
    }

    /** @param geduld with an answer, of a machine that does other things too */
    private static SealedBucket opslag(Map<String, String> anders, Duration geduld) {
        return new SealedBucket(
                new S3Bucket(new FileSettings(config(anders)), geduld),
                doe(verbinding -> FileTool.vault(verbinding, config(Map.of()))));
    }

    private static Config config(Map<String, String> anders) {
        Map<String, String> gezet = new HashMap<>(emmer.instellingen());
        gezet.put("buurtregie.db.sleutel", Testsleutel.TEKST);
        gezet.putAll(anders);
        return (Config) Proxy.newProxyInstance(
                FilesTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (object, methode, waarden) -> Optional.ofNullable(gezet.get(waarden[0])));
    }

    private static String foto() {
        String id = UUID.randomUUID().toString();
        sql("insert into foto (id, melding_id, volgorde, ontvangen, breedte, hoogte, inhoud, verloopt_op) values ('"
                + id + "', 1, 0, 'x', 1, 1, convert_to('een foto van de Korreweg', 'UTF8'), current_date)");
        return id;
    }

    private static String naam(String foto) {
        return vraag("select buiten from foto where id = '" + foto + "'");
    }

    private static String afdruk(String foto) {
        return vraag("select afdruk from foto where id = '" + foto + "'");
    }

    private static void sql(String opdracht) {
        doe(verbinding -> verbinding.createStatement().execute(opdracht));
    }

    private static String vraag(String vraag) {
        return doe(verbinding -> {
            var rij = verbinding.createStatement().executeQuery(vraag);
            rij.next();
            return rij.getString(1);
        });
    }

    private static <T> T doe(Transactions.Work<T> werk) {
        try (Connection verbinding = bron.getConnection()) {
            return PlainTransactions.run(verbinding, werk);
        } catch (SQLException mislukt) {
            throw new IllegalStateException(mislukt);
        }
    }
}
