package nl.buurtregie.overlast;

import static nl.buurtregie.overlast.BeslisOverProbleem.Keuze.KLAAR;
import static nl.buurtregie.overlast.BeslisOverProbleem.Keuze.LATER_KIJKEN;
import static nl.buurtregie.overlast.BeslisOverProbleem.Keuze.OPPAKKEN;
import static nl.buurtregie.overlast.BeslisOverProbleem.Keuze.OVERDRAGEN;
import static nl.buurtregie.overlast.BinnenkomstTest.geweigerd;
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
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.overlast.begrip.Overlastnummer;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.ronde.LegWaarnemingVast;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.facts.Boekproef;
import nl.buurtregie.platform.persistence.Outdated;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.post.vanzelf.BepaalBericht;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import org.junit.jupiter.api.Test;

/** Every road of overlastmelding.bpmn and overdracht.bpmn, walked by the acts that people do. */
class OverlastProcesTest {

    /** Only these: other tests write mail meanwhile. */
    private static final String HERINNERD = "select count(*) from uitgaand where soort in (%s, %s)"
            .formatted("'termijn verstreken'", "'herinnering aan een partner'");

    private static final String TUSSENBERICHTEN = "select count(*) from uitgaand where vanzelf = 'TUSSENBERICHT'";

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

    /** "U hebt M-2026-00012 gesloten, en het is er weer." */
    @Test
    void wat_gesloten_is_vindt_men_met_het_nummer_dat_de_melder_kreeg() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.meld(OVERIG);
            wereld.beslis(wereld.joke, probleem, KLAAR);
            String melding = wereld.maak(Meldingen.class).van(probleem).get(0).nummer();
            Problemen problemen = wereld.maak(Problemen.class);
            String kort = melding.toLowerCase().replaceFirst("m-(\\d{4})-0*", "m $1 ");
            for (String getypt :
                    List.of(melding, kort, probleem.nummer(), probleem.nummer().replace("-", ""))) {
                Overlastnummer nummer = Overlastnummer.uit(getypt).orElseThrow();
                assertThat(problemen.get(wereld.joke, nummer).nummer()).isEqualTo(probleem.nummer());
                assertThatThrownBy(() -> problemen.get(wereld.fatma, nummer))
                        .as("not hers")
                        .isInstanceOf(NotFound.class);
            }
            assertThatThrownBy(() -> problemen.get(
                            wereld.joke, Overlastnummer.uit("M-2026-99999").orElseThrow()))
                    .isInstanceOf(NotFound.class);
            assertThat(List.of("2026-00012", "V-2026-0012", "M-2026-", "' or 1=1"))
                    .allSatisfy(anders -> assertThat(Overlastnummer.uit(anders)).isEmpty());
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

    /** A pin in the middle of the buurt is not where it is. */
    @Test
    void een_partner_leest_dat_de_plek_niet_precies_bekend_is() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.zie(PARKEREN, Actie.NIETS);
            Overgedragen over = wereld.overgedragen.get(0);
            String partner = over.overdracht().partner().email();
            assertThat(wereld.post(partner)).doesNotContain("niet precies bekend");
            wereld.em
                    .createNativeQuery("update probleem set nauwkeurig = 1000 where nummer = ?1")
                    .setParameter(1, probleem.nummer())
                    .executeUpdate();
            wereld.em.refresh(over.probleem());
            wereld.maak(Partnerbrief.class).schrijf(over);
            assertThat(wereld.post(partner)).contains(" (plek niet precies bekend)");
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

    /** "Hoort dit erbij? Ja": then it is one problem, with as many reports. */
    @Test
    @Functie("OVL-10")
    void ook_wie_steeds_zegt_dat_het_erbij_hoort_hoort_dat_bemiddeling_kan_helpen() {
        Overlastwereld.proef(wereld -> {
            Probleem buren = wereld.zie(BUREN, Actie.NIETS);
            assertThat(erbij(wereld, buren, Actie.NIETS)).isEqualTo(Stand.OPPAKKEN);
            assertThat(erbij(wereld, buren, Actie.AANGESPROKEN))
                    .as("wie hen zelf sprak, kijkt eerst wat dat doet")
                    .isEqualTo(Stand.OPPAKKEN);
            assertThat(erbij(wereld, buren, Actie.NIETS)).isEqualTo(Stand.VOORSTELLEN);
            assertThat(wereld.tel("select count(*) from vroegsignaal where stand = 'VOORSTEL' and meldingen = 4"))
                    .isOne();
            wereld.maak(BesprekBemiddeling.class).nee(wereld.kees, wereld.stap(buren));
            wereld.maak(HeropenProbleem.class).heropen(wereld.joke, wereld.stap(buren), "weer ruzie");
            wereld.beslis(wereld.joke, buren, OPPAKKEN);
            assertThat(erbij(wereld, buren, Actie.NIETS))
                    .as("wie nee zei, wordt niet vanzelf nog eens gevraagd")
                    .isEqualTo(Stand.OPPAKKEN);
        });
        Overlastwereld.proef(wereld -> {
            Probleem overig = wereld.zie(OVERIG, Actie.NIETS);
            erbij(wereld, overig, Actie.NIETS);
            assertThat(erbij(wereld, overig, Actie.NIETS)).isEqualTo(Stand.OPPAKKEN);
        });
    }

    private static Stand erbij(Overlastwereld wereld, Probleem probleem, Actie actie) {
        wereld.maak(LegWaarnemingVast.class)
                .leg(
                        wereld.kees,
                        wereld.nieuws(
                                Bron.CONCIERGE,
                                probleem.categorie(),
                                actie,
                                probleem.nummer(),
                                null,
                                UUID.randomUUID()));
        return probleem.stand();
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
    @Regel("O6.3")
    void wie_keek_voordat_er_iets_gebeurde_weet_niet_of_het_nu_weg_is() {
        Overlastwereld.proef(wereld -> {
            KijkNog kijk = wereld.maak(KijkNog.class);
            Instant ervoor = wereld.nu();
            wereld.klokVooruit(Duration.ofHours(1));
            Probleem probleem = wereld.zie(OVERIG, Actie.AANGESPROKEN);
            geweigerd("O6.3", () -> kijk.kijk(wereld.kees, UUID.randomUUID(), probleem.nummer(), true, ervoor));
            wereld.klokVooruit(Duration.ofHours(1));
            Instant gekeken = wereld.nu();
            wereld.klokVooruit(Duration.ofHours(1));
            Nieuws ook = wereld.nieuws(Bron.BEWONER, OVERIG, Actie.NIETS, probleem.nummer(), null, UUID.randomUUID());
            wereld.maak(MeldOverlast.class).meld(ook, Geheim.nieuw());
            geweigerd("O6.3", () -> kijk.kijk(wereld.kees, UUID.randomUUID(), probleem.nummer(), true, gekeken));
            assertThat(probleem.stand()).isEqualTo(Stand.HERCONTROLE);
            wereld.klokVooruit(Duration.ofHours(1));
            Instant daarna = wereld.nu();
            wereld.klokVooruit(Duration.ofHours(2));
            kijk.kijk(wereld.kees, UUID.randomUUID(), probleem.nummer(), true, daarna);
            assertThat(probleem.stand()).isEqualTo(Stand.AFGESLOTEN);
            assertThat(wereld.tel("select count(*) from overlasthistorie where toelichting ="
                            + " 'het is weg, gezien op do 26 november, 18.30 uur'"))
                    .isOne();
            assertThat(wereld.tel("select count(*) from feit_probleem where gekeken and schoon"))
                    .as("in one go, by telephone too")
                    .isOne();
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
            Probleem nooitGevraagd = wereld.zie(PARKEREN, Actie.NIETS);
            wereld.em.flush();
            wereld.em
                    .createNativeQuery(
                            "update uitgaand set stand = case when nummer = ?1 then 'VERSTUURD' else 'MISLUKT' end")
                    .setParameter(1, bijPartner.nummer())
                    .executeUpdate();
            wereld.em.clear();
            List.of(eigen, bijPartner, nooitGevraagd).forEach(een -> wereld.wacht(Duration.ofDays(30), een));
            assertThat(post.meld()).isEqualTo(3);
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

    /** A partner is reminded all the same, and once. */
    @Test
    void wat_niemand_van_het_team_kon_horen_wordt_verteld_zodra_er_iemand_is() {
        Overlastwereld.proef(wereld -> {
            Probleem gemeld = wereld.meld(OVERIG);
            Probleem bijPartner = wereld.zie(PARKEREN, Actie.NIETS);
            wereld.em.flush();
            wereld.em
                    .createNativeQuery("update uitgaand set stand = 'VERSTUURD'")
                    .executeUpdate();
            wereld.em.clear();
            List.of(gemeld, bijPartner).forEach(een -> wereld.wacht(Duration.ofDays(30), een));
            Herinneringspost post = wereld.maak(Herinneringspost.class);
            assertThat(post.meld()).isZero();
            assertThat(post.meld()).isZero();
            assertThat(wereld.tel(HERINNERD)).as("the partner, once").isOne();
            wereld.metEmail(wereld.joke, "joke@stad.example");
            assertThat(post.meld()).isEqualTo(2);
            assertThat(wereld.post("joke@stad.example")).contains(gemeld.nummer(), bijPartner.nummer());
            assertThat(post.meld()).isZero();
            assertThat(wereld.tel(HERINNERD)).isEqualTo(2);
        });
    }

    @Test
    @Functie("OVL-12")
    void zonder_teamleider_blijft_een_telefoontje_staan_tot_iemand_het_hoort() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.meldPerTelefoon();
            wereld.klokVooruit(6);
            Beloftepost post = wereld.maak(Beloftepost.class);
            post.round();
            wereld.metEmail(wereld.joke, "joke@stad.example");
            post.round();
            post.round();
            assertThat(wereld.post("joke@stad.example"))
                    .containsOnlyOnce(probleem.nummer() + ": vóór donderdag 3 december");
        });
    }

    /** The message would lie until it no longer goes, and seem told. */
    @Test
    @Functie("OVL-12")
    @Regel("O7.2")
    void zonder_mailserver_wordt_het_zelf_verteld_aan_wie_een_mailadres_gaf() {
        Overlastwereld.proef(wereld -> {
            wereld.zonderMailserver();
            wereld.metEmail(wereld.joke, "joke@stad.example");
            Probleem probleem = wereld.meld(OVERIG);
            wereld.klokVooruit(6);
            assertThat(wereld.maak(Overlastlijst.class).wacht(wereld.kees, Overlastlijst.Filter.geen(), 9))
                    .isOne();
            wereld.maak(Beloftepost.class).round();
            assertThat(wereld.tel(TUSSENBERICHTEN)).isZero();
            assertThat(wereld.maak(Meldingen.class).zelfTeVertellen(probleem)).hasSize(1);
            VertelMelders vertel = wereld.maak(VertelMelders.class);
            geweigerd("O7.3", () -> vertel.verteld(wereld.kees, wereld.stap(probleem), false));
            vertel.verteld(wereld.kees, wereld.stap(probleem), true);
            assertThat(wereld.tel("select count(*) from overlasthistorie where wat = 'MELDER_ZONDER_NUMMER'"))
                    .as("nobody was called")
                    .isOne();
            wereld.beslis(wereld.joke, probleem, KLAAR);
            BeantwoordMelders melders = wereld.maak(BeantwoordMelders.class);
            geweigerd("O7.2", () -> melders.beantwoord(wereld.kees, wereld.stap(probleem), "Het is weg.", false));
            melders.beantwoord(wereld.kees, wereld.stap(probleem), "Het is weg.", true);
            assertThat(wereld.tel("select count(*) from uitgaand where onderwerp like 'Uw melding M-%'"))
                    .isZero();
        });
    }

    /** It would lie for months, and count as told. */
    @Test
    @Functie("OVL-12")
    void zonder_mailserver_geldt_het_team_niet_als_gewaarschuwd() {
        Overlastwereld.proef(wereld -> {
            wereld.zonderMailserver();
            wereld.metEmail(wereld.joke, "joke@stad.example");
            Probleem gemeld = wereld.meldPerTelefoon();
            Probleem bijPartner = wereld.zie(PARKEREN, Actie.NIETS);
            wereld.em.flush();
            wereld.em
                    .createNativeQuery("update uitgaand set stand = 'VERSTUURD'")
                    .executeUpdate();
            wereld.em.clear();
            wereld.klokVooruit(6);
            wereld.wacht(Duration.ofDays(30), bijPartner);
            Beloftepost belofte = wereld.maak(Beloftepost.class);
            Herinneringspost herinnering = wereld.maak(Herinneringspost.class);
            belofte.round();
            assertThat(herinnering.meld()).isZero();
            assertThat(wereld.post("joke@stad.example")).isNull();
            assertThat(wereld.tel(HERINNERD)).as("the partner neither").isZero();
            wereld.metMailserver();
            belofte.round();
            assertThat(herinnering.meld()).isPositive();
            assertThat(wereld.post("joke@stad.example"))
                    .contains("Wil jij het vertellen?", gemeld.nummer(), bijPartner.nummer());
            assertThat(wereld.tel(HERINNERD)).as("team and partner").isEqualTo(2);
        });
    }

    /** The link to answer stands in that one mail only. */
    @Test
    void een_ander_adres_van_een_partner_krijgt_de_vraag_die_niet_aankwam() {
        Overlastwereld.proef(wereld -> {
            Probleem bijPartner = wereld.zie(PARKEREN, Actie.NIETS);
            wereld.em.flush();
            wereld.em.createNativeQuery("update uitgaand set stand = 'MISLUKT'").executeUpdate();
            wereld.em.clear();
            Partner partner = wereld.maak(Overdrachten.class)
                    .open(wereld.probleem(bijPartner.nummer()))
                    .orElseThrow()
                    .partner();
            wereld.maak(WijzigPartner.class)
                    .wijzig(
                            partner.code(),
                            partner.versie(),
                            new Partner.Gegevens(
                                    partner.naam(), Partner.Weg.MAIL, "goed@partner.example", partner.termijn(), true));
            assertThat(wereld.post("goed@partner.example")).contains("Dit ligt volgens ons bij u.");
            assertThat(wereld.tel(
                            "select count(*) from uitgaand where stand = 'WACHT' and aan = 'goed@partner.example'"))
                    .isOne();
        });
    }

    /** On the last werkdag of each term, until the answer: a Thursday is promised, so it goes on the Wednesday. */
    @Test
    @Functie("OVL-12")
    void wie_mail_gaf_hoort_voor_de_beloofde_dag_hoe_het_staat_en_een_termijn_later_weer() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.meld(OVERIG);
            Beloftepost post = wereld.maak(Beloftepost.class);
            wereld.klokVooruit(5);
            post.round();
            wereld.klokVooruit(Duration.ofHours(17));
            post.round();
            assertThat(wereld.tel(TUSSENBERICHTEN)).as("half acht is te vroeg").isZero();
            wereld.klokVooruit(Duration.ofHours(2));
            post.round();
            post.round();
            assertThat(wereld.tel(TUSSENBERICHTEN)).isOne();
            assertThat(wereld.post("postma@voorbeeld.nl"))
                    .contains("Wij kijken wie het gaat oplossen.", "weer van ons vóór donderdag 10 december")
                    .doesNotContain("Postma", probleem.nummer(), probleem.plek());
            assertThat(wereld.tel("select count(*) from overlastmelding where antwoord_voor = date '2026-12-10'"))
                    .isOne();
            wereld.beslis(wereld.joke, probleem, LATER_KIJKEN);
            wereld.klokVooruit(6);
            post.round();
            assertThat(wereld.tel(TUSSENBERICHTEN)).as("een per termijn").isOne();
            wereld.klokVooruit(1);
            post.round();
            assertThat(wereld.post("postma@voorbeeld.nl")).contains("gaat kijken of het weg is", "17 december");
            wereld.kijk(probleem, true);
            wereld.maak(BeantwoordMelders.class).beantwoord(wereld.kees, wereld.stap(probleem), "Het is weg.", false);
            assertThat(wereld.tel(TUSSENBERICHTEN + " and stand = 'WACHT'"))
                    .as("wat nog wachtte, komt niet na het antwoord")
                    .isZero();
            wereld.klokVooruit(7);
            post.round();
            assertThat(wereld.tel(TUSSENBERICHTEN)).as("wie antwoord heeft").isEqualTo(2);
            assertThat(wereld.tel("select count(*) from overlasthistorie where wat = 'TUSSENBERICHT'"
                            + " and toelichting = '1 melder hoort weer iets vóór donderdag 10 december'"))
                    .isOne();
        });
    }

    /** Kept a week: the first promise can be kept, and a day a week later cannot be told to anybody. */
    @Test
    @Functie("OVL-12")
    void na_de_dag_waarop_het_contact_gewist_wordt_is_niets_beloofd() {
        Overlastwereld.proef(wereld -> {
            zet(wereld, "bewaar-contact", "P7D");
            Geheim geheim = Geheim.nieuw();
            VolgMelding volg = wereld.maak(VolgMelding.class);
            wereld.maak(MeldOverlast.class).meld(wereld.gemeld(OVERIG), geheim);
            assertThat(volg.stand(geheim.tekst()).antwoordVoor()).isEqualTo("2026-12-03");
            wereld.klokVooruit(6);
            Beloftepost post = wereld.maak(Beloftepost.class);
            post.round();
            assertThat(wereld.post("postma@voorbeeld.nl"))
                    .contains("Wij kijken wie het gaat oplossen.")
                    .doesNotContain("vóór", "december", "hoort", "\n\n\n");
            assertThat(wereld.tel("select count(*) from overlasthistorie where wat = 'TUSSENBERICHT'"
                            + " and toelichting = '1 melder, zonder nieuwe dag'"))
                    .isOne();
            assertThat(volg.stand(geheim.tekst()).antwoordVoor()).isNull();
            wereld.klokVooruit(7);
            post.round();
            assertThat(wereld.tel(TUSSENBERICHTEN)).isOne();
            assertThat(wereld.tel("select count(*) from overlastmelding where antwoord_voor is not null"))
                    .as("het antwoord zelf gaat nog, als dat eerder komt")
                    .isOne();
        });
    }

    /** Who cannot be reached any more by then is not on the list of whom to call, and the team hears of no promise. */
    @Test
    @Functie("OVL-12")
    void wie_dan_niet_meer_te_bellen_is_staat_niet_op_de_lijst() {
        Overlastwereld.proef(wereld -> {
            wereld.metEmail(wereld.joke, "joke@stad.example");
            MeldOverlast meld = wereld.maak(MeldOverlast.class);
            zet(wereld, "bewaar-contact", "P7D");
            assertThat(meld.belofte()).isEqualTo("2026-12-03");
            Probleem kan = wereld.meldPerTelefoon();
            VertelMelders vertel = wereld.maak(VertelMelders.class);
            List<Melding> melders = wereld.maak(Meldingen.class).van(kan);
            assertThat(vertel.horenWeer(melders)).isFalse();
            Overlastinstellingen instellingen = wereld.maak(Overlastinstellingen.class);
            assertThat(instellingen.note()).isEmpty();
            zet(wereld, "antwoord", "6");
            assertThat(instellingen.note()).isPresent();
            assertThat(meld.belofte()).as("op de meldpagina").isNull();
            Probleem nooit = wereld.meldPerTelefoon();
            wereld.klokVooruit(6);
            Overlastlijst lijst = wereld.maak(Overlastlijst.class);
            assertThat(lijst.wacht(wereld.kees, Overlastlijst.Filter.geen(), 9)).isOne();
            assertThat(lijst.beloften(List.of(kan.id(), nooit.id()))).containsOnlyKeys(kan.id());
            wereld.maak(Beloftepost.class).round();
            assertThat(wereld.post("joke@stad.example")).contains(kan.nummer()).doesNotContain(nooit.nummer());
            vertel.verteld(wereld.kees, wereld.stap(kan), true);
            assertThat(melders).singleElement().satisfies(een -> {
                assertThat(een.isWachtend()).isTrue();
                assertThat(een.belofte()).isNull();
            });
            wereld.klokVooruit(7);
            assertThat(lijst.wacht(wereld.kees, Overlastlijst.Filter.geen(), 9)).isZero();
        });
    }

    private static void zet(Overlastwereld wereld, String naam, String waarde) {
        Setting setting = wereld.maak(Overlastinstellingen.class).settings().stream()
                .filter(een -> een.name().endsWith(naam))
                .findFirst()
                .orElseThrow();
        wereld.maak(Settings.class).change(setting, waarde, "Fenna");
        wereld.maak(Settings.class).forget();
    }

    /** It was kept before anybody asked whether it could be one. */
    @Test
    @Functie("OVL-12")
    void een_adres_dat_niet_kan_houdt_de_anderen_niet_tegen_en_die_melder_wordt_gebeld() {
        Overlastwereld.proef(wereld -> {
            wereld.metEmail(wereld.joke, "joke@stad.example");
            Probleem fout = wereld.meldPerTelefoon();
            wereld.meld(OVERIG);
            wereld.em.flush();
            wereld.em
                    .createNativeQuery("update overlastmelding set melder_contact = 'a@b.nl.' where probleem_id = ?1")
                    .setParameter(1, fout.id())
                    .executeUpdate();
            wereld.em.clear();
            wereld.klokVooruit(6);
            Overlastlijst lijst = wereld.maak(Overlastlijst.class);
            assertThat(lijst.wacht(wereld.kees, Overlastlijst.Filter.geen(), 9)).isOne();
            assertThat(lijst.beloften(List.of(fout.id()))).hasSize(1);
            wereld.maak(Beloftepost.class).round();
            assertThat(wereld.tel(TUSSENBERICHTEN)).isOne();
            assertThat(wereld.post("postma@voorbeeld.nl")).contains("10 december");
            assertThat(wereld.post("joke@stad.example")).contains(fout.nummer() + ": vóór donderdag 3 december");
            assertThat(wereld.maak(Meldingen.class).zelfTeVertellen(wereld.probleem(fout.nummer())))
                    .hasSize(1);
        });
    }

    @Test
    @Functie("OVL-12")
    void wie_in_een_andere_taal_meldde_hoort_het_in_die_taal() {
        Overlastwereld.proef(wereld -> {
            wereld.maak(MeldOverlast.class)
                    .meld(
                            wereld.nieuws(
                                    Bron.BEWONER,
                                    OVERIG,
                                    Actie.NIETS,
                                    null,
                                    new Nieuws.Contact(null, "anna@voorbeeld.nl", "Pools"),
                                    UUID.randomUUID()),
                            Geheim.nieuw());
            wereld.klokVooruit(6);
            wereld.maak(Beloftepost.class).round();
            assertThat(wereld.post("anna@voorbeeld.nl"))
                    .contains("Ustalamy, kto to rozwiąże.", "czwartek, 10 grudnia", "Ten tekst przetłumaczyła maszyna.")
                    .doesNotContain("Beste", "{{");
        });
    }

    @Test
    @Functie("OVL-12")
    @Regel("O7.3")
    void wie_geen_mail_gaf_staat_op_de_lijst_van_wie_belt_en_het_team_hoort_dat_een_keer() {
        Overlastwereld.proef(wereld -> {
            wereld.metEmail(wereld.joke, "joke@stad.example");
            Probleem probleem = wereld.meldPerTelefoon();
            Overlastlijst lijst = wereld.maak(Overlastlijst.class);
            wereld.klokVooruit(5);
            assertThat(lijst.wacht(wereld.kees, Overlastlijst.Filter.geen(), 9)).isZero();
            wereld.klokVooruit(1);
            assertThat(lijst.wacht(wereld.kees, Overlastlijst.Filter.geen(), 9)).isOne();
            assertThat(lijst.wacht(wereld.fatma, Overlastlijst.Filter.geen(), 9))
                    .as("een ander gebied")
                    .isZero();
            assertThat(lijst.open(wereld.kees, new Overlastlijst.Filter(null, null, null, null, false, true), null, 9))
                    .hasSize(1);
            assertThat(lijst.beloften(List.of(probleem.id())))
                    .containsExactly(entry(probleem.id(), LocalDate.of(2026, 12, 3)));
            Beloftepost post = wereld.maak(Beloftepost.class);
            post.round();
            post.round();
            assertThat(wereld.post("joke@stad.example"))
                    .containsOnlyOnce(probleem.nummer() + ": vóór donderdag 3 december");
            assertThat(wereld.tel(TUSSENBERICHTEN)).isZero();

            VertelMelders vertel = wereld.maak(VertelMelders.class);
            geweigerd("O7.3", () -> vertel.verteld(wereld.kees, wereld.stap(probleem), false));
            vertel.verteld(wereld.kees, wereld.stap(probleem), true);
            assertThat(lijst.wacht(wereld.kees, Overlastlijst.Filter.geen(), 9)).isZero();
            assertThat(wereld.tel("select count(*) from overlastmelding where antwoord_voor = date '2026-12-10'"))
                    .isOne();
            Probleem perMail = wereld.meld(OVERIG);
            geweigerd("O7.3", () -> vertel.verteld(wereld.kees, wereld.stap(perMail), true));
            wereld.maak(BepaalBericht.class).zet(wereld.joke, Berichtsoort.TUSSENBERICHT, false);
            vertel.verteld(wereld.kees, wereld.stap(perMail), true);
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
            assertThat(wereld.maak(Meldingen.class).van(blijft))
                    .hasSize(2)
                    .as("van de ander zijn de woorden van de plek niet")
                    .filteredOn(Melding::isEigenPlek)
                    .hasSize(1);
            assertThat(wereld.tel("select count(*) from overlasttaak")).isOne();
        });
    }

    /** Solved, and only the answer has to be given: what is seen after that is no part of what is answered. */
    @Test
    @Functie("OVL-12")
    void wat_terugkomt_voor_het_antwoord_gegeven_is_begint_opnieuw() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = teBeantwoorden(wereld);
            Nieuws vooraf =
                    wereld.nieuws(Bron.CONCIERGE, GROFVUIL, Actie.NIETS, probleem.nummer(), null, UUID.randomUUID());
            wereld.klokVooruit(1);
            LegWaarnemingVast leg = wereld.maak(LegWaarnemingVast.class);
            leg.leg(wereld.kees, vooraf);
            assertThat(probleem.stand()).as("gezien voordat het weg was").isEqualTo(Stand.TERUGKOPPELEN);
            wereld.maak(MeldOverlast.class).meld(ook(wereld, probleem), Geheim.nieuw());
            assertThat(probleem.stand()).isEqualTo(Stand.BEOORDELEN);
            assertThat(probleem.uitkomst()).isNull();
            assertThat(wereld.maak(Meldingen.class).van(probleem))
                    .as("wie al wachtte en wie er bij komt")
                    .filteredOn(Melding::isWachtend)
                    .hasSize(2);
            assertThat(wereld.tel("select count(*) from uitgaand where onderwerp like 'Uw melding M-%'"))
                    .isZero();
            assertThat(wereld.tel("select count(*) from overlasttaak")).isOne();
            wereld.beslis(wereld.joke, probleem, KLAAR);
            wereld.klokVooruit(1);
            Nieuws erna =
                    wereld.nieuws(Bron.CONCIERGE, GROFVUIL, Actie.NIETS, probleem.nummer(), null, UUID.randomUUID());
            wereld.klokVooruit(1);
            wereld.maak(BeantwoordMelders.class)
                    .beantwoord(wereld.kees, wereld.stap(probleem), "Het is opgeruimd.", false);
            leg.leg(wereld.kees, erna);
            assertThat(probleem.stand())
                    .as("gezien tussen oplossing en antwoord, en later binnen")
                    .isEqualTo(Stand.BEOORDELEN);
            new Boekproef(wereld.em).klopt();
        });
    }

    /** A wrong tap: nobody is told what is not so, and no figure or other program hears of an end that there was not. */
    @Test
    @Functie("OVL-12")
    void wie_zich_vergiste_zet_het_terug_en_geen_melder_hoort_iets() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.meld(GROFVUIL);
            wereld.beslis(wereld.joke, probleem, LATER_KIJKEN);
            wereld.kijk(probleem, true);
            assertThat(probleem.stand()).isEqualTo(Stand.TERUGKOPPELEN);
            HeropenProbleem heropen = wereld.maak(HeropenProbleem.class);
            heropen.heropen(wereld.kees, wereld.stap(probleem), "verkeerd getikt");
            assertThat(probleem.stand()).isEqualTo(Stand.BEOORDELEN);
            assertThat(probleem.uitkomst()).isNull();
            assertThat(probleem.keerHeropend()).as("het was nooit weg").isZero();
            assertThat(wereld.tel("select count(*) from uitgaand where onderwerp like 'Uw melding M-%'"))
                    .isZero();
            assertThat(wereld.maak(Meldingen.class).van(probleem)).allMatch(Melding::isWachtend);
            assertThat(wereld.tel("select count(*) from standwissel where stand = 'AFGESLOTEN'"))
                    .as("een ander programma leest niet dat het opgelost was")
                    .isZero();
            assertThat(wereld.tel("select count(*) from feitenboek where wat like 'PROBLEEM%'"))
                    .isZero();
            assertThat(wereld.tel("select count(*) from overlasthistorie where wat = 'TOCH_NIET_KLAAR'"
                            + " and naar = 'BEOORDELEN' and toelichting = 'verkeerd getikt'"))
                    .isOne();
            assertThat(wereld.tel("select count(*) from overlasttaak where stand = 'BEOORDELEN'"))
                    .isOne();
            geweigerd("O6.1", () -> heropen.heropen(wereld.kees, wereld.stap(probleem), "nog eens"));

            wereld.beslis(wereld.joke, probleem, LATER_KIJKEN);
            wereld.kijk(probleem, true);
            wereld.maak(BeantwoordMelders.class).beantwoord(wereld.kees, wereld.stap(probleem), "Het is weg.", false);
            assertThat(probleem.stand()).isEqualTo(Stand.AFGESLOTEN);
            assertThat(wereld.tel("select count(*) from feit_probleem where gekeken and not schoon"))
                    .as("de eerste keer was het er nog, wat er ook getikt werd")
                    .isOne();
            new Boekproef(wereld.em).klopt();
        });
    }

    @Test
    @Regel("O6.2")
    void wie_samenvoegt_met_wat_al_weg_was_laat_het_opnieuw_beginnen_als_het_erna_is_gezien() {
        Overlastwereld.proef(wereld -> {
            Probleem eerder = wereld.meld(GROFVUIL);
            wereld.klokVooruit(1);
            Probleem blijft = teBeantwoorden(wereld);
            VoegSamen voegSamen = wereld.maak(VoegSamen.class);
            voegSamen.voeg(wereld.joke, wereld.stap(eerder), blijft.nummer());
            assertThat(blijft.stand()).isEqualTo(Stand.TERUGKOPPELEN);
            wereld.klokVooruit(1);
            voegSamen.voeg(wereld.joke, wereld.stap(wereld.meld(GROFVUIL)), blijft.nummer());
            assertThat(blijft.stand()).isEqualTo(Stand.BEOORDELEN);
        });
    }

    private static Probleem teBeantwoorden(Overlastwereld wereld) {
        Probleem probleem = wereld.meld(GROFVUIL);
        wereld.beslis(wereld.joke, probleem, KLAAR);
        assertThat(probleem.stand()).isEqualTo(Stand.TERUGKOPPELEN);
        return probleem;
    }

    private static Nieuws ook(Overlastwereld wereld, Probleem probleem) {
        Nieuws.Contact wie = new Nieuws.Contact("Meneer B", "b@voorbeeld.nl");
        return wereld.nieuws(Bron.BEWONER, GROFVUIL, Actie.NIETS, probleem.nummer(), wie, UUID.randomUUID());
    }

    /** What was not sent yet is not sent any more, who had it hears it, and no answer is asked or taken. */
    @Test
    @Functie("OVL-06")
    @Regel("O4.3")
    void wie_samenvoegt_vraagt_de_partner_niets_meer() {
        Overlastwereld.proef(wereld -> {
            Probleem blijft = wereld.meld(PARKEREN);
            Probleem weg = wereld.zie(PARKEREN, Actie.NIETS);
            Overdracht gevraagd = wereld.maak(Overdrachten.class).open(weg).orElseThrow();
            Geheim geheim = wereld.overgedragen.get(0).geheim();
            wereld.em
                    .createNativeQuery("update uitgaand set stand = 'VERSTUURD' where id = ?1")
                    .setParameter(1, gevraagd.postId())
                    .executeUpdate();
            wereld.maak(VoegSamen.class).voeg(wereld.joke, wereld.stap(weg), blijft.nummer());
            assertThat(wereld.maak(Overdrachten.class).open(weg)).isEmpty();
            Partnerinzage.Inzage inzage = wereld.maak(Partnerinzage.class).van(geheim.tekst());
            assertThat(inzage.isVolledig())
                    .as("wat er staat is niet meer van hem")
                    .isFalse();
            geweigerd("O4.3", () -> wereld.maak(BeantwoordOverdracht.class)
                    .perLink(geheim, new BeantwoordOverdracht.Antwoord(AFGEHANDELD, "Bekeurd.", null)));
            assertThat(wereld.post(gevraagd.partner().email())).contains("hetzelfde als " + blijft.nummer());
            assertThat(wereld.tel(
                            "select count(*) from overlasthistorie where wat = 'NIET_MEER_GEVRAAGD' and toelichting = '"
                                    + gevraagd.partner().naam() + "'"))
                    .isOne();

            Probleem ook = wereld.zie(PARKEREN, Actie.NIETS);
            wereld.maak(VoegSamen.class).voeg(wereld.joke, wereld.stap(ook), blijft.nummer());
            assertThat(wereld.tel("select count(*) from uitgaand where stand <> 'VERVALLEN' and nummer = '"
                            + ook.nummer() + "'"))
                    .as("wie nog niets hoorde hoeft niets te horen")
                    .isZero();
        });
    }

    /** The wrong partner was chosen: nothing is put into its mouth, and it hears that it need not do anything. */
    @Test
    @Functie("OVL-06")
    @Regel("O4.3")
    void wie_de_verkeerde_partner_koos_neemt_het_terug_en_niemand_weigerde() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.zie(PARKEREN, Actie.NIETS);
            Overdrachten overdrachten = wereld.maak(Overdrachten.class);
            Overdracht was = overdrachten.open(probleem).orElseThrow();
            Geheim geheim = wereld.overgedragen.get(0).geheim();
            mail(wereld, was, "VERSTUURD");
            BeantwoordOverdracht beantwoord = wereld.maak(BeantwoordOverdracht.class);
            beantwoord.neemTerug(wereld.joke, wereld.stap(probleem), "STADSBEHEER");
            assertThat(probleem.stand()).isEqualTo(Stand.BIJ_PARTNER);
            assertThat(overdrachten.open(probleem).orElseThrow().partner().code())
                    .isEqualTo("STADSBEHEER");
            assertThat(wereld.post(was.partner().email()))
                    .contains(probleem.nummer() + ". Dat hoeft niet meer.")
                    .doesNotContain("onder dit nummer");
            assertThat(wereld.maak(Partnerinzage.class).van(geheim.tekst()).isVolledig())
                    .isFalse();
            geweigerd(
                    "O4.3",
                    () -> beantwoord.perLink(geheim, new BeantwoordOverdracht.Antwoord(AFGEHANDELD, "Bekeurd.", null)));
            mail(wereld, was, "MISLUKT");
            assertThat(wereld.maak(Overlastlijst.class).mislukt(wereld.joke, Overlastlijst.Filter.geen(), 9))
                    .as("wie niets meer hoeft, hoeft niet gebeld")
                    .isZero();
            beantwoord.neemTerug(wereld.kees, wereld.stap(probleem), null);
            assertThat(probleem.stand()).isEqualTo(Stand.BEOORDELEN);
            assertThat(overdrachten.open(probleem)).isEmpty();
            assertThat(wereld.tel("select count(*) from overlasttaak")).isOne();
            assertThat(wereld.tel("select count(*) from feitenboek where wat = 'OVERDRACHT_KLAAR'"))
                    .as("geen antwoord, dus ook geen weigering")
                    .isZero();
            assertThat(wereld.tel("select count(*) from overlasthistorie where wat = 'NIET_MEER_GEVRAAGD'"))
                    .isEqualTo(2);
            assertThat(wereld.tel("select count(*) from overlasthistorie where wat = 'PARTNER_ANTWOORDT'"))
                    .isZero();
            new Boekproef(wereld.em).klopt();
        });
    }

    private static void mail(Overlastwereld wereld, Overdracht overdracht, String stand) {
        wereld.em.flush();
        wereld.em
                .createNativeQuery("update uitgaand set stand = ?2 where id = ?1")
                .setParameter(1, overdracht.postId())
                .setParameter(2, stand)
                .executeUpdate();
    }

    @Test
    @Functie("OVL-06")
    void een_mail_die_niet_bij_de_partner_kwam_staat_op_de_lijst() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.zie(PARKEREN, Actie.NIETS);
            Overlastlijst lijst = wereld.maak(Overlastlijst.class);
            assertThat(lijst.mislukt(wereld.kees, Overlastlijst.Filter.geen(), 9))
                    .isZero();
            for (String stand : List.of("MISLUKT", "TERUGGEKOMEN", "ONZEKER")) {
                wereld.tel("with u as (update uitgaand set stand = '" + stand + "' where nummer = '" + probleem.nummer()
                        + "' returning id) select count(*) from u");
                assertThat(lijst.mislukt(wereld.kees, Overlastlijst.Filter.geen(), 9))
                        .as(stand)
                        .isOne();
                assertThat(lijst.open(
                                wereld.kees, new Overlastlijst.Filter(null, null, null, null, true, false), null, 9))
                        .hasSize(1);
            }
            wereld.antwoord(probleem, AANGENOMEN, null);
            assertThat(lijst.mislukt(wereld.kees, Overlastlijst.Filter.geen(), 9))
                    .as("wie bezig is weet het")
                    .isZero();
        });
    }

    @Test
    void elk_probleem_telt_een_keer_ook_na_samenvoegen_en_intrekken() {
        Overlastwereld.proef(wereld -> {
            Geheim eerste = Geheim.nieuw();
            Probleem probleem = meldMet(wereld, eerste, null);
            meldMet(wereld, Geheim.nieuw(), probleem.nummer());
            meldMet(wereld, Geheim.nieuw(), probleem.nummer());
            wereld.maak(TrekMeldingIn.class).trekIn(eerste);
            telt(wereld, 1, 2);

            Geheim ingetrokken = Geheim.nieuw();
            Probleem ook = meldMet(wereld, ingetrokken, null);
            meldMet(wereld, Geheim.nieuw(), ook.nummer());
            wereld.maak(TrekMeldingIn.class).trekIn(ingetrokken);
            telt(wereld, 2, 3);
            wereld.maak(VoegSamen.class).voeg(wereld.joke, wereld.stap(ook), probleem.nummer());
            telt(wereld, 1, 3);
            assertThat(probleem.meldingen()).as("zonder wat ingetrokken is").isEqualTo(3);

            Geheim enige = Geheim.nieuw();
            Probleem opgepakt = meldMet(wereld, enige, null);
            wereld.beslis(wereld.joke, opgepakt, OPPAKKEN);
            wereld.maak(TrekMeldingIn.class).trekIn(enige);
            telt(wereld, 1, 3);
            meldMet(wereld, Geheim.nieuw(), opgepakt.nummer());
            telt(wereld, 2, 4);
            new Boekproef(wereld.em).klopt();
        });
    }

    private static Probleem meldMet(Overlastwereld wereld, Geheim geheim, String bij) {
        Nieuws nieuws = wereld.nieuws(Bron.BEWONER, GROFVUIL, Actie.NIETS, bij, null, UUID.randomUUID());
        return wereld.probleem(
                wereld.maak(MeldOverlast.class).meld(nieuws, geheim).probleem());
    }

    private static void telt(Overlastwereld wereld, int problemen, int meldingen) {
        assertThat(wereld.tel("select count(*) from feit_overlastmelding where nieuw"))
                .isEqualTo(problemen);
        assertThat(wereld.tel("select count(*) from feit_overlastmelding")).isEqualTo(meldingen);
    }

    @Test
    void de_tijd_dat_een_probleem_dicht_was_is_geen_hersteltijd() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.zie(ZWERFAFVAL, Actie.OPGERUIMD);
            wereld.klokVooruit(14);
            wereld.maak(HeropenProbleem.class).heropen(wereld.joke, wereld.stap(probleem), "ligt er weer");
            wereld.klokVooruit(1);
            wereld.beslis(wereld.joke, probleem, KLAAR);
            assertThat(wereld.tel("select werkdagen from feit_probleem where binnen_termijn"))
                    .isOne();
            wereld.klokVooruit(14);
            wereld.maak(HeropenProbleem.class).heropen(wereld.joke, wereld.stap(probleem), "en weer");
            wereld.klokVooruit(13);
            wereld.beslis(wereld.joke, probleem, KLAAR);
            assertThat(wereld.tel("select werkdagen from feit_probleem where not binnen_termijn"))
                    .as("een dag van toen, en acht tussen de feestdagen")
                    .isEqualTo(9);
        });
    }

    @Test
    void een_andere_termijn_oordeelt_niet_over_wat_al_open_stond() {
        Overlastwereld.proef(wereld -> {
            Probleem voor = wereld.zie(OVERIG, Actie.NIETS);
            wereld.klokVooruit(60);
            Categorieen categorieen = wereld.maak(Categorieen.class);
            VernieuwCategorie vernieuw = wereld.maak(VernieuwCategorie.class);
            Long gezien = categorieen.kies(OVERIG).id();
            Categorie.Gegevens anders = new Categorie.Gegevens("Iets anders", "", 366, false);
            vernieuw.vernieuw(OVERIG, gezien, anders);
            vernieuw.vernieuw(OVERIG, gezien, anders);
            assertThat(wereld.tel("select count(*) from overlastcategorie where naam = 'Iets anders'"))
                    .as("sent again: no earlier version")
                    .isOne();
            for (Long oud : Arrays.asList(gezien, null)) {
                assertThatThrownBy(() -> vernieuw.vernieuw(
                                OVERIG, oud, new Categorie.Gegevens("Van een oudere pagina", "", 5, false)))
                        .isInstanceOf(Changed.class);
            }
            categorieen.vergeet(new Outdated(Outdated.Part.CATEGORIES));
            Probleem na = wereld.zie(OVERIG, Actie.NIETS);
            wereld.klokVooruit(60);
            wereld.beslis(wereld.kees, voor, KLAAR);
            wereld.beslis(wereld.kees, na, KLAAR);
            assertThat(wereld.tel("select sum(probleem) from feit_probleem where not binnen_termijn"))
                    .isEqualTo(voor.id());
            assertThat(wereld.tel("select sum(probleem) from feit_probleem where binnen_termijn"))
                    .isEqualTo(na.id());
        });
    }

    @Test
    void een_partner_die_zwijgt_telt_na_de_termijn_als_niet_op_tijd() {
        Overlastwereld.proef(wereld -> {
            Probleem probleem = wereld.zie(GROFVUIL, Actie.NIETS);
            wereld.wacht(Duration.ofDays(1), probleem);
            assertThat(wereld.tel("select count(*) from feit_overdracht")).isZero();
            wereld.wacht(Duration.ofDays(30), probleem);
            assertThat(wereld.tel(
                            "select count(*) from feit_overdracht where uitkomst = 'GEEN_ANTWOORD' and not op_tijd"))
                    .isOne();
            wereld.antwoord(probleem, AANGENOMEN, null);
            wereld.antwoord(probleem, AFGEHANDELD, null);
            assertThat(wereld.tel("select count(*) from feit_overdracht")).isOne();
            assertThat(wereld.tel(
                            "select count(*) from feit_overdracht where uitkomst = 'AFGEHANDELD' and not op_tijd"))
                    .isOne();
            new Boekproef(wereld.em).klopt();
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
