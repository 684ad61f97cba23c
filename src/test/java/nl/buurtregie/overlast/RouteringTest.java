package nl.buurtregie.overlast;

import static nl.buurtregie.overlast.BinnenkomstTest.geweigerd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.gebied.Herindeling;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.process.DecisionTables;
import nl.buurtregie.platform.process.Processes;
import nl.buurtregie.platform.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of routering.dmn, a row a rule, and every category in every wijk has an answer. */
class RouteringTest {

    @ParameterizedTest(name = "{0}/{1} in {2} naar {3}")
    @CsvSource({
        "buren, burenoverlast, WK001405, BEMIDDELING",
        "overlast-in-de-openbare-ruimte, fietswrak, WK001405, BOA",
        "overlast-van-en-door-personen-of-groepen, jongerenoverlast, WK001405, STRAATHOEKWERK",
        "overlast-van-en-door-personen-of-groepen, vuurwerkoverlast, WK001405, POLITIE",
        "overlast-van-en-door-personen-of-groepen, daklozen-bedelen, WK001405, MELDPUNT",
        "overlast-van-en-door-personen-of-groepen, wildplassen-poepen-overgeven, WK001405, BOA",
        "overlast-op-het-water, overig-boten, WK001405, BOA",
        "afval, veeg-zwerfvuil, WK001405, EIGEN",
        "overlast-in-de-openbare-ruimte, hondenpoep, WK001400, STADSBEHEER",
        "afval, grofvuil, WK001405, STADSBEHEER",
        "overig, overig, WK001405, EIGEN"
    })
    void elke_regel(String groep, String soort, String wijk, String naar) {
        Overlastwereld.proef(wereld -> assertThat(wereld.maak(Routering.class)
                        .voor(groep, groep + "/" + soort, wijk)
                        .naar())
                .isEqualTo(naar));
    }

    /** A gemeente may leave mediation to another: then nobody is promised a talk that nobody holds. */
    @Test
    @Regel({"O3.7", "O9.4"})
    void waar_geen_buurtbemiddeling_is_wordt_zij_niet_voorgesteld_en_krijgt_zij_niets() {
        Overlastwereld.proef(wereld -> {
            Settings instellingen = wereld.maak(Settings.class);
            Probleem buren = wereld.meld(Overlastwereld.BUREN);
            wereld.beslis(wereld.joke, buren, BeslisOverProbleem.Keuze.VOORSTELLEN);
            instellingen.change(Deel.BEMIDDELING.setting(), "nee", "Fenna");
            instellingen.forget();
            assertThat(wereld.maak(Routering.class)
                            .voor("buren", "buren/burenoverlast", "WK001405")
                            .naar())
                    .isEqualTo(Routering.EIGEN);
            Probleem later = wereld.meld(Overlastwereld.BUREN);
            geweigerd("O3.7", () -> wereld.beslis(wereld.joke, later, BeslisOverProbleem.Keuze.VOORSTELLEN));
            geweigerd("O9.4", () -> wereld.maak(BesprekBemiddeling.class)
                    .ja(wereld.kees, wereld.stap(buren), new Adres(null, "9741AB", 1, null), true));
        });
    }

    /** Seeded, in a new installation nobody filled in whom they are. */
    @Test
    void een_nieuwe_gemeente_heeft_nog_geen_partner_die_iets_toegestuurd_krijgt() {
        Testdatabase.proef(em -> {
            Testobjecten objecten = new Testobjecten(em, Clock.systemUTC());
            objecten.met(Partners.Signalenlijn.class, () -> false);
            Partners partners = objecten.maak(Partners.class);
            assertThat(partners.alle()).hasSize(7).allSatisfy(een -> assertThat(een.email())
                    .isNull());
            assertThat(partners.bereikbaar()).isEmpty();
            assertThat(objecten.maak(Routering.class).accepts(Map.of("naar", "BOA", "uitleg", "fietswrak")))
                    .as("the table that comes along can be read again")
                    .isTrue();
        });
    }

    /** V198, on an installation that works already. */
    @Test
    void wat_een_gemeente_wijzigde_of_gebruikte_blijft_zoals_het_was() {
        Overlastwereld.proef(wereld -> {
            wereld.beslis(wereld.joke, wereld.meld(Overlastwereld.GROFVUIL), BeslisOverProbleem.Keuze.OVERDRAGEN);
            wereld.em.flush();
            for (String sql : List.of(
                    "update overdracht set partner_id = 3",
                    "update partner set email = (array['', 'handhaving', 'wijkagent', 'corporatie', 'meldpunt',"
                            + " 'straathoekwerk', 'wij'])[id] || '@voorbeeld.nl' where weg = 'MAIL'",
                    "update partner set email = 'echt@haren.example' where code = 'BOA'",
                    "update partner set versie = 1 where code = 'WIJ'",
                    migratie("V198__partners_eerst_zelf.sql"))) {
                wereld.em.createNativeQuery(sql).executeUpdate();
            }
            wereld.em.clear();
            assertThat(wereld.maak(Partners.class).alle())
                    .filteredOn(Partner::isActief)
                    .extracting(Partner::code, Partner::email)
                    .containsExactlyInAnyOrder(
                            tuple("STADSBEHEER", null),
                            tuple("BOA", "echt@haren.example"),
                            tuple("POLITIE", "wijkagent@voorbeeld.nl"),
                            tuple("WIJ", "wij@voorbeeld.nl"));
        });
    }

    private static String migratie(String naam) {
        try {
            return Files.readString(Path.of("src/main/resources/db/migration", naam))
                    .replaceAll("(?m)^--.*$", "")
                    .strip()
                    .replaceFirst(";$", "");
        } catch (IOException weg) {
            throw new UncheckedIOException(weg);
        }
    }

    @Test
    void zonder_adres_van_signalen_pakken_wij_het_zelf_op() {
        Overlastwereld.proef(wereld -> {
            wereld.signalen(false);
            assertThat(wereld.zie(Overlastwereld.GROFVUIL, Actie.NIETS).stand()).isEqualTo(Stand.OPPAKKEN);
            Probleem gemeld = wereld.meld(Overlastwereld.GROFVUIL);
            assertThatThrownBy(() -> wereld.beslis(wereld.joke, gemeld, BeslisOverProbleem.Keuze.OVERDRAGEN))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    @Regel("O8.8")
    void een_partner_via_signalen_wordt_pas_gebruikt_als_signalen_een_adres_heeft() {
        Overlastwereld.proef(wereld -> {
            wereld.signalen(false);
            WijzigPartner wijzig = wereld.maak(WijzigPartner.class);
            int gezien = wereld.maak(Partners.class).get("BOA").versie();
            assertThatThrownBy(() -> wijzig.wijzig(
                            "BOA", gezien, new Partner.Gegevens("Handhaving", Partner.Weg.SIGNALEN, null, 5, true)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, nee -> assertThat(nee.field()).isEqualTo("weg"));
            Partner.Gegevens uit = new Partner.Gegevens("Handhaving", Partner.Weg.SIGNALEN, null, 5, false);
            wijzig.wijzig("BOA", gezien, uit);
            wereld.em.flush();
            wijzig.wijzig("BOA", gezien, uit); // sent again
            wereld.signalen(true);
            Partner.Gegevens aan = new Partner.Gegevens("Handhaving", Partner.Weg.SIGNALEN, null, 5, true);
            for (Integer oud : Arrays.asList(gezien, null)) {
                assertThatThrownBy(() -> wijzig.wijzig("BOA", oud, aan)).isInstanceOf(Changed.class);
            }
            wijzig.wijzig("BOA", gezien + 1, aan);
        });
    }

    /** A table without a last row for all may say nothing of a wijk that came later. */
    @Test
    void waar_de_tabel_niets_zegt_doen_wij_het_zelf() {
        Overlastwereld.proef(wereld -> {
            Routering routering = zonderAntwoordVoor("WK001490", wereld);
            assertThat(routering.voor("afval", "afval/grofvuil", "WK001490"))
                    .isEqualTo(new Routering.Advies("EIGEN", "de tabel zegt niets over deze wijk"));
        });
    }

    @Test
    void een_nieuwe_indeling_zegt_welke_afspraken_per_wijk_ophouden() {
        Overlastwereld.proef(wereld -> {
            Routering routering = zonderAntwoordVoor("WK001490", wereld);
            Map<String, String> blijft = Map.of("WK001400", "Centrum");
            assertThat(routering.gevolgen(new Herindeling(2026, Map.of(), Map.of(), blijft, Map.of())))
                    .isEmpty();
            assertThat(routering.gevolgen(new Herindeling(
                            2026,
                            Map.of(),
                            Map.of(),
                            Map.of("WK001400", "Centrum", "WK001490", "Nieuwe wijk"),
                            Map.of("WK001403", "Oude wijk"))))
                    .containsExactly(
                            "Tabel ‘Wie lost het op?’: regel 2 noemt een wijk die vervalt. Wat daar is afgesproken, geldt dan"
                                    + " nergens meer.",
                            "Tabel ‘Wie lost het op?’: geen bruikbaar antwoord voor Nieuwe wijk. Daar is het advies dan: zelf"
                                    + " oppakken. Pas de tabel aan.");
        });
    }

    private static Routering zonderAntwoordVoor(String wijk, Overlastwereld wereld) {
        Processes gewoon = wereld.maak(Processes.class);
        Processes processen = new Processes() {
            @Override
            public Map<String, Object> decide(String table, Map<String, Object> facts) {
                return facts.get("wijk").equals(wijk) ? Map.of() : gewoon.decide(table, facts);
            }
        };
        DecisionTables tabellen = new DecisionTables() {
            @Override
            public Cells cells(String key) {
                return new Cells(
                        new Version(key, "Wie lost het op?", 2, Overlastwereld.NU, true),
                        List.of("Groep", "Categorie", "Wijk"),
                        List.of("Naar", "Uitleg"),
                        List.of(
                                new Row(List.of("", "", "\"WK001400\""), List.of("\"EIGEN\"", "\"zelf\"")),
                                new Row(List.of("", "", "\"WK001403\""), List.of("\"EIGEN\"", "\"zelf\""))));
            }
        };
        Routering routering = Testobjecten.zet(wereld.maak(Routering.class), "processen", processen);
        return Testobjecten.zet(routering, "tabellen", tabellen);
    }

    @Test
    void alles_wat_gemeld_kan_worden_gaat_ergens_heen() {
        Overlastwereld.proef(wereld -> {
            Routering routering = wereld.maak(Routering.class);
            Processes processen = wereld.maak(Processes.class);
            assertThat(routering.questions()).hasSizeGreaterThan(500).allSatisfy(vraag -> assertThat(
                            routering.accepts(processen.decide(routering.table(), vraag)))
                    .isTrue());
        });
    }
}
