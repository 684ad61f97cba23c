package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Voorbeelden.NU;
import static nl.buurtregie.bemiddeling.Voorbeelden.VANDAAG;
import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Bemiddelgesprek;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.NazorgUitkomst;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Uitkomst;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.begrip.Vorm;
import nl.buurtregie.bemiddeling.zoek.EerdereZaken;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import org.junit.jupiter.api.Test;

/** The acts on a real database: what they refuse, and what they leave behind. */
class HandelingenTest {

    @Test
    @Regel("B0.2")
    void een_notitie_is_hooguit_500_tekens() {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan();
            Stap stap = new Stap(nummer, wereld.zaak(nummer).versie(), "n".repeat(501));
            weigert("B0.2", "notitie", () -> wereld.maak(VoerIntake.class)
                    .voer(wereld.marjan, stap, Voorbeelden.geschikt()));
        });
    }

    @Test
    @Regel("B1.4")
    void een_zaak_ligt_in_een_buurt_van_de_gemeente() {
        Wereld.proef(wereld -> weigert("B1.4", "buurt", () -> wereld.meldAan(Aard.ROOK, "BU03630000")));
    }

    @Test
    @Regel("B4.2")
    void wie_in_de_buurt_woont_krijgt_de_zaak_niet() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.WACHTLIJST);
            List<Long> paar = List.of(wereld.ineke.id(), wereld.esra.id());
            weigert("B4.2", "paar", () -> wereld.maak(WijsToe.class).wijsToe(wereld.marjan, wereld.nu(nummer), paar));
            assertThat(wereld.zaak(nummer).paar()).isEmpty();
        });
    }

    @Test
    @Regel("B4.8")
    void wie_genoeg_zaken_heeft_krijgt_er_geen_bij() {
        Wereld.proef(wereld -> {
            Ik druk = wereld.bemiddelaar("druk", "Drukke Dirk", Wereld.ANDERE_BUURT, 1);
            List<Long> paar = List.of(wereld.ineke.id(), druk.id());
            String een = wereld.breng(Status.WACHTLIJST);
            wereld.maak(WijsToe.class).wijsToe(wereld.marjan, wereld.nu(een), paar);
            String twee = wereld.breng(Status.WACHTLIJST);
            weigert("B4.8", "paar", () -> wereld.maak(WijsToe.class).wijsToe(wereld.marjan, wereld.nu(twee), paar));
        });
    }

    @Test
    @Regel("B4.3")
    void alleen_wie_bemiddelaar_is_krijgt_een_zaak() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.WACHTLIJST);
            for (long iemand : new long[] {wereld.els.id(), 987_654_321L}) {
                List<Long> paar = List.of(wereld.ineke.id(), iemand);
                weigert("B4.3", "paar", () -> wereld.maak(WijsToe.class)
                        .wijsToe(wereld.marjan, wereld.nu(nummer), paar));
            }
        });
    }

    @Test
    @Regel("B4.3")
    void wie_niet_meer_actief_is_krijgt_geen_zaak() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.WACHTLIJST);
            wereld.em
                    .createNativeQuery("update medewerker set actief = false where id = " + wereld.youssef.id())
                    .executeUpdate();
            weigert("B4.3", "paar", () -> wereld.maak(WijsToe.class)
                    .wijsToe(wereld.marjan, wereld.nu(nummer), wereld.paar()));
        });
    }

    @Test
    @Regel("B8.2")
    void een_gesprek_van_morgen_is_er_nog_niet_geweest() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.BEMIDDELEN);
            weigert("B8.2", "op", () -> gesprek(wereld, nummer, VANDAAG.plusDays(1)));
            gesprek(wereld, nummer, VANDAAG);
            assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.WACHT_OP_NAZORG);
            assertThat(wereld.zaak(nummer).wachtTot()).isEqualTo(VANDAAG.plusWeeks(6));
        });
    }

    private static void gesprek(Wereld wereld, String nummer, LocalDate dag) {
        wereld.maak(LegBemiddelingVast.class)
                .legVast(
                        wereld.ineke,
                        wereld.nu(nummer),
                        new Bemiddelgesprek(Vorm.PENDEL, Uitkomst.GEEN_AFSPRAKEN, null, dag));
    }

    @Test
    @Regel("B0.1")
    void een_stap_kan_alleen_door_de_rol_die_aan_de_beurt_is() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            String klaar = wereld.breng(Status.AFSLUITEN);
            weigert("B0.1", "", () -> wereld.maak(SluitAf.class)
                    .sluitAf(wereld.ineke, wereld.nu(klaar), Resultaat.OPGELOST));
            weigert("B0.1", "", () -> wereld.maak(LegNazorgVast.class)
                    .legVast(wereld.ineke, wereld.nu(nummer), NazorgUitkomst.OPGELOST));
        });
    }

    @Test
    void de_kandidaten_staan_op_wie_het_minst_te_doen_heeft_en_wie_dichtbij_woont() {
        Wereld.proef(wereld -> {
            Ik ver = wereld.bemiddelaar("ver", "Verre Vera", "BU00141500", 8);
            Bemiddeling zaak = wereld.zaak(wereld.breng(Status.WACHTLIJST));
            wereld.breng(Status.GESPREK_EERSTE_BUUR);
            List<Kandidaat> kandidaten = wereld.maak(Kandidaten.class).voor(zaak);
            assertThat(kandidaten)
                    .extracting(Kandidaat::medewerkerId)
                    .startsWith(wereld.esra.id(), ver.id())
                    .contains(wereld.ineke.id(), wereld.youssef.id());
            assertThat(kandidaten.get(0).weigering()).startsWith("woont in ");
            assertThat(kandidaten.get(0).afstandKm()).isZero();
            assertThat(kandidaten.get(1).isGeweigerd()).isFalse();
            assertThat(kandidaten.get(1).afstandKm()).isGreaterThan(1);
            assertThat(kandidaten.get(2).zakenDitJaar()).isEqualTo(1);
        });
    }

    @Test
    void een_hele_zaak_laat_feiten_na_zonder_naam_adres_of_nummer() {
        Wereld.proef(wereld -> {
            long id = wereld.zaak(wereld.breng(Status.AFGESLOTEN)).id();
            assertThat(wereld.vraag("select count(*) from feit_aanmelding where zaak = " + id))
                    .isEqualTo(1L);
            assertThat(wereld.vraag("select count(*) from feit_termijn where zaak = " + id))
                    .isEqualTo(8L);
            assertThat(wereld.vraag("select resultaat || geschikt || naar_paar || eerste_buur || tweede_buur || samen"
                            + " || pendel || nazorg_bereikt from feit_afsluiting where zaak = " + id))
                    .isEqualTo("OPGELOSTtruetruetruetruetruefalsetrue");
            for (String feit : List.of("feit_aanmelding", "feit_termijn", "feit_afsluiting")) {
                assertThat((String) wereld.vraag("select string_agg(f::text, ' ') from " + feit + " f"))
                        .doesNotContainIgnoringCase("zandloper")
                        .doesNotContain("9799")
                        .doesNotContain("2026-0");
            }
        });
    }

    @Test
    void een_ingetrokken_zaak_telt_een_keer_mee() {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan(Aard.ROOK, Wereld.BUURT);
            wereld.maak(TrekIn.class).trekIn(wereld.marjan, wereld.nu(nummer));
            assertThat(wereld.vraag("select string_agg(resultaat, ',') from feit_afsluiting"))
                    .isEqualTo("INGETROKKEN");
            assertThat(wereld.vraag("select count(*) from feit_termijn"))
                    .as("een stap die niemand deed heeft geen termijn gehaald")
                    .isEqualTo(0L);
            assertThat(wereld.vraag("select count(*) from taak")).isEqualTo(0L);
        });
    }

    @Test
    void elke_wijziging_staat_in_het_logboek_van_wie_keek_en_wie_schreef() {
        Wereld.proef(wereld -> {
            String nummer = wereld.gevraagd();
            assertThat(wereld.vraag("select string_agg(soort || ' ' || handeling || ' ' || (medewerker_id = "
                            + wereld.marjan.id() + "), ', ' order by id) from raadpleging where nummer = '" + nummer
                            + "'"))
                    .isEqualTo("WIJZIGEN AANMELDING true, WIJZIGEN INTAKE true, WIJZIGEN TOEWIJZING true");
        });
    }

    @Test
    void een_verstreken_termijn_staat_in_de_historie_en_op_de_lijst() {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan();
            wereld.maak(Bemiddelingsproces.class).herinner(nummer, "intake");
            assertThat(wereld.vraag("select count(*) from taak where herinnerd_op is not null"))
                    .as("a timer that comes before the term is over")
                    .isEqualTo(0L);
            wereld.vergeet();
            wereld.later(Duration.ofDays(30));
            wereld.maak(Bemiddelingsproces.class).herinner(nummer, "intake");
            assertThat(wereld.maak(Bemiddelingen.class).historie(wereld.zaak(nummer)))
                    .extracting(Historieregel::handeling)
                    .startsWith(Handeling.TERMIJN_VERSTREKEN);
            assertThat(wereld.vraag("select count(*) from taak where herinnerd_op is not null"))
                    .isEqualTo(1L);
        });
    }

    @Test
    void de_termijn_van_de_intake_is_vijf_werkdagen_en_de_herinnering_komt_de_dag_erna() {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan();
            Taak taak =
                    wereld.maak(Bemiddelingen.class).taak(wereld.zaak(nummer)).orElseThrow();
            assertThat(taak.termijn()).isEqualTo(new Termijn(VANDAAG, 5, LocalDate.of(2026, 12, 1)));
            assertThat(taak.rol()).isEqualTo(Rol.COORDINATOR);
            assertThat(wereld.maak(Bemiddelingsproces.class).eindeTermijn(nummer, "intake"))
                    .hasSameTimeAs(java.util.Date.from(java.time.Instant.parse("2026-12-02T07:00:00Z")));
        });
    }

    @Test
    void de_terugval_telt_de_doorlooptijd_tot_het_resultaat() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.AFSLUITEN);
            wereld.em
                    .createNativeQuery("update bemiddeling set aangemeld_op = '2026-11-10T09:00:00Z' where nummer = '"
                            + nummer + "'")
                    .executeUpdate();
            wereld.em.clear();
            wereld.maak(SluitAf.class).sluitAf(wereld.marjan, wereld.nu(nummer), Resultaat.VERBETERD);
            wereld.maak(KoppelTerug.class).koppelTerug(wereld.marjan, wereld.nu(nummer), true);
            assertThat(wereld.vraag("select werkdagen from feit_afsluiting")).isEqualTo(10);
            assertThat(wereld.zaak(nummer).afloop().resultaatOp()).isEqualTo(NU);
        });
    }

    @Test
    void aan_het_einde_ziet_de_aanmelder_eerdere_zaken_op_het_adres() {
        Wereld.proef(wereld -> {
            String eerder = wereld.breng(Status.AFGESLOTEN);
            Aanmelding tegenmelding = new Aanmelding(
                    UUID.randomUUID(),
                    Kanaal.EMAIL,
                    Verwijzer.ZELFMELDER,
                    Aard.STANK,
                    Set.of(),
                    Wereld.BUURT,
                    new Partijgegevens(
                            "Dhr. Q. Korenblom",
                            "0600998877",
                            null,
                            new Adres(null, "9799 ZX", 9, "a"),
                            "Nederlands",
                            null),
                    null,
                    false,
                    false,
                    null);
            String nieuw = wereld.maak(MeldAan.class).meldAan(wereld.marjan, tegenmelding);
            wereld.em.flush();
            assertThat(wereld.maak(EerdereZaken.class).op(wereld.marjan, new Adres(null, "9799 ZX", 9, "a")))
                    .extracting(EerdereZaak::nummer)
                    .containsExactlyInAnyOrder(eerder, nieuw);
            assertThat(wereld.maak(EerdereZaken.class).op(wereld.marjan, new Adres(null, "9799 ZX", 7, null)))
                    .extracting(EerdereZaak::resultaat, EerdereZaak::alsTweedeBuur)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("opgelost", false));
            assertThat(wereld.maak(EerdereZaken.class).op(wereld.marjan, new Adres(null, "9799zx", 9, "A")))
                    .as("de tweede buur van toen vraagt nu zelf hulp")
                    .filteredOn(EerdereZaak::alsTweedeBuur)
                    .extracting(EerdereZaak::nummer)
                    .containsExactly(eerder);
        });
    }
}
