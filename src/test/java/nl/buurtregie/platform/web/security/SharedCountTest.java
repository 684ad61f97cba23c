package nl.buurtregie.platform.web.security;

import static nl.buurtregie.platform.persistence.Testdatabase.doe;
import static nl.buurtregie.platform.persistence.Testdatabase.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.platform.audit.AddressPrint;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two servers on one database. Its own time counts there, so what goes by is taken off the rows. */
@Functie("UIT-05")
class SharedCountTest {

    private static final Throttle.Kind SEND = Throttle.Kind.SEND;
    private static final String ADRES = "203.0.113.7";
    private static final String ANDER = "203.0.113.8";
    private static final Map<String, String> GRENZEN = Map.of("buurtregie.drempel.versturen-samen", "30/PT1H");

    /** On a machine that has much to do. */
    private static final Duration GEDULDIG = Duration.ofSeconds(20);

    private static DataSource database;
    private static AddressPrint afdruk;

    private final AtomicInteger lijnen = new AtomicInteger();
    private final AtomicInteger meeste = new AtomicInteger();
    private final Throttle een = server(Duration.ZERO, GEDULDIG);
    private final Throttle twee = server(Duration.ofSeconds(40), GEDULDIG);

    @BeforeAll
    static void maakDeTabel() throws IOException {
        database = Testdatabase.leeg("drempel");
        doe(database, Files.readString(Path.of("src/main/resources/db/migration/V171__drempel.sql")));
        Testdatabase.proef(em -> {
            afdruk = new Testobjecten(em, Clock.systemUTC()).maak(AddressPrint.class);
            assertThat(afdruk.apart("proef", ADRES)).as("reads its key once").hasSize(32);
        });
    }

    @BeforeEach
    void leegDeTabel() {
        doe(database, "delete from drempel");
    }

    @Test
    void servers_geven_samen_niet_meer_dan_een_en_een_herstart_vergeet_niets() {
        assertThat(keren(een, ADRES, 6)).isEqualTo(6);
        assertThat(keren(twee, ADRES, 6)).as("its clock is 40 seconds ahead").isEqualTo(4);
        assertThat(keren(server(Duration.ofDays(2), GEDULDIG), ADRES, 1)).isZero();
        assertThat(een.allows(SEND, ANDER)).as("another address").isTrue();
        assertThat(een.allows(Throttle.Kind.LOOK, ADRES))
                .as("looking is counted apart")
                .isTrue();
    }

    @Test
    void het_komt_bij_beetjes_terug() {
        assertThat(keren(een, ADRES, 11)).isEqualTo(10);
        laatVerlopen("5 minutes 50 seconds");
        assertThat(een.allows(SEND, ADRES)).isFalse();
        laatVerlopen("10 seconds");
        assertThat(keren(twee, ADRES, 3)).isEqualTo(1);
        laatVerlopen("3 hours");
        assertThat(keren(een, ADRES, 20)).isEqualTo(10);
    }

    @Test
    void vijftig_tegelijk_bij_twee_servers_zijn_er_precies_tien() throws Exception {
        assertThat(keren(een, ADRES, 5)).isEqualTo(5);
        assertThat(tegelijk(45, i -> (i % 2 == 0 ? een : twee).allows(SEND, ADRES)))
                .filteredOn(ja -> ja)
                .hasSize(5);
        IntStream.range(0, 15).forEach(i -> een.allows(SEND, "198.51.100." + i));
        assertThat(tegelijk(45, i -> (i % 2 == 0 ? een : twee).allows(SEND, "192.0.2." + i)))
                .as("thirty by all together, twenty-five are used")
                .filteredOn(ja -> ja)
                .hasSize(5);
        assertThat(meeste.get()).as("each server has four").isEqualTo(8);
    }

    @Test
    void wie_zelf_over_de_grens_is_verbruikt_niets_van_een_ander_en_laat_niets_achter() {
        keren(een, ADRES, 40);
        assertThat(IntStream.range(0, 40).filter(i -> een.allows(SEND, "198.51.100." + i)))
                .hasSize(20);
        assertThat(vraag(database, "select count(*) from drempel"))
                .as("as many addresses as all together may, and all together")
                .isEqualTo("22");
    }

    @Test
    void wat_op_niets_uitliep_telt_niet_mee() {
        keren(een, ADRES, 9);
        Throttle.Counted laatste = een.take(SEND, ADRES).orElseThrow();
        assertThat(twee.allows(SEND, ADRES)).isFalse();
        laatste.giveBack();
        assertThat(keren(twee, ADRES, 2)).isEqualTo(1);
        assertThat(keren(een, ANDER, 10)).isEqualTo(10);
        assertThat(keren(een, "203.0.113.9", 20))
                .as("of thirty by all together ten and ten are used")
                .isEqualTo(10);
        assertThat(een.allows(SEND, "203.0.113.10")).isFalse();
    }

    @Test
    void er_staat_geen_adres_en_wat_voorbij_is_gaat_weg() {
        een.allows(SEND, ADRES);
        een.allows(SEND, "2001:db8:1:2::aa");
        een.allows(SEND, "2001:db8:1:2:99::bb");
        assertThat(vraag(database, "select string_agg(afdruk, ',' order by afdruk) from drempel where afdruk <> ''"))
                .as("one network of IPv6 is one address")
                .matches("[0-9a-f]{32},[0-9a-f]{32}");
        assertThat(afdruk.apart("drempel", ADRES))
                .doesNotContain(afdruk.of(ADRES).orElseThrow());
        SharedCount telling = telling(GEDULDIG);
        telling.round();
        assertThat(vraag(database, "select count(*) from drempel")).isEqualTo("3");
        laatVerlopen("1 hour");
        telling.round();
        assertThat(vraag(database, "select count(*) from drempel")).isEqualTo("0");
    }

    @Test
    void veel_tegelijk_op_een_rij_die_vastzit_kost_vier_lijnen_en_een_seconde_en_wordt_toch_geremd() throws Exception {
        Throttle server = server(Duration.ZERO, SharedCount.PATIENCE);
        server.allows(SEND, ADRES);
        ExecutorService draden = Executors.newFixedThreadPool(40);
        try (Connection vast = database.getConnection();
                Statement opdracht = vast.createStatement()) {
            vast.setAutoCommit(false);
            opdracht.execute("select * from drempel for update");
            meeste.set(0);
            long begin = System.nanoTime();
            List<Boolean> gelukt = uitkomsten(IntStream.range(0, 40)
                    .mapToObj(i -> draden.submit(() -> server.allows(SEND, ADRES)))
                    .toList());
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isLessThan(SharedCount.PATIENCE.multipliedBy(2).plusSeconds(4));
            assertThat(meeste.get()).isEqualTo(4);
            assertThat(gelukt).as("as one server alone").filteredOn(ja -> ja).hasSize(10);
        } finally {
            draden.shutdownNow();
        }
        assertThat(keren(twee, ADRES, 20)).as("nothing of it was counted twice").isEqualTo(9);
    }

    private static long keren(Throttle server, String adres, int aantal) {
        return IntStream.range(0, aantal)
                .filter(i -> server.allows(SEND, adres))
                .count();
    }

    /** Whoever asks the n-th time. */
    private interface Vraag {
        boolean mag(int hoeveelste);
    }

    /** So much at once that all lines looked and wait for the same row, before one of them counts. */
    private static List<Boolean> tegelijk(int aantal, Vraag vraag) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(aantal);
        try (Connection vast = database.getConnection();
                Statement opdracht = vast.createStatement()) {
            vast.setAutoCommit(false);
            opdracht.execute("select * from drempel for update");
            List<Future<Boolean>> werk = IntStream.range(0, aantal)
                    .mapToObj(i -> draden.submit(() -> vraag.mag(i)))
                    .toList();
            wacht(
                    "8",
                    "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");
            vast.rollback();
            return uitkomsten(werk);
        } finally {
            draden.shutdownNow();
        }
    }

    private static void wacht(String op, String vraag) throws InterruptedException {
        long tot = System.nanoTime() + GEDULDIG.toNanos() / 2;
        while (!vraag(database, vraag).equals(op)) {
            assertThat(System.nanoTime()).as(vraag).isLessThan(tot);
            Thread.sleep(10);
        }
    }

    private static List<Boolean> uitkomsten(List<Future<Boolean>> werk) throws Exception {
        List<Boolean> gelukt = new ArrayList<>();
        for (Future<Boolean> een : werk) {
            gelukt.add(een.get(GEDULDIG.toSeconds(), TimeUnit.SECONDS));
        }
        return gelukt;
    }

    private static void laatVerlopen(String tijd) {
        doe(database, "update drempel set vol_op = vol_op - interval '" + tijd + "'");
    }

    private Throttle server(Duration voor, Duration geduld) {
        Clock klok = new Schuifklok(Clock.systemUTC().instant().plus(voor));
        Config grenzen = (Config) Proxy.newProxyInstance(
                SharedCountTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (config, methode, waarden) -> Optional.ofNullable(GRENZEN.get(waarden[0])));
        return new Testobjecten(null, klok)
                .met(Config.class, grenzen)
                .met(SharedCount.class, telling(geduld))
                .maak(Throttle.class);
    }

    private SharedCount telling(Duration geduld) {
        SharedCount telling = Testobjecten.zet(new SharedCount(geduld), "source", geteld());
        return Testobjecten.zet(telling, "print", afdruk);
    }

    /** Knows how many lines of it are in use. */
    private DataSource geteld() {
        return (DataSource) Proxy.newProxyInstance(
                SharedCountTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (bron, methode, waarden) -> {
                    Connection lijn = database.getConnection();
                    meeste.accumulateAndGet(lijnen.incrementAndGet(), Math::max);
                    return geteld(lijn);
                });
    }

    private Connection geteld(Connection lijn) {
        return (Connection) Proxy.newProxyInstance(
                SharedCountTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (bron, methode, waarden) -> {
                    if (methode.getName().equals("close")) {
                        lijnen.decrementAndGet();
                    }
                    try {
                        return methode.invoke(lijn, waarden);
                    } catch (InvocationTargetException mislukt) {
                        throw mislukt.getCause();
                    }
                });
    }
}
