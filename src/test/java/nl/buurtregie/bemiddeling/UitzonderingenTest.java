package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Voorbeelden.VANDAAG;
import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Coaching;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In de wacht, stopping early, opening again and coaching, on a real database. */
class UitzonderingenTest {

    private static final LocalDate KIJKDATUM = VANDAAG.plusDays(28);
    private static final WorkingDays WERKDAGEN = new WorkingDays(true);

    @Test
    void in_de_wacht_staat_de_termijn_stil_en_schuift_de_herinnering_mee() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            LocalDate eerst = taak(wereld, nummer).termijn().einde();
            wacht(wereld, nummer, KIJKDATUM);

            Taak taak = taak(wereld, nummer);
            int over = WERKDAGEN.between(VANDAAG, eerst);
            assertThat(taak.isStil()).isTrue();
            assertThat(taak.termijn().einde()).isEqualTo(WERKDAGEN.plus(KIJKDATUM, over));
            assertThat(wereld.proces.herinnering(nummer)).isNotNull();
            assertThat(wereld.zaak(nummer).wacht().tot()).isEqualTo(KIJKDATUM);
        });
    }

    @Test
    void de_dagen_in_de_wacht_tellen_nergens_mee() {
        String[] nummer = new String[1];
        Wereld.proef(wereld -> {
            nummer[0] = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            wacht(wereld, nummer[0], KIJKDATUM);
            LocalDate stil = taak(wereld, nummer[0]).termijn().einde();
            wereld.later(Duration.ofDays(14));
            wereld.maak(ZetInDeWacht.class).gaVerder(wereld.marjan, wereld.nu(nummer[0]));

            int werkdagen = WERKDAGEN.between(VANDAAG, VANDAAG.plusDays(14));
            Taak taak = taak(wereld, nummer[0]);
            assertThat(wereld.zaak(nummer[0]).isInDeWacht()).isFalse();
            assertThat(wereld.zaak(nummer[0]).wacht().stilstand()).isEqualTo(werkdagen);
            assertThat(taak.isStil()).isFalse();
            assertThat(taak.termijn().einde()).isBefore(stil);
            wereld.maak(LegContactVast.class)
                    .legVast(wereld.ineke, wereld.nu(nummer[0]), TweedeBuurZegt.DOET_MEE, true);
            assertThat(wereld.vraag("select werkdagen from feit_termijn where stap = 'CONTACT_TWEEDE_BUUR'"
                            + " order by id desc limit 1"))
                    .isEqualTo(0);
        });
    }

    /** On the last day of its term it is put aside until a Saturday; it goes on by itself on that day, or by hand on the day before. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wie_op_een_vrije_dag_weer_verder_gaat_is_niet_meteen_te_laat(boolean vanzelf) {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            LocalDate laatste = taak(wereld, nummer).einde();
            wereld.later(Duration.ofDays(ChronoUnit.DAYS.between(VANDAAG, laatste)));
            LocalDate zaterdag = laatste.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
            LocalDate maandag = zaterdag.plusDays(2);
            wacht(wereld, nummer, vanzelf ? zaterdag : zaterdag.plusDays(7));
            assertThat(taak(wereld, nummer).einde()).isEqualTo(vanzelf ? maandag : maandag.plusDays(7));
            wereld.later(Duration.ofDays(ChronoUnit.DAYS.between(laatste, zaterdag)));
            if (vanzelf) {
                wereld.maak(Wachtproces.class).gaatVerder(nummer);
            } else {
                wereld.maak(ZetInDeWacht.class).gaVerder(wereld.marjan, wereld.nu(nummer));
            }
            assertThat(taak(wereld, nummer).einde()).isEqualTo(maandag);
        });
    }

    /** Contact was made before the case was put aside, and recorded when it went on. */
    @Test
    void van_een_stap_die_voor_de_wacht_al_gedaan_was_gaat_de_wacht_niet_af() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            wereld.later(Duration.ofDays(2));
            wacht(wereld, nummer, wereld.vandaag().plusDays(28));
            wereld.later(Duration.ofDays(7));
            wereld.maak(ZetInDeWacht.class).gaVerder(wereld.marjan, wereld.nu(nummer));
            wereld.later(Duration.ofDays(5));
            wacht(wereld, nummer, wereld.vandaag().plusDays(28));
            wereld.later(Duration.ofDays(7));
            wereld.maak(ZetInDeWacht.class).gaVerder(wereld.marjan, wereld.nu(nummer));
            wereld.later(Duration.ofDays(1));

            for (String geval : List.of("1 1", "2 2", "4 2", "10 3", "13 4", "20 5", "22 6")) {
                int naDagen = Integer.parseInt(geval.split(" ")[0]);
                assertThat(contact(wereld, nummer, VANDAAG.plusDays(naDagen)))
                        .as(geval)
                        .isEqualTo(Integer.valueOf(geval.split(" ")[1]));
            }
        });
    }

    /** Recorded, counted and taken back. */
    private static Object contact(Wereld wereld, String nummer, LocalDate op) {
        wereld.maak(LegContactVast.class)
                .legVast(wereld.ineke, wereld.nu(nummer).met(op), TweedeBuurZegt.DOET_MEE, true);
        Object werkdagen = wereld.vraag(
                "select werkdagen from feit_termijn where stap = 'CONTACT_TWEEDE_BUUR' order by id desc limit 1");
        wereld.vergeet();
        wereld.maak(WijzigLaatste.class).wijzig(wereld.marjan, wereld.nu(nummer), "Het was een andere dag");
        wereld.vergeet();
        return werkdagen;
    }

    @Test
    void wie_in_de_wacht_stopt_wachtte_niet_op_het_resultaat_en_een_vergissing_telt_niet_dubbel() {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan(Aard.ROOK, Wereld.BUURT);
            wereld.later(Duration.ofDays(14));
            wacht(wereld, nummer, wereld.vandaag().plusDays(90));
            wereld.later(Duration.ofDays(70));
            wereld.maak(StopZaak.class).stop(wereld.marjan, wereld.nu(nummer), Stopreden.VERHUISD);
            assertThat(wereld.vraag("select werkdagen from feit_afsluiting")).isEqualTo(10);

            wereld.later(Duration.ofDays(7));
            wereld.vergeet();
            wereld.maak(WijzigLaatste.class).wijzig(wereld.marjan, wereld.nu(nummer), "Het was een andere zaak");
            assertThat(wereld.zaak(nummer).wacht().stilstand()).isZero();
            wereld.maak(ZetInDeWacht.class).gaVerder(wereld.marjan, wereld.nu(nummer));
            wereld.maak(VoerIntake.class).voer(wereld.marjan, wereld.nu(nummer), Voorbeelden.adviesWasGenoeg());
            assertThat(wereld.vraag("select werkdagen from feit_afsluiting")).isEqualTo(10);
        });
    }

    @Test
    void de_tijd_dat_een_heropende_zaak_dicht_was_is_geen_doorlooptijd() {
        Wereld.op(Instant.parse("2026-01-12T09:00:00Z"), wereld -> {
            String nummer = wereld.meldAan(Aard.ROOK, Wereld.BUURT);
            wereld.later(Duration.ofDays(63));
            wereld.maak(VoerIntake.class).voer(wereld.marjan, wereld.nu(nummer), Voorbeelden.adviesWasGenoeg());
            assertThat(wereld.vraag("select werkdagen from feit_afsluiting")).isEqualTo(45);
            wereld.later(Duration.ofDays(231));
            wereld.maak(HeropenZaak.class).heropen(wereld.marjan, wereld.nu(nummer), "Het begon opnieuw");
            wereld.later(Duration.ofDays(7));
            wereld.maak(VoerIntake.class).voer(wereld.marjan, wereld.nu(nummer), Voorbeelden.adviesWasGenoeg());
            assertThat(wereld.vraag("select werkdagen from feit_afsluiting")).isEqualTo(50);
        });
    }

    @Test
    void op_de_kijkdatum_gaat_de_zaak_vanzelf_verder_en_een_tweede_keer_niet() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.INTAKE);
            wacht(wereld, nummer, KIJKDATUM);
            wereld.maak(Wachtproces.class).gaatVerder(nummer);
            wereld.vergeet();
            wereld.maak(Wachtproces.class).gaatVerder(nummer);

            assertThat(wereld.zaak(nummer).isInDeWacht()).isFalse();
            assertThat(wereld.vraag("select count(*) from historie where handeling = 'WEER_VERDER'"))
                    .isEqualTo(1L);
        });
    }

    @Test
    @Regel("B10.1")
    void een_zaak_die_al_op_een_datum_wacht_gaat_niet_in_de_wacht() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.WACHT_OP_NAZORG);
            weigert("B10.1", "", () -> wacht(wereld, nummer, KIJKDATUM));
            String klaar = wereld.breng(Status.TERUGKOPPELEN);
            weigert("B10.1", "", () -> wacht(wereld, klaar, KIJKDATUM));
        });
    }

    @Test
    @Regel("B10.2")
    void in_de_wacht_kan_een_stap_niet() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.INTAKE);
            wacht(wereld, nummer, KIJKDATUM);
            weigert("B10.2", "", () -> wereld.maak(VoerIntake.class)
                    .voer(wereld.marjan, wereld.nu(nummer), Voorbeelden.geschikt()));
        });
    }

    @Test
    @Regel("B10.3")
    void een_kijkdatum_ligt_na_vandaag_en_binnen_een_half_jaar() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.INTAKE);
            weigert("B10.3", "kijkdatum", () -> wacht(wereld, nummer, VANDAAG));
            weigert("B10.3", "kijkdatum", () -> wacht(wereld, nummer, VANDAAG.plusMonths(7)));
        });
    }

    @ParameterizedTest
    @EnumSource(value = Stopreden.class, mode = EnumSource.Mode.EXCLUDE, names = "DUBBEL")
    void een_zaak_stopt_met_het_resultaat_van_de_reden(Stopreden reden) {
        Wereld.proef(wereld -> {
            String nummer =
                    wereld.breng(reden == Stopreden.NIET_BEREIKT ? Status.GESPREK_EERSTE_BUUR : Status.BEMIDDELEN);
            wereld.maak(StopZaak.class).stop(wereld.marjan, wereld.nu(nummer), reden);

            assertThat(wereld.zaak(nummer).afloop().resultaat()).isEqualTo(reden.resultaat());
            assertThat(wereld.vraag("select handeling from historie order by id desc limit 1"))
                    .isEqualTo(reden.handeling().name());
        });
    }

    /** Nobody spoke to him: no talk counts, and nobody asks him how that was. */
    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"INTAKE", "WACHTLIJST", "GESPREK_EERSTE_BUUR"})
    @Functie("BEM-18")
    void een_melder_die_nooit_antwoordt_is_niet_gesproken(Status status) {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(status);
            wereld.em
                    .createNativeQuery("update partij set email = 'melder@buurt.example', ingelicht_op = now()"
                            + " where rol = 'EERSTE_BUUR'")
                    .executeUpdate();
            wereld.vergeet();
            Instant begin = wereld.moment();
            wereld.maak(StopZaak.class).stop(wereld.marjan, wereld.nu(nummer), Stopreden.NIET_BEREIKT);
            wereld.vergeet();
            assertThat(wereld.zaak(nummer).afloop().resultaat()).isEqualTo(Resultaat.NIET_BEREIKT);
            assertThat(wereld.zaak(nummer).mijlpalen()).doesNotContain(Mijlpaal.EERSTE_BUUR);
            wereld.verder(nummer, Status.AFGESLOTEN);
            wereld.vergeet();
            assertThat(wereld.vraag("select resultaat || ' ' || eerste_buur || ' ' || naar_paar from feit_afsluiting"))
                    .isEqualTo("NIET_BEREIKT false " + (status == Status.GESPREK_EERSTE_BUUR));
            assertThat(wereld.vraag("select count(*) from historie where handeling = 'GESPREK_EERSTE_BUUR'"))
                    .isEqualTo(0L);
            assertThat(wereld.maak(Afgesloten.class)
                            .teVragen(begin, wereld.moment().plusSeconds(1)))
                    .isEmpty();
        });
    }

    /** Who was spoken to and wants to go on is waited for otherwise. */
    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INTAKE", "WACHTLIJST", "GESPREK_EERSTE_BUUR"})
    void na_het_eerste_gesprek_is_de_melder_niet_onbereikbaar(Status status) {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(status);
            weigert("B0.1", "", () -> wereld.maak(StopZaak.class)
                    .stop(wereld.marjan, wereld.nu(nummer), Stopreden.NIET_BEREIKT));
        });
    }

    @Test
    void een_bemiddelaar_stopt_alleen_omdat_het_niet_veilig_is_en_ziet_de_zaak_daarna_niet_meer() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.NAZORG);
            StopZaak stop = wereld.maak(StopZaak.class);
            assertThatThrownBy(() -> stop.stop(wereld.ineke, wereld.nu(nummer), Stopreden.VERHUISD))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stop.stop(wereld.ineke, wereld.nu(nummer), Stopreden.NIET_BEREIKT))
                    .isInstanceOf(NotFound.class);
            stop.stop(wereld.ineke, wereld.nu(nummer), Stopreden.ONVEILIG);
            wereld.maak(KoppelTerug.class).koppelTerug(wereld.marjan, wereld.nu(nummer), true);

            assertThat(wereld.maak(Bemiddelingen.class).find(wereld.ineke, nummer))
                    .isEmpty();
        });
    }

    /** Nobody is there any more: that is no reason to say that somebody was told. */
    @Test
    @Regel("B9.2")
    void een_verwijzer_die_niet_te_bereiken_is_telt_niet_als_verteld() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.TERUGKOPPELEN);
            wereld.maak(KoppelTerug.class).nietBereikt(wereld.marjan, wereld.nu(nummer));
            assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.AFGESLOTEN);
            assertThat(wereld.zaak(nummer).afloop().terugkoppeling()).isNull();
            assertThat(wereld.vraag("select handeling || ': ' || toelichting from historie order by id desc limit 1"))
                    .isEqualTo("NIET_TERUGGEKOPPELD: de verwijzer is niet te bereiken");
            assertThat(wereld.maak(Bemiddelingen.class).verteldAanVerwijzer(wereld.zaak(nummer)))
                    .isEmpty();
        });
    }

    @Test
    @Regel("B9.2")
    void wie_niet_meer_wil_dat_de_verwijzer_het_hoort_wordt_niet_verteld() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.TERUGKOPPELEN);
            KoppelTerug act = wereld.maak(KoppelTerug.class);
            weigert("B9.2", "antwoord", () -> act.koppelTerug(wereld.marjan, wereld.nu(nummer), false));
            long melder = wereld.zaak(nummer).eersteBuur().id();
            wereld.maak(WijzigPartij.class).zegt(wereld.marjan, wereld.nu(nummer), melder, Doel.TERUGKOPPELEN, false);
            act.koppelTerug(wereld.marjan, wereld.nu(nummer), false);
            assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.AFGESLOTEN);
            assertThat(wereld.vraag("select handeling || ': ' || toelichting from historie order by id desc limit 1"))
                    .isEqualTo("NIET_TERUGGEKOPPELD: de eerste buur vindt het niet goed");
            assertThat(wereld.vraag("select terugkoppeling from bemiddeling where nummer = '" + nummer + "'"))
                    .isNull();
            assertThat(wereld.maak(Bemiddelingen.class).verteldAanVerwijzer(wereld.zaak(nummer)))
                    .isEmpty();
        });
    }

    @Test
    void een_heropende_zaak_telt_niet_meer_als_gesloten_tot_hij_weer_sluit() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.AFGESLOTEN);
            assertThat(wereld.vraag("select count(*) from feit_afsluiting")).isEqualTo(1L);
            wereld.maak(HeropenZaak.class).heropen(wereld.marjan, wereld.nu(nummer), "Het begon opnieuw");

            assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.INTAKE);
            assertThat(wereld.zaak(nummer).keerHeropend()).isOne();
            assertThat(wereld.zaak(nummer).afloop().resultaat()).isNull();
            assertThat(wereld.zaak(nummer).paar()).isEmpty();
            assertThat(wereld.vraag("select count(*) from feit_afsluiting")).isEqualTo(0L);
            assertThat((long) wereld.vraag("select count(*) from historie")).isGreaterThan(8);
            wereld.maak(VoerIntake.class).voer(wereld.marjan, wereld.nu(nummer), Voorbeelden.adviesWasGenoeg());
            wereld.maak(KoppelTerug.class).koppelTerug(wereld.marjan, wereld.nu(nummer), true);
            assertThat(wereld.vraag("select heropend from feit_afsluiting")).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource(Coaching.class)
    void coaching_eindigt_goed_of_niet_of_nog_niet(Coaching uitkomst) {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            wereld.maak(LegContactVast.class)
                    .legVast(wereld.ineke, wereld.nu(nummer), TweedeBuurZegt.WEIGERT_COACHING, true);
            assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.COACHEN);
            wereld.maak(LegCoachingVast.class).legVast(wereld.ineke, wereld.nu(nummer), uitkomst);

            Resultaat voorstel = wereld.zaak(nummer).afloop().voorstel();
            switch (uitkomst) {
                case GEHOLPEN -> assertThat(voorstel).isEqualTo(Resultaat.OPGELOST_MET_ADVIES);
                case NIET_GEHOLPEN -> assertThat(voorstel).isEqualTo(Resultaat.TWEEDE_BUUR_WEIGERT);
                case NOG_EEN_KEER -> assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.COACHEN);
            }
            assertThat(wereld.zaak(nummer).mijlpalen()).contains(Mijlpaal.COACHING);
        });
    }

    /** After days without a server its timers go off in any order: the reminder of the old term before the end of the wait, or after it. */
    @Test
    void een_herinnering_van_voor_de_wacht_meldt_niets_en_de_echte_komt_nog() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            Bemiddelingsproces proces = wereld.maak(Bemiddelingsproces.class);
            wacht(wereld, nummer, wereld.vandaag().plusDays(5));
            wereld.vergeet();
            wereld.later(Duration.ofDays(20));
            proces.herinner(nummer, "gesprekEersteBuur");
            wereld.maak(Wachtproces.class).gaatVerder(nummer);
            proces.herinner(nummer, "gesprekEersteBuur");
            assertThat(wereld.vraag("select count(*) from historie where handeling = 'TERMIJN_VERSTREKEN'"))
                    .isEqualTo(0L);
            wereld.vergeet();
            wereld.later(Duration.ofDays(30));
            wereld.maak(Escalatiepost.class).meld();
            assertThat(wereld.vraag("select count(*) from historie where handeling = 'TERMIJN_VERSTREKEN'"))
                    .isEqualTo(1L);
        });
    }

    @Test
    void wie_te_laat_was_voor_de_wacht_hoort_het_weer_als_het_daarna_te_laat_wordt() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            Escalatiepost post = wereld.maak(Escalatiepost.class);
            wereld.em
                    .createNativeQuery("update medewerker set email = gebruikersnaam || '@buurt.example'"
                            + " where gebruikersnaam in ('marjan', 'ineke', 'esra')")
                    .executeUpdate();
            wereld.vergeet();
            wereld.later(Duration.ofDays(30));
            wereld.maak(Bemiddelingsproces.class).herinner(nummer, "gesprekEersteBuur"); // its only timer
            assertThat(post.meld()).isEqualTo(1);
            assertThat(wereld.vraag("select string_agg(aan, ' ' order by aan) from uitgaand"))
                    .as("the coördinator, and of the pair who wants mail")
                    .isEqualTo("ineke@buurt.example marjan@buurt.example");
            LocalDate kijkdatum = wereld.vandaag().plusDays(5);
            wacht(wereld, nummer, kijkdatum);
            wereld.vergeet();
            wereld.later(Duration.ofDays(5));
            assertThat(post.meld()).isZero();
            wereld.maak(Wachtproces.class).gaatVerder(nummer);
            assertThat(post.meld()).isZero();
            wereld.later(Duration.ofDays(4));
            assertThat(post.meld()).isEqualTo(1);
            assertThat(post.meld()).isZero();
            assertThat(wereld.vraag("select count(*) from historie where handeling = 'TERMIJN_VERSTREKEN'"))
                    .isEqualTo(2L);
        });
    }

    @Test
    void alleen_de_coordinator_zet_in_de_wacht_en_heropent() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.NAZORG);
            assertThatThrownBy(() ->
                            wereld.maak(ZetInDeWacht.class).zet(wereld.ineke, wereld.nu(nummer), KIJKDATUM, "vakantie"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> wereld.maak(HeropenZaak.class).heropen(wereld.ineke, wereld.nu(nummer), "zomaar"))
                    .isInstanceOf(NotFound.class);
        });
    }

    private static void wacht(Wereld wereld, String nummer, LocalDate kijkdatum) {
        wereld.maak(ZetInDeWacht.class).zet(wereld.marjan, wereld.nu(nummer), kijkdatum, "De buur is op vakantie");
    }

    private static Taak taak(Wereld wereld, String nummer) {
        return wereld.maak(Bemiddelingen.class).taak(wereld.zaak(nummer)).orElseThrow();
    }
}
