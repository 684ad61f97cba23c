package nl.buurtregie.bemiddeling.gesprek;

import static nl.buurtregie.bemiddeling.Voorbeelden.VANDAAG;
import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.VervangBemiddelaar;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.MeldAfwezig;
import nl.buurtregie.platform.NotFound;
import org.junit.jupiter.api.Test;

/** What the agenda shows to whom, and what it says of talks to come; on a real database. */
@Functie("BEM-37")
class AgendaTest {

    private static final LocalDate MORGEN = VANDAAG.plusDays(1);
    private static final LocalDate KERST = LocalDate.of(2026, 12, 25);
    private static final String KAMER = "De Linde, kamer 2";

    @Test
    void het_kantoor_ziet_elk_gesprek_en_een_bemiddelaar_alleen_de_eigen_en_pas_na_het_ja() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            long samen = plan(wereld, nummer, MORGEN, 19, KAMER, wereld.paar());
            long alleen = plan(wereld, nummer, MORGEN.plusDays(1), 19, KAMER, List.of(wereld.ineke.id()));
            assertThat(ids(wereld, wereld.marjan)).containsExactly(samen, alleen);
            assertThat(ids(wereld, wereld.ineke)).containsExactly(samen, alleen);
            assertThat(ids(wereld, wereld.youssef)).containsExactly(samen);
            assertThat(ids(wereld, wereld.esra)).isEmpty();
            assertThat(ids(wereld, wereld.els)).isEmpty();

            Ik sanne = wereld.bemiddelaar("sanne", "Sanne de Boer", Wereld.ANDERE_BUURT, 8);
            vervang(wereld, nummer, wereld.youssef, sanne);
            wereld.maak(PlanGesprek.class)
                    .verplaats(wereld.marjan, wereld.nu(nummer), alleen, op(MORGEN, 14, KAMER, List.of(sanne.id())));
            wereld.em.flush();
            assertThat(ids(wereld, sanne)).as("asked, and no yes yet").isEmpty();
            wereld.zegtJa(nummer);
            assertThat(ids(wereld, sanne)).containsExactly(alleen);
            assertThat(ids(wereld, wereld.youssef)).isEmpty();
        });
    }

    @Test
    void wie_terugkomt_kan_dubbel_staan_en_een_kamer_ook() {
        Wereld.proef(wereld -> {
            String een = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            String twee = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            Ik sanne = wereld.bemiddelaar("sanne", "Sanne de Boer", Wereld.ANDERE_BUURT, 8);
            plan(wereld, een, MORGEN, 19, "Bibliotheek", List.of(wereld.youssef.id()));
            vervang(wereld, een, wereld.youssef, sanne);
            wereld.zegtJa(een);
            plan(wereld, twee, MORGEN, 19, KAMER, List.of(wereld.youssef.id()));
            assertThat(botsingen(wereld)).as("he left that case").containsExactly(Botsingsoort.VERTROKKEN);
            vervang(wereld, een, sanne, wereld.youssef);
            wereld.zegtJa(een);
            assertThat(botsingen(wereld)).containsExactly(Botsingsoort.BEMIDDELAAR_DUBBEL);

            String drie = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            plan(wereld, drie, MORGEN, 19, " de linde,  KAMER 2", List.of(wereld.ineke.id()));
            assertThat(botsingen(wereld)).containsExactly(Botsingsoort.BEMIDDELAAR_DUBBEL, Botsingsoort.KAMER_DUBBEL);
            assertThat(blad(wereld, wereld.youssef).botsingen())
                    .as("only of what one may see")
                    .extracting(Botsing::soort)
                    .containsExactly(Botsingsoort.BEMIDDELAAR_DUBBEL);
        });
    }

    @Test
    void dezelfde_buur_of_hetzelfde_gebouw_op_hetzelfde_uur() {
        Wereld.proef(wereld -> {
            String een = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            String twee = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            plan(wereld, een, MORGEN, 14, "De Linde", List.of(wereld.ineke.id()));
            plan(wereld, twee, MORGEN, 14, "De Linde", List.of(wereld.youssef.id()));
            assertThat(botsingen(wereld)).as("perhaps another room").containsExactly(Botsingsoort.PLEK_DUBBEL);
            plan(wereld, een, MORGEN, 16, "Bibliotheek", List.of(wereld.ineke.id()));
            plan(wereld, een, MORGEN, 16, "Stadhuis", List.of(wereld.youssef.id()));
            assertThat(botsingen(wereld)).containsExactly(Botsingsoort.BUUR_DUBBEL, Botsingsoort.PLEK_DUBBEL);
        });
    }

    @Test
    @Regel("B13.12")
    void wat_het_kantoor_zag_blijft_weg_tot_er_iets_verandert() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            long id = plan(wereld, nummer, MORGEN, 19, KAMER, wereld.paar());
            wereld.maak(MeldAfwezig.class).meld(wereld.marjan, wereld.ineke.id(), MORGEN, MORGEN.plusDays(2));
            wereld.em.flush();
            Botsing weg = blad(wereld, wereld.marjan).botsingen().get(0);
            assertThat(weg.soort()).isEqualTo(Botsingsoort.AFWEZIG);
            assertThat(weg.wie()).containsExactly(wereld.ineke.id());

            LaatZo laatZo = wereld.maak(LaatZo.class);
            laatZo.laat(wereld.marjan, nummer, id, weg.sleutel());
            assertThat(botsingen(wereld)).isEmpty();
            assertThat(wereld.maak(Bemiddelingen.class).historie(wereld.zaak(nummer)))
                    .extracting(Historieregel::handeling)
                    .contains(Handeling.GESPREK_GELATEN);
            weigert("B13.12", "", () -> laatZo.laat(wereld.marjan, nummer, id, weg.sleutel()));
            assertThatThrownBy(() -> laatZo.laat(wereld.esra, nummer, id, weg.sleutel()))
                    .isInstanceOf(NotFound.class);

            wereld.maak(PlanGesprek.class)
                    .verplaats(wereld.marjan, wereld.nu(nummer), id, op(MORGEN, 20, KAMER, wereld.paar()));
            wereld.em.flush();
            assertThat(botsingen(wereld)).as("it moved").containsExactly(Botsingsoort.AFWEZIG);
        });
    }

    @Test
    @Regel("B13.12")
    void wat_niet_kan_is_niet_zo_te_laten() {
        Wereld.proef(wereld -> {
            String een = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            String twee = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            long id = plan(wereld, een, MORGEN, 19, KAMER, List.of(wereld.ineke.id()));
            plan(wereld, twee, MORGEN, 19, KAMER, List.of(wereld.youssef.id()));
            Botsing kamer = blad(wereld, wereld.marjan).botsingen().get(0);
            weigert("B13.12", "", () -> wereld.maak(LaatZo.class).laat(wereld.marjan, een, id, kamer.sleutel()));
        });
    }

    @Test
    @Regel("B13.12")
    void een_dag_die_een_bemiddelaar_kiest_ziet_het_kantoor_en_een_die_het_kantoor_kiest_niet_nog_eens() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            plan(wereld, nummer, KERST, 19, KAMER, wereld.paar());
            assertThat(botsingen(wereld)).isEmpty();
            Gesprekplan later = op(KERST, 10, KAMER, wereld.paar());
            wereld.maak(PlanGesprek.class).plan(wereld.ineke, wereld.nu(nummer), later);
            wereld.em.flush();
            assertThat(botsingen(wereld)).containsExactly(Botsingsoort.FEESTDAG, Botsingsoort.NA_TERMIJN);
        });
    }

    @Test
    @Functie("BEM-39")
    void een_bijeenkomst_staat_in_de_agenda_van_het_kantoor_en_van_wie_er_voor_is_gevraagd() {
        Wereld.proef(wereld -> {
            long intervisie = Bijeenkomstproef.plan(wereld, MORGEN, 20, wereld.ineke.id());
            assertThat(bijeenkomsten(wereld, wereld.marjan)).containsExactly(intervisie);
            assertThat(bijeenkomsten(wereld, wereld.ineke)).containsExactly(intervisie);
            assertThat(bijeenkomsten(wereld, wereld.youssef)).isEmpty();
            assertThat(blad(wereld, wereld.marjan).bijeenkomsten().get(0).genodigd())
                    .isEqualTo(1);
            Bijeenkomstproef.planner(wereld).zegAf(wereld.marjan, intervisie, 1);
            assertThat(bijeenkomsten(wereld, wereld.marjan)).isEmpty();
        });
    }

    @Test
    @Functie("BEM-39")
    @Regel("B13.12")
    void een_gesprek_tijdens_een_bijeenkomst_is_te_zien_tot_het_kantoor_het_zo_laat() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            long id = plan(wereld, nummer, MORGEN, 19, KAMER, wereld.paar());
            Bijeenkomstproef.plan(wereld, MORGEN, 20, wereld.youssef.id());
            assertThat(botsingen(wereld)).as("one ends as the other begins").isEmpty();
            plan(wereld, nummer, MORGEN, 21, KAMER, List.of(wereld.ineke.id()));
            assertThat(botsingen(wereld)).as("Ineke was not asked").isEmpty();

            Bijeenkomstproef.plan(wereld, MORGEN, 19, wereld.youssef.id());
            Botsing ook = blad(wereld, wereld.marjan).botsingen().get(0);
            assertThat(botsingen(wereld)).containsExactly(Botsingsoort.BIJEENKOMST);
            assertThat(ook.wie()).containsExactly(wereld.youssef.id());
            assertThat(ook.bij().inWoorden(wereld.marjan)).isEqualTo("intervisie");
            assertThat(ook.bij().inWoorden(wereld.youssef)).isEqualTo("intervisie");
            assertThat(ook.bij().inWoorden(wereld.ineke)).as("not hers").isEqualTo("een bijeenkomst");
            assertThat(blad(wereld, wereld.ineke).botsingen())
                    .extracting(Botsing::sleutel)
                    .containsExactly(ook.sleutel());

            wereld.maak(LaatZo.class).laat(wereld.marjan, nummer, id, ook.sleutel());
            assertThat(botsingen(wereld)).isEmpty();
            assertThat(blad(wereld, wereld.ineke).botsingen()).isEmpty();
            Bijeenkomstproef.plan(wereld, MORGEN, 19, wereld.ineke.id());
            assertThat(botsingen(wereld)).as("another one").containsExactly(Botsingsoort.BIJEENKOMST);
        });
    }

    private static List<Long> bijeenkomsten(Wereld wereld, Ik ik) {
        return blad(wereld, ik).bijeenkomsten().stream()
                .map(een -> een.bijeenkomst().id())
                .toList();
    }

    private static void vervang(Wereld wereld, String nummer, Ik oud, Ik nieuw) {
        wereld.maak(VervangBemiddelaar.class).vervang(wereld.marjan, wereld.nu(nummer), oud.id(), nieuw.id(), "ruil");
        wereld.em.flush();
    }

    private static List<Long> ids(Wereld wereld, Ik ik) {
        return blad(wereld, ik).gesprekken().stream().map(Gesprek::id).toList();
    }

    private static List<Botsingsoort> botsingen(Wereld wereld) {
        return blad(wereld, wereld.marjan).botsingen().stream()
                .map(Botsing::soort)
                .toList();
    }

    private static Agendablad blad(Wereld wereld, Ik ik) {
        wereld.em.flush();
        return wereld.maak(Agendabladen.class).tussen(ik, VANDAAG, VANDAAG.plusWeeks(6));
    }

    private static long plan(Wereld wereld, String nummer, LocalDate dag, int uur, String plaats, List<Long> wie) {
        long id = wereld.maak(PlanGesprek.class).plan(wereld.marjan, wereld.nu(nummer), op(dag, uur, plaats, wie));
        wereld.em.flush();
        return id;
    }

    private static Gesprekplan op(LocalDate dag, int uur, String plaats, List<Long> wie) {
        return new Gesprekplan(
                Gespreksoort.EERSTE_BUUR,
                dag,
                LocalTime.of(uur, 0),
                LocalTime.of(uur + 1, 0),
                null,
                plaats,
                Set.copyOf(wie),
                Set.of(),
                true,
                true);
    }
}
