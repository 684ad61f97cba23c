package nl.buurtregie.bemiddeling.zoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.MeldAan;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Partijgegevens;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.SearchText;
import nl.buurtregie.platform.persistence.Remembered;
import org.junit.jupiter.api.Test;

/** Whoever is looked for is found in the ways people remember somebody, and by nobody who may not. */
class ZoekerTest {

    private static final Adres KRUIDENTUIN = new Adres("Kruidentuin", "9799 ZB", 25, "a");

    @Test
    void gevonden_zoals_mensen_het_zich_herinneren() {
        Wereld.proef(wereld -> {
            String nummer = meldAan(wereld, dijkstra("06 00 12 34 25"), null);
            meldAan(
                    wereld,
                    persoon("Mevr. T. Ooievaar", "0600551082", new Adres("Molenerf", "9793 ZK", 6, null)),
                    null);
            for (String tekst : List.of(
                    "Dijkstra",
                    "dijkstra kruidentuin",
                    "Kruidentuin 25",
                    "25 kruidentuin dijk",
                    "mevrouw Dijkstra",
                    "9799zb",
                    "9799 ZB 25",
                    "9799 ZB 25a",
                    "9799 zb 25 A",
                    "9799ZB25",
                    "9799 ZB, 25-a",
                    "Kruidentuin 25a",
                    "kruidentuin 25 A",
                    "Kruidentuin 25-A",
                    "Kruidentuin 25 A, 9799 ZB",
                    "dijkstra 9799 ZB",
                    "van Dijkstra",
                    "06-00123425",
                    "06 00 12 34 25",
                    "+31 6 00123425",
                    "0031600123425")) {
                Gevonden gevonden = zoek(wereld, wereld.marjan, tekst);
                assertThat(gevonden.letterlijk()).as(tekst).isTrue();
                assertThat(nummers(gevonden)).as(tekst).containsExactly(nummer);
            }
        });
    }

    @Test
    void een_naam_staat_niet_altijd_zo_op_als_iemand_hem_typt() {
        Wereld.proef(wereld -> {
            String[] namen = {
                "Mevr. Bakker-Güneş",
                "J.Güneş",
                "Dhr. P. Gunes",
                "Fam. Van den Berg",
                "M. v/d Berg",
                "S. Øst",
                "İ. Yıldız",
                "Mw. D'Angelo"
            };
            for (int i = 0; i < namen.length; i++) {
                meldAan(
                        wereld,
                        persoon(namen[i], "0600000000", new Adres("2e Molenerf", "9793 ZK", i + 1, null)),
                        null);
            }
            assertThat(namen(wereld, "gunes")).containsExactlyInAnyOrder(namen[0], namen[1], namen[2]);
            assertThat(namen(wereld, "GÜNEŞ 2")).containsExactly(namen[1]);
            assertThat(namen(wereld, "vd Berg")).containsExactlyInAnyOrder(namen[3], namen[4]);
            assertThat(namen(wereld, "van der berg")).containsExactlyInAnyOrder(namen[3], namen[4]);
            assertThat(namen(wereld, "ost")).containsExactly(namen[5]);
            assertThat(namen(wereld, "yildiz")).containsExactly(namen[6]);
            assertThat(namen(wereld, "d'angelo")).containsExactly(namen[7]);
            assertThat(namen(wereld, "2e molenerf")).hasSize(namen.length);
            assertThat(namen(wereld, "2e Molenerf 4")).containsExactly(namen[3]);
        });
    }

    @Test
    void de_database_en_de_pagina_vergelijken_hetzelfde() {
        Wereld.proef(wereld -> {
            for (String tekst : List.of(
                    "Mevr. Bakker-Güneş",
                    "J.  Jansen.",
                    "İ. YILDIZ",
                    "v/d Berg (\"Bert\")",
                    "Œdipe & Ça",
                    "محمد علي",
                    "ÆØÅ ßđłı",
                    "100%_\\")) {
                assertThat(wereld.vraag("select zoektekst($$" + tekst + "$$)")).isEqualTo(" " + SearchText.of(tekst));
            }
        });
    }

    @Test
    void wie_gewist_is_staat_niet_boven_wie_er_nog_is() {
        Wereld.proef(wereld -> {
            String nummer = meldAan(wereld, persoon("Mevr. T. Ooievaar", "0600551082", null), null);
            wereld.em.createNativeQuery("update partij set naam = null").executeUpdate();
            wereld.later(java.time.Duration.ofDays(1));
            String levend = meldAan(wereld, dijkstra("0600123425"), null);
            String buurt = wereld.maak(Gebieden.class).get(Wereld.BUURT).naam();
            assertThat(nummers(zoek(wereld, wereld.marjan, buurt + "x"))).containsExactly(levend, nummer);
        });
    }

    @Test
    void ook_de_naam_van_een_vervallen_buurt_vindt_wat_daar_was() {
        Wereld.proef(wereld -> {
            String nummer = meldAan(wereld, dijkstra("0600123425"), null);
            wereld.em
                    .createNativeQuery(
                            "update buurt set indeling = 2020, naam = 'Zwanenburg' where code = '" + Wereld.BUURT + "'")
                    .executeUpdate();
            Testobjecten.zet(wereld.maak(Gebieden.class), "stand", new Remembered<>());
            assertThat(nummers(zoek(wereld, wereld.marjan, "dijkstra zwanen"))).containsExactly(nummer);
            assertThat(nummers(zoek(wereld, wereld.marjan, "dijkstra zwanenbrug")))
                    .containsExactly(nummer);
        });
    }

    @Test
    void een_tikfout_vindt_wat_er_het_meest_op_lijkt_en_zegt_dat_het_er_niet_zo_staat() {
        Wereld.proef(wereld -> {
            String nummer = meldAan(wereld, dijkstra("0600123425"), null);
            meldAan(
                    wereld,
                    persoon("Mevr. T. Ooievaar", "0600551082", new Adres("Molenerf", "9793 ZK", 6, null)),
                    null);
            for (String tekst : List.of(
                    "dijkstera",
                    "dijsktra",
                    "Dykstra",
                    "dijkstera kruidntuin",
                    "kruidentuni 25",
                    "Dijkstra Kruidenlaan")) {
                Gevonden gevonden = zoek(wereld, wereld.marjan, tekst);
                assertThat(gevonden.letterlijk()).as(tekst).isFalse();
                assertThat(nummers(gevonden)).as(tekst).containsExactly(nummer);
            }
        });
    }

    @Test
    void wat_er_niet_is_wordt_niet_gevonden() {
        Wereld.proef(wereld -> {
            meldAan(wereld, dijkstra("0600123425"), null);
            for (String tekst : List.of(
                    "Kruidentuin 26",
                    "9799 ZB 26",
                    "9799 ZB 25 b",
                    "Kruidentuin 25b",
                    "dijkstra 9799 ZC",
                    "dijkstra molenerf",
                    "0600123426",
                    "xqzw",
                    "d",
                    "%",
                    "7")) {
                assertThat(zoek(wereld, wereld.marjan, tekst).personen()).isEmpty();
            }
        });
    }

    @Test
    void met_een_letter_vindt_niemand_iets() {
        Wereld.proef(wereld -> {
            meldAan(wereld, dijkstra("0600123425"), null);
            assertThat(zoek(wereld, wereld.marjan, "k").personen()).isEmpty();
            assertThat(zoek(wereld, wereld.marjan, "k k").personen()).isEmpty();
            assertThat(zoek(wereld, wereld.marjan, "kr").personen()).hasSize(1);
        });
    }

    @Test
    void de_laatste_cijfers_zijn_genoeg_en_een_zaak_is_een_zaak() {
        Wereld.proef(wereld -> {
            String nummer = meldAan(wereld, dijkstra("0600123425"), buurman());
            Gevonden gevonden = zoek(wereld, wereld.marjan, nummer.substring(nummer.length() - 3));
            assertThat(gevonden.zaak()).contains(nummer);
            assertThat(zoek(wereld, wereld.marjan, nummer).zaak()).contains(nummer);
            String kort = nummer.replaceFirst("-0+", "-");
            assertThat(zoek(wereld, wereld.marjan, kort).zaak()).contains(nummer);
        });
    }

    @Test
    void het_nummer_opent_die_zaak_ook_als_de_melder_er_meer_heeft() {
        Wereld.proef(wereld -> {
            String eerder = meldAan(wereld, dijkstra("0600123425"), buurman());
            String nummer = meldAan(wereld, dijkstra("0600123425"), null);
            Gevonden gevonden = zoek(wereld, wereld.marjan, nummer);
            assertThat(gevonden.zaak()).contains(nummer);
            assertThat(wereld.vraag("select count(*) from raadpleging where nummer = '" + eerder
                            + "' and handeling = 'zoeken'"))
                    .isEqualTo(0L);
        });
    }

    @Test
    void twee_buren_zonder_naam_aan_een_deur_zijn_misschien_twee_mensen() {
        Wereld.proef(wereld -> {
            meldAan(wereld, dijkstra("0600123425"), persoon(null, null, new Adres("Molenerf", "9793 ZK", 6, null)));
            meldAan(wereld, buurman(), persoon(null, null, new Adres("Molenerf", "9793 ZK", 6, null)));
            assertThat(zoek(wereld, wereld.marjan, "9793 ZK 6").personen()).hasSize(2);
        });
    }

    @Test
    void een_mens_aan_een_deur_is_een_kaart_met_alle_zaken_de_nieuwste_boven() {
        Wereld.proef(wereld -> {
            String eerste = meldAan(wereld, dijkstra("0600123425"), buurman());
            wereld.later(java.time.Duration.ofDays(2));
            String tweede = meldAan(wereld, buurman(), dijkstra("0600999999"));
            Gevonden gevonden = zoek(wereld, wereld.marjan, "dijkstra");
            assertThat(gevonden.personen()).hasSize(1);
            assertThat(gevonden.personen().get(0).zaken())
                    .extracting(partij -> partij.zaak().nummer())
                    .containsExactly(tweede, eerste);
            assertThat(gevonden.personen().get(0).wie().telefoon()).isEqualTo("0600999999");
        });
    }

    @Test
    void wie_op_een_ander_adres_hetzelfde_heet_is_een_ander_tot_het_nummer_hetzelfde_is() {
        Wereld.proef(wereld -> {
            meldAan(wereld, dijkstra("0600123425"), null);
            meldAan(
                    wereld,
                    persoon("Mevr. A. Dijkstra", "06-00 123 425", new Adres("Molenerf", "9793 ZK", 6, null)),
                    null);
            meldAan(
                    wereld,
                    persoon("Mevr. A. Dijkstra", "0600777777", new Adres("Molenerf", "9793 ZK", 8, null)),
                    null);
            Gevonden gevonden = zoek(wereld, wereld.marjan, "dijkstra");
            assertThat(gevonden.personen()).hasSize(3);
            Adresboek boek = wereld.maak(Adresboek.class);
            Persoon eerste = gevonden.personen().stream()
                    .filter(persoon -> persoon.wie().telefoon().equals("0600123425"))
                    .findFirst()
                    .orElseThrow();
            assertThat(boek.zelfdePersoon(wereld.marjan, eerste.wie())).hasSize(2);
        });
    }

    @Test
    void een_oude_zaak_blijft_bij_de_persoon_hoeveel_naamgenoten_er_ook_zijn() {
        Wereld.proef(wereld -> {
            String oudste = meldAan(wereld, dijkstra("0600123425"), null);
            wereld.later(java.time.Duration.ofDays(1));
            for (int huis = 1; huis <= 100; huis++) {
                Adres adres = new Adres("Molenerf", "9793 ZK", 100 + huis, null);
                meldAan(wereld, persoon("Mevr. A. Dijkstra", "06005" + (10_000 + huis), adres), null);
            }
            Adres elders = new Adres("Molenerf", "9793 ZK", 6, null);
            String nieuwste = meldAan(wereld, persoon("Mevr. A. Dijkstra", "06-00 123 425", elders), null);
            Partij wie = wereld.zaak(nieuwste).partijen().get(0);
            assertThat(wereld.maak(Adresboek.class).zelfdePersoon(wereld.marjan, wie))
                    .flatMap(Persoon::zaken)
                    .extracting(partij -> partij.zaak().nummer())
                    .containsExactlyInAnyOrder(oudste, nieuwste);
        });
    }

    @Test
    void een_bemiddelaar_vindt_de_eigen_zaken_en_merkt_niets_van_andere() {
        Wereld.proef(wereld -> {
            String mijn = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            String ander = meldAan(wereld, persoon("Mevr. P. Zandloper", "0600112233", nummerZeven()), null);
            assertThat(nummers(zoek(wereld, wereld.ineke, "zandloper"))).containsExactly(mijn);
            assertThat(nummers(zoek(wereld, wereld.ineke, "zandloopr"))).containsExactly(mijn);
            assertThat(nummers(zoek(wereld, wereld.ineke, "0600112233"))).containsExactly(mijn);
            assertThat(zoek(wereld, wereld.ineke, ander).personen()).isEmpty();
            assertThat(zoek(wereld, wereld.esra, "zandloper").personen()).isEmpty();
            assertThat(zoek(wereld, wereld.els, "zandloper").personen()).isEmpty();
            assertThat(nummers(zoek(wereld, wereld.marjan, "zandloper"))).contains(mijn, ander);
        });
    }

    @Test
    void wat_er_in_de_lijst_staat_staat_in_het_logboek_en_wat_er_niet_staat_niet() {
        Wereld.proef(wereld -> {
            String gevonden = meldAan(wereld, dijkstra("0600123425"), buurman());
            meldAan(
                    wereld,
                    persoon("Mevr. T. Ooievaar", "0600551082", new Adres("Molenerf", "9793 ZK", 6, null)),
                    null);
            zoek(wereld, wereld.marjan, "dijkstra");
            assertThat(wereld.vraag(
                            "select string_agg(nummer || ' ' || grond || ' ' || handeling, ',') from raadpleging"
                                    + " where soort = 'GEVONDEN'"))
                    .isEqualTo(gevonden + " COORDINATOR zoeken");
        });
    }

    @Test
    void van_een_gemeente_vol_zijn_er_hooguit_vijfentwintig_mensen_en_dat_staat_erbij() {
        Wereld.proef(wereld -> {
            for (int nummer = 1; nummer <= 27; nummer++) {
                meldAan(
                        wereld,
                        persoon("Fam. Overal", "0600000000", new Adres("Langelaan", "9790 ZZ", nummer, null)),
                        null);
            }
            Gevonden gevonden = zoek(wereld, wereld.marjan, "overal");
            assertThat(gevonden.personen()).hasSize(Zoeker.HOOGSTENS);
            assertThat(gevonden.meer()).isTrue();
        });
    }

    private static Gevonden zoek(Wereld wereld, Ik wie, String tekst) {
        return wereld.maak(Zoeker.class).zoek(wie, tekst);
    }

    static String meldAan(Wereld wereld, Partijgegevens eerste, Partijgegevens tweede) {
        return wereld.maak(MeldAan.class)
                .meldAan(
                        wereld.marjan,
                        new Aanmelding(
                                UUID.randomUUID(),
                                Kanaal.TELEFOON,
                                Verwijzer.ZELFMELDER,
                                Aard.GELUID_PERSONEN,
                                Set.of(),
                                Wereld.BUURT,
                                eerste,
                                tweede,
                                false,
                                false,
                                null));
    }

    static Partijgegevens dijkstra(String telefoon) {
        return persoon("Mevr. A. Dijkstra", telefoon, KRUIDENTUIN);
    }

    static Partijgegevens buurman() {
        return persoon("Dhr. B. Reigersberg", "0600445566", new Adres("Kruidentuin", "9799 ZB", 27, null));
    }

    static Partijgegevens persoon(String naam, String telefoon, Adres adres) {
        return new Partijgegevens(naam, telefoon, null, adres, "Nederlands", null);
    }

    private static Adres nummerZeven() {
        return new Adres("Windroosweg", "9799 ZX", 7, null);
    }

    private static List<String> namen(Wereld wereld, String tekst) {
        Gevonden gevonden = zoek(wereld, wereld.marjan, tekst);
        assertThat(gevonden.letterlijk()).as(tekst).isTrue();
        return gevonden.personen().stream().map(persoon -> persoon.wie().naam()).toList();
    }

    private static List<String> nummers(Gevonden gevonden) {
        return gevonden.personen().stream()
                .flatMap(persoon -> persoon.zaken().stream())
                .map(partij -> partij.zaak().nummer())
                .distinct()
                .toList();
    }
}
