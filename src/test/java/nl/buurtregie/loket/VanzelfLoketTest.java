package nl.buurtregie.loket;

import static nl.buurtregie.post.vanzelf.Berichtsoort.BEVESTIGING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.Aangemeld;
import nl.buurtregie.bemiddeling.Afgesloten;
import nl.buurtregie.bemiddeling.PakOp;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.WijzigPartij;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.Language;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.AlsSms;
import nl.buurtregie.post.Teruggekomen;
import nl.buurtregie.post.Vertaling;
import nl.buurtregie.post.vanzelf.BepaalBericht;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichttekst;
import nl.buurtregie.post.vanzelf.Berichtvertalingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What residents hear by themselves: that it came in, and afterwards what they thought of it. */
@Functie("BEM-31")
class VanzelfLoketTest {

    /** Neighbours of the cases of {@link #verleng} of whom this transaction holds the row. */
    private static final String VASTGEHOUDEN = "select count(*) from partij where xmax <> 0 and bemiddeling_id > 90000";

    @Test
    void een_aanmelding_wordt_een_keer_bevestigd_met_nummer_en_volglink() {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan();
            bereikbaar(wereld);
            Bevestiging bevestiging = wereld.maak(Bevestiging.class);
            bevestiging.stuur(new Aangemeld(wereld.zaak(nummer)));
            bevestiging.stuur(new Aangemeld(wereld.zaak(nummer)));
            String tekst = teksten(wereld, "BEVESTIGING").get(0);
            assertThat(teksten(wereld, "BEVESTIGING")).hasSize(1);
            assertThat(tekst).contains(nummer, "Beste Mevr. P. Zandloper", "U hoort van ons vóór ");
            String geheim = tekst.replaceAll("(?s).*/volg/([A-Za-z0-9_-]{32}).*", "$1");
            assertThat(wereld.maak(Volgen.class).stand(geheim).nummer()).isEqualTo(nummer);
        });
    }

    @Test
    void wie_de_zaak_heeft_opgepakt_hoort_alleen_dat_de_melder_gebeld_wil_worden() {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan();
            Ik imke = wereld.account("imke", "Imke de Vries", Rol.COORDINATOR);
            wereld.vergeet();
            wereld.em
                    .createNativeQuery("update medewerker set email = gebruikersnaam || '@buurt.example'"
                            + " where gebruikersnaam in ('marjan', 'imke')")
                    .executeUpdate();
            Belpost belpost = wereld.maak(Belpost.class);
            belpost.vraag(nummer);
            String wie =
                    "select string_agg(split_part(aan, '@', 1), ' ' order by aan) from uitgaand where vanzelf = 'BEL_MIJ'";
            assertThat(wereld.vraag(wie)).as("nobody has it").isEqualTo("imke marjan");
            wereld.em.createNativeQuery("delete from uitgaand").executeUpdate();
            wereld.maak(PakOp.class).pakOp(imke, nummer, null);
            wereld.later(Duration.ofDays(1));
            belpost.vraag(nummer);
            assertThat(wereld.vraag(wie)).isEqualTo("imke");
        });
    }

    @Test
    void uit_is_niets_en_ook_geen_link() {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan();
            bereikbaar(wereld);
            Ik marjan = wereld.marjan;
            wereld.maak(BepaalBericht.class).zet(marjan, Berichtsoort.BEVESTIGING, false);
            wereld.maak(Bevestiging.class).stuur(new Aangemeld(wereld.zaak(nummer)));
            assertThat(teksten(wereld, "BEVESTIGING")).isEmpty();
            assertThat(wereld.vraag("select count(*) from geheime_link")).isEqualTo(0L);
        });
    }

    @Test
    void drie_dagen_na_het_sluiten_wordt_gevraagd_wie_is_gesproken_en_een_keer() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.AFGESLOTEN);
            String alleenEerste = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            String dicht = wereld.breng(Status.AFGESLOTEN);
            bereikbaar(wereld);
            wereld.em
                    .createNativeQuery("update partij set ingelicht_op = now() where ingelicht_op is null"
                            + " and rol = 'EERSTE_BUUR'")
                    .executeUpdate();
            wereld.em
                    .createNativeQuery("update bemiddeling set afgeschermd_op = now(), afgeschermd_door = 'x',"
                            + " afgeschermd_reden = 'x' where nummer = ?1")
                    .setParameter(1, dicht)
                    .executeUpdate();
            wereld.vergeet();
            Enqueteronde ronde = wereld.maak(Enqueteronde.class);
            ronde.round();
            assertThat(teksten(wereld, "ENQUETE")).isEmpty();
            wereld.later(Duration.ofDays(3));
            ronde.round();
            ronde.round();
            assertThat(teksten(wereld, "ENQUETE")).hasSize(2).allMatch(tekst -> tekst.contains("/enquete/"));
            assertThat(wereld.vraag("select string_agg(distinct nummer, ' ') from uitgaand where vanzelf = 'ENQUETE'"))
                    .isEqualTo(nummer)
                    .isNotEqualTo(alleenEerste);
            assertThat(wereld.vraag("select count(*) from partij where enquete_op is not null"))
                    .isEqualTo(2L);
        });
    }

    /** Every half hour, two weeks long: who locks them stands in the way of whoever opens such a case again. */
    @Test
    void wie_niets_gevraagd_kan_worden_wordt_niet_elke_ronde_vastgehouden() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.AFGESLOTEN);
            bereikbaar(wereld);
            wereld.em
                    .createNativeQuery("update partij set ingelicht_op = now(), telefoon = null")
                    .executeUpdate();
            verleng(wereld, nummer, 20);
            wereld.em
                    .createNativeQuery("update bemiddeling set mijlpalen = 'GESCHIKT' where id > 90001")
                    .executeUpdate();
            wereld.em
                    .createNativeQuery("update partij set email = null where bemiddeling_id = 90001")
                    .executeUpdate();
            wereld.later(Duration.ofDays(3));
            wereld.vergeet();
            Enqueteronde ronde = wereld.maak(Enqueteronde.class);
            assertThat(wereld.vraag(VASTGEHOUDEN)).isEqualTo(0L);
            for (int keer = 0; keer < 2; keer++) {
                ronde.round();
                assertThat(teksten(wereld, "ENQUETE")).hasSize(2);
                assertThat(wereld.vraag(VASTGEHOUDEN)).isEqualTo(0L);
                wereld.vergeet();
            }
        });
    }

    @Test
    void wie_tijdens_de_ronde_heropend_wordt_hoort_niets_meer() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.AFGESLOTEN);
            bereikbaar(wereld);
            wereld.later(Duration.ofDays(3));
            StuurEnqueteVanzelf stuur = wereld.maak(StuurEnqueteVanzelf.class);
            Instant van = wereld.moment().minus(Duration.ofDays(9));
            List<Afgesloten.Kandidaat> wie = stuur.wie(van, wereld.moment());
            assertThat(wie).extracting(Afgesloten.Kandidaat::nummer).containsOnly(nummer);
            wereld.em
                    .createNativeQuery("update bemiddeling set status = 'BEMIDDELEN'")
                    .executeUpdate();
            wereld.vergeet();
            wie.forEach(een -> stuur.stuur(een, van, wereld.moment()));
            assertThat(teksten(wereld, "ENQUETE")).isEmpty();
            assertThat(wereld.vraag("select count(*) from geheime_link")).isEqualTo(0L);
        });
    }

    /** The same case so many times more, with both neighbours. */
    private static void verleng(Wereld wereld, String nummer, int hoeveel) {
        wereld.em
                .createNativeQuery(
                        "insert into bemiddeling select (jsonb_populate_record(b, jsonb_build_object('id', 90000 + n,"
                                + " 'nummer', '2026-' || (90000 + n), 'sleutel', gen_random_uuid()))).* from bemiddeling b,"
                                + " generate_series(1, ?2) n where b.nummer = ?1")
                .setParameter(1, nummer)
                .setParameter(2, hoeveel)
                .executeUpdate();
        wereld.em
                .createNativeQuery("insert into partij select (jsonb_populate_record(p, jsonb_build_object('id',"
                        + " 90000 + p.id * 100 + n, 'bemiddeling_id', 90000 + n))).* from partij p, generate_series(1, ?2) n"
                        + " where p.bemiddeling_id = (select id from bemiddeling where nummer = ?1)")
                .setParameter(1, nummer)
                .setParameter(2, hoeveel)
                .executeUpdate();
    }

    @Test
    void een_vragenlijst_die_vanzelf_ging_staat_wijzigen_in_de_weg_en_gaat_na_het_einde_opnieuw() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.AFGESLOTEN);
            bereikbaar(wereld);
            Instant gesloten = wereld.moment();
            wereld.later(Duration.ofDays(3));
            Enqueteronde ronde = wereld.maak(Enqueteronde.class);
            ronde.round();
            assertThat(teksten(wereld, "ENQUETE")).hasSize(1);
            Enquetegevolg gevolg = wereld.maak(Enquetegevolg.class);
            assertThat(gevolg.onherroepelijk(wereld.zaak(nummer), gesloten)).isEmpty();
            gevolg.neemTerug(wereld.zaak(nummer), gesloten);
            wereld.em.flush();
            assertThat(wereld.vraag("select count(*) from uitgaand where vanzelf = 'ENQUETE' and stand = 'WACHT'"))
                    .isEqualTo(0L);

            wereld.em
                    .createNativeQuery("update bemiddeling set afgesloten_op = afgesloten_op + interval '1 hour'")
                    .executeUpdate();
            wereld.vergeet();
            ronde.round();
            wereld.em
                    .createNativeQuery(
                            "update uitgaand set stand = 'VERSTUURD' where vanzelf = 'ENQUETE' and stand = 'WACHT'")
                    .executeUpdate();
            wereld.vergeet();
            assertThat(gevolg.onherroepelijk(wereld.zaak(nummer), gesloten)).hasValue("een vragenlijst verstuurd");
            wereld.em
                    .createNativeQuery("update uitgaand set stand = 'MISLUKT' where vanzelf = 'ENQUETE'"
                            + " and stand = 'VERSTUURD' and id = (select max(id) from uitgaand)")
                    .executeUpdate();
            wereld.vergeet();
            gevolg.heropend(wereld.zaak(nummer));
            wereld.em.flush();
            assertThat(wereld.vraag("select count(*) from uitgaand where vanzelf = 'ENQUETE' and stand = 'MISLUKT'"))
                    .as("its link is dead")
                    .isEqualTo(0L);
            assertThat(wereld.vraag("select count(*) from partij where enquete_op is not null"))
                    .isEqualTo(0L);
            assertThat(wereld.vraag(
                            "select count(*) from geheime_link where soort = 'ENQUETE' and ingetrokken_op is null"))
                    .isEqualTo(0L);
        });
    }

    @Test
    @Regel("L3.5")
    void wie_de_eerste_buur_niet_benaderd_wil_hebben_wordt_ook_niets_gevraagd() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.AFGESLOTEN);
            bereikbaar(wereld);
            wereld.em
                    .createNativeQuery("update partij set ingelicht_op = now() where ingelicht_op is null")
                    .executeUpdate();
            wereld.vergeet();
            long eerste = wereld.zaak(nummer).eersteBuur().id();
            wereld.maak(WijzigPartij.class)
                    .zegt(wereld.marjan, wereld.nu(nummer), eerste, Doel.TWEEDE_BUUR_BENADEREN, false);
            wereld.later(Duration.ofDays(3));
            wereld.vergeet();
            wereld.maak(Enqueteronde.class).round();
            assertThat(teksten(wereld, "ENQUETE")).hasSize(1);
            assertThat(wereld.vraag("select count(*) from partij where rol = 'EERSTE_BUUR' and enquete_op is not null"))
                    .isEqualTo(1L);
            long tweede = wereld.zaak(nummer).tweedeBuur().orElseThrow().id();
            assertThatThrownBy(
                            () -> wereld.maak(StuurEnquete.class).stuur(wereld.marjan, nummer, tweede, geheim -> "x"))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, fout -> assertThat(fout.rule()).isEqualTo("L3.5"));
        });
    }

    @Test
    void van_lang_geleden_wordt_niets_gevraagd() {
        Wereld.proef(wereld -> {
            wereld.breng(Status.AFGESLOTEN);
            bereikbaar(wereld);
            wereld.later(Duration.ofDays(20));
            wereld.maak(Enqueteronde.class).round();
            assertThat(teksten(wereld, "ENQUETE")).isEmpty();
        });
    }

    /** What the organisation wrote goes; a newer Dutch text is told, and who reads no language of ours hears where help is. */
    @Test
    @Regel("P7.3")
    void een_vertaling_is_van_de_organisatie_en_zegt_het_als_het_nederlands_veranderde() {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan();
            bereikbaar(wereld);
            BepaalBericht bepaal = wereld.maak(BepaalBericht.class);
            Berichtvertalingen vertalingen = wereld.maak(Berichtvertalingen.class);
            Berichttekst eigen = new Berichttekst("Got it", "Hello {{naam}}, {{link}}", "Got it {{link}}");
            assertThatThrownBy(() -> bepaal.schrijf(wereld.marjan, BEVESTIGING, Language.ENGLISH, 0, eigen, null))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, fout -> assertThat(fout.rule()).isEqualTo("P7.3"));
            bepaal.schrijf(wereld.marjan, BEVESTIGING, Language.ENGLISH, 0, eigen, Vertaling.MENS);
            assertThat(vertalingen.verouderd(BEVESTIGING)).isZero();
            bepaal.schrijf(wereld.marjan, BEVESTIGING, 0, new Berichttekst("Binnen", "Hallo {{link}}", "Hallo"));
            assertThat(vertalingen.verouderd(BEVESTIGING)).isEqualTo(5);
            int versie = vertalingen.van(BEVESTIGING, Language.ENGLISH).versie();
            bepaal.schrijf(wereld.marjan, BEVESTIGING, Language.ENGLISH, versie, eigen, Vertaling.MENS);
            assertThat(vertalingen.verouderd(BEVESTIGING))
                    .as("opnieuw vergeleken")
                    .isEqualTo(4);
            assertThatThrownBy(() ->
                            bepaal.schrijf(wereld.marjan, BEVESTIGING, Language.ENGLISH, versie, eigen, Vertaling.MENS))
                    .as("wie de oude tekst zag, schrijft niet over de nieuwe heen")
                    .isInstanceOf(Changed.class);
            assertThatThrownBy(() -> bepaal.schrijf(
                            wereld.marjan, BEVESTIGING, 0, new Berichttekst("Weer", "Weer {{link}}", "Weer")))
                    .isInstanceOf(Changed.class);
            assertThat(bevestigd(wereld, nummer, "Engels"))
                    .startsWith("Hello Mevr. P. Zandloper, ")
                    .contains("?taal=en")
                    .doesNotContain("machine");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Tigrinya, Can you not read it? Call 050 000 00 01",
        "Nederlands, ",
        "onbekend, ",
        "Gebarentaal, ",
    })
    void wie_een_andere_taal_leest_hoort_in_het_nederlands_waar_hulp_is(String taal, String hulp) {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan();
            bereikbaar(wereld);
            assertThat(bevestigd(wereld, nummer, taal))
                    .contains("U hoort van ons vóór ")
                    .contains(hulp == null ? "" : hulp)
                    .satisfies(
                            tekst -> assertThat(tekst.contains("050 000 00 01")).isEqualTo(hulp != null));
        });
    }

    /** A text message instead of an e-mail that did not arrive stands in the history, with who sent it. */
    @Test
    void wat_als_sms_gaat_of_terugkomt_staat_in_de_historie() {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan();
            wereld.alsSms(new AlsSms(wereld.marjan, nummer, "bevestiging"));
            assertThat(wereld.vraag("select door || ': ' || toelichting from historie where handeling = 'BRIEF'"))
                    .isEqualTo("Marjan Visser: bevestiging, als sms: de e-mail kwam niet aan");
            wereld.kwamTerug(new Teruggekomen(7, nummer, "bevestiging", Instant.EPOCH));
            wereld.kwamTerug(new Teruggekomen(8, "P-2026-0001", "overdracht", Instant.EPOCH));
            wereld.kwamTerug(new Teruggekomen(9, null, "uitnodiging", Instant.EPOCH));
            String regels =
                    "select string_agg(door || ': ' || toelichting, ';') from historie where handeling = 'KWAM_TERUG'";
            assertThat(wereld.vraag(regels)).isEqualTo("Buurtregie: bevestiging");
            wereld.em
                    .createNativeQuery("update bemiddeling set gewist_op = now()")
                    .executeUpdate();
            wereld.vergeet();
            wereld.kwamTerug(new Teruggekomen(7, nummer, "bevestiging", Instant.EPOCH));
            assertThat(wereld.vraag(regels)).as("een zaak zonder namen").isEqualTo("Buurtregie: bevestiging");
        });
    }

    private static String bevestigd(Wereld wereld, String nummer, String taal) {
        wereld.em
                .createNativeQuery("update partij set taal = ?1")
                .setParameter(1, taal)
                .executeUpdate();
        wereld.vergeet();
        wereld.maak(Bevestiging.class).stuur(new Aangemeld(wereld.zaak(nummer)));
        return teksten(wereld, "BEVESTIGING").get(0);
    }

    private static void bereikbaar(Wereld wereld) {
        wereld.vergeet();
        wereld.em
                .createNativeQuery("update partij set email = 'buur' || id || '@voorbeeld.example'")
                .executeUpdate();
        wereld.vergeet();
    }

    @SuppressWarnings("unchecked")
    private static List<String> teksten(Wereld wereld, String soort) {
        wereld.em.flush();
        return wereld.em
                .createNativeQuery("select tekst from uitgaand where vanzelf = ?1 order by id")
                .setParameter(1, soort)
                .getResultList();
    }
}
