package nl.buurtregie.correspondentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Briefzaak;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Partijgegevens;
import nl.buurtregie.bemiddeling.Zaakgewist;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.post.Mailweg;
import nl.buurtregie.post.Teruggekomen;
import nl.buurtregie.post.Verstuurd;
import nl.buurtregie.post.Vertaling;
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrievenTest {

    private static final Brieflezer EERSTE = Brieflezer.van(Geadresseerde.EERSTE_BUUR);
    private static final Brieflezer TWEEDE = Brieflezer.van(Geadresseerde.TWEEDE_BUUR);
    private static final Brieflezer VERWIJZER = Brieflezer.van(Geadresseerde.VERWIJZER);

    @Test
    void geen_brief_aan_de_een_heeft_iets_van_de_ander() {
        Briefzaak.proef(proef -> {
            proef.metAndereBuren().terugTeKoppelen();
            List<String> gezien = new ArrayList<>();
            for (Briefkeuze keuze : Briefkeuze.mogelijk(proef.marjan, proef.zaak())) {
                String tekst = tekst(proef, keuze);
                assertThat(tekst).as(keuze.toString()).doesNotContain("{{", "}}");
                String lezer =
                        keuze.aan().partij(proef.zaak()).map(Partij::naam).orElse("");
                for (Partijgegevens buur : Briefzaak.BUREN) {
                    if (!buur.naam().equals(lezer)) {
                        assertThat(tekst).as(keuze.toString()).doesNotContain(woorden(buur));
                    }
                }
                gezien.add(keuze.soort() + " " + keuze.aan());
            }
            assertThat(gezien).hasSize(18).contains("TERUGKOPPELING VERWIJZER", "INFORMATIEBRIEF TWEEDE_BUUR");
        });
    }

    @Test
    void de_verwijzer_hoort_alleen_nummer_en_afloop() {
        Briefzaak.proef(proef -> {
            proef.terugTeKoppelen();
            String tekst = tekst(proef, new Briefkeuze(Briefsoort.TERUGKOPPELING, VERWIJZER));
            assertThat(tekst)
                    .contains(proef.nummer, "zonder gevolg")
                    .doesNotContain("weigert", "tweede buur", "geluid");
            Brief brief = maak(
                    proef,
                    proef.marjan,
                    Briefsoort.TERUGKOPPELING,
                    VERWIJZER,
                    Briefkanaal.EMAIL,
                    "De tweede buur weigert, zei Zandloper.",
                    "wijkagent@politie.example");
            assertThat(brief.tekst()).hasValue(tekst);
            assertThat(proef.vraag("select aan || ' ' || onderwerp from uitgaand"))
                    .isEqualTo("wijkagent@politie.example Buurtbemiddeling, zaak " + proef.nummer);
        });
    }

    @Test
    @Regel("C2.4")
    void wat_van_een_ander_is_komt_ook_met_de_hand_niet_in_een_brief() {
        Briefzaak.proef(proef -> {
            proef.bijTweedeBuur();
            for (String gelekt : List.of(
                    "mevrouw zandloper",
                    "zandloper@voorbeeld.example",
                    "06-00112233",
                    "+31 6 00 11 22 33",
                    "9799 ZX",
                    "Windroosweg 7",
                    "Zand**loper**")) {
                assertThatThrownBy(() -> brief(proef, TWEEDE, "Beste,\n\n" + gelekt + " belde ons."))
                        .as(gelekt)
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("van de eerste buur. Haal dat eruit.");
            }
            assertThatThrownBy(() -> brief(proef, EERSTE, "Dhr. Kwartslag komt ook."))
                    .isInstanceOf(RuleViolation.class);
            brief(proef, EERSTE, "Beste mevrouw Zandloper, wij komen op de Windroosweg 7, 9799 ZX.");
            brief(proef, TWEEDE, "Kom maandag om 7 uur. Het is op de Windroosweg 71.");
        });
    }

    @Test
    @Regel("C2.9")
    void waar_geen_mail_weggaat_gaat_een_brief_op_papier() {
        Briefzaak.proef(proef -> {
            proef.terugTeKoppelen();
            Testobjecten.zet(proef.maak(Briefkeuring.class), "mail", new Mailweg() {
                @Override
                public boolean isOpen() {
                    return false;
                }
            });
            assertThatThrownBy(() -> maak(
                            proef,
                            proef.marjan,
                            Briefsoort.TERUGKOPPELING,
                            VERWIJZER,
                            Briefkanaal.EMAIL,
                            null,
                            "wijkagent@politie.example"))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, nee -> assertThat(nee.rule()).isEqualTo("C2.9"));
        });
    }

    @Test
    void een_bemiddelaar_mag_heten_zoals_de_ander() {
        Briefzaak.proef(proef -> {
            proef.bijTweedeBuur();
            proef.vraag("with x as (update partij set naam = 'K. Wolters' where rol = 'TWEEDE_BUUR' returning 1)"
                    + " select count(*) from x");
            proef.vergeet();
            brief(proef, EERSTE, "Beste mevrouw,\n\nIneke Wolters en Youssef Benali komen langs.");
            assertThatThrownBy(() -> brief(proef, EERSTE, "Ineke Wolters komt, Wolters belde."))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    @Regel("C2.2")
    void zonder_toestemming_van_de_eerste_buur_krijgt_een_ander_niets() {
        Briefzaak.proef(proef -> {
            proef.bijEersteBuur();
            assertThat(Briefkeuze.mogelijk(proef.marjan, proef.zaak()))
                    .extracting(Briefkeuze::aan)
                    .containsOnly(EERSTE);
            assertThatThrownBy(() -> brief(proef, TWEEDE, "Dag."))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("tweede buur krijgt pas een brief");
            assertThatThrownBy(() -> maak(
                            proef,
                            proef.marjan,
                            Briefsoort.TERUGKOPPELING,
                            VERWIJZER,
                            Briefkanaal.PAPIER,
                            "Dag.",
                            null))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    void een_brief_zegt_de_bewaartermijn_die_de_ronde_van_de_nacht_gebruikt() {
        Briefzaak.proef(proef -> {
            Setting zaken = proef.maak(Bewaarinstellingen.class).settings().stream()
                    .filter(een -> een.name().equals("buurtregie.bewaren.zaken"))
                    .findFirst()
                    .orElseThrow();
            proef.maak(Settings.class).change(zaken, "P5Y", "Proef");
            proef.maak(Settings.class).forget();
            assertThat(proef.maak(Organisatie.class).bewaartermijn(Briefwoorden.in(Brieftaal.NEDERLANDS)))
                    .isEqualTo("5 jaar");
        });
    }

    @Test
    @Regel("C2.8")
    void zonder_eigen_postadres_gaat_er_niets_op_papier_en_nooit_het_adres_van_een_ander() {
        Briefzaak.proef(proef -> {
            proef.bijTweedeBuur();
            proef.onsAdres(null);
            assertThat(proef.maak(Organisatie.class).adres()).isEmpty();
            assertThatThrownBy(() -> maak(
                            proef, proef.ineke, Briefsoort.INFORMATIEBRIEF, TWEEDE, Briefkanaal.PAPIER, "Dag.", null))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("postadres");
        });
    }

    @Test
    @Regel("C2.1")
    void een_bemiddelaar_maakt_alleen_uitnodiging_en_informatiebrief_en_op_papier() {
        Briefzaak.proef(proef -> {
            proef.bijTweedeBuur();
            assertThat(Briefkeuze.mogelijk(proef.ineke, proef.zaak()))
                    .extracting(Briefkeuze::soort)
                    .containsOnly(
                            Briefsoort.UITNODIGING_EERSTE_BUUR,
                            Briefsoort.INFORMATIEBRIEF,
                            Briefsoort.UITNODIGING_GESPREK);
            maak(proef, proef.ineke, Briefsoort.INFORMATIEBRIEF, TWEEDE, Briefkanaal.PAPIER, "Dag.", null);
            assertThatThrownBy(() -> maak(
                            proef, proef.ineke, Briefsoort.INFORMATIEBRIEF, TWEEDE, Briefkanaal.EMAIL, "Dag.", null))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() ->
                            maak(proef, proef.ineke, Briefsoort.AFSLUITING, TWEEDE, Briefkanaal.PAPIER, "Dag.", null))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> maak(
                            proef, proef.esra, Briefsoort.INFORMATIEBRIEF, TWEEDE, Briefkanaal.PAPIER, "Dag.", null))
                    .as("zaak van een ander")
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Functie("BEM-33")
    void een_brief_vertelt_pas_iets_als_hij_weg_is_en_het_er_nog_in_staat() {
        Briefzaak.proef(proef -> {
            proef.bijTweedeBuur();
            String vertelt = tekst(proef, new Briefkeuze(Briefsoort.INFORMATIEBRIEF, TWEEDE));
            Brief kaal = informatiebrief(proef, Briefkanaal.PAPIER, "Beste meneer Kwartslag,\n\nBelt u ons?");
            proef.maak(PostBrief.class).post(proef.marjan, proef.nummer, kaal.id());
            assertThat(proef.isTweedeIngelicht()).as("het staat er niet in").isFalse();
            Brief mail = informatiebrief(proef, Briefkanaal.EMAIL, vertelt);
            assertThat(proef.isTweedeIngelicht()).as("hij wacht nog").isFalse();
            Vertelbrieven vertelbrieven = proef.maak(Vertelbrieven.class);
            vertelbrieven.verstuurd(new Verstuurd(-1));
            assertThat(proef.isTweedeIngelicht()).as("een ander bericht").isFalse();
            vertelbrieven.verstuurd(new Verstuurd(mail.uitgaandId().orElseThrow()));
            assertThat(proef.isTweedeIngelicht()).isTrue();
            long bericht = mail.uitgaandId().orElseThrow();
            Instant verteldOp = proef.zaak().tweedeBuur().orElseThrow().ingelichtOp();
            vertelbrieven.teruggekomen(terug(proef, bericht, verteldOp.plusSeconds(1)));
            assertThat(proef.isTweedeIngelicht()).as("eerder al verteld").isTrue();
            vertelbrieven.teruggekomen(terug(proef, bericht, verteldOp));
            assertThat(proef.isTweedeIngelicht())
                    .as("niemand las hem: nog te vertellen")
                    .isFalse();
        });
        Briefzaak.proef(proef -> {
            proef.bijTweedeBuur();
            String vertelt = proef.maak(Briefopsteller.class)
                    .stelOp(
                            proef.marjan,
                            proef.zaak(),
                            new Briefkeuze(Briefsoort.INFORMATIEBRIEF, TWEEDE),
                            Brieftaal.TURKS)
                    .tekst();
            Brief papier = proef.maak(MaakBrief.class)
                    .maak(
                            proef.ineke,
                            new Briefverzoek(
                                    UUID.randomUUID(),
                                    proef.nummer,
                                    Briefsoort.INFORMATIEBRIEF,
                                    TWEEDE,
                                    Briefkanaal.PAPIER,
                                    Brieftaal.TURKS,
                                    vertelt,
                                    null));
            assertThat(proef.isTweedeIngelicht())
                    .as("een PDF vertelt niemand iets")
                    .isFalse();
            proef.maak(PostBrief.class).post(proef.marjan, proef.nummer, papier.id());
            assertThat(proef.isTweedeIngelicht()).isTrue();
        });
    }

    private static Teruggekomen terug(Briefzaak proef, long bericht, Instant verstuurdOp) {
        return new Teruggekomen(bericht, proef.nummer, "brief", verstuurdOp);
    }

    private static Brief informatiebrief(Briefzaak proef, Briefkanaal kanaal, String tekst) {
        return maak(proef, proef.marjan, Briefsoort.INFORMATIEBRIEF, TWEEDE, kanaal, tekst, null);
    }

    @Test
    @Regel("C2.7")
    void een_brief_op_papier_heeft_een_heel_adres_of_wordt_afgegeven() {
        Briefzaak.proef(proef -> {
            proef.bijTweedeBuur();
            Briefadressen adressen = proef.maak(Briefadressen.class);
            assertThat(adressen.van(proef.zaak(), TWEEDE).regels())
                    .containsExactly("Kompasstraat 12 b", "9799 XZ Groningen");
            proef.plaatsen(null);
            assertThat(adressen.van(proef.zaak(), TWEEDE).watMist())
                    .as("who filled in no towns has none of another gemeente")
                    .isEqualTo("de plaats");
            proef.plaatsen("9799 Groningen");
            proef.zet("straat = null, postcode = '1012AB'");
            assertThat(adressen.van(proef.zaak(), TWEEDE).watMist()).isEqualTo("de straat en de plaats");
            assertThatThrownBy(() -> brief(proef, TWEEDE, "Dag."))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("In het adres ontbreekt de straat en de plaats. Vul dat aan bij deze buur.");
            proef.zet("postcode = '9799ZX', plaats = 'Ergens'");
            assertThat(adressen.van(proef.zaak(), TWEEDE).regels())
                    .as("de straat van wie dezelfde postcode heeft")
                    .containsExactly("Windroosweg 12 b", "9799 ZX Ergens");
            proef.zet("postcode = null, huisnummer = null, plaats = null, straat = null");
            brief(proef, TWEEDE, "Dag.");
        });
    }

    @Test
    void de_laatste_brief_dankt_alleen_wie_een_gesprek_had() {
        Briefzaak.proef(proef -> {
            Briefkeuze eerste = new Briefkeuze(Briefsoort.AFSLUITING, EERSTE);
            Briefkeuze tweede = new Briefkeuze(Briefsoort.AFSLUITING, TWEEDE);
            proef.bijEersteBuur();
            assertThat(tekst(proef, eerste)).contains("Wij sluiten de zaak").doesNotContain("Bedankt", "{{");
            proef.nietVerder();
            assertThat(tekst(proef, eerste)).contains("Bedankt dat u met ons hebt gepraat.");
            assertThat(tekst(proef, tweede))
                    .as("wie weigerde, sprak niet met ons")
                    .doesNotContain("Bedankt");
        });
    }

    @Test
    @Functie("BEM-32")
    void de_taal_van_de_buur_kiest_de_tekst() {
        Briefzaak.proef(proef -> {
            proef.bijTweedeBuur();
            Briefkeuze keuze = new Briefkeuze(Briefsoort.INFORMATIEBRIEF, TWEEDE);
            assertThat(Briefopsteller.taal(proef.zaak(), keuze)).isEqualTo(Brieftaal.NEDERLANDS);
            proef.zet("taal = 'Tigrinya'");
            assertThat(Briefopsteller.taal(proef.zaak(), keuze)).isEqualTo(Brieftaal.NEDERLANDS);
            proef.zet("taal = 'Engels'");
            assertThat(Briefopsteller.taal(proef.zaak(), keuze)).isEqualTo(Brieftaal.ENGELS);
            assertThat(proef.maak(Briefopsteller.class)
                            .stelOp(proef.marjan, proef.zaak(), keuze, Brieftaal.ENGELS)
                            .tekst())
                    .startsWith("Dear Mr Kwartslag,\n\nWe are Ineke Wolters and Youssef Benali, mediators");
            assertThat(proef.maak(Briefopsteller.class)
                            .stelOp(proef.marjan, proef.zaak(), keuze, Brieftaal.ARABISCH)
                            .tekst())
                    .startsWith("السيد Kwartslag المحترم،");
        });
    }

    @Test
    @Regel("C1.4")
    void een_vertaling_zegt_wie_haar_maakte_en_of_het_nederlands_daarna_veranderde() {
        Briefzaak.proef(proef -> {
            Sjablonen sjablonen = proef.maak(Sjablonen.class);
            BewaarSjabloon bewaar = proef.maak(BewaarSjabloon.class);
            Sjabloon pools = sjablonen.huidige(Briefsoort.NAZORG, Brieftaal.POOLS);
            assertThat(pools.vertaald()).hasValue(Vertaling.MACHINE);
            assertThat(pools.isVertalingVan(sjablonen.huidige(Briefsoort.NAZORG)))
                    .isTrue();
            bewaar.bewaar(proef.marjan, Briefsoort.NAZORG, 2, "{{aanhef}},\n\nHoe gaat het?");
            assertThat(pools.isVertalingVan(sjablonen.huidige(Briefsoort.NAZORG)))
                    .isFalse();
            assertThatThrownBy(() ->
                            bewaar.bewaar(proef.marjan, Briefsoort.NAZORG, Brieftaal.POOLS, 1, "Dzień dobry", null))
                    .isInstanceOf(RuleViolation.class);
            bewaar.bewaar(proef.marjan, Briefsoort.NAZORG, Brieftaal.POOLS, 1, pools.tekst(), Vertaling.MENS);
            Sjabloon nagekeken = sjablonen.huidige(Briefsoort.NAZORG, Brieftaal.POOLS);
            assertThat(nagekeken.versie()).isEqualTo(2);
            assertThat(nagekeken.vertaald()).hasValue(Vertaling.MENS);
            assertThat(nagekeken.isVertalingVan(sjablonen.huidige(Briefsoort.NAZORG)))
                    .isTrue();
            assertThat(sjablonen.huidige(Briefsoort.NAZORG, Brieftaal.TURKS).versie())
                    .as("een andere taal blijft")
                    .isEqualTo(1);
        });
    }

    @ParameterizedTest
    @Regel("C2.3")
    @ValueSource(strings = {"Wij komen op [dag, tijd en plaats].", "Beste {{naam}},"})
    void wat_nog_open_staat_gaat_niet_uit(String tekst) {
        Briefzaak.proef(proef -> assertThatThrownBy(() -> brief(proef, EERSTE, tekst))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("Vul in de brief nog in: "));
    }

    @Test
    @Regel("C2.5")
    void zonder_adres_gaat_een_brief_niet_per_mail() {
        Briefzaak.proef(proef -> {
            proef.terugTeKoppelen();
            assertThatThrownBy(() -> maak(
                            proef, proef.marjan, Briefsoort.TERUGKOPPELING, VERWIJZER, Briefkanaal.EMAIL, "Dag.", null))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("Vul het e-mailadres van de verwijzer in");
        });
    }

    @Test
    @Regel("C2.6")
    void een_brief_op_papier_gaat_een_keer_op_de_post_en_een_mail_nooit() {
        Briefzaak.proef(proef -> {
            proef.bijTweedeBuur();
            Brief papier = maak(
                    proef,
                    proef.marjan,
                    Briefsoort.UITNODIGING_GESPREK,
                    EERSTE,
                    Briefkanaal.PAPIER,
                    "Tot maandag.",
                    null);
            PostBrief post = proef.maak(PostBrief.class);
            post.post(proef.marjan, proef.nummer, papier.id());
            assertThatThrownBy(() -> post.post(proef.marjan, proef.nummer, papier.id()))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("Deze brief is al op de post.");
            Brief mail = maak(
                    proef,
                    proef.marjan,
                    Briefsoort.UITNODIGING_GESPREK,
                    EERSTE,
                    Briefkanaal.EMAIL,
                    "Tot maandag.",
                    null);
            assertThatThrownBy(() -> post.post(proef.marjan, proef.nummer, mail.id()))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    void een_brief_staat_bij_de_zaak_in_de_geschiedenis_en_in_de_post() {
        Briefzaak.proef(proef -> {
            proef.bijEersteBuur();
            UUID sleutel = UUID.randomUUID();
            Briefverzoek verzoek = new Briefverzoek(
                    sleutel,
                    proef.nummer,
                    Briefsoort.UITNODIGING_EERSTE_BUUR,
                    EERSTE,
                    Briefkanaal.EMAIL,
                    Brieftaal.NEDERLANDS,
                    "Beste mevrouw,\n\nTot maandag.",
                    null);
            proef.maak(MaakBrief.class).maak(proef.marjan, verzoek);
            assertThat(Testdatabase.isAanDeBeurt("brief " + sleutel)).isFalse();
            proef.maak(MaakBrief.class).maak(proef.marjan, verzoek);
            proef.vergeet();
            assertThat(proef.maak(Brieven.class).van(proef.zaak())).hasSize(1);
            assertThat(proef.vraag("select count(*) from uitgaand where aan = 'zandloper@voorbeeld.example'"))
                    .isEqualTo(1L);
            Historieregel regel =
                    proef.maak(Bemiddelingen.class).historie(proef.zaak()).get(0);
            assertThat(regel.handeling()).isEqualTo(Handeling.BRIEF);
            assertThat(regel.toelichting()).isEqualTo("uitnodiging eerste buur, per e-mail aan de eerste buur");
        });
    }

    @Test
    void van_een_anonieme_zaak_blijft_alleen_dat_er_een_brief_was() {
        Briefzaak.proef(proef -> {
            proef.bijEersteBuur();
            brief(proef, EERSTE, "Beste mevrouw Zandloper,");
            proef.maak(WisBrieven.class).wis(new Zaakgewist(proef.zaak()));
            proef.vergeet();
            assertThat(proef.maak(Brieven.class).van(proef.zaak()))
                    .singleElement()
                    .satisfies(brief -> {
                        assertThat(brief.tekst()).isEmpty();
                        assertThat(brief.hoofd()).isEmpty();
                    });
            assertThat(proef.vraag("select count(*) from brief where afzender is not null or lezer is not null"))
                    .isEqualTo(0L);
        });
    }

    @Test
    void een_sjabloon_krijgt_een_nieuwe_versie_en_kan_terug() {
        Briefzaak.proef(proef -> {
            Sjablonen sjablonen = proef.maak(Sjablonen.class);
            BewaarSjabloon bewaar = proef.maak(BewaarSjabloon.class);
            String eerst = sjablonen.huidige(Briefsoort.NAZORG).tekst();
            bewaar.bewaar(proef.marjan, Briefsoort.NAZORG, 2, "Beste {{naam}},\r\n\r\nHoe gaat het?");
            assertThatThrownBy(() -> bewaar.bewaar(proef.ineke, Briefsoort.NAZORG, 2, "Anders"))
                    .isInstanceOf(Changed.class);
            bewaar.terugNaar(proef.marjan, Briefsoort.NAZORG, Brieftaal.NEDERLANDS, 3, 2);
            assertThat(sjablonen.versies(Briefsoort.NAZORG, Brieftaal.NEDERLANDS))
                    .extracting(Sjabloon::versie)
                    .containsExactly(4, 3, 2, 1);
            assertThat(sjablonen.huidige(Briefsoort.NAZORG).tekst()).isEqualTo(eerst);
            assertThat(sjablonen.huidige(Briefsoort.NAZORG).door()).isEqualTo("Marjan Visser");
            assertThatThrownBy(() -> proef.vraag(
                            "with x as (update sjabloon set tekst = 'x' returning 1) select count(*) from x"))
                    .hasMessageContaining("alleen aangevuld");
        });
    }

    /** Every language: the term as it is set, nobody who is phoned without a number, and all who see it. */
    @Test
    void de_bevestiging_noemt_de_termijn_zoals_hij_staat_en_belooft_niemand_een_telefoontje() {
        Briefzaak.proef(proef -> {
            Briefkeuze keuze = new Briefkeuze(Briefsoort.BEVESTIGING, EERSTE);
            Sjablonen sjablonen = proef.maak(Sjablonen.class);
            for (Brieftaal taal : Brieftaal.values()) {
                assertThat(proef.maak(Briefopsteller.class)
                                .stelOp(proef.marjan, proef.zaak(), keuze, taal)
                                .tekst())
                        .as(taal.name())
                        .contains(Briefwoorden.in(taal).zin("werkdag", 5));
                assertThat(sjablonen.huidige(Briefsoort.BEVESTIGING, taal).tekst())
                        .contains("{{intaketermijn}}")
                        .doesNotContain("5", "Alleen ik", "Only I", "tylko ja", "yalnızca ben", "إلا أنا");
                assertThat(sjablonen
                                .huidige(Briefsoort.INFORMATIEBRIEF, taal)
                                .isVertalingVan(sjablonen.huidige(Briefsoort.INFORMATIEBRIEF)))
                        .isEqualTo(taal != Brieftaal.NEDERLANDS);
                assertThat(sjablonen.versies(Briefsoort.INFORMATIEBRIEF, taal))
                        .hasSize(taal == Brieftaal.NEDERLANDS ? 4 : 2);
            }
        });
    }

    @Test
    void elke_tekst_die_meekomt_is_zelf_goed() {
        Briefzaak.proef(proef -> {
            for (Briefsoort soort : Briefsoort.values()) {
                for (Brieftaal taal : soort.talen()) {
                    Sjabloon sjabloon = proef.maak(Sjablonen.class).huidige(soort, taal);
                    assertThat(Sjabloontekst.gekeurd(soort, sjabloon.tekst())).isEqualTo(sjabloon.tekst());
                    assertThat(velden(sjabloon))
                            .as(soort + " " + taal)
                            .isEqualTo(velden(proef.maak(Sjablonen.class).huidige(soort)));
                }
            }
        });
    }

    private static Set<String> velden(Sjabloon sjabloon) {
        return Pattern.compile("\\{\\{.*?}}|\\[.*?]|(?m)^# |^- ")
                .matcher(sjabloon.tekst())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String tekst(Briefzaak proef, Briefkeuze keuze) {
        return proef.maak(Briefopsteller.class)
                .stelOp(proef.marjan, proef.zaak(), keuze, Brieftaal.NEDERLANDS)
                .tekst();
    }

    private static void brief(Briefzaak proef, Brieflezer aan, String tekst) {
        maak(proef, proef.marjan, Briefsoort.UITNODIGING_GESPREK, aan, Briefkanaal.PAPIER, tekst, null);
    }

    private static Brief maak(
            Briefzaak proef, Ik ik, Briefsoort soort, Brieflezer aan, Briefkanaal kanaal, String tekst, String email) {
        return proef.maak(MaakBrief.class)
                .maak(
                        ik,
                        new Briefverzoek(
                                UUID.randomUUID(),
                                proef.nummer,
                                soort,
                                aan,
                                kanaal,
                                Brieftaal.NEDERLANDS,
                                tekst,
                                email));
    }

    private static List<String> woorden(Partijgegevens partij) {
        return List.of(
                partij.naam(),
                partij.naam().substring(partij.naam().lastIndexOf(' ') + 1),
                partij.telefoon(),
                partij.email(),
                partij.adres().straat(),
                partij.adres().postcode());
    }
}
