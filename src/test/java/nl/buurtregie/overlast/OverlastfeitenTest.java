package nl.buurtregie.overlast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.overlast.BeslisOverProbleem.Keuze;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Overlastfeit;
import nl.buurtregie.overlast.ronde.HoudRonde;
import nl.buurtregie.overlast.ronde.Ronde;
import nl.buurtregie.overlast.ronde.Ronde.Gebeurtenis;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.facts.Boekproef;
import nl.buurtregie.platform.facts.FactBook;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in the street: it counts, it counts once, and it counts on when reports are gone. */
class OverlastfeitenTest {

    private static final List<String> VAN_DE_STRAAT = List.of(
            "overlasthistorie", "overlasttaak", "overdracht", "vroegsignaal", "ronde", "overlastmelding", "probleem");

    private final List<Geheim> geheimen = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void wat_er_ook_op_straat_gebeurt_de_cijfers_blijven_en_komen_uit_het_boek_terug(long zaad) {
        Overlastwereld.proef(wereld -> {
            leef(wereld, new Random(zaad));
            Boekproef proef = new Boekproef(wereld.em);
            proef.klopt();
            assertThat(wereld.tel("select count(distinct wat) from feitenboek"))
                    .as("elke soort gebeurtenis kwam voor")
                    .isEqualTo(7);
            Map<String, String> rijen = proef.opname();
            proef.wis(VAN_DE_STRAAT);
            assertThat(wereld.tel("select count(*) from overlastmelding")).isZero();
            assertThat(proef.opname()).isEqualTo(rijen);
            proef.herbouwtWatKapotGaat("feit_overlastmelding", "nieuw", "not nieuw");
        });
    }

    @Test
    void wat_voorheen_anders_telde_wordt_bij_de_overstap_goed_gezet() {
        Overlastwereld.proef(wereld -> {
            Probleem blijft = wereld.meld(Overlastwereld.GROFVUIL);
            Probleem weg = wereld.meld(Overlastwereld.GROFVUIL);
            long verhuisd = wereld.maak(Meldingen.class).van(weg).get(0).id();
            wereld.maak(VoegSamen.class).voeg(wereld.joke, wereld.stap(weg), blijft.nummer());
            wereld.maak(FactBook.class).again(Overlastfeit.GEMELD, verhuisd, Map.of("nieuw", true));
            wereld.zie(Overlastwereld.GROFVUIL, Actie.NIETS);
            String nieuw = "select count(*) from feit_overlastmelding where nieuw";
            assertThat(wereld.tel(nieuw)).isEqualTo(3);
            wereld.em
                    .createNativeQuery("update overdracht set einde = current_date - 1")
                    .executeUpdate();
            migreer(wereld, "V179__feiten_nog_eens.sql");
            assertThat(wereld.tel(nieuw)).isEqualTo(2);
            assertThat(wereld.tel("select count(*) from feit_overdracht where uitkomst = 'GEEN_ANTWOORD'"))
                    .isOne();
            new Boekproef(wereld.em).klopt();
        });
    }

    /** Nobody can tell him any more: that is no answer that was not given. Whoever got one counts on. */
    @ParameterizedTest
    @EnumSource(Weg.class)
    void wiens_gegevens_weg_zijn_voor_het_antwoord_telt_niet_als_wie_er_geen_kreeg(Weg weg) {
        Overlastwereld.proef(wereld -> {
            Probleem zonder = wereld.meldPerTelefoon();
            Probleem met = wereld.meldPerTelefoon();
            wereld.beslis(wereld.joke, met, Keuze.KLAAR);
            wereld.maak(BeantwoordMelders.class).beantwoord(wereld.kees, wereld.stap(met), "Het is weg.", true);
            for (Probleem een : List.of(zonder, met)) {
                Melding melding = wereld.maak(Meldingen.class).van(een).get(0);
                switch (weg) {
                    case TERMIJN -> {
                        wereld.klokVooruit(400);
                        wereld.maak(Melderbewaring.class).ruimOp(10);
                    }
                    case VERZOEK ->
                        wereld.maak(Melderrecht.class)
                                .wis(
                                        wereld.joke,
                                        new Betrokkene(
                                                Betrokkene.Soort.MELDER, melding.id(), melding.nummer(), "", ""));
                    case NOG_EENS -> wereld.maak(Melderbewaring.class).wisNogEens(melding.nummer());
                }
            }
            wereld.em.clear();
            wereld.beslis(wereld.joke, wereld.probleem(zonder.nummer()), Keuze.KLAAR);
            Probleem weer = wereld.probleem(met.nummer());
            wereld.maak(HeropenProbleem.class).heropen(wereld.joke, wereld.stap(weer), "Het ligt er weer");
            wereld.beslis(wereld.joke, weer, Keuze.KLAAR);
            String telt = "select count(*) from feit_probleem where probleem = %d and %s";
            assertThat(wereld.tel(telt.formatted(zonder.id(), "not melders"))).isOne();
            assertThat(wereld.tel(telt.formatted(met.id(), "melders and beantwoord")))
                    .isOne();
        });
    }

    /** Erased by the program of before, which left the promised day; who got an answer got one, and who can be told still waits. */
    @Test
    void wie_al_gewist_was_voor_deze_versie_wacht_ook_niet_meer() {
        Overlastwereld.proef(wereld -> {
            Probleem gewist = wereld.meldPerTelefoon();
            Probleem wacht = wereld.meldPerTelefoon();
            Probleem beantwoord = wereld.meldPerTelefoon();
            wereld.beslis(wereld.joke, beantwoord, Keuze.KLAAR);
            wereld.maak(BeantwoordMelders.class).beantwoord(wereld.kees, wereld.stap(beantwoord), "Het is weg.", true);
            wereld.em
                    .createNativeQuery("update overlastmelding set melder_naam = null, melder_contact = null,"
                            + " contact_tot = null where probleem_id <> ?1")
                    .setParameter(1, wacht.id())
                    .executeUpdate();
            String belofte = "select count(*) from overlastmelding where antwoord_voor is not null and probleem_id = ";
            assertThat(wereld.tel(belofte + gewist.id())).isOne();
            migreer(wereld, "V306__wacht_niet_meer.sql");
            assertThat(wereld.tel(belofte + gewist.id())).isZero();
            assertThat(wereld.tel(belofte + wacht.id())).isOne();
            assertThat(wereld.tel(belofte + beantwoord.id())).isOne();
        });
    }

    private enum Weg {
        TERMIJN,
        VERZOEK,
        NOG_EENS
    }

    private static void migreer(Overlastwereld wereld, String naam) {
        try (Statement statement = wereld.em.unwrap(Connection.class).createStatement()) {
            statement.execute(Files.readString(Path.of("src/main/resources/db/migration", naam)));
        } catch (SQLException | IOException mislukt) {
            throw new IllegalStateException(mislukt);
        }
    }

    private void leef(Overlastwereld wereld, Random toeval) {
        buren(wereld);
        ronde(wereld);
        List<Probleem> problemen = new ArrayList<>();
        for (int keer = 0; keer < 60; keer++) {
            wereld.klokVooruit(toeval.nextInt(3));
            if (problemen.size() < 4 || toeval.nextInt(3) == 0) {
                problemen.add(nieuw(wereld, toeval));
            } else {
                verder(wereld, toeval, problemen.get(toeval.nextInt(problemen.size())));
            }
        }
        wereld.maak(TrekMeldingIn.class).trekIn(geheimen.get(0));
        wereld.em.flush();
    }

    /** Three times about neighbours is a signal; nobody gets round to it. */
    private static void buren(Overlastwereld wereld) {
        wereld.zie(Overlastwereld.BUREN, Actie.NIETS);
        wereld.zie(Overlastwereld.BUREN, Actie.NIETS);
        wereld.maak(BesprekBemiddeling.class)
                .nee(wereld.kees, wereld.stap(wereld.zie(Overlastwereld.BUREN, Actie.NIETS)));
    }

    private static void ronde(Overlastwereld wereld) {
        wereld.maak(HoudRonde.class)
                .houd(
                        wereld.kees,
                        UUID.randomUUID(),
                        List.of(
                                new Gebeurtenis(Ronde.Wat.START, wereld.nu()),
                                new Gebeurtenis(Ronde.Wat.STOP, wereld.nu().plus(Duration.ofHours(1)))),
                        1,
                        Set.of());
    }

    private Probleem nieuw(Overlastwereld wereld, Random toeval) {
        String wat = List.of(Overlastwereld.GROFVUIL, Overlastwereld.ZWERFAFVAL, Overlastwereld.OVERIG)
                .get(toeval.nextInt(3));
        if (toeval.nextBoolean()) {
            return wereld.zie(wat, Actie.values()[toeval.nextInt(Actie.values().length)]);
        }
        Geheim geheim = Geheim.nieuw();
        geheimen.add(geheim);
        return wereld.probleem(
                wereld.maak(MeldOverlast.class).meld(wereld.gemeld(wat), geheim).probleem());
    }

    private static void verder(Overlastwereld wereld, Random toeval, Probleem probleem) {
        switch (probleem.stand()) {
            case BEOORDELEN ->
                wereld.beslis(
                        wereld.joke,
                        probleem,
                        List.of(Keuze.OPPAKKEN, Keuze.OVERDRAGEN, Keuze.KLAAR, Keuze.LATER_KIJKEN)
                                .get(toeval.nextInt(4)));
            case OPPAKKEN -> wereld.beslis(wereld.kees, probleem, Keuze.KLAAR);
            case BIJ_PARTNER -> bijPartner(wereld, toeval, probleem);
            case HERCONTROLE -> wereld.kijk(probleem, toeval.nextInt(3) > 0);
            case TERUGKOPPELEN -> naKlaar(wereld, toeval, probleem);
            case AFGESLOTEN ->
                wereld.maak(HeropenProbleem.class).heropen(wereld.joke, wereld.stap(probleem), "Het ligt er weer");
            default -> {
                // joined or taken back: it stays so
            }
        }
    }

    private static void bijPartner(Overlastwereld wereld, Random toeval, Probleem probleem) {
        if (toeval.nextInt(6) == 0) {
            wereld.maak(BeantwoordOverdracht.class).neemTerug(wereld.joke, wereld.stap(probleem), null);
        } else {
            wereld.antwoord(
                    probleem, toeval.nextInt(4) == 0 ? Overdracht.Stand.GEWEIGERD : Overdracht.Stand.AFGEHANDELD, null);
        }
    }

    /** Whoever only tapped the wrong card says so before anybody hears it. */
    private static void naKlaar(Overlastwereld wereld, Random toeval, Probleem probleem) {
        if (toeval.nextInt(5) == 0) {
            wereld.maak(HeropenProbleem.class).heropen(wereld.kees, wereld.stap(probleem), "Verkeerd getikt");
        } else {
            wereld.maak(BeantwoordMelders.class)
                    .beantwoord(wereld.kees, wereld.stap(probleem), "Het is opgelost.", false);
        }
    }
}
