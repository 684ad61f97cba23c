package nl.buurtregie.overlast;

import static nl.buurtregie.overlast.BinnenkomstTest.geweigerd;
import static nl.buurtregie.overlast.Overlastwereld.GROFVUIL;
import static nl.buurtregie.overlast.Overlastwereld.OVERIG;
import static nl.buurtregie.overlast.Overlastwereld.ZWERFAFVAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.overlast.BeslisOverProbleem.Besluit;
import nl.buurtregie.overlast.BeslisOverProbleem.Keuze;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;

class BesluitTest {

    @Test
    @Regel({"O3.1", "O3.2", "O3.3", "O3.4", "O4.1", "O4.2"})
    void een_besluit_zegt_wie_wat_en_hoe() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.meld(OVERIG);
            BeslisOverProbleem beslis = wereld.maak(BeslisOverProbleem.class);
            Overlaststap stap = wereld.stap(probleem);
            geweigerd("O3.1", () -> beslis.beslis(wereld.joke, stap, klaar(null, null)));
            geweigerd("O3.1", () -> beslis.beslis(wereld.joke, stap, klaar(Uitkomst.NAAR_BEMIDDELING, null)));
            geweigerd("O3.4", () -> beslis.beslis(wereld.joke, stap, klaar(Uitkomst.NIET_VOOR_ONS, "x".repeat(301))));
            geweigerd("O3.2", () -> beslis.beslis(wereld.joke, stap, besluit(Keuze.VOORSTELLEN, null, null, null)));
            geweigerd(
                    "O3.3",
                    () -> beslis.beslis(wereld.joke, stap, besluit(Keuze.OPPAKKEN, wereld.fatma.id(), null, null)));
            geweigerd("O4.1", () -> beslis.beslis(wereld.joke, stap, besluit(Keuze.OVERDRAGEN, null, "NIEMAND", null)));
            geweigerd(
                    "O4.2",
                    () -> beslis.beslis(wereld.joke, stap, besluit(Keuze.OVERDRAGEN, null, "BOA", "x".repeat(501))));
            beslis.beslis(wereld.joke, stap, besluit(Keuze.OPPAKKEN, wereld.kees.id(), null, null));
            assertThat(probleem.eigenaar()).isEqualTo(wereld.kees.id());
            assertThat(Testdatabase.isAanDeBeurt("werk van " + wereld.kees.id()))
                    .as("who closes his account waits")
                    .isFalse();
        });
    }

    /** Who does not see a problem does not have it: after another roster, and when it begins again after somebody left. */
    @Test
    @Functie("OVL-14")
    void wie_ergens_niet_meer_loopt_heeft_er_niets_meer() {
        Overlastwereld.proef(wereld -> {
            Probleem open = wereld.zie(OVERIG, Actie.NIETS);
            Probleem dicht = wereld.zie(ZWERFAFVAL, Actie.OPGERUIMD);
            StelRoosterSamen rooster = wereld.maak(StelRoosterSamen.class);
            rooster.stel(wereld.joke, wereld.kees.id(), versie(wereld), loopt(Overlastwereld.BUURT));
            assertThat(open.eigenaar()).isEqualTo(wereld.kees.id());
            int getoond = versie(wereld);
            rooster.stel(wereld.joke, wereld.kees.id(), getoond, loopt("BU00140501"));
            wereld.em.flush();
            assertThatThrownBy(() -> rooster.stel(wereld.joke, wereld.kees.id(), getoond, loopt(Overlastwereld.BUURT)))
                    .as("wie de oude zag, schrijft er niet overheen")
                    .isInstanceOf(Changed.class);
            assertThat(open.eigenaar()).isNull();
            assertThat(vanWie(wereld, open)).as("de laatste die er liep").isEqualTo("hier loopt niemand");
            assertThat(wereld.zie(OVERIG, Actie.NIETS).eigenaar())
                    .as("gezien waar iemand niet loopt: hij ziet het zelf niet meer")
                    .isNull();
            assertThat(dicht.eigenaar()).as("wie het had blijft bekend").isEqualTo(wereld.kees.id());
            wereld.maak(HeropenProbleem.class).heropen(wereld.joke, wereld.stap(dicht), "ligt er weer");
            assertThat(dicht.eigenaar()).isNull();
            assertThat(
                            wereld.tel(
                                    "select count(*) from overlasthistorie where wat = 'ANDERE_EIGENAAR' and door = 'Joke Prins'"))
                    .isEqualTo(2);
        });
    }

    /** Nobody can walk in a buurt that ended: what is open there is in the buurt that is there now, also when that is put right. */
    @Test
    @Functie("OVL-14")
    void wat_openstaat_in_een_vervallen_buurt_ligt_in_de_nieuwe() {
        Overlastwereld.proef(wereld -> {
            Probleem open = wereld.zie(OVERIG, Actie.NIETS);
            Probleem dicht = wereld.zie(ZWERFAFVAL, Actie.OPGERUIMD);
            Problemen problemen = wereld.maak(Problemen.class);
            wereld.klokVooruit(1);
            wereld.herindeling(2026, wereld.hier("BU00149001", "Verkeerd"));
            assertThat(open.buurtCode()).isEqualTo("BU00149001");
            assertThat(open.wijkCode()).isEqualTo("WK001490");
            assertThat(open.eigenaar()).as("hij ziet het niet").isNull();
            assertThat(vanWie(wereld, open)).isEqualTo("hier loopt niemand");
            assertThat(open.gewijzigdDoor()).isEqualTo("Buurtregie");
            assertThat(dicht.buurtCode()).isEqualTo(Overlastwereld.BUURT);
            assertThat(wereld.tel("select count(*) from overlasttaak where buurt_code = 'BU00149001'"))
                    .isEqualTo(1);

            wereld.herindeling(2026, wereld.hier("BU00149002", "Goed"));
            wereld.maak(StelRoosterSamen.class)
                    .stel(wereld.joke, wereld.kees.id(), versie(wereld), loopt("BU00149002"));
            assertThat(problemen.find(wereld.kees, open.nummer())).contains(open);
            assertThat(problemen.historie(open))
                    .filteredOn(een -> een.wat() == Wat.ANDERE_BUURT)
                    .extracting(Probleemregel::toelichting)
                    .containsExactly(
                            "was Verkeerd, door de nieuwe indeling nu Goed",
                            "was Binnenstad-Noord, door de nieuwe indeling nu Verkeerd");
            wereld.maak(HeropenProbleem.class).heropen(wereld.joke, wereld.stap(dicht), "ligt er weer");
            assertThat(dicht.buurtCode()).isEqualTo("BU00149002");
        });
    }

    private static int versie(Overlastwereld wereld) {
        return wereld.maak(Concierges.class)
                .find(wereld.kees.id())
                .map(Concierge::versie)
                .orElse(0);
    }

    @Test
    @Functie("OVL-14")
    void wat_vrijkomt_is_van_wie_er_loopt_en_anders_loopt_hier_niemand() {
        Overlastwereld.proef(wereld -> {
            Probleem samen = wereld.zie(OVERIG, Actie.NIETS);
            int fatma = wereld.maak(Concierges.class)
                    .find(wereld.fatma.id())
                    .orElseThrow()
                    .versie();
            wereld.maak(StelRoosterSamen.class)
                    .stel(wereld.joke, wereld.fatma.id(), fatma, loopt(Overlastwereld.BUURT));
            wereld.maak(DraagProblemenOver.class).draagOver(wereld.joke, wereld.kees.id(), null);
            assertThat(vanWie(wereld, samen)).isEqualTo("van wie er loopt");
        });
        Overlastwereld.proef(wereld -> {
            Probleem alleen = wereld.zie(OVERIG, Actie.NIETS);
            wereld.maak(DraagProblemenOver.class).draagOver(wereld.joke, wereld.kees.id(), null);
            assertThat(vanWie(wereld, alleen)).isEqualTo("hier loopt niemand");
        });
    }

    private static String vanWie(Overlastwereld wereld, Probleem probleem) {
        wereld.em.flush();
        return wereld.maak(Problemen.class).historie(probleem).stream()
                .filter(een -> een.wat() == Wat.ANDERE_EIGENAAR)
                .findFirst()
                .orElseThrow()
                .toelichting();
    }

    private static StelRoosterSamen.Rooster loopt(String buurt) {
        return new StelRoosterSamen.Rooster(
                Concierge.Aanstelling.IN_DIENST, "Hier", Set.of(DayOfWeek.MONDAY), Set.of(buurt));
    }

    @Test
    @Regel({"O4.3", "O4.4"})
    void een_partner_antwoordt_een_keer_en_weigert_met_reden() {
        Overlastwereld.proef(wereld -> {
            wereld.zie(GROFVUIL, Actie.NIETS);
            Overgedragen over = wereld.overgedragen.get(0);
            BeantwoordOverdracht beantwoord = wereld.maak(BeantwoordOverdracht.class);
            geweigerd("O4.4", () -> beantwoord.perLink(over.geheim(), antwoord(Overdracht.Stand.GEWEIGERD, " ")));
            beantwoord.perLink(over.geheim(), antwoord(Overdracht.Stand.AFGEHANDELD, "Opgehaald."));
            assertThat(over.probleem().stand()).isEqualTo(Stand.HERCONTROLE);
            geweigerd(
                    "O0.1",
                    () -> beantwoord.perLink(over.geheim(), antwoord(Overdracht.Stand.AFGEHANDELD, "Nog eens.")));
            geweigerd(
                    "O4.3",
                    () -> beantwoord.perLink(over.geheim(), antwoord(Overdracht.Stand.AANGENOMEN, "Nog eens.")));
        });
    }

    @Test
    @Regel("O7.1")
    void een_leeg_antwoord_is_geen_antwoord() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.meld(OVERIG);
            wereld.beslis(wereld.joke, probleem, Keuze.KLAAR);
            BeantwoordMelders melders = wereld.maak(BeantwoordMelders.class);
            geweigerd("O7.1", () -> melders.beantwoord(wereld.kees, wereld.stap(probleem), " ", true));
            geweigerd("O7.1", () -> melders.beantwoord(wereld.kees, wereld.stap(probleem), "x".repeat(301), true));
        });
    }

    @Test
    @Regel("O7.2")
    void wie_alleen_een_nummer_gaf_wordt_eerst_gebeld() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.meldPerTelefoon();
            wereld.beslis(wereld.joke, probleem, Keuze.KLAAR);
            BeantwoordMelders melders = wereld.maak(BeantwoordMelders.class);
            geweigerd("O7.2", () -> melders.beantwoord(wereld.kees, wereld.stap(probleem), "Klaar.", false));
            melders.beantwoord(wereld.kees, wereld.stap(probleem), "Klaar.", true);
            assertThat(probleem.stand()).isEqualTo(Stand.AFGESLOTEN);
            assertThat(wereld.tel("select count(*) from uitgaand")).isZero();
        });
    }

    @Test
    void wie_is_gewist_wacht_niet_meer_en_wordt_niet_gebeld() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.meldPerTelefoon();
            Problemen problemen = wereld.maak(Problemen.class);
            assertThat(problemen.wachtIemand(probleem)).isTrue();
            wereld.maak(Melderbewaring.class).wis(wereld.tel("select id from overlastmelding"));
            wereld.em.clear();
            Probleem weer = wereld.probleem(probleem.nummer());
            assertThat(problemen.wachtIemand(weer)).isFalse();
            assertThat(wereld.maak(Meldingen.class).van(weer)).noneMatch(Melding::isWachtend);
            wereld.beslis(wereld.joke, weer, Keuze.KLAAR);
            assertThat(weer.stand()).as("niemand om iets te vertellen").isEqualTo(Stand.AFGESLOTEN);
        });
    }

    @Test
    @Regel({"O8.1", "O8.2"})
    void wie_loopt_heeft_een_gebied_met_een_naam() {
        Set<DayOfWeek> dagen = Set.of(DayOfWeek.MONDAY);
        geweigerd("O8.1", () -> new Concierge(1, Concierge.Aanstelling.ID_BAAN, "Oost", dagen, List.of()));
        geweigerd("O8.2", () -> new Concierge(1, Concierge.Aanstelling.ID_BAAN, " ", dagen, List.of("BU1")));
    }

    private static Besluit besluit(Keuze keuze, Long wie, String partner, String bericht) {
        return new Besluit(keuze, wie, partner, bericht, null, null);
    }

    private static Besluit klaar(Uitkomst uitkomst, String uitleg) {
        return new Besluit(Keuze.KLAAR, null, null, null, uitkomst, uitleg);
    }

    private static BeantwoordOverdracht.Antwoord antwoord(Overdracht.Stand hoe, String zegt) {
        return new BeantwoordOverdracht.Antwoord(hoe, zegt, null);
    }
}
