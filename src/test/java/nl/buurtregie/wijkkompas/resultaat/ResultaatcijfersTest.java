package nl.buurtregie.wijkkompas.resultaat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.wijkkompas.afscherming.Aantallen;
import nl.buurtregie.wijkkompas.afscherming.Telraam;
import nl.buurtregie.wijkkompas.bereik.Selectie;
import org.junit.jupiter.api.Test;

/** The figures of the database beside the same figures counted one by one. */
class ResultaatcijfersTest {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), SharedClock.ZONE);
    private static final List<String> WIJKEN = List.of("WK001400", "WK001401", "WK001402");
    private static final int DOEL = 80;

    /** One closed case. */
    private record Feit(
            LocalDate op,
            String wijk,
            Aard aard,
            Resultaat resultaat,
            boolean geschikt,
            boolean naarPaar,
            boolean eersteBuur,
            boolean tweedeBuur,
            boolean samen,
            boolean pendel,
            boolean groep,
            int werkdagen) {

        boolean goed() {
            return resultaat.isPositief();
        }
    }

    @Test
    void elk_getal_is_wat_een_mens_zou_tellen() {
        metFeiten(700, (cijfers, feiten) -> {
            for (int jaar : cijfers.jaren()) {
                for (String wijk : List.of("", WIJKEN.get(0), WIJKEN.get(2))) {
                    List<Feit> gekozen = kies(feiten, jaar, wijk);
                    assertThat(cijfers.totalen(jaar, wijk))
                            .as(jaar + " " + wijk)
                            .isEqualTo(geteld(gekozen));
                }
            }
        });
    }

    @Test
    void geen_wijk_is_de_hele_gemeente() {
        metFeiten(100, (cijfers, feiten) -> assertThat(cijfers.totalen(2026, null))
                .isEqualTo(cijfers.totalen(2026, ""))
                .isEqualTo(geteld(kies(feiten, 2026, ""))));
    }

    @Test
    void de_doorlooptijden_staan_in_tientallen() {
        metFeiten(500, (cijfers, feiten) -> {
            Map<Integer, Integer> verwacht = new TreeMap<>();
            kies(feiten, 2026, "").stream()
                    .filter(Feit::naarPaar)
                    .forEach(feit -> verwacht.merge(Math.min(feit.werkdagen() / 10, 14) * 10, 1, Integer::sum));
            assertThat(cijfers.doorlooptijden(Selectie.van(2026, "")))
                    .containsExactlyElementsOf(verwacht.entrySet().stream()
                            .map(een -> new Resultaatcijfers.Tienvoud(een.getKey(), een.getValue()))
                            .toList());
        });
    }

    @Test
    void per_aard_telt_de_database_wat_een_mens_zou_tellen() {
        metFeiten(500, (cijfers, feiten) -> {
            Telraam<Zaaktelling> telraam = cijfers.telraam(2026);
            for (String wijk : List.of("", WIJKEN.get(1))) {
                Map<Aard, List<Feit>> perAard =
                        kies(feiten, 2026, wijk).stream().collect(Collectors.groupingBy(Feit::aard));
                assertThat(telraam.rijen(Selectie.van(2026, wijk).codes(), 0, Zaaktelling.GESCHIKT))
                        .hasSameSizeAs(perAard.keySet());
                perAard.forEach((aard, daar) -> assertThat(telraam.exact(List.of(aard.name(), "", wijk)))
                        .isEqualTo(geteld(daar).aantallen()));
            }
        });
    }

    @Test
    void een_filter_op_aard_en_verwijzer_telt_alleen_die_zaken() {
        metFeiten(500, (cijfers, feiten) -> {
            List<Feit> gekozen = kies(feiten, 2026, WIJKEN.get(0)).stream()
                    .filter(feit -> feit.aard() == Aard.GELUID_PERSONEN)
                    .toList();
            Selectie selectie = new Selectie(2026, WIJKEN.get(0), "GELUID_PERSONEN", "POLITIE");
            assertThat(cijfers.totalen(selectie)).isEqualTo(geteld(gekozen));
            assertThat(cijfers.totalen(new Selectie(2026, "", "", "ZORG"))).isEqualTo(geteld(List.of()));
        });
    }

    @Test
    void de_jaren_lopen_van_nu_terug_tot_de_eerste_zaak() {
        metFeiten(200, (cijfers, feiten) -> assertThat(cijfers.jaren()).containsExactly(2026, 2025, 2024));
        metFeiten(0, (cijfers, feiten) -> assertThat(cijfers.jaren()).containsExactly(2026));
    }

    @Test
    void zonder_zaken_is_alles_nul_en_de_mediaan_er_niet() {
        metFeiten(0, (cijfers, feiten) -> {
            assertThat(cijfers.totalen(2026, "")).isEqualTo(geteld(List.of()));
            assertThat(cijfers.totalen(2026, "").mediaan()).isNull();
            assertThat(cijfers.doorlooptijden(Selectie.van(2026, ""))).isEmpty();
            assertThat(cijfers.telraam(2026).rijen(Selectie.van(2026, "").codes(), 0, Zaaktelling.GESCHIKT))
                    .isEmpty();
        });
    }

    @Test
    void goed_geeindigd_betekent_in_de_database_hetzelfde_als_in_het_programma() {
        for (Resultaat resultaat : Resultaat.values()) {
            Testdatabase.proef(em -> {
                Feit feit = new Feit(
                        LocalDate.of(2026, 1, 1),
                        WIJKEN.get(0),
                        Aard.ROOK,
                        resultaat,
                        true,
                        true,
                        true,
                        true,
                        true,
                        false,
                        false,
                        20);
                bewaar(em, 1, feit);
                assertThat(cijfers(em).totalen(2026, "").aantal(Zaaktelling.GOED))
                        .as(resultaat.name())
                        .isEqualTo(resultaat.isPositief() ? 1 : 0);
            });
        }
    }

    private static Totalen geteld(List<Feit> feiten) {
        List<Integer> dagen = feiten.stream()
                .filter(Feit::naarPaar)
                .map(Feit::werkdagen)
                .sorted()
                .toList();
        Map<Zaaktelling, Integer> per = new EnumMap<>(Zaaktelling.class);
        for (Zaaktelling telling : Zaaktelling.values()) {
            per.put(telling, tel(feiten, feit -> telt(telling, feit)));
        }
        return new Totalen(new Aantallen<>(per), deel(dagen, 0.5), deel(dagen, 0.9));
    }

    private static boolean telt(Zaaktelling telling, Feit feit) {
        return switch (telling) {
            case AANGEMELD -> true;
            case GESCHIKT -> feit.geschikt();
            case GOED_GESCHIKT -> feit.geschikt() && feit.goed();
            case NAAR_PAAR -> feit.naarPaar();
            case EERSTE_BUUR -> feit.eersteBuur();
            case TWEEDE_BUUR -> feit.tweedeBuur();
            case SAMEN -> feit.samen() || feit.groep();
            case PENDEL -> feit.pendel() && !feit.samen() && !feit.groep();
            case GOED -> feit.goed();
            case GOED_BEHANDELD -> feit.naarPaar() && feit.goed();
            case ADVIES -> feit.geschikt() && !feit.naarPaar() && feit.resultaat() == Resultaat.OPGELOST_MET_ADVIES;
            case ONGESCHIKT -> !feit.geschikt() && feit.resultaat() == Resultaat.ONGESCHIKT;
            case INGETROKKEN -> feit.geschikt() && !feit.naarPaar() && feit.resultaat() == Resultaat.INGETROKKEN;
            case GEWEIGERD ->
                feit.eersteBuur() && !feit.tweedeBuur() && feit.resultaat() == Resultaat.TWEEDE_BUUR_WEIGERT;
            case NIET_BEREIKT -> feit.eersteBuur() && !feit.tweedeBuur() && feit.resultaat() == Resultaat.NIET_BEREIKT;
            case BINNEN_DOEL -> feit.naarPaar() && feit.werkdagen() <= DOEL;
        };
    }

    /** The first value at or under which this part of all lies. */
    private static Integer deel(List<Integer> gesorteerd, double deel) {
        return gesorteerd.isEmpty() ? null : gesorteerd.get((int) Math.ceil(deel * gesorteerd.size()) - 1);
    }

    private static int tel(List<Feit> feiten, Predicate<Feit> welke) {
        return (int) feiten.stream().filter(welke).count();
    }

    private static List<Feit> kies(List<Feit> feiten, int jaar, String wijk) {
        return feiten.stream()
                .filter(feit -> feit.op().getYear() == jaar)
                .filter(feit -> wijk.isEmpty() || feit.wijk().equals(wijk))
                .toList();
    }

    private static void metFeiten(int aantal, BiConsumer<Resultaatcijfers, List<Feit>> werk) {
        Testdatabase.proef(em -> {
            Random toeval = new Random(2017 + aantal);
            List<Feit> feiten = new ArrayList<>();
            for (int i = 0; i < aantal; i++) {
                Feit feit = feit(toeval, i);
                bewaar(em, i, feit);
                feiten.add(feit);
            }
            werk.accept(cijfers(em), feiten);
        });
    }

    private static Resultaatcijfers cijfers(EntityManager em) {
        return new Testobjecten(em, KLOK).maak(Resultaatcijfers.class);
    }

    /** Any mixture, also those that cannot happen: figures count what stands there. The turns of the year are among them. */
    private static Feit feit(Random toeval, int i) {
        LocalDate op = i % 10 == 0
                ? LocalDate.of(2025 + toeval.nextInt(2), 1, 1).minusDays(toeval.nextInt(2))
                : LocalDate.of(2024, 1, 1).plusDays(toeval.nextInt(3 * 365));
        return new Feit(
                op,
                WIJKEN.get(toeval.nextInt(3)),
                Aard.values()[toeval.nextInt(5)],
                Resultaat.values()[toeval.nextInt(Resultaat.values().length)],
                toeval.nextInt(10) > 0,
                toeval.nextInt(10) > 2,
                toeval.nextBoolean(),
                toeval.nextBoolean(),
                toeval.nextBoolean(),
                toeval.nextInt(5) == 0,
                toeval.nextInt(6) == 0,
                toeval.nextInt(200));
    }

    private static void bewaar(EntityManager em, long zaak, Feit feit) {
        Query query = em.createNativeQuery(
                "insert into feit_afsluiting (zaak, aangemeld, op, buurt_code, wijk_code,"
                        + " indeling, verwijzer, aard, resultaat, geschikt, naar_paar, eerste_buur, tweede_buur, samen, pendel,"
                        + " groep, complex, nazorg_bereikt, werkdagen) values"
                        + " (?1, ?2, ?3, 'BU', ?4, 2024, 'POLITIE', ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, false, false, ?14)");
        Object[] waarden = {
            zaak,
            Date.valueOf(feit.op().minusDays(60)),
            Date.valueOf(feit.op()),
            feit.wijk(),
            feit.aard().name(),
            feit.resultaat().name(),
            feit.geschikt(),
            feit.naarPaar(),
            feit.eersteBuur(),
            feit.tweedeBuur(),
            feit.samen(),
            feit.pendel(),
            feit.groep(),
            feit.werkdagen()
        };
        for (int i = 0; i < waarden.length; i++) {
            query.setParameter(i + 1, waarden[i]);
        }
        query.executeUpdate();
    }
}
