package nl.buurtregie.bemiddeling.gesprek;

import static nl.buurtregie.bemiddeling.Voorbeelden.VANDAAG;
import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.LegContactVast;
import nl.buurtregie.bemiddeling.LegEersteGesprekVast;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.StopZaak;
import nl.buurtregie.bemiddeling.VervangBemiddelaar;
import nl.buurtregie.bemiddeling.VoegPartijToe;
import nl.buurtregie.bemiddeling.Voorbeelden;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.WijzigPartij;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.MeldAfwezig;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten;
import nl.buurtregie.vrijwilliger.weg.PlanBijeenkomst;
import org.junit.jupiter.api.Test;

/** Talks are planned, moved and called off; on a real database. */
class GesprekTest {

    private static final LocalDate DAG = VANDAAG.plusDays(2);
    private static final String ELDERS = "Buurtcentrum Selwerd";

    @Test
    void een_gesprek_wordt_gepland_verplaatst_en_afgezegd_en_de_geschiedenis_noemt_geen_adres() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            long thuis = wereld.zaak(nummer).eersteBuur().id();
            long id = plan(wereld, nummer, avond(wereld, 19, 20, thuis, null));
            assertThat(komende(wereld, nummer)).singleElement().satisfies(gesprek -> {
                assertThat(gesprek.bijPartij()).isEqualTo(thuis);
                assertThat(gesprek.bemiddelaars()).containsExactlyInAnyOrderElementsOf(wereld.paar());
                assertThat(gesprek.partijen()).containsExactly(thuis);
                assertThat(gesprek.volgorde()).isZero();
            });
            wereld.maak(PlanGesprek.class)
                    .verplaats(wereld.youssef, wereld.nu(nummer), id, avond(wereld, 20, 21, null, ELDERS));
            assertThat(komende(wereld, nummer)).singleElement().satisfies(gesprek -> {
                assertThat(gesprek.plaats()).isEqualTo(ELDERS);
                assertThat(gesprek.volgorde()).isEqualTo(1);
            });
            wereld.maak(PlanGesprek.class).zegAf(wereld.marjan, wereld.nu(nummer), id, "buur is ziek");
            assertThat(komende(wereld, nummer)).isEmpty();
            assertThat(wereld.maak(Bemiddelingen.class).historie(wereld.zaak(nummer)))
                    .extracting(Historieregel::toelichting)
                    .contains("gesprek met de eerste buur, " + dag() + " 20.00 uur: buur is ziek")
                    .noneMatch(zin -> zin != null && (zin.contains(ELDERS) || zin.contains("straat")));
        });
    }

    @Test
    @Regel({"B13.1", "B13.2", "B13.3", "B13.4"})
    void een_tijd_of_plek_die_niet_kan_wordt_geweigerd() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            Gesprekplan gisteren = new Gesprekplan(
                    Gespreksoort.EERSTE_BUUR,
                    VANDAAG.minusDays(1),
                    LocalTime.of(19, 0),
                    LocalTime.of(20, 0),
                    null,
                    ELDERS,
                    Set.copyOf(wereld.paar()),
                    Set.of(),
                    false,
                    false);
            weigert("B13.1", "dag", () -> plan(wereld, nummer, gisteren));
            weigert("B13.2", "einde", () -> plan(wereld, nummer, avond(wereld, 19, 19, null, ELDERS)));
            weigert("B13.3", "einde", () -> plan(wereld, nummer, avond(wereld, 14, 19, null, ELDERS)));
            weigert("B13.4", "plaats", () -> plan(wereld, nummer, avond(wereld, 19, 20, null, null)));
            weigert("B13.4", "plaats", () -> plan(wereld, nummer, avond(wereld, 19, 20, null, "x".repeat(81))));
        });
    }

    @Test
    @Regel({"B13.5", "B13.6"})
    void alleen_wie_bij_de_zaak_hoort_komt() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            long vreemd = wereld.zaak(wereld.meldAan()).eersteBuur().id();
            weigert("B13.5", "waar", () -> plan(wereld, nummer, avond(wereld, 19, 20, vreemd, null)));
            Gesprekplan esra = met(Set.of(wereld.esra.id()), Set.of());
            weigert("B13.6", "bemiddelaars", () -> plan(wereld, nummer, esra));
            weigert("B13.6", "bemiddelaars", () -> plan(wereld, nummer, met(Set.of(), Set.of())));
            Gesprekplan ook = met(Set.copyOf(wereld.paar()), Set.of(vreemd));
            weigert("B13.5", "ookMet", () -> plan(wereld, nummer, ook));
        });
    }

    /** Who brought it and the second neighbour have nothing to do with it. */
    @Test
    @Regel("B13.15")
    void een_gesprek_met_alleen_een_andere_buur_zegt_met_wie_en_kan_daar_thuis() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.BEMIDDELEN);
            VoegPartijToe erbij = wereld.maak(VoegPartijToe.class);
            erbij.voegToe(wereld.marjan, wereld.nu(nummer), null, Voorbeelden.melder());
            erbij.voegToe(wereld.marjan, wereld.nu(nummer), null, Voorbeelden.anderebuur());
            wereld.vergeet();
            long tweede = wereld.zaak(nummer).tweedeBuur().orElseThrow().id();
            long derde = wereld.zaak(nummer).partijen().get(2).id();
            weigert("B13.15", "ookMet", () -> plan(wereld, nummer, metAndere(wereld, null, Set.of())));
            weigert("B13.15", "ookMet", () -> plan(wereld, nummer, metAndere(wereld, null, Set.of(tweede))));
            plan(wereld, nummer, metAndere(wereld, derde, Set.of(derde)));
            assertThat(komende(wereld, nummer)).singleElement().satisfies(gesprek -> {
                assertThat(gesprek.partijen()).containsExactly(derde);
                assertThat(gesprek.bijPartij()).isEqualTo(derde);
                assertThat(gesprek.soort()).isEqualTo(Gespreksoort.ANDERE_BUUR);
            });
        });
    }

    private static Gesprekplan metAndere(Wereld wereld, Long thuis, Set<Long> wie) {
        return new Gesprekplan(
                Gespreksoort.ANDERE_BUUR,
                DAG,
                LocalTime.of(19, 0),
                LocalTime.of(20, 0),
                thuis,
                thuis == null ? ELDERS : null,
                Set.copyOf(wereld.paar()),
                wie,
                false,
                false);
    }

    /** Promised to whoever asks for help: the neighbour hears nothing without a yes. That the neighbour knew already is no yes. */
    @Test
    @Regel("B13.13")
    void zonder_een_ja_van_de_eerste_buur_wordt_met_niemand_anders_iets_gepland() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            wereld.maak(VoegPartijToe.class).voegToe(wereld.marjan, wereld.nu(nummer), null, Voorbeelden.melder());
            wereld.em
                    .createNativeQuery("update bemiddeling set buur_weet = 'JA'")
                    .executeUpdate();
            wereld.vergeet();
            long tweede = wereld.zaak(nummer).tweedeBuur().orElseThrow().id();
            long ander = wereld.zaak(nummer).partijen().get(2).id();
            weigert("B13.13", "soort", () -> plan(wereld, nummer, met(wereld, Gespreksoort.TWEEDE_BUUR, 19)));
            weigert("B13.13", "soort", () -> plan(wereld, nummer, met(wereld, Gespreksoort.SAMEN, 19)));
            weigert("B13.13", "waar", () -> plan(wereld, nummer, avond(wereld, 19, 20, tweede, null)));
            weigert("B13.13", "soort", () -> plan(wereld, nummer, metAndere(wereld, null, Set.of(ander))));
            weigert("B13.13", "waar", () -> plan(wereld, nummer, metAndere(wereld, ander, Set.of(ander))));
            Gesprekplan ook = met(Set.copyOf(wereld.paar()), Set.of(ander));
            weigert("B13.13", "ookMet", () -> plan(wereld, nummer, ook));

            wereld.verder(nummer, Status.CONTACT_TWEEDE_BUUR);
            long id = plan(wereld, nummer, met(wereld, Gespreksoort.TWEEDE_BUUR, 19));
            long eerste = wereld.zaak(nummer).eersteBuur().id();
            WijzigPartij act = wereld.maak(WijzigPartij.class);
            act.zegt(wereld.ineke, wereld.nu(nummer), eerste, Doel.TWEEDE_BUUR_BENADEREN, false);
            wereld.em.flush();
            PlanGesprek acties = wereld.maak(PlanGesprek.class);
            weigert(
                    "B13.13",
                    "soort",
                    () -> acties.verplaats(
                            wereld.marjan, wereld.nu(nummer), id, met(wereld, Gespreksoort.TWEEDE_BUUR, 20)));
            acties.zegAf(wereld.marjan, wereld.nu(nummer), id, "de eerste buur wil het niet meer");
        });
    }

    private static Gesprekplan met(Wereld wereld, Gespreksoort soort, int uur) {
        return new Gesprekplan(
                soort,
                DAG,
                LocalTime.of(uur, 0),
                LocalTime.of(uur + 1, 0),
                null,
                ELDERS,
                Set.copyOf(wereld.paar()),
                Set.of(),
                false,
                false);
    }

    @Test
    @Regel("B13.8")
    void een_gesloten_zaak_of_een_afgezegd_gesprek_gaat_niet_meer() {
        Wereld.proef(wereld -> {
            String dicht = wereld.breng(Status.AFGESLOTEN);
            assertThatThrownBy(() -> plan(wereld, dicht, avond(wereld, 19, 20, null, ELDERS)))
                    .isInstanceOf(RuleViolation.class);
            String nummer = wereld.breng(Status.BEMIDDELEN);
            long id = plan(wereld, nummer, avond(wereld, 19, 20, null, ELDERS));
            PlanGesprek acties = wereld.maak(PlanGesprek.class);
            acties.zegAf(wereld.ineke, wereld.nu(nummer), id, "ziek");
            weigert("B13.8", "", () -> acties.zegAf(wereld.ineke, wereld.nu(nummer), id, "ziek"));
            assertThatThrownBy(() -> acties.zegAf(
                            wereld.marjan, wereld.nu(wereld.breng(Status.BEMIDDELEN)), id, "van een andere zaak"))
                    .isInstanceOf(NotFound.class);
        });
    }

    /** Neighbours hear that it does not go on; so it is on no page either, and nobody plans another. */
    @Test
    void van_een_zaak_met_een_resultaat_is_niets_meer_gepland() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.BEMIDDELEN);
            long id = plan(wereld, nummer, avond(wereld, 19, 20, null, ELDERS));
            Instant van = SharedClock.startOf(VANDAAG);
            Instant tot = SharedClock.startOf(VANDAAG.plusDays(30));
            Gesprekken gesprekken = wereld.maak(Gesprekken.class);
            assertThat(gesprekken.tussen(wereld.marjan, van, tot)).hasSize(1);
            wereld.maak(StopZaak.class).stop(wereld.marjan, wereld.nu(nummer), Stopreden.VERHUISD);
            wereld.vergeet();
            assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.TERUGKOPPELEN);
            assertThat(komende(wereld, nummer)).isEmpty();
            assertThat(gesprekken.tussen(wereld.marjan, van, tot)).isEmpty();
            PlanGesprek acties = wereld.maak(PlanGesprek.class);
            Gesprekplan nog = avond(wereld, 20, 21, null, ELDERS);
            assertThatThrownBy(() -> acties.plan(wereld.marjan, wereld.nu(nummer), nog))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> acties.verplaats(wereld.marjan, wereld.nu(nummer), id, nog))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    @Regel("B13.7")
    void niemand_is_op_twee_plekken_en_een_andere_zaak_blijft_een_andere_zaak() {
        Wereld.proef(wereld -> {
            String een = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            String twee = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            plan(wereld, een, avond(wereld, 19, 21, null, ELDERS));
            weigert("B13.7", "begin", () -> plan(wereld, twee, avond(wereld, 20, 22, null, ELDERS)));
            assertThatThrownBy(() -> plan(wereld, twee, avond(wereld, 20, 22, null, ELDERS)))
                    .hasMessageContaining("een andere zaak (" + een + "), van 19.00 tot 21.00 uur");
            plan(wereld, twee, avond(wereld, 21, 22, null, ELDERS.toUpperCase(java.util.Locale.ROOT)));

            Ik sanne = wereld.bemiddelaar("sanne", "Sanne de Boer", Wereld.ANDERE_BUURT, 8);
            wereld.maak(VervangBemiddelaar.class)
                    .vervang(wereld.marjan, wereld.nu(twee), wereld.ineke.id(), sanne.id(), "vakantie");
            wereld.zegtJa(twee);
            assertThatThrownBy(() -> wereld.maak(PlanGesprek.class)
                            .plan(sanne, wereld.nu(twee), met(Set.of(wereld.youssef.id()), Set.of())))
                    .hasMessageContaining("Youssef Benali heeft dan al een gesprek voor een andere zaak, van 19.00")
                    .hasMessageNotContaining(een);
        });
    }

    @Test
    @Regel("B13.10")
    void wie_een_uitkomst_vastlegt_zegt_welk_gesprek_het_was_en_dat_staat_niet_meer_gepland() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            long eerste = plan(wereld, nummer, avond(wereld, 19, 20, null, ELDERS));
            LegEersteGesprekVast leg = wereld.maak(LegEersteGesprekVast.class);
            weigert("B13.10", "gesprek", () -> leg.legVast(wereld.ineke, wereld.nu(nummer), EersteBuurZegt.GAAT_DOOR));
            leg.legVast(wereld.ineke, over(wereld, nummer, eerste), EersteBuurZegt.GAAT_DOOR);
            assertThat(komende(wereld, nummer)).isEmpty();
            assertThat(wereld.maak(Gesprekken.class)
                            .get(wereld.zaak(nummer), eerste)
                            .isVervallen())
                    .as("two days early: nobody goes there any more")
                    .isTrue();
            weigert("B13.8", "", () -> wereld.maak(PlanGesprek.class)
                    .zegAf(wereld.marjan, wereld.nu(nummer), eerste, "te laat bedacht"));

            plan(wereld, nummer, avond(wereld, 19, 20, null, ELDERS));
            wereld.maak(LegContactVast.class)
                    .legVast(
                            wereld.youssef,
                            over(wereld, nummer, Stap.ANDER_GESPREK),
                            TweedeBuurZegt.NIET_BEREIKT,
                            false);
            assertThat(komende(wereld, nummer))
                    .as("another talk leaves it planned")
                    .hasSize(1);
        });
    }

    /** What another neighbour said is no outcome of the step of the second; at the mediation it may be. */
    @Test
    @Regel("B13.10")
    void een_gesprek_met_alleen_een_andere_buur_is_de_uitkomst_van_een_stap_van_een_ander_niet() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            wereld.maak(VoegPartijToe.class).voegToe(wereld.marjan, wereld.nu(nummer), null, Voorbeelden.melder());
            wereld.vergeet();
            long derde = wereld.zaak(nummer).partijen().get(2).id();
            long ander = plan(wereld, nummer, metAndere(wereld, null, Set.of(derde)));
            LegContactVast leg = wereld.maak(LegContactVast.class);
            leg.legVast(wereld.ineke, wereld.nu(nummer), TweedeBuurZegt.NIET_BEREIKT, false);
            plan(wereld, nummer, met(wereld, Gespreksoort.TWEEDE_BUUR, 14));
            weigert(
                    "B13.10",
                    "gesprek",
                    () -> leg.legVast(wereld.ineke, over(wereld, nummer, ander), TweedeBuurZegt.NIET_BEREIKT, false));
            assertThat(komende(wereld, nummer)).hasSize(2);
            leg.legVast(wereld.ineke, over(wereld, nummer, Stap.ANDER_GESPREK), TweedeBuurZegt.DOET_MEE, true);
            wereld.vergeet();
            assertThat(wereld.maak(Gesprekken.class).bijStap(wereld.zaak(nummer)))
                    .extracting(Gesprek::id)
                    .hasSize(2)
                    .contains(ander);
        });
    }

    @Test
    @Regel("B13.9")
    void te_weinig_reistijd_moet_iemand_gezien_hebben() {
        Wereld.proef(wereld -> {
            String een = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            String twee = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            plan(wereld, een, avond(wereld, 19, 20, null, ELDERS));
            Gesprekplan krap = avond(wereld, 20, 21, null, "Bibliotheek");
            weigert("B13.9", "toch", () -> plan(wereld, twee, krap));
            plan(
                    wereld,
                    twee,
                    new Gesprekplan(
                            krap.soort(),
                            krap.dag(),
                            krap.begin(),
                            krap.einde(),
                            null,
                            krap.plaats(),
                            krap.bemiddelaars(),
                            krap.ookMet(),
                            true,
                            false));
            assertThat(komende(wereld, twee)).hasSize(1);
        });
    }

    @Test
    @Regel("B13.11")
    @Functie("BEM-28")
    void een_vrije_dag_of_een_dag_na_de_termijn_moet_iemand_gezien_hebben() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            for (LocalDate dag : List.of(
                    VANDAAG.plusDays(4), // Saturday
                    LocalDate.of(2026, 12, 25),
                    VANDAAG.plusDays(20))) {
                weigert("B13.11", "dagToch", () -> plan(wereld, nummer, op(wereld, dag, false)));
            }
            plan(wereld, nummer, op(wereld, VANDAAG.plusDays(3), false));
            plan(wereld, nummer, op(wereld, VANDAAG.plusDays(4), true));
            assertThat(komende(wereld, nummer)).hasSize(2);
        });
    }

    /** He or she may come all the same. */
    @Test
    @Regel("B13.11")
    void een_gesprek_op_een_dag_dat_een_van_hen_afwezig_is_moet_iemand_gezien_hebben() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            LocalDate dag = VANDAAG.plusDays(3);
            wereld.maak(MeldAfwezig.class).meld(wereld.youssef, wereld.youssef.id(), dag, dag.plusDays(7));
            assertThatThrownBy(() -> plan(wereld, nummer, op(wereld, dag, false)))
                    .hasMessageContaining("Afwezig gemeld op die dag: Youssef Benali.");
            plan(wereld, nummer, op(wereld, VANDAAG.plusDays(2), false));
            plan(wereld, nummer, op(wereld, dag, true));
            assertThat(komende(wereld, nummer)).hasSize(2);
        });
    }

    /** When it is planned, and when others are asked later; of which case the talk is, or with whom, is not told. */
    @Test
    @Regel("V30")
    @Functie("BEM-39")
    void wie_een_gesprek_heeft_wordt_niet_ongezien_gevraagd_voor_een_bijeenkomst() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            LocalDate dag = VANDAAG.plusDays(3);
            plan(wereld, nummer, op(wereld, dag, false));
            wereld.em.flush();
            long ineke = wereld.ineke.id();
            long youssef = wereld.youssef.id();
            assertThatThrownBy(() -> Bijeenkomstproef.plan(wereld, dag, 18, false, youssef))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("Youssef Benali heeft dan een gesprek. Klopt deze tijd toch? Vink dat dan aan.");
            weigert("V30", "dagToch", () -> Bijeenkomstproef.plan(wereld, dag, 18, false, youssef, ineke));
            long leeg = Bijeenkomstproef.plan(wereld, dag, 18, false);
            int versie =
                    wereld.maak(Bijeenkomsten.class).get(wereld.marjan, leeg).versie();
            PlanBijeenkomst planner = Bijeenkomstproef.planner(wereld);
            weigert(
                    "V30",
                    "dagToch",
                    () -> planner.nodigUit(wereld.marjan, leeg, versie, Set.of(-youssef), Set.of(-youssef), false));
            Bijeenkomstproef.plan(wereld, dag, 21, false, youssef);
            Bijeenkomstproef.plan(wereld, dag.plusDays(1), 18, false, youssef);
            Bijeenkomstproef.plan(wereld, dag, 18, true, youssef, ineke);
        });
    }

    /** Which kind of meeting it is, is of who was asked and of the office. */
    @Test
    @Regel("B13.11")
    @Functie("BEM-39")
    void een_gesprek_tijdens_een_bijeenkomst_moet_iemand_gezien_hebben() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            LocalDate dag = VANDAAG.plusDays(3);
            Bijeenkomstproef.plan(wereld, dag, 18, wereld.youssef.id());
            assertThatThrownBy(() -> plan(wereld, nummer, op(wereld, dag, false)))
                    .hasMessageContaining(
                            "Youssef Benali is dan gevraagd voor intervisie, van 18.00 tot 19.30 uur. Klopt deze dag toch?");
            assertThatThrownBy(() -> wereld.maak(PlanGesprek.class)
                            .plan(wereld.ineke, wereld.nu(nummer), op(wereld, dag, false)))
                    .hasMessageContaining("Youssef Benali is dan gevraagd voor een bijeenkomst, van 18.00");
            Bijeenkomstproef.plan(wereld, VANDAAG.plusDays(2), 20, wereld.youssef.id());
            plan(wereld, nummer, op(wereld, VANDAAG.plusDays(2), false));
            plan(wereld, nummer, op(wereld, dag, true));
            assertThat(komende(wereld, nummer)).hasSize(2);
            assertThat(wereld.maak(Agendabladen.class)
                            .tussen(wereld.marjan, dag, dag.plusDays(1))
                            .botsingen())
                    .as("whoever planned it saw it")
                    .isEmpty();
        });
    }

    private static Gesprekplan op(Wereld wereld, LocalDate dag, boolean dagToch) {
        return new Gesprekplan(
                Gespreksoort.EERSTE_BUUR,
                dag,
                LocalTime.of(19, 0),
                LocalTime.of(20, 0),
                null,
                ELDERS,
                Set.copyOf(wereld.paar()),
                Set.of(),
                false,
                dagToch);
    }

    @Test
    void na_een_vervanging_is_het_gesprek_van_niemand() {
        Wereld.proef(wereld -> {
            Ik sanne = wereld.bemiddelaar("sanne", "Sanne de Boer", Wereld.ANDERE_BUURT, 8);
            String nummer = wereld.breng(Status.BEMIDDELEN);
            long id = plan(wereld, nummer, avond(wereld, 19, 20, null, ELDERS));
            Gesprekken gesprekken = wereld.maak(Gesprekken.class);
            assertThat(gesprekken.vanBemiddelaar(wereld.youssef.id(), Voorbeelden.NU))
                    .hasSize(1);
            wereld.maak(VervangBemiddelaar.class)
                    .vervang(wereld.marjan, wereld.nu(nummer), wereld.youssef.id(), sanne.id(), "ziek");
            wereld.em.flush();

            assertThat(gesprekken.vanBemiddelaar(wereld.youssef.id(), Voorbeelden.NU))
                    .isEmpty();
            assertThat(gesprekken.vanBemiddelaar(sanne.id(), Voorbeelden.NU)).isEmpty();
            assertThat(gesprekken.vanBemiddelaar(wereld.ineke.id(), Voorbeelden.NU))
                    .hasSize(1);
            assertThatThrownBy(() ->
                            wereld.maak(PlanGesprek.class).zegAf(wereld.youssef, wereld.nu(nummer), id, "stiekem"))
                    .isInstanceOf(NotFound.class);
            String ander = wereld.breng(Status.BEMIDDELEN);
            plan(wereld, ander, met(Set.of(wereld.youssef.id()), Set.of()));
        });
    }

    private static Stap over(Wereld wereld, String nummer, long gesprek) {
        return new Stap(nummer, wereld.zaak(nummer).versie(), null, gesprek, null, null);
    }

    private static Gesprekplan avond(Wereld wereld, int begin, int einde, Long bij, String plaats) {
        return new Gesprekplan(
                Gespreksoort.EERSTE_BUUR,
                DAG,
                LocalTime.of(begin, 0),
                LocalTime.of(einde, 0),
                bij,
                plaats,
                Set.copyOf(wereld.paar()),
                Set.of(),
                false,
                false);
    }

    private static Gesprekplan met(Set<Long> bemiddelaars, Set<Long> ookMet) {
        return new Gesprekplan(
                Gespreksoort.EERSTE_BUUR,
                DAG,
                LocalTime.of(19, 0),
                LocalTime.of(20, 0),
                null,
                ELDERS,
                bemiddelaars,
                ookMet,
                false,
                false);
    }

    private static long plan(Wereld wereld, String nummer, Gesprekplan plan) {
        long id = wereld.maak(PlanGesprek.class).plan(wereld.marjan, wereld.nu(nummer), plan);
        wereld.em.flush();
        return id;
    }

    private static List<Gesprek> komende(Wereld wereld, String nummer) {
        wereld.vergeet();
        return wereld.maak(Gesprekken.class).komende(List.of(wereld.zaak(nummer)));
    }

    private static String dag() {
        return nl.buurtregie.platform.time.DutchDates.day(DAG);
    }
}
