package nl.buurtregie.bemiddeling.verwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.MeldAanBij;
import nl.buurtregie.bemiddeling.Verwijspersonen;
import nl.buurtregie.bemiddeling.Verwijspersoon;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.Verwijzercontact.Gegevens;
import nl.buurtregie.bemiddeling.Voorbeelden;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.WijzigVerwijspersoon;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.privacy.bewaren.Vasthoudingen;
import nl.buurtregie.privacy.verzoek.Beperkingen;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;
import org.junit.jupiter.api.Test;

/** Who refers is somebody of whom we keep something too. */
@Functie("PRI-07")
class VerwijzerrechtTest {

    private static final Gegevens RIANNE =
            new Gegevens("Rianne Korenblauw", "De Zonnehof", "rianne@zonnehof.example", "050 123 45 67");
    private static final Gegevens WIM = new Gegevens("Wim Wilg", "Sociaal team Oost", null, "0507654321");

    @Test
    void een_verwijzer_is_te_vinden_en_ziet_wat_van_hem_is_en_niets_van_een_buur() {
        Wereld.proef(wereld -> {
            String een = meld(wereld, RIANNE);
            String ander = meld(wereld, RIANNE);
            meld(wereld, WIM);
            Verwijzerinzage inzage = wereld.maak(Verwijzerinzage.class);
            for (String getypt : List.of("korenblauw", "ZONNEHOF", "Rianne@zonnehof.example", "+31 50 1234567")) {
                assertThat(inzage.zoek(getypt)).as(getypt).hasSize(1);
            }
            assertThat(inzage.zoek("---")).isEmpty();
            assertThat(inzage.zoek(een))
                    .as("wie bij een zaak zoekt, zoekt een buur")
                    .isEmpty();
            List<Stuk> stukken = inzage.van(wie(wereld, "korenblauw"));
            assertThat(stukken)
                    .allMatch(Stuk::eigen)
                    .extracting(Stuk::plek)
                    .containsExactly("boek van verwijzers", "zaak " + ander, "zaak " + een);
            assertThat(stukken).allSatisfy(stuk -> assertThat(stuk.gegevens().toString())
                    .contains("Rianne Korenblauw", "De Zonnehof", "rianne@zonnehof.example", "050 123 45 67")
                    .doesNotContain(Voorbeelden.melder().naam(), "Wim"));
        });
    }

    @Test
    @Regel("P5.8")
    void gewist_is_uit_het_boek_van_de_zaken_en_uit_de_post_en_de_zaken_blijven() {
        Wereld.proef(wereld -> {
            String nummer = meld(wereld, RIANNE);
            String vanWim = meld(wereld, WIM);
            Verwijzerrecht recht = wereld.maak(Verwijzerrecht.class);
            Betrokkene rianne = wie(wereld, "korenblauw");
            assertThat(recht.waaromNietWissen(rianne)).isEmpty();
            recht.wis(hilda(wereld), rianne);
            wereld.vergeet();
            assertThat(recht.waaromNietWissen(rianne))
                    .hasValueSatisfying(zin -> assertThat(zin).contains("al niet meer"));
            assertThat(boek(wereld)).extracting(Verwijspersoon::gegevens).containsExactly(WIM);
            Bemiddelingen zaken = wereld.maak(Bemiddelingen.class);
            assertThat(zaken.verwijzercontact(wereld.zaak(nummer))).isEmpty();
            assertThat(zaken.verwijzercontact(wereld.zaak(vanWim))).isPresent();
            assertThat(wereld.zaak(nummer).gewistOp()).isNull();
            assertThat(zaken.historie(wereld.zaak(nummer)).get(0).toelichting())
                    .isEqualTo("verwijzer gewist op verzoek");
            assertThat(wereld.vraag("select count(*) from uitgaand where lower(aan) like '%zonnehof%'"))
                    .isEqualTo(0L);
            assertThat(wereld.vraag("select nummer from opgeruimd where soort = 'verwijzers'"))
                    .isEqualTo(rianne.nummer());
        });
    }

    /** The case has to be there whole for whoever complains about it. */
    @Test
    @Regel("P5.8")
    void wie_in_een_zaak_staat_die_wordt_vastgehouden_kan_niet_worden_gewist_en_maakt_ook_geen_bezwaar() {
        Wereld.proef(wereld -> {
            String nummer = meld(wereld, RIANNE);
            wereld.em
                    .createNativeQuery("insert into vasthouding (id, nummer, reden, tot, door, op) values"
                            + " (1, ?1, 'klacht', '2099-01-01', 'x', now())")
                    .setParameter(1, nummer)
                    .executeUpdate();
            Verwijzerrecht recht = wereld.maak(Verwijzerrecht.class);
            Betrokkene rianne = wie(wereld, "korenblauw");
            assertThat(recht.waaromNietWissen(rianne))
                    .hasValueSatisfying(zin -> assertThat(zin).contains("om een recht te beschermen"));
            assertThat(recht.kanBezwaar(rianne)).isFalse();
        });
    }

    @Test
    void na_het_terugzetten_van_een_reservekopie_gaat_een_verwijzer_nog_eens() {
        Wereld.proef(wereld -> {
            String nummer = meld(wereld, RIANNE);
            String vanWim = meld(wereld, WIM);
            String rianne = wie(wereld, "korenblauw").nummer();
            long wim = boek(wereld).stream()
                    .filter(een -> een.gegevens().equals(WIM))
                    .findFirst()
                    .orElseThrow()
                    .id();
            Verwijsbewaring bewaring = wereld.maak(Verwijsbewaring.class);
            assertThat(bewaring.wisNogEens(rianne)).isTrue();
            assertThat(bewaring.wisNogEens("B-" + wim)).as("uit het boek").isTrue();
            wereld.vergeet();
            assertThat(boek(wereld)).isEmpty();
            Bemiddelingen zaken = wereld.maak(Bemiddelingen.class);
            assertThat(zaken.verwijzercontact(wereld.zaak(nummer))).isEmpty();
            assertThat(zaken.verwijzercontact(wereld.zaak(vanWim)).map(Verwijzercontact::naam))
                    .as("die is nog te vertellen hoe het afloopt")
                    .contains("Wim Wilg");
            assertThat(bewaring.wisNogEens("C-" + vanWim)).isTrue();
            wereld.vergeet();
            assertThat(zaken.verwijzercontact(wereld.zaak(vanWim))).isEmpty();
            for (String al : List.of(rianne, "B-" + wim, "C-" + vanWim)) {
                assertThat(bewaring.wisNogEens(al)).as(al).isFalse();
            }
        });
    }

    @Test
    void wie_uit_het_boek_is_staat_nog_op_de_zaak_en_kan_daar_worden_verbeterd_en_gewist() {
        Wereld.proef(wereld -> {
            String nummer = meld(wereld, RIANNE);
            long rianne = boek(wereld).get(0).id();
            wereld.maak(WijzigVerwijspersoon.class).haalWeg(wereld.marjan, rianne);
            wereld.vergeet();
            assertThat(wereld.vraag("select nummer from opgeruimd where soort = 'verwijzers'"))
                    .isEqualTo("B-" + rianne);
            Verwijzerrecht recht = wereld.maak(Verwijzerrecht.class);
            Betrokkene wie = wie(wereld, "korenblauw");
            assertThat(wie.nummer()).isEqualTo("C-" + nummer);
            assertThat(wereld.maak(Verwijzerinzage.class).van(wie))
                    .extracting(Stuk::plek)
                    .containsExactly("zaak " + nummer);
            recht.verbeter(hilda(wereld), wie, nieuw("Rianne Korenbloem", "r@zonnehof.example"));
            wereld.vergeet();
            assertThat(wereld.maak(Bemiddelingen.class)
                            .verwijzercontact(wereld.zaak(nummer))
                            .map(Verwijzercontact::email))
                    .contains("r@zonnehof.example");
            recht.staatStil(hilda(wereld, "hilda2"), wie);
            wereld.vergeet();
            assertThat(wereld.maak(Bemiddelingen.class).verwijzercontact(wereld.zaak(nummer)))
                    .isEmpty();
        });
    }

    @Test
    @Regel("B1.7")
    void verbeteren_geldt_voor_het_boek_en_de_zaken_en_een_adres_is_van_een_mens() {
        Wereld.proef(wereld -> {
            String nummer = meld(wereld, RIANNE);
            meld(wereld, new Gegevens("Wim Wilg", "Oost", "wim@oost.example", null));
            Verwijzerrecht recht = wereld.maak(Verwijzerrecht.class);
            Betrokkene rianne = wie(wereld, "korenblauw");
            Ik hilda = hilda(wereld);
            assertThatThrownBy(() -> recht.verbeter(hilda, rianne, nieuw("Rianne", "wim@oost.example")))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, nee -> assertThat(nee.rule()).isEqualTo("B1.7"));
            assertThatThrownBy(() -> recht.verbeter(hilda, rianne, nieuw("Rianne", "geen adres")))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, nee -> assertThat(nee.field()).isEqualTo("verwijzermail"));
            recht.verbeter(hilda, rianne, nieuw("Rianne Korenbloem", "r@zonnehof.example"));
            wereld.vergeet();
            assertThat(wereld.maak(Bemiddelingen.class)
                            .verwijzercontact(wereld.zaak(nummer))
                            .map(Verwijzercontact::naam))
                    .contains("Rianne Korenbloem");
            assertThat(recht.velden(rianne)).extracting(een -> een.waarde()).contains("r@zonnehof.example");
        });
    }

    @Test
    @Functie("INT-11")
    void wie_lang_niet_verwees_en_op_geen_zaak_staat_gaat_weg_en_niet_voor_een_verzoek_is_beantwoord() {
        Wereld.proef(wereld -> {
            meld(wereld, RIANNE);
            wereld.maak(WijzigVerwijspersoon.class)
                    .voegToe(
                            wereld.marjan,
                            Verwijzer.POLITIE,
                            new Gegevens("Wim Wilg", "Oost", "wim@oost.example", null));
            Verwijsbewaring bewaring = wereld.maak(Verwijsbewaring.class);
            wereld.vergeet();
            assertThat(bewaring.aanDeBeurt()).isZero();
            wereld.later(Duration.ofDays(800));
            assertThat(bewaring.aanDeBeurt()).isEqualTo(1);
            assertThat(bewaring.proefstuk()).isPresent();
            vraagInzage(wereld, wie(wereld, "wilg"));
            assertThat(bewaring.ruimOp(10)).as("vroeg inzage").isZero();
            wereld.em
                    .createNativeQuery("update medewerker set email = ?1 where gebruikersnaam = 'marjan'")
                    .setParameter(1, "wim@oost.example")
                    .executeUpdate();
            wereld.maak(Postkamer.class)
                    .verstuur(Bericht.overZaak("bericht", "C-2026-0001", "wim@oost.example", "Aan een ander."));
            wereld.vergeet();
            wereld.em
                    .createNativeQuery("update verzoek set gesloten_op = now(), uitkomst = 'TOEGEWEZEN'")
                    .executeUpdate();
            assertThat(bewaring.ruimOp(10)).isEqualTo(1);
            assertThat(bewaring.ruimOp(10)).isZero();
            wereld.vergeet();
            assertThat(wereld.vraag("select tekst from uitgaand where soort = 'bericht'"))
                    .as("the same address is of somebody who works here")
                    .isEqualTo("Aan een ander.");
            assertThat(boek(wereld))
                    .extracting(Verwijspersoon::gegevens)
                    .as("stands on a case")
                    .containsExactly(RIANNE);
        });
    }

    /** What a verwijzer asked for is on the cases. */
    @Test
    @Regel("B1.16")
    void zolang_een_verwijzer_inzage_vraagt_gaat_er_niets_weg_van_de_zaken_en_hij_niet_uit_het_boek() {
        Wereld.proef(wereld -> {
            String nummer = meld(wereld, RIANNE);
            String vanWim = meld(wereld, WIM);
            Betrokkene rianne = wie(wereld, "korenblauw");
            vraagInzage(wereld, rianne);
            assertThat(wereld.maak(Vasthoudingen.class).buitenDeRondes())
                    .contains(rianne.nummer(), nummer)
                    .doesNotContain(vanWim);
            Beperkingen beperkingen = wereld.maak(Beperkingen.class);
            assertThat(beperkingen.isBeschermd(buur(wereld, nummer))).isTrue();
            assertThat(beperkingen.isBeschermd(buur(wereld, vanWim))).isFalse();
            WijzigVerwijspersoon boek = wereld.maak(WijzigVerwijspersoon.class);
            assertThatThrownBy(() -> boek.haalWeg(wereld.marjan, rianne.sleutel()))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, nee -> assertThat(nee.rule()).isEqualTo("B1.16"));
            wereld.em
                    .createNativeQuery("update verzoek set gesloten_op = now(), uitkomst = 'TOEGEWEZEN'")
                    .executeUpdate();
            boek.haalWeg(wereld.marjan, rianne.sleutel());
            wereld.vergeet();
            Betrokkene opZaak = wie(wereld, "korenblauw");
            wereld.em.createNativeQuery("delete from verzoek_betrokkene").executeUpdate();
            wereld.em.createNativeQuery("delete from verzoek").executeUpdate();
            vraagInzage(wereld, opZaak);
            assertThat(wereld.maak(Vasthoudingen.class).buitenDeRondes()).contains(opZaak.nummer(), nummer);
        });
    }

    private static Betrokkene buur(Wereld wereld, String nummer) {
        return new Betrokkene(
                Betrokkene.Soort.PARTIJ, wereld.zaak(nummer).eersteBuur().id(), nummer, "", "");
    }

    @Test
    void inzage_geeft_de_tekst_van_mail_die_nog_wacht_maar_niet_als_er_een_buur_in_staat()
            throws ClassNotFoundException {
        Class<? extends Inzagebron> post =
                Class.forName("nl.buurtregie.correspondentie.Verwijzerpost").asSubclass(Inzagebron.class);
        Wereld.proef(wereld -> {
            String nummer = meld(wereld, RIANNE);
            Postkamer postkamer = wereld.maak(Postkamer.class);
            postkamer.verstuur(Bericht.overZaak("bericht", nummer, RIANNE.email(), "Het ging goed."));
            postkamer.verstuur(Bericht.overZaak(
                    "bericht",
                    nummer,
                    RIANNE.email(),
                    "Over " + Voorbeelden.melder().naam()));
            wereld.vergeet();
            List<String> teksten = wereld.maak(post).van(wie(wereld, "korenblauw")).stream()
                    .filter(stuk -> stuk.wat().startsWith("Tekst van een mail"))
                    .map(stuk -> stuk.gegevens().toString())
                    .toList();
            assertThat(teksten).anyMatch(tekst -> tekst.contains("Het ging goed."));
            assertThat(teksten)
                    .anyMatch(tekst -> tekst.contains("Hierin staat iets over een buur."))
                    .noneMatch(tekst -> tekst.contains(Voorbeelden.melder().naam()));
        });
    }

    @Test
    void wat_op_hetzelfde_adres_voor_een_ander_wacht_blijft_als_een_verwijzer_wordt_gewist() {
        Wereld.proef(wereld -> {
            String nummer = meld(wereld, RIANNE);
            String vanWim = meld(wereld, WIM);
            wereld.em
                    .createNativeQuery("update verwijzercontact set email = ?1 where bemiddeling_id ="
                            + " (select id from bemiddeling where nummer = ?2)")
                    .setParameter(1, RIANNE.email())
                    .setParameter(2, vanWim)
                    .executeUpdate();
            wereld.vergeet();
            Postkamer postkamer = wereld.maak(Postkamer.class);
            postkamer.verstuur(Bericht.overZaak("bericht", nummer, RIANNE.email(), "Aan Rianne."));
            postkamer.verstuur(Bericht.overZaak("bericht", vanWim, RIANNE.email(), "Aan Wim."));
            wereld.vergeet();
            wereld.maak(Verwijzerrecht.class).wis(hilda(wereld), wie(wereld, "korenblauw"));
            wereld.vergeet();
            assertThat(wereld.vraag(
                            "select string_agg(tekst, ' ') from uitgaand where soort = 'bericht' and aan is not null"))
                    .isEqualTo("Aan Wim.");
            Bemiddelingen zaken = wereld.maak(Bemiddelingen.class);
            assertThat(zaken.isVerwijzerGewist(wereld.zaak(nummer))).isTrue();
            assertThat(zaken.isVerwijzerGewist(wereld.zaak(vanWim))).isFalse();
        });
    }

    private static void vraagInzage(Wereld wereld, Betrokkene wie) {
        wereld.em
                .createNativeQuery(
                        "insert into verzoek (id, nummer, sleutel, recht, kanaal, naam, email, binnen_op, uiterlijk,"
                                + " versie) values (1, 'V-2026-0001', 'x', 'INZAGE', 'TELEFOON', 'W', 'w@x.example', now(),"
                                + " current_date, 1)")
                .executeUpdate();
        wereld.em
                .createNativeQuery("insert into verzoek_betrokkene (id, verzoek_id, soort, sleutel, nummer) values"
                        + " (1, 1, 'VERWIJZER', ?1, ?2)")
                .setParameter(1, wie.sleutel())
                .setParameter(2, wie.nummer())
                .executeUpdate();
    }

    private static Map<String, String> nieuw(String naam, String mail) {
        return Map.of(
                "verwijzernaam", naam, "organisatie", "De Zonnehof", "verwijzermail", mail, "verwijzertelefoon", "");
    }

    private static Betrokkene wie(Wereld wereld, String woord) {
        List<Betrokkene> gevonden = wereld.maak(Verwijzerinzage.class).zoek(woord);
        assertThat(gevonden).hasSize(1);
        return gevonden.get(0);
    }

    private static Ik hilda(Wereld wereld) {
        return hilda(wereld, "hilda");
    }

    private static Ik hilda(Wereld wereld, String account) {
        return wereld.account(account, "Hilda Meinema", Rol.PRIVACYFUNCTIONARIS);
    }

    private static List<Verwijspersoon> boek(Wereld wereld) {
        return wereld.maak(Verwijspersonen.class).zoek(wereld.marjan, "");
    }

    private static String meld(Wereld wereld, Gegevens wie) {
        Aanmelding aanmelding = Voorbeelden.aanmelding(Verwijzer.WONINGCORPORATIE, true, null);
        String nummer = wereld.maak(MeldAanBij.class).meldAan(wereld.marjan, aanmelding, List.of(), wie);
        wereld.vergeet();
        return nummer;
    }
}
