package nl.buurtregie.overlast;

import static nl.buurtregie.overlast.BeslisOverProbleem.Keuze.KLAAR;
import static nl.buurtregie.overlast.BeslisOverProbleem.Keuze.LATER_KIJKEN;
import static nl.buurtregie.overlast.BeslisOverProbleem.Keuze.OPPAKKEN;
import static nl.buurtregie.overlast.BeslisOverProbleem.Keuze.OVERDRAGEN;
import static nl.buurtregie.overlast.Overdracht.Stand.AANGENOMEN;
import static nl.buurtregie.overlast.Overdracht.Stand.AFGEHANDELD;
import static nl.buurtregie.overlast.Overdracht.Stand.GEWEIGERD;
import static nl.buurtregie.overlast.Overlastwereld.BUREN;
import static nl.buurtregie.overlast.Overlastwereld.GROFVUIL;
import static nl.buurtregie.overlast.Overlastwereld.OVERIG;
import static nl.buurtregie.overlast.Overlastwereld.PARKEREN;
import static nl.buurtregie.overlast.Overlastwereld.ZWERFAFVAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.RuleViolation;
import org.junit.jupiter.api.Test;

/** Every road of overlastmelding.bpmn and overdracht.bpmn, walked by the acts that people do. */
class OverlastProcesTest {

    /** Only these: other tests write mail meanwhile. */
    private static final String HERINNERD = "select count(*) from uitgaand where soort in (%s, %s)"
            .formatted("'termijn verstreken'", "'herinnering aan een partner'");

    @Test
    void wat_de_concierge_zelf_opruimt_is_meteen_klaar() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.zie(ZWERFAFVAL, Actie.OPGERUIMD);
            assertThat(probleem.stand()).isEqualTo(Stand.AFGESLOTEN);
            assertThat(probleem.uitkomst()).isEqualTo(Uitkomst.ZELF_OPGELOST);
            assertThat(wereld.tel("select count(*) from overlasttaak")).isZero();
            assertThat(wereld.tel("select count(*) from feit_probleem where uitkomst = 'ZELF_OPGELOST'"))
                    .isOne();
            assertThat(Overlastmotor.lopend(probleem.nummer())).isZero();
        });
    }

    @Test
    void wie_is_aangesproken_wordt_later_nog_eens_bekeken() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.zie(OVERIG, Actie.AANGESPROKEN);
            assertThat(probleem.stand()).isEqualTo(Stand.HERCONTROLE);
            wereld.kijk(probleem, true);
            assertThat(probleem.stand()).isEqualTo(Stand.AFGESLOTEN);
            assertThat(probleem.uitkomst()).isEqualTo(Uitkomst.ZELF_OPGELOST);
        });
    }

    @Test
    void wat_er_nog_ligt_gaat_terug_naar_de_teamleider() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.zie(OVERIG, Actie.AANGESPROKEN);
            wereld.kijk(probleem, false);
            assertThat(probleem.stand()).isEqualTo(Stand.BEOORDELEN);
            assertThat(probleem.uitkomst()).isNull();
        });
    }

    @Test
    void grofvuil_gaat_vanzelf_naar_stadsbeheer_en_wordt_daarna_bekeken() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.zie(GROFVUIL, Actie.NIETS);
            assertThat(probleem.stand()).isEqualTo(Stand.BIJ_PARTNER);
            assertThat(wereld.overgedragen).hasSize(1);
            Overdracht overdracht =
                    wereld.maak(Overdrachten.class).open(probleem).orElseThrow();
            assertThat(overdracht.partner().code()).isEqualTo("STADSBEHEER");
            assertThat(overdracht.einde()).hasToString("2026-12-01"); // three werkdagen, by its handling code
            wereld.antwoord(probleem, AANGENOMEN, null);
            assertThat(probleem.stand()).isEqualTo(Stand.BIJ_PARTNER);
            wereld.antwoord(probleem, AFGEHANDELD, null);
            assertThat(probleem.stand()).isEqualTo(Stand.HERCONTROLE);
            wereld.kijk(probleem, true);
            assertThat(probleem.uitkomst()).isEqualTo(Uitkomst.PARTNER_OPGELOST);
            assertThat(wereld.tel("select count(*) from feit_overdracht where op_tijd"))
                    .isOne();
        });
    }

    @Test
    void een_weigering_gaat_naar_de_volgende_of_terug_en_blijft_nooit_liggen() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.zie(GROFVUIL, Actie.NIETS);
            wereld.antwoord(probleem, GEWEIGERD, "BOA");
            assertThat(probleem.stand()).isEqualTo(Stand.BIJ_PARTNER);
            assertThat(wereld.maak(Overdrachten.class)
                            .open(probleem)
                            .orElseThrow()
                            .partner()
                            .code())
                    .isEqualTo("BOA");
            wereld.antwoord(probleem, GEWEIGERD, null);
            assertThat(probleem.stand()).isEqualTo(Stand.BEOORDELEN);
            assertThat(wereld.tel("select count(*) from overlasttaak where rol = 'teamleider'"))
                    .isOne();
        });
    }

    @Test
    void een_bewoner_krijgt_antwoord_als_het_klaar_is() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.meld(GROFVUIL);
            assertThat(probleem.stand()).isEqualTo(Stand.BEOORDELEN);
            wereld.beslis(wereld.joke, probleem, OPPAKKEN);
            assertThat(probleem.stand()).isEqualTo(Stand.OPPAKKEN);
            wereld.beslis(wereld.kees, probleem, KLAAR);
            assertThat(probleem.stand()).isEqualTo(Stand.TERUGKOPPELEN);
            wereld.maak(BeantwoordMelders.class)
                    .beantwoord(wereld.kees, wereld.stap(probleem), "Wij hebben niets gevonden.", false);
            assertThat(probleem.stand()).isEqualTo(Stand.AFGESLOTEN);
            assertThat(wereld.tel("select count(*) from uitgaand where onderwerp like 'Uw melding M-%'"))
                    .isOne();
            assertThat(wereld.tel("select count(*) from overlastmelding where beantwoord_op is not null"))
                    .isOne();
        });
    }

    @Test
    void de_teamleider_draagt_over_of_laat_later_kijken() {
        Overlastwereld.proef(wereld -> {
            Probleem een = wereld.meld(GROFVUIL);
            wereld.beslis(wereld.joke, een, OVERDRAGEN);
            assertThat(een.stand()).isEqualTo(Stand.BIJ_PARTNER);
            Probleem ander = wereld.meld(OVERIG);
            wereld.beslis(wereld.joke, ander, LATER_KIJKEN);
            assertThat(ander.stand()).isEqualTo(Stand.HERCONTROLE);
        });
    }

    @Test
    @Regel("O9.1")
    void na_drie_meldingen_over_buren_stelt_de_concierge_bemiddeling_voor() {
        Overlastwereld.proef(wereld -> {
            assertThat(wereld.zie(BUREN, Actie.NIETS).stand()).isEqualTo(Stand.OPPAKKEN);
            assertThat(wereld.zie(BUREN, Actie.NIETS).stand()).isEqualTo(Stand.OPPAKKEN);
            Probleem derde = wereld.zie(BUREN, Actie.NIETS);
            assertThat(derde.stand()).isEqualTo(Stand.VOORSTELLEN);
            BesprekBemiddeling bespreek = wereld.maak(BesprekBemiddeling.class);
            Adres adres = new Adres(null, "9712 AB", 12, null);
            assertThatThrownBy(() -> bespreek.ja(wereld.kees, wereld.stap(derde), adres, false))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("Vraag eerst of het mag");
        });
    }

    @Test
    void een_voorstel_dat_niemand_bespreekt_vervalt_en_blijft_als_telling() {
        Overlastwereld.proef(wereld -> {
            wereld.zie(BUREN, Actie.NIETS);
            wereld.zie(BUREN, Actie.NIETS);
            Probleem derde = wereld.zie(BUREN, Actie.NIETS);
            wereld.wacht(Duration.ofDays(10), derde);
            assertThat(derde.stand()).isEqualTo(Stand.VOORSTELLEN);
            assertThat(wereld.tel("select count(*) from overlasttaak where herinnerd_op is not null"))
                    .isOne();
            wereld.wacht(Duration.ofDays(12), derde);
            assertThat(derde.stand()).isEqualTo(Stand.AFGESLOTEN);
            assertThat(derde.uitkomst()).isEqualTo(Uitkomst.VOORSTEL_VERVALLEN);
            assertThat(wereld.tel("select count(*) from feit_vroegsignaal where uitkomst = 'VERVALLEN'"))
                    .isOne();
        });
    }

    @Test
    void wie_niet_wil_bemiddelen_wordt_alleen_geteld() {
        Overlastwereld.proef(wereld -> {
            wereld.zie(BUREN, Actie.NIETS);
            wereld.zie(BUREN, Actie.NIETS);
            Probleem derde = wereld.zie(BUREN, Actie.NIETS);
            wereld.maak(BesprekBemiddeling.class).nee(wereld.kees, wereld.stap(derde));
            assertThat(derde.stand()).isEqualTo(Stand.AFGESLOTEN);
            assertThat(derde.uitkomst()).isEqualTo(Uitkomst.VOORSTEL_AFGEWEZEN);
            assertThat(wereld.tel("select count(*) from feit_vroegsignaal where uitkomst = 'NEE'"))
                    .isOne();
            assertThat(wereld.tel("select count(*) from bemiddeling")).isZero();
        });
    }

    @Test
    void elke_stap_herinnert_een_keer_als_de_termijn_voorbij_is() {
        Overlastwereld.proef(wereld -> {
            Probleem beoordelen = wereld.meld(OVERIG);
            Probleem oppakken = wereld.zie(OVERIG, Actie.NIETS);
            Probleem partner = wereld.zie(GROFVUIL, Actie.NIETS);
            Probleem hercontrole = wereld.zie(OVERIG, Actie.AANGESPROKEN);
            Probleem antwoord = wereld.meld(ZWERFAFVAL);
            wereld.beslis(wereld.joke, antwoord, KLAAR);
            List<Probleem> alle = List.of(beoordelen, oppakken, partner, hercontrole, antwoord);
            alle.forEach(een -> wereld.wacht(Duration.ofDays(4), een));
            alle.forEach(een -> wereld.wacht(Duration.ofDays(4), een));
            assertThat(wereld.tel("select count(*) from overlasttaak where herinnerd_op is not null"))
                    .isEqualTo(5);
            assertThat(wereld.tel("select count(*) from overlasthistorie where wat = 'TERMIJN_VERSTREKEN'"))
                    .isEqualTo(5);
        });
    }

    @Test
    void een_herinnering_bereikt_de_teamleider_wie_het_heeft_en_de_partner() {
        Overlastwereld.proef(wereld -> {
            wereld.metEmail(wereld.joke, "joke@stad.example");
            wereld.metEmail(wereld.kees, "kees@stad.example");
            Probleem eigen = wereld.zie(OVERIG, Actie.NIETS);
            eigen.eigenaar(null);
            Probleem bijPartner = wereld.zie(PARKEREN, Actie.NIETS);
            long voor = wereld.tel(HERINNERD);
            Herinneringspost post = wereld.maak(Herinneringspost.class);
            assertThat(post.meld()).isZero();
            List.of(eigen, bijPartner).forEach(een -> wereld.wacht(Duration.ofDays(30), een));
            assertThat(post.meld()).isEqualTo(2);
            assertThat(wereld.tel(HERINNERD) - voor).isEqualTo(3);
            assertThat(wereld.post("joke@stad.example"))
                    .contains(eigen.nummer() + ": zelf oppakken", bijPartner.nummer() + ": wachten op de partner");
            assertThat(wereld.post("kees@stad.example"))
                    .contains(bijPartner.nummer())
                    .doesNotContain(eigen.nummer());
            assertThat(wereld.tel(
                            "select count(*) from uitgaand where soort = 'herinnering aan een partner' and tekst like"
                                    + " '%" + bijPartner.nummer() + "%'"))
                    .isOne();
            assertThat(post.meld()).isZero();
            Overlastlijst.Regel regel = wereld.maak(Overlastlijst.class)
                    .open(wereld.kees, Overlastlijst.Filter.geen(), null, 10)
                    .get(0);
            assertThat(regel.taak().herinnerdOp()).isNotNull();
        });
    }

    @Test
    void een_ingetrokken_melding_stopt_wat_nog_niet_begonnen_was() {
        Overlastwereld.proef(wereld -> {
            Geheim geheim = Geheim.nieuw();
            Ontvangst ontvangst = wereld.maak(MeldOverlast.class).meld(wereld.gemeld(OVERIG), geheim);
            Probleem probleem = wereld.probleem(ontvangst.probleem());
            wereld.maak(TrekMeldingIn.class).trekIn(geheim);
            wereld.maak(TrekMeldingIn.class).trekIn(geheim);
            assertThat(probleem.stand()).isEqualTo(Stand.GESTOPT);
            assertThat(probleem.meldingen()).isZero();
            assertThat(wereld.tel("select count(*) from overlasttaak")).isZero();
            assertThat(wereld.tel("select count(*) from feit_overlastmelding")).isZero();
            assertThat(Overlastmotor.lopend(probleem.nummer())).isZero();
        });
    }

    @Test
    @Regel("O6.2")
    void samengevoegd_is_een_probleem_met_alle_meldingen() {
        Overlastwereld.proef(wereld -> {
            Probleem blijft = wereld.meld(GROFVUIL);
            Probleem weg = wereld.meld(GROFVUIL);
            VoegSamen voegSamen = wereld.maak(VoegSamen.class);
            assertThatThrownBy(() -> voegSamen.voeg(wereld.joke, wereld.stap(weg), weg.nummer()))
                    .isInstanceOf(RuleViolation.class);
            voegSamen.voeg(wereld.joke, wereld.stap(weg), blijft.nummer());
            assertThat(weg.stand()).isEqualTo(Stand.GESTOPT);
            assertThat(blijft.meldingen()).isEqualTo(2);
            assertThat(wereld.maak(Meldingen.class).van(blijft)).hasSize(2);
            assertThat(wereld.tel("select count(*) from overlasttaak")).isOne();
        });
    }

    @Test
    @Regel("O6.1")
    void wat_terug_is_begint_opnieuw_met_zijn_geschiedenis() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.zie(ZWERFAFVAL, Actie.OPGERUIMD);
            HeropenProbleem heropen = wereld.maak(HeropenProbleem.class);
            heropen.heropen(wereld.kees, wereld.stap(probleem), "ligt er weer");
            assertThat(probleem.stand()).isEqualTo(Stand.BEOORDELEN);
            assertThat(probleem.keerHeropend()).isOne();
            assertThat(wereld.tel("select count(*) from feit_probleem")).isZero();
            assertThatThrownBy(() -> heropen.heropen(wereld.kees, wereld.stap(probleem), "nog eens"))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    @Regel("O0.1")
    void een_stap_die_nu_niet_past_wordt_geweigerd() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.meld(GROFVUIL);
            assertThatThrownBy(() -> wereld.kijk(probleem, true))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("Melding beoordelen");
        });
    }
}
