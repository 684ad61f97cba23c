package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.aanbod.Aanbod;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.bemiddeling.Verwijzercontact.Gegevens;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.verwijzer.WijzigVerwijzer;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;
import org.junit.jupiter.api.Test;

/** The book of verwijzers. */
@Functie("INT-11")
class VerwijspersoonTest {

    private static final Gegevens RIANNE =
            new Gegevens("Rianne Korenblauw", "De Zonnehof", "rianne@zonnehof.example", null);
    private static final Gegevens ALLEEN_NUMMER = new Gegevens("Wim Wilg", "Sociaal team Oost", null, "0501234567");

    @Test
    @Regel("B1.6")
    void een_verwijzer_is_te_bereiken() {
        weigert("B1.6", "verwijzernaam", () -> new Gegevens(null, "De Zonnehof", "r@zonnehof.example", null));
        weigert("B1.6", "organisatie", () -> new Gegevens("Rianne", null, "r@zonnehof.example", null));
        weigert("B1.6", "verwijzermail", () -> new Gegevens("Rianne", "De Zonnehof", null, null));
    }

    @Test
    void wie_belt_of_mailt_staat_een_keer_in_het_boek() {
        Wereld.proef(wereld -> {
            String een = meld(wereld, RIANNE);
            meld(wereld, new Gegevens("R. Korenblauw", "Zonnehof", "Rianne@Zonnehof.example", "0501111111"));
            meld(wereld, ALLEEN_NUMMER);
            meld(wereld, new Gegevens("wim wilg", "sociaal team oost", null, "0612345678"));
            assertThat(boek(wereld, ""))
                    .extracting(wie -> wie.gegevens())
                    .as("as he or she was written down first")
                    .containsExactlyInAnyOrder(RIANNE, ALLEEN_NUMMER);
            assertThat(boek(wereld, "zonne")).hasSize(1);
            assertThat(boek(wereld, "%")).as("no joker").isEmpty();
            assertThat(contact(wereld, een).email()).isEqualTo("rianne@zonnehof.example");
            assertThatThrownBy(() -> wereld.maak(Verwijspersonen.class).zoek(wereld.ineke, ""))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Regel({"B1.7", "B1.8"})
    void een_wijziging_geldt_voor_de_zaken_die_lopen_en_een_adres_is_van_een_mens() {
        Wereld.proef(wereld -> {
            String nummer = meld(wereld, RIANNE);
            meld(wereld, ALLEEN_NUMMER);
            Verwijspersoon rianne = boek(wereld, "rianne").get(0);
            Verwijspersoon wim = boek(wereld, "wim").get(0);
            WijzigVerwijspersoon wijzig = wereld.maak(WijzigVerwijspersoon.class);
            Gegevens nieuw = new Gegevens("Rianne Korenblauw", "De Zonnehof", "nieuw@zonnehof.example", "0501111111");
            int versie = rianne.versie();
            wijzig.wijzig(wereld.marjan, rianne.id(), versie, Verwijzer.WONINGCORPORATIE, nieuw);
            wereld.vergeet();
            assertThat(contact(wereld, nummer).email()).isEqualTo("nieuw@zonnehof.example");
            weigert(
                    "B1.8",
                    "",
                    () -> wijzig.wijzig(wereld.marjan, rianne.id(), versie, Verwijzer.WONINGCORPORATIE, RIANNE));
            weigert(
                    "B1.7",
                    "verwijzermail",
                    () -> wijzig.wijzig(wereld.marjan, wim.id(), wim.versie(), Verwijzer.SOCIAAL_TEAM, nieuw));
            weigert("B1.7", "verwijzermail", () -> wijzig.voegToe(wereld.marjan, Verwijzer.POLITIE, nieuw));
            weigert("B1.1", "verwijzer", () -> wijzig.voegToe(wereld.marjan, Verwijzer.ZELFMELDER, RIANNE));
            assertThatThrownBy(() -> wijzig.haalWeg(wereld.ineke, wim.id())).isInstanceOf(NotFound.class);
            wijzig.haalWeg(wereld.marjan, rianne.id());
            wereld.vergeet();
            assertThat(boek(wereld, "rianne")).isEmpty();
            assertThat(contact(wereld, nummer).email()).as("whom to tell").isEqualTo("nieuw@zonnehof.example");
        });
    }

    @Test
    void wat_een_verwijzer_nog_niet_bereikte_gaat_naar_het_verbeterde_adres() {
        Wereld.proef(wereld -> {
            String een = meld(wereld, RIANNE);
            String ander = meld(wereld, RIANNE);
            Partij buur = wereld.zaak(ander).eersteBuur();
            wereld.maak(WijzigPartij.class)
                    .wijzig(
                            wereld.marjan,
                            wereld.nu(ander),
                            buur.id(),
                            new Partijgegevens(buur.naam(), null, "Rianne@zonnehof.example", null, "Nederlands", null),
                            null);
            stuur(wereld, een);
            stuur(wereld, ander);
            wereld.em
                    .createNativeQuery("update uitgaand set stand = 'MISLUKT', fout = 'weg'")
                    .executeUpdate();
            wereld.vergeet();
            Verwijspersoon rianne = boek(wereld, "rianne").get(0);
            Gegevens nieuw = new Gegevens("Rianne Korenblauw", "De Zonnehof", "nieuw@zonnehof.example", null);
            wereld.maak(WijzigVerwijspersoon.class)
                    .wijzig(wereld.marjan, rianne.id(), rianne.versie(), Verwijzer.WONINGCORPORATIE, nieuw);
            wereld.vergeet();
            String aan = "select string_agg(distinct aan, ',') from uitgaand where nummer = '%s'";
            assertThat(wereld.vraag(aan.formatted(een))).isEqualTo("nieuw@zonnehof.example");
            assertThat(wereld.vraag(aan.formatted(ander)))
                    .as("ook het adres van de buur: niemand weet voor wie van hen het is")
                    .isEqualTo("rianne@zonnehof.example");
        });
    }

    private static void stuur(Wereld wereld, String nummer) {
        wereld.maak(Postkamer.class)
                .verstuur(Bericht.overZaak("proef", nummer, "rianne@zonnehof.example", "Bel ons even."));
    }

    @Test
    @Regel("B1.12")
    void wie_een_zaak_verwees_kan_later_worden_ingevuld_en_verbeterd_tot_hij_de_afloop_hoorde() {
        Wereld.proef(wereld -> {
            WijzigVerwijzer wijzig = wereld.maak(WijzigVerwijzer.class);
            String nummer = meld(wereld, null);
            wijzig.wijzig(wereld.marjan, wereld.nu(nummer), RIANNE);
            stuur(wereld, nummer);
            wereld.vergeet();
            assertThat(contact(wereld, nummer).naam()).isEqualTo("Rianne Korenblauw");
            wijzig.wijzig(
                    wereld.marjan,
                    wereld.nu(nummer),
                    new Gegevens("rianne korenblauw", "De Zonnehof", "r.korenblauw@zonnehof.example", "0501111111"));
            wereld.vergeet();
            assertThat(boek(wereld, "korenblauw"))
                    .as("the same human, with a slip put right")
                    .extracting(Verwijspersoon::gegevens)
                    .containsExactly(new Gegevens(
                            "Rianne Korenblauw", "De Zonnehof", "r.korenblauw@zonnehof.example", "0501111111"));
            assertThat(contact(wereld, nummer).email()).isEqualTo("r.korenblauw@zonnehof.example");
            String aan =
                    "select string_agg(distinct aan, ',') from uitgaand where aan like '%zonnehof%' and nummer = '";
            assertThat(wereld.vraag(aan + nummer + "'")).isEqualTo("r.korenblauw@zonnehof.example");
            wijzig.wijzig(wereld.marjan, wereld.nu(nummer), ALLEEN_NUMMER);
            wereld.vergeet();
            assertThat(contact(wereld, nummer).telefoon()).isEqualTo("0501234567");
            assertThat(contact(wereld, nummer).email()).isNull();
            assertThat(wereld.vraag(
                            "select count(*) from uitgaand where nummer = '" + nummer + "' and stand = 'WACHT'"))
                    .as("het was voor iemand anders")
                    .isEqualTo(0L);
            assertThat(
                            wereld.vraag(
                                    "select string_agg(toelichting, ', ' order by id) from historie where handeling = 'PARTIJ'"))
                    .isEqualTo("verwijzer ingevuld, verwijzer gewijzigd, verwijzer gewijzigd");

            String klaar = wereld.breng(Status.TERUGKOPPELEN);
            wijzig.wijzig(wereld.marjan, wereld.nu(klaar), RIANNE);
            wereld.maak(KoppelTerug.class).koppelTerug(wereld.marjan, wereld.nu(klaar), true);
            weigert("B1.12", "", () -> wijzig.wijzig(wereld.marjan, wereld.nu(klaar), ALLEEN_NUMMER));
        });
    }

    @Test
    void een_naamgenoot_in_het_boek_is_iemand_anders() {
        Wereld.proef(wereld -> {
            String nummer = meld(wereld, RIANNE);
            wereld.later(Duration.ofMinutes(1));
            Gegevens naamgenoot = new Gegevens("Rianne Korenblauw", "De Zonnehof", null, "0509999999");
            wereld.maak(WijzigVerwijspersoon.class).voegToe(wereld.marjan, Verwijzer.WONINGCORPORATIE, naamgenoot);
            wereld.maak(WijzigVerwijzer.class).wijzig(wereld.marjan, wereld.nu(nummer), naamgenoot);
            wereld.vergeet();
            assertThat(contact(wereld, nummer).telefoon()).isEqualTo("0509999999");
            assertThat(boek(wereld, "rianne"))
                    .extracting(Verwijspersoon::gegevens)
                    .containsExactlyInAnyOrder(RIANNE, naamgenoot);
        });
    }

    @Test
    void wie_uit_het_boek_is_gekozen_wordt_het_ook_al_verwees_een_naamgenoot_later() {
        Wereld.proef(wereld -> {
            Gegevens naamgenoot = new Gegevens("Rianne Korenblauw", "De Zonnehof", null, "0509999999");
            wereld.maak(WijzigVerwijspersoon.class).voegToe(wereld.marjan, Verwijzer.WONINGCORPORATIE, naamgenoot);
            Verwijspersoon gekozen = boek(wereld, "rianne").get(0);
            wereld.later(Duration.ofMinutes(1));
            String nummer = meld(wereld, RIANNE);
            wereld.maak(WijzigVerwijzer.class).kies(wereld.marjan, wereld.nu(nummer), gekozen);
            wereld.vergeet();
            assertThat(contact(wereld, nummer).persoonId()).contains(gekozen.id());
            assertThat(boek(wereld, "rianne"))
                    .extracting(Verwijspersoon::gegevens)
                    .containsExactlyInAnyOrder(RIANNE, naamgenoot);
        });
    }

    /** One mailbox of a team: the book has the one who wrote first. */
    @Test
    void wie_uit_dezelfde_postbus_verwees_wordt_een_ander_en_verandert_de_eerste_niet() {
        Wereld.proef(wereld -> {
            meld(wereld, RIANNE);
            String nummer = meld(wereld, new Gegevens("Piet Populier", "De Zonnehof", RIANNE.email(), null));
            wereld.maak(WijzigVerwijzer.class)
                    .wijzig(
                            wereld.marjan,
                            wereld.nu(nummer),
                            new Gegevens("Piet Populier", "De Zonnehof", "piet@zonnehof.example", null));
            wereld.vergeet();
            assertThat(boek(wereld, "rianne"))
                    .extracting(Verwijspersoon::gegevens)
                    .containsExactly(RIANNE);
            assertThat(contact(wereld, nummer).email()).isEqualTo("piet@zonnehof.example");
        });
    }

    @Test
    void wat_bij_een_verbetering_niet_is_getypt_blijft_in_het_boek_en_op_de_andere_zaken() {
        Wereld.proef(wereld -> {
            WijzigVerwijzer wijzig = wereld.maak(WijzigVerwijzer.class);
            String nummer = meld(wereld, RIANNE);
            String ander = meld(wereld, RIANNE);
            stuur(wereld, ander);
            wijzig.wijzig(
                    wereld.marjan,
                    wereld.nu(nummer),
                    new Gegevens(RIANNE.naam(), RIANNE.organisatie(), null, "0501111111"));
            wereld.vergeet();
            Gegevens nu = new Gegevens(RIANNE.naam(), RIANNE.organisatie(), RIANNE.email(), "0501111111");
            assertThat(boek(wereld, "rianne"))
                    .extracting(Verwijspersoon::gegevens)
                    .containsExactly(nu);
            assertThat(contact(wereld, ander).email()).isEqualTo(RIANNE.email());
            assertThat(wereld.vraag("select count(*) from uitgaand where nummer = '" + ander + "' and soort = 'proef'"
                            + " and stand = 'WACHT'"))
                    .isEqualTo(1L);
        });
    }

    @Test
    @Regel("B1.9")
    void een_verwijzer_krijgt_een_keer_een_eigen_link_op_het_adres_in_het_boek() {
        Wereld.proef(wereld -> {
            meld(wereld, RIANNE);
            meld(wereld, new Gegevens("Iemand Anders", "Elders", "RIANNE@zonnehof.example", null));
            meld(wereld, ALLEEN_NUMMER);
            String post = "from uitgaand where vanzelf = 'VERWIJSLINK'";
            assertThat(wereld.vraag("select string_agg(aan, ',') " + post)).isEqualTo("rianne@zonnehof.example");
            String eerste = geheim((String) wereld.vraag("select tekst " + post));
            Verwijspersonen personen = wereld.maak(Verwijspersonen.class);
            assertThat(personen.metLink(eerste).map(Verwijspersoon::gegevens)).contains(RIANNE);
            assertThat(personen.metLink("x".repeat(32))).isEmpty();
            StuurVerwijslink link = wereld.maak(StuurVerwijslink.class);
            long rianne = boek(wereld, "rianne").get(0).id();
            assertThatThrownBy(() -> link.opnieuw(wereld.ineke, rianne)).isInstanceOf(NotFound.class);
            weigert(
                    "B1.9",
                    "",
                    () -> link.opnieuw(wereld.marjan, boek(wereld, "wim").get(0).id()));
            link.opnieuw(wereld.marjan, rianne);
            wereld.vergeet();
            assertThat(personen.metLink(eerste)).as("the one before").isEmpty();
            String tweede = geheim((String) wereld.vraag("select tekst " + post + " order by id desc limit 1"));
            assertThat(personen.metLink(tweede)).isPresent();
        });
    }

    /** The page behind it is closed. */
    @Test
    @Regel("B1.9")
    void staat_bemiddeling_uit_dan_gaat_er_geen_link_en_de_vorige_blijft() {
        Wereld.proef(wereld -> {
            meld(wereld, RIANNE);
            String post = "from uitgaand where vanzelf = 'VERWIJSLINK'";
            String eerste = geheim((String) wereld.vraag("select tekst " + post));
            StuurVerwijslink link = wereld.maak(StuurVerwijslink.class);
            Testobjecten.zet(link, "aanbod", new Aanbod() {
                @Override
                public boolean doet(Deel deel) {
                    return false;
                }
            });
            long rianne = boek(wereld, "rianne").get(0).id();
            assertThatThrownBy(() -> link.opnieuw(wereld.marjan, rianne))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("buurtbemiddeling staat uit");
            assertThat(wereld.vraag("select count(*) " + post)).isEqualTo(1L);
            assertThat(wereld.maak(Verwijspersonen.class).metLink(eerste)).isPresent();
        });
    }

    private static String geheim(String mail) {
        Matcher gevonden = Pattern.compile("/verwijzen/([A-Za-z0-9_-]{32})").matcher(mail);
        assertThat(gevonden.find()).isTrue();
        return gevonden.group(1);
    }

    private static String meld(Wereld wereld, Gegevens wie) {
        Aanmelding aanmelding = Voorbeelden.aanmelding(Verwijzer.WONINGCORPORATIE, true, null);
        String nummer = wereld.maak(MeldAanBij.class).meldAan(wereld.marjan, aanmelding, List.of(), wie);
        wereld.maak(MeldAanBij.class).meldAan(wereld.marjan, aanmelding, List.of(), wie);
        wereld.vergeet();
        return nummer;
    }

    private static List<Verwijspersoon> boek(Wereld wereld, String woord) {
        return wereld.maak(Verwijspersonen.class).zoek(wereld.marjan, woord);
    }

    private static Verwijzercontact contact(Wereld wereld, String nummer) {
        return wereld.maak(Bemiddelingen.class)
                .verwijzercontact(wereld.zaak(nummer))
                .orElseThrow();
    }
}
