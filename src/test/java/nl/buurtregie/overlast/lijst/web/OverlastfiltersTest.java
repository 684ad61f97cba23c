package nl.buurtregie.overlast.lijst.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.Overlastwereld;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.web.OverlastView;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.ZaakView;
import org.junit.jupiter.api.Test;

class OverlastfiltersTest {

    /** What lies outside every new buurt stays where it was; somebody has to find it. */
    @Test
    void een_vervallen_buurt_staat_erbij_zolang_er_iets_openstaat() {
        Overlastwereld.proef(wereld -> {
            wereld.zie(Overlastwereld.OVERIG, Actie.NIETS);
            wereld.klokVooruit(1);
            wereld.herindeling(2026, "BU00149001;Ver weg;WK001490;Nieuwe wijk;GM0014;Groningen;5.0;52.0");
            Overlastfilters filters = wereld.maak(Overlastfilters.class);
            assertThat(filters.mijn(wereld.joke))
                    .extracting(Buurt::code)
                    .containsExactly("BU00149001", Overlastwereld.BUURT);
            assertThat(keuzes(wereld, "buurt", ""))
                    .containsExactly("Alle buurten", "Ver weg", "Binnenstad-Noord (vervallen)");
            assertThat(keuzes(wereld, "wijk", ""))
                    .hasSize(3)
                    .startsWith("Alle wijken")
                    .contains("Nieuwe wijk")
                    .filteredOn(woord -> woord.endsWith(" (vervallen)"))
                    .hasSize(1);
            assertThat(keuzes(wereld, "buurt", "WK001490")).containsExactly("Alle buurten", "Ver weg");
        });
    }

    /** Of a part of the city: what is counted is what its link opens. */
    @Test
    void een_wijk_kiezen_laat_alleen_die_wijk_zien_en_tellen() {
        Overlastwereld.proef(wereld -> {
            Probleem hier = wereld.meld(Overlastwereld.OVERIG);
            wereld.em.flush();
            String wijk = hier.wijkCode();
            String elders = wereld.maak(Gebieden.class).get("BU00140501").wijk().code();
            assertThat(elders).isNotEqualTo(wijk);
            for (String gekozen : List.of("", wijk, elders)) {
                OverlastView alles = toon(wereld, wereld.joke, Overlastkeuze.uit(null, gekozen, null, null));
                int verwacht = gekozen.equals(elders) ? 0 : 1;
                assertThat(rijen(alles)).as(gekozen).isEqualTo(verwacht);
                ZaakView.Telling telling = alles.tellingen().stream()
                        .filter(een -> een.toon().equals("BEOORDELEN"))
                        .findFirst()
                        .orElseThrow();
                assertThat(telling.aantal()).as(gekozen).isEqualTo(verwacht);
                assertThat(telling.href()).isEqualTo("/overlast?toon=BEOORDELEN&wijk=" + gekozen + "&buurt=&groep=");
                assertThat(rijen(toon(wereld, wereld.joke, Overlastkeuze.uit("BEOORDELEN", gekozen, null, null))))
                        .isEqualTo(verwacht);
            }
            assertThat(rijen(toon(wereld, wereld.joke, Overlastkeuze.uit(null, wijk, "BU00140501", null))))
                    .as("een buurt van een andere wijk telt niet")
                    .isEqualTo(1);
            assertThat(rijen(toon(wereld, wereld.kees, Overlastkeuze.uit(null, elders, null, null))))
                    .as("een wijk die iemand niet heeft telt niet")
                    .isEqualTo(1);
        });
    }

    /** The choice of long ago hides nothing in silence. */
    @Test
    void wie_een_wijk_of_buurt_koos_leest_wat_er_daarbuiten_te_laat_is() {
        Overlastwereld.proef(wereld -> {
            Probleem hier = wereld.meld(Overlastwereld.OVERIG);
            wereld.em.flush();
            String elders = wereld.maak(Gebieden.class).get("BU00140501").wijk().code();
            assertThat(toon(wereld, wereld.joke, Overlastkeuze.uit(null, elders, null, null))
                            .buiten())
                    .as("nog niet te laat")
                    .isNull();
            wereld.klokVooruit(60);
            assertThat(toon(wereld, wereld.joke, Overlastkeuze.uit(null, elders, null, null))
                            .buiten())
                    .isEqualTo(new Link("Buiten deze wijk: 1 te laat", "/overlast?alle=ja&toon=laat&groep="));
            for (String gekozen : List.of("", hier.wijkCode())) {
                assertThat(toon(wereld, wereld.joke, Overlastkeuze.uit(null, gekozen, null, null))
                                .buiten())
                        .as(gekozen)
                        .isNull();
            }
        });
    }

    @Test
    void een_lege_lijst_noemt_wat_er_gekozen_is_en_wat_er_zonder_is() {
        Overlastwereld.proef(wereld -> {
            String wijk = wereld.maak(Gebieden.class).get("BU00140501").wijk().code();
            String naam = wereld.maak(Gebieden.class).get("BU00140501").wijk().naam();
            assertThat(toon(wereld, wereld.joke, Overlastkeuze.uit(null, null, null, null))
                            .geen())
                    .as("no filter")
                    .isNull();
            Probleem hier = wereld.meld(Overlastwereld.OVERIG);
            wereld.em.flush();
            OverlastView.Geen daar = toon(wereld, wereld.joke, Overlastkeuze.uit("laat", wijk, null, null))
                    .geen();
            assertThat(daar.kop()).isEqualTo("Geen problemen in " + naam + " die te laat zijn");
            assertThat(daar.tekst()).isEqualTo("Zonder filter is er 1 open probleem.");
            assertThat(toon(wereld, wereld.joke, Overlastkeuze.uit("HERCONTROLE", null, "BU00140501", hier.groep()))
                            .geen()
                            .kop())
                    .matches("Geen problemen in .+ met ‘.+’ bij ‘Nog eens kijken’");
            assertThat(toon(wereld, wereld.joke, Overlastkeuze.uit(null, null, null, "onzin"))
                            .geen()
                            .kop())
                    .isEqualTo("Geen problemen in deze keuze");
            assertThat(toon(wereld, wereld.joke, Overlastkeuze.uit("BEOORDELEN", null, null, null))
                            .geen())
                    .as("there is one")
                    .isNull();
        });
    }

    /** Above the rows stands how many there are, and not how many fit on the page. */
    @Test
    void een_kop_telt_ook_wat_op_andere_bladen_staat() {
        Overlastwereld.proef(wereld -> {
            for (int i = 0; i < 53; i++) {
                wereld.meld(Overlastwereld.OVERIG);
            }
            wereld.em.flush();
            wereld.em
                    .createNativeQuery("update overlasttaak set einde = current_date - 400")
                    .executeUpdate();
            wereld.em
                    .createNativeQuery("update overlasttaak set einde = current_date + 400 where id in"
                            + " (select id from overlasttaak order by id desc limit 2)")
                    .executeUpdate();
            wereld.em.clear();
            Overlastkeuze keuze = Overlastkeuze.uit(null, null, null, null);
            OverlastView eerste = toon(wereld, wereld.joke, keuze);
            assertThat(koppen(eerste)).containsExactly("Te laat 51");
            assertThat(eerste.tellingen().get(0).getal()).isEqualTo("51");
            Testobjecten.zet(keuze, "na", eerste.volgende().href().replaceAll(".*&na=", ""));
            assertThat(koppen(toon(wereld, wereld.joke, keuze))).containsExactly("Te laat 51", "Op schema 2");
        });
    }

    private static List<String> koppen(OverlastView view) {
        return view.groepen().stream()
                .map(groep -> groep.titel() + " " + groep.aantal())
                .toList();
    }

    private static OverlastView toon(Overlastwereld wereld, Ik ik, Overlastkeuze keuze) {
        return wereld.maak(Overlastbeeld.class).van(ik, keuze, FormView.empty());
    }

    private static int rijen(OverlastView view) {
        return view.groepen().stream().mapToInt(groep -> groep.regels().size()).sum();
    }

    private static List<String> keuzes(Overlastwereld wereld, String veld, String wijk) {
        Overlastfilters filters = wereld.maak(Overlastfilters.class);
        return filters.van(filters.mijn(wereld.joke), Overlastkeuze.uit(null, wijk, null, null)).stream()
                .filter(een -> een.field().equals(veld))
                .flatMap(een -> een.options().stream())
                .map(Option::label)
                .toList();
    }
}
