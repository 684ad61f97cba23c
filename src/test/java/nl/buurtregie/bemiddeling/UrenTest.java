package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Voorbeelden.VANDAAG;
import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.gesprek.Gesprekplan;
import nl.buurtregie.bemiddeling.gesprek.Gespreksuren;
import nl.buurtregie.bemiddeling.gesprek.PlanGesprek;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.vrijwilliger.uren.Euro;
import nl.buurtregie.vrijwilliger.uren.Kwartaal;
import nl.buurtregie.vrijwilliger.uren.SchrijfUren;
import nl.buurtregie.vrijwilliger.uren.Tijd;
import nl.buurtregie.vrijwilliger.uren.Urenregel;
import nl.buurtregie.vrijwilliger.uren.Urensoort;
import nl.buurtregie.vrijwilliger.uren.Urenstaat;
import nl.buurtregie.vrijwilliger.uren.Verbetering;
import nl.buurtregie.vrijwilliger.uren.Werkdag;
import org.junit.jupiter.api.Test;

/** Time and travel of volunteers; on a real database. */
class UrenTest {

    private static final Kwartaal NU = Kwartaal.van(VANDAAG);

    @Test
    @Regel({"V21", "V22"})
    void er_staat_iets_en_niet_te_veel_op_een_dag_die_is_geweest() {
        Wereld.proef(w -> {
            weigert("V21", "minuten", () -> schrijf(w, VANDAAG, new Tijd(0, 0, 0)));
            weigert("V21", "minuten", () -> schrijf(w, VANDAAG, new Tijd(721, 0, 0)));
            weigert("V21", "km", () -> schrijf(w, VANDAAG, new Tijd(0, 501, 0)));
            weigert("V21", "ov", () -> schrijf(w, VANDAAG, new Tijd(0, 0, 20_001)));
            weigert("V21", "ov", () -> Euro.cent("veel"));
            weigert("V22", "op", () -> schrijf(w, VANDAAG.plusDays(1), new Tijd(60, 0, 0)));
            weigert("V22", "op", () -> schrijf(w, VANDAAG.minusYears(1).minusDays(1), new Tijd(60, 0, 0)));
            assertThat(w.maak(Urenstaat.class).eigen(w.ineke, NU)).isEmpty();
            assertThat(List.of(Euro.cent("4"), Euro.cent("€ 4,2"), Euro.cent("4.05")))
                    .containsExactly(400, 420, 405);
            assertThat(new Kwartaal(2026, 1).vorige()).isEqualTo(new Kwartaal(2025, 4));
            assertThat(Kwartaal.lees("2026-5")).isEmpty();
        });
    }

    @Test
    @Regel({"V23", "V24", "V25"})
    void wat_betaald_is_blijft_zoals_het_is_en_een_ander_ziet_het_niet() {
        Wereld.proef(w -> {
            SchrijfUren uren = w.maak(SchrijfUren.class);
            UUID inzending = UUID.randomUUID();
            for (int keer = 0; keer < 2; keer++) {
                uren.schrijf(w.ineke, inzending, werk(VANDAAG, new Tijd(90, 10, 420)));
            }
            Urenregel regel = w.maak(Urenstaat.class).eigen(w.ineke, NU).get(0);
            assertThat(w.maak(Urenstaat.class).eigen(w.ineke, NU)).hasSize(1);
            assertThat(regel.bedragCent()).isEqualTo(10 * 23 + 420);
            assertThatThrownBy(() -> w.maak(Urenstaat.class).eigen(w.youssef, regel.id()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> w.maak(Urenstaat.class).alle(w.ineke, NU)).isInstanceOf(NotFound.class);
            uren.wijzig(w.ineke, regel.id(), regel.versie(), werk(VANDAAG, new Tijd(60, 0, 0)));
            w.em.flush();
            String gezien = Urenregel.teBetalen(w.maak(Urenstaat.class).alle(w.marjan, NU));
            assertThat(gezien).isEqualTo("1 van 0");
            uren.schrijf(w.ineke, UUID.randomUUID(), werk(VANDAAG, new Tijd(30, 0, 100)));
            w.em.flush();
            weigert("V25", "", () -> uren.betaald(w.marjan, NU, w.ineke.id(), gezien));
            assertThat(regel.betaaldOp()).as("er is niets betaald").isNull();
            uren.betaald(w.marjan, NU, w.ineke.id(), "2 van 100");
            w.em.flush();
            assertThat(regel.betaaldDoor()).isEqualTo("Marjan Visser");
            weigert(
                    "V23",
                    "",
                    () -> uren.wijzig(w.ineke, regel.id(), regel.versie(), werk(VANDAAG, new Tijd(30, 0, 0))));
            weigert("V23", "", () -> uren.haalWeg(w.ineke, regel.id(), regel.versie()));
            weigert("V24", "", () -> uren.betaald(w.marjan, NU, w.ineke.id(), "0 van 0"));
            assertThatThrownBy(() ->
                            w.vraag("with x as (update urenregel set km = 99 returning 1) select count(*) from x"))
                    .as("ook de database weigert")
                    .hasStackTraceContaining("wat betaald is verandert niet");
        });
    }

    @Test
    @Regel({"V28", "V29"})
    void wat_betaald_is_verbetert_de_coordinator_met_een_regel_van_nu() {
        Wereld.proef(w -> {
            SchrijfUren uren = w.maak(SchrijfUren.class);
            Urenstaat staat = w.maak(Urenstaat.class);
            Kwartaal toen = NU.vorige();
            LocalDate dag = toen.laatste();
            uren.namens(w.marjan, UUID.randomUUID(), w.ineke.id(), werk(dag.minusDays(1), new Tijd(60, 10, 0)));
            uren.namens(w.marjan, UUID.randomUUID(), w.ineke.id(), werk(dag, new Tijd(60, 0, 500)));
            w.em.flush();
            assertThat(staat.openVoor(w.marjan, NU)).hasSize(2);
            uren.betaald(w.marjan, toen, w.ineke.id(), "2 van 730");
            w.maak(Medewerkers.class).get(w.ineke.id()).verliest(Rol.BEMIDDELAAR);
            weigert("V28", "over", () -> verbeter(w, w.ineke.id(), new Verbetering(-300, null, "dubbel")));
            weigert("V28", "over", () -> verbeter(w, w.ineke.id(), new Verbetering(-300, NU.volgende(), "dubbel")));
            weigert("V28", "bedrag", () -> verbeter(w, w.ineke.id(), new Verbetering(0, toen, "dubbel")));
            weigert("V28", "bedrag", () -> verbeter(w, w.ineke.id(), new Verbetering(100_001, toen, "dubbel")));
            weigert("V28", "reden", () -> verbeter(w, w.ineke.id(), new Verbetering(-300, toen, " ")));
            weigert("V28", "bedrag", () -> Euro.verschil("drie"));
            weigert("V29", "wie", () -> verbeter(w, w.els.id(), new Verbetering(-300, toen, "dubbel")));
            assertThatThrownBy(() -> uren.verbeter(w.ineke, UUID.randomUUID(), w.ineke.id(), null))
                    .isInstanceOf(NotFound.class);
            verbeter(w, w.ineke.id(), new Verbetering(Euro.verschil("-3,50"), toen, "bus dubbel"));
            w.vergeet();
            assertThat(Urenregel.teBetalen(staat.alle(w.marjan, NU))).isEqualTo("1 van -350");
            assertThat(staat.alle(w.marjan, toen))
                    .extracting(Urenregel::bedragCent)
                    .containsExactly(230, 500);
            assertThat(Euro.woorden(-350)).isEqualTo("-3,50");
            Urenregel regel = staat.eigen(w.ineke, NU).get(0);
            weigert("V28", "", () -> uren.haalWeg(w.ineke, regel.id(), regel.versie()));
            uren.betaald(w.marjan, NU, w.ineke.id(), "1 van -350");
            w.em.flush();
            assertThatThrownBy(
                            () -> w.vraag("with x as (update urenregel set verbetering_cent = 1 where reden is not null"
                                    + " returning 1) select count(*) from x"))
                    .hasStackTraceContaining("wat betaald is verandert niet");
        });
    }

    /** The books of a year end with it: what a letter says of how long it is kept begins there. */
    @Test
    void een_regel_staat_in_de_boeken_van_het_jaar_waarin_hij_betaald_is() {
        Wereld.op(Instant.parse("2026-12-30T09:00:00Z"), w -> {
            Urenstaat staat = w.maak(Urenstaat.class);
            assertThat(staat.laatsteJaar(w.ineke.id())).isEmpty();
            w.maak(SchrijfUren.class).schrijf(w.ineke, UUID.randomUUID(), werk(w.vandaag(), new Tijd(60, 0, 500)));
            w.em.flush();
            assertThat(staat.laatsteJaar(w.ineke.id())).contains(LocalDate.of(2026, 12, 31));
            w.later(Duration.ofDays(6));
            w.maak(SchrijfUren.class).betaald(w.marjan, NU, w.ineke.id(), "1 van 500");
            w.em.flush();
            assertThat(staat.laatsteJaar(w.ineke.id())).contains(LocalDate.of(2027, 12, 31));
        });
    }

    /** The line of the latest day may be the one that was paid first. */
    @Test
    @Functie("BEM-39")
    void wat_na_het_betalen_komt_blijft_in_zicht_en_de_laatste_betaling_telt() {
        Wereld.proef(w -> {
            SchrijfUren uren = w.maak(SchrijfUren.class);
            Urenstaat staat = w.maak(Urenstaat.class);
            Kwartaal toen = NU.vorige();
            uren.schrijf(w.ineke, UUID.randomUUID(), werk(toen.laatste(), new Tijd(60, 0, 500)));
            w.em.flush();
            uren.betaald(w.marjan, toen, w.ineke.id(), "1 van 500");
            w.later(Duration.ofDays(1));
            uren.schrijf(w.ineke, UUID.randomUUID(), werk(toen.eerste(), new Tijd(60, 0, 0)));
            uren.schrijf(w.ineke, UUID.randomUUID(), werk(toen.eerste(), new Tijd(0, 0, 200)));
            w.em.flush();
            assertThat(staat.openVoor(w.marjan, NU))
                    .extracting(Urenregel::bedragCent)
                    .containsExactly(200);
            assertThat(staat.openVoor(w.marjan, toen)).isEmpty();
            uren.betaald(w.marjan, toen, w.ineke.id(), "2 van 200");
            assertThat(Urenregel.laatstBetaald(staat.alle(w.marjan, toen)).betaaldOp())
                    .isEqualTo(w.moment());
        });
    }

    private static void verbeter(Wereld w, long wie, Verbetering wat) {
        w.maak(SchrijfUren.class).verbeter(w.marjan, UUID.randomUUID(), wie, wat);
    }

    @Test
    void bij_de_afloop_van_een_gesprek_staan_de_uren_van_wie_het_deed_en_zij_gaan_mee_terug() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.GESPREK_EERSTE_BUUR);
            Instant sinds = w.moment();
            Stap stap = w.nu(nummer);
            w.maak(LegEersteGesprekVast.class)
                    .legVast(
                            w.marjan,
                            new Stap(nummer, stap.versie(), null, null, w.youssef.id(), null).met(new Tijd(75, 4, 0)),
                            EersteBuurZegt.GAAT_DOOR);
            assertThat(w.maak(Urenstaat.class).eigen(w.ineke, NU)).isEmpty();
            assertThat(w.maak(Urenstaat.class).eigen(w.youssef, NU))
                    .singleElement()
                    .satisfies(regel -> assertThat(regel.werk().zaak()).isEqualTo(nummer));
            Urengevolg gevolg = w.maak(Urengevolg.class);
            assertThat(gevolg.vooraf(w.zaak(nummer), sinds)).hasSize(1);
            gevolg.neemTerug(w.zaak(nummer), sinds);
            w.em.flush();
            assertThat(w.maak(Urenstaat.class).eigen(w.youssef, NU)).isEmpty();
            assertThat(gevolg.vooraf(w.zaak(nummer), sinds)).isEmpty();
        });
    }

    /** Whoever did not record the outcome finds the talk, writes the own time once, and keeps it when the outcome was a slip. */
    @Test
    @Functie("BEM-39")
    void de_ander_van_het_paar_schrijft_de_eigen_tijd_bij_hetzelfde_gesprek() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.GESPREK_EERSTE_BUUR);
            Gespreksuren uren = w.maak(Gespreksuren.class);
            long gesprek = w.maak(PlanGesprek.class).plan(w.ineke, w.nu(nummer), morgen(w));
            w.later(Duration.ofDays(2));
            assertThat(uren.zonderTijd(w.youssef)).as("nog niet gehouden").isEmpty();
            Instant sinds = w.moment();
            w.maak(LegEersteGesprekVast.class)
                    .legVast(
                            w.ineke,
                            new Stap(nummer, w.nu(nummer).versie(), null, gesprek, null, null).met(new Tijd(75, 4, 0)),
                            EersteBuurZegt.GAAT_DOOR);
            w.em.flush();
            assertThat(uren.zonderTijd(w.youssef)).singleElement().satisfies(een -> assertThat(
                            een.nummer() + " " + een.dag())
                    .isEqualTo(nummer + " " + VANDAAG.plusDays(1)));
            assertThat(uren.zonderTijd(w.esra)).isEmpty();
            assertThatThrownBy(() -> uren.schrijf(w.esra, gesprek, UUID.randomUUID(), new Tijd(60, 0, 0)))
                    .isInstanceOf(NotFound.class);
            UUID inzending = UUID.randomUUID();
            uren.schrijf(w.youssef, gesprek, inzending, new Tijd(60, 0, 420));
            uren.schrijf(w.youssef, gesprek, inzending, new Tijd(60, 0, 420));
            assertThat(uren.zonderTijd(w.youssef)).isEmpty();
            w.maak(Urengevolg.class).neemTerug(w.zaak(nummer), sinds);
            w.em.flush();
            assertThat(w.vraag("select string_agg(m.gebruikersnaam || ' ' || u.minuten || ' ' || u.zaak, ', ')"
                            + " from urenregel u join medewerker m on m.id = u.medewerker_id"))
                    .isEqualTo("youssef 60 " + nummer);
        });
    }

    private static Gesprekplan morgen(Wereld w) {
        return new Gesprekplan(
                Gespreksoort.EERSTE_BUUR,
                VANDAAG.plusDays(1),
                LocalTime.of(19, 0),
                LocalTime.of(20, 0),
                null,
                "Zaal Proef",
                Set.copyOf(w.paar()),
                Set.of(),
                true,
                true);
    }

    private static void schrijf(Wereld w, LocalDate op, Tijd tijd) {
        w.maak(SchrijfUren.class).schrijf(w.ineke, UUID.randomUUID(), werk(op, tijd));
    }

    private static Werkdag werk(LocalDate op, Tijd tijd) {
        return new Werkdag(op, Urensoort.GESPREK, null, tijd);
    }
}
