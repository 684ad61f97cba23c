package nl.buurtregie.bemiddeling.werk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Spoed;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.paar.Paarzorgen;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.MeldAfwezig;
import nl.buurtregie.platform.persistence.Remembered;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.privacy.verzoek.Beperkt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WerkvoorraadViewTest {

    /** A list that stops says so. */
    @Test
    void een_lijst_die_ophoudt_zegt_dat() {
        assertThat(met(Paarzorgen.WACHT_HOOGUIT - 1).wachtenNoot()).isNull();
        assertThat(met(Paarzorgen.WACHT_HOOGUIT).wachtenNoot()).startsWith("Dit zijn de 100 ");
    }

    /** On a Tuesday, and on the Friday before a Monday. */
    @ParameterizedTest
    @CsvSource({"2026-11-24T09:00:00Z,morgen", "2026-11-27T09:00:00Z,maandag", "2026-12-24T09:00:00Z,maandag"})
    void wat_de_volgende_werkdag_afloopt_staat_onder_die_dag(Instant nu, String dag) {
        Wereld.op(nu, wereld -> {
            Werkfilters filters = wereld.maak(Werkfilters.class);
            assertThat(filters.woord(Spoed.VANDAAG_OF_MORGEN)).isEqualTo("Vandaag en " + dag);
            assertThat(filters.woord(Spoed.TE_LAAT)).isEqualTo("Te laat");
        });
    }

    /** A choice that is remembered and cannot be seen would hide most of the work. */
    @Test
    void een_vervallen_wijk_is_te_kiezen_zolang_er_werk_ligt_en_een_onbekende_telt_niet() {
        Wereld.proef(wereld -> {
            wereld.meldAan();
            wereld.em
                    .createNativeQuery("update buurt set indeling = 2020 where wijk_code in ('WK001400', 'WK001401')")
                    .executeUpdate();
            Testobjecten.zet(wereld.maak(Gebieden.class), "stand", new Remembered<>());
            List<Option> wijken = wereld.maak(Werkfilters.class).wijken(wereld.marjan);
            assertThat(wijken)
                    .filteredOn(een -> een.label().endsWith(" (vervallen)"))
                    .extracting(Option::value)
                    .containsExactly("WK001400");
            assertThat(Werkkeuze.uit("||||WK001400").metWijkUit(wijken).wijk()).isEqualTo("WK001400");
            assertThat(Werkkeuze.uit("||||WK001401").metWijkUit(wijken).wijk()).isEmpty();
            WerkvoorraadView beeld =
                    wereld.maak(Werkvoorraadbeeld.class).van(wereld.marjan, Werkkeuze.uit("||||WK001401"), null);
            assertThat(beeld.groepen()).isNotEmpty();
        });
    }

    /** That nothing is late is no fault of a filter. */
    @Test
    void niets_te_laat_is_goed_en_noemt_de_eerste_termijn() {
        Wereld.proef(wereld -> {
            WerkvoorraadView leeg = laat(wereld, "|||");
            assertThat(leeg.leegte().kop()).isEqualTo("Niets te laat. Alles loopt op tijd.");
            assertThat(leeg.leegte().tekst()).isEqualTo("Er loopt geen termijn.");
            wereld.meldAan(Aard.ROOK, Wereld.BUURT);
            wereld.em.flush();
            LocalDate einde = wereld.em
                    .createQuery("select min(t.einde) from Taak t", LocalDate.class)
                    .getSingleResult();
            WerkvoorraadView.Leegte goed = laat(wereld, "|||").leegte();
            assertThat(goed.icoon()).isEqualTo("circle-check");
            assertThat(goed.tekst()).isEqualTo("De eerstvolgende termijn is " + DutchDates.day(einde) + ".");
            assertThat(goed.weg())
                    .isEqualTo(new Link(
                            "Bekijk wat op schema ligt",
                            "/werkvoorraad?toon=OP_SCHEMA&stap=&wacht=&aard=&wijk=&sinds=&van="));
            assertThat(laat(wereld, "|COORDINATOR||").leegte().kop()).isEqualTo("Niets te laat wachtend op mij.");
            WerkvoorraadView stank = beeld(wereld, "|||STANK||");
            assertThat(stank.leegte().icoon()).isEqualTo("filter-off");
            assertThat(stank.leegte().kop()).startsWith("Geen zaken met ‘");
            assertThat(stank.leegte().tekst()).isEqualTo("Zonder filter is er 1 zaak.");
            wereld.later(Duration.ofDays(20));
            assertThat(laat(wereld, "|||").leegte()).isNull();
            Beperkt.maak(
                    wereld.em,
                    wereld.em
                            .createQuery("select t.nummer from Taak t", String.class)
                            .getSingleResult());
            assertThat(laat(wereld, "|||").leegte().tekst())
                    .as("a term that is over is not the next one")
                    .isEqualTo("Er loopt geen termijn.");
        });
    }

    private static WerkvoorraadView laat(Wereld wereld, String filters) {
        return beeld(wereld, "TE_LAAT|" + filters + "|");
    }

    private static WerkvoorraadView beeld(Wereld wereld, String keuze) {
        return wereld.maak(Werkvoorraadbeeld.class).van(wereld.marjan, Werkkeuze.uit(keuze), null);
    }

    /** Whatever else is chosen: a count on top is the number of rows behind its link. */
    @ParameterizedTest
    @ValueSource(strings = {"", "WACHTLIJST", "TE_LAAT"})
    void een_telling_is_wat_haar_link_opent(String gekozen) {
        Wereld.proef(wereld -> {
            for (Aard aard : List.of(Aard.ROOK, Aard.ROOK, Aard.STANK)) {
                wereld.meldAan(aard, Wereld.BUURT);
                wereld.verder(wereld.meldAan(aard, Wereld.BUURT), Status.WACHTLIJST);
            }
            wereld.later(Duration.ofDays(12));
            wereld.verder(wereld.meldAan(Aard.STANK, Wereld.BUURT), Status.WACHTLIJST);
            wereld.em.flush();
            Werkvoorraadbeeld beeld = wereld.maak(Werkvoorraadbeeld.class);
            String toon = gekozen.equals("WACHTLIJST") ? Werkkeuze.WACHTLIJST : gekozen;
            for (String filters : List.of("|||", "||ROOK|", "INTAKE|||")) {
                WerkvoorraadView view = beeld.van(wereld.marjan, Werkkeuze.uit(toon + "|" + filters + "||"), null);
                for (ZaakView.Telling telling : view.tellingen()) {
                    String opent = telling.toon() + "|" + filters + "||";
                    assertThat(telling.aantal())
                            .as(opent)
                            .isEqualTo(rijen(beeld.van(wereld.marjan, Werkkeuze.uit(opent), null)));
                }
                view.groepen().forEach(groep -> assertThat(groep.aantal())
                        .as(toon + filters)
                        .isEqualTo(groep.regels().size()));
            }
        });
    }

    private static int rijen(WerkvoorraadView view) {
        return view.groepen().stream().mapToInt(groep -> groep.regels().size()).sum();
    }

    @Test
    void de_voet_is_waar_op_elke_bladzijde() {
        assertThat(Werkvoorraadbeeld.voetregel(50, false, true))
                .isEqualTo("De eerste 50 zaken met een lopende termijn");
        assertThat(Werkvoorraadbeeld.voetregel(50, true, true))
                .isEqualTo("De volgende 50 zaken met een lopende termijn");
        assertThat(Werkvoorraadbeeld.voetregel(3, true, false)).isEqualTo("De laatste 3 zaken met een lopende termijn");
        assertThat(Werkvoorraadbeeld.voetregel(1, true, false)).isEqualTo("De laatste zaak met een lopende termijn");
        assertThat(Werkvoorraadbeeld.voetregel(1, false, false)).isEqualTo("1 zaak met een lopende termijn");
    }

    @Test
    void wie_niet_antwoordt_staat_voor_wie_afwezig_is_en_alle_worden_geteld() {
        Wereld.proef(wereld -> {
            wereld.em
                    .createNativeQuery("update vrijwilliger set max_zaken = 40")
                    .executeUpdate();
            wereld.em.clear();
            for (int zaak = 0; zaak < 25; zaak++) {
                wereld.breng(Status.BEMIDDELEN);
            }
            wereld.later(Duration.ofDays(90));
            String stil = wereld.gevraagd();
            wereld.later(Duration.ofDays(4));
            wereld.maak(MeldAfwezig.class)
                    .meld(
                            wereld.youssef,
                            wereld.youssef.id(),
                            wereld.vandaag(),
                            wereld.vandaag().plusDays(30));
            wereld.em.flush();
            WerkvoorraadView.Paren paren =
                    wereld.maak(Zijlijsten.class).zorgen(wereld.marjan).paren();
            assertThat(paren.zorgen()).hasSize(Paarzorgen.HOOGUIT);
            assertThat(paren.zorgen().subList(0, 2))
                    .extracting(WerkvoorraadView.Zorg::nummer)
                    .containsExactly(stil, stil);
            assertThat(paren.aantal().number()).isEqualTo(27);
            assertThat(paren.noot()).isEqualTo("Dit zijn de 20 die het eerst aandacht vragen, van 27.");
            assertThat(wereld.maak(Zijlijsten.class)
                            .zorgen(wereld.ineke)
                            .paren()
                            .noot())
                    .isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "1,1,0", "50,50,0", "51,50,1"})
    void elk_paar_staat_op_een_bladzijde(int aantal, int eerste, int tweede) {
        List<Paarzorgen.Zorg> alle = Collections.nCopies(
                aantal, new Paarzorgen.Zorg("2026-00001", "geluid", 1, "Esra", Paarzorgen.Soort.AFWEZIG, null));
        ParenPagina.View blad = ParenPagina.view(alle, null, null);
        assertThat(blad.zorgen()).hasSize(eerste);
        assertThat(blad.aantal()).isEqualTo(Integer.toString(aantal));
        assertThat(blad.noot()).isEqualTo(tweede == 0 ? null : "Dit zijn de eerste 50, van 51.");
        assertThat(blad.volgende()).isEqualTo(tweede == 0 ? null : "/werkvoorraad/paren?soort=&blad=2");
        assertThat(ParenPagina.view(alle, Paarzorgen.Soort.PLEK_VRIJ, null).zorgen())
                .isEmpty();
        assertThat(ParenPagina.view(alle, Paarzorgen.Soort.AFWEZIG, "2").zorgen())
                .hasSize(tweede == 0 ? eerste : tweede);
    }

    private static WerkvoorraadView met(int aantal) {
        List<WerkvoorraadView.Zorg> zorgen =
                Collections.nCopies(aantal, new WerkvoorraadView.Zorg("geluid", "2026-00001", "/", "wacht", "Bekijk"));
        return new WerkvoorraadView(
                null, null, null, null, false, null, null, null, null, null, null, zorgen, null, null, null, null, null,
                null);
    }
}
