package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Paarantwoord;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.bemiddeling.paar.Stoppost;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.WijzigEmail;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;
import nl.buurtregie.privacy.verzoek.Beperkt;
import org.junit.jupiter.api.Test;

/** A chosen mediator is asked, with the least data, and sees the case only after a yes. */
@Functie("BEM-30")
class PaarvraagTest {

    private static final Pattern LINK = Pattern.compile("https://buurt\\.example/vraag/([A-Za-z0-9_-]{32})");

    @Test
    void voor_het_ja_is_de_zaak_er_niet_en_erna_wel() {
        Wereld.proef(wereld -> {
            String nummer = wereld.gevraagd();
            Bemiddelingen zaken = wereld.maak(Bemiddelingen.class);
            wereld.vergeet();
            assertThat(zaken.find(wereld.youssef, nummer)).isEmpty();
            assertThatThrownBy(() -> wereld.maak(VoegPartijToe.class)
                            .voegToe(wereld.youssef, wereld.nu(nummer), null, Voorbeelden.melder()))
                    .isInstanceOf(NotFound.class);
            wereld.antwoord(wereld.youssef, nummer, Paarantwoord.JA);
            wereld.vergeet();
            assertThat(zaken.find(wereld.youssef, nummer)).isPresent();
            assertThat(zaken.find(wereld.ineke, nummer)).isEmpty();
        });
    }

    @Test
    void de_mail_vraagt_zonder_naam_adres_of_nummer() {
        Wereld.proef(wereld -> {
            bereikbaar(wereld);
            String nummer = wereld.gevraagd();
            String mail = mails(wereld, "PAARVRAAG").get(0);
            Partij buur = wereld.zaak(nummer).eersteBuur();
            assertThat(mail)
                    .contains(
                            "Kun jij een zaak doen?", "Waarover: ", "Taal: Nederlands", "gewoon, 2 buren", "12.00 uur")
                    .doesNotContain(nummer, buur.naam(), buur.telefoon(), "Youssef");
            assertThat(mail).doesNotContain(buur.adres().orElseThrow().straat());
        });
    }

    @Test
    @Regel("B4.10")
    void de_link_antwoordt_een_keer_en_alleen_voor_wie_gevraagd_werd() {
        Wereld.proef(wereld -> {
            bereikbaar(wereld);
            String nummer = wereld.gevraagd();
            String geheim = geheim(mails(wereld, "PAARVRAAG").get(0));
            BeantwoordToewijzing act = wereld.maak(BeantwoordToewijzing.class);
            assertThat(stand(wereld, geheim)).isEqualTo(Vraagstand.OPEN);
            assertThat(wereld.zaak(nummer).doet(wereld.youssef.id()))
                    .as("kijken antwoordt niet")
                    .isFalse();
            act.perLink(geheim, Paarantwoord.JA);
            assertThat(wereld.zaak(nummer).doet(wereld.youssef.id())).isTrue();
            assertThat(wereld.zaak(nummer).doet(wereld.ineke.id())).isFalse();
            assertThat(stand(wereld, geheim)).isEqualTo(Vraagstand.AANGENOMEN);
            weigert("B4.10", "", () -> act.perLink(geheim, Paarantwoord.GEEN_TIJD));
            assertThatThrownBy(() -> act.perLink("x".repeat(32), Paarantwoord.JA))
                    .isInstanceOf(NotFound.class);
            long vanYoussef = wereld.zaak(nummer).lopend().stream()
                    .filter(een -> een.medewerkerId() == wereld.youssef.id())
                    .findFirst()
                    .orElseThrow()
                    .id();
            assertThatThrownBy(() -> act.antwoord(wereld.ineke, vanYoussef, Paarantwoord.JA))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void wie_nee_zegt_hoort_dank_je_en_de_plek_is_vrij() {
        Wereld.proef(wereld -> {
            bereikbaar(wereld);
            String nummer = wereld.gevraagd();
            String geheim = geheim(mails(wereld, "PAARVRAAG").get(0));
            wereld.maak(BeantwoordToewijzing.class).perLink(geheim, Paarantwoord.GEEN_TIJD);
            assertThat(stand(wereld, geheim)).isEqualTo(Vraagstand.AFGESLAGEN);
            assertThat(wereld.zaak(nummer).paar()).containsExactly(wereld.ineke.id());
            assertThat(mails(wereld, "PAARVRAAG_BEDANKT")).hasSize(1);
        });
    }

    @Test
    void wie_te_laat_is_hoort_waarom() {
        Wereld.proef(wereld -> {
            bereikbaar(wereld);
            String nummer = wereld.gevraagd();
            String geheim = geheim(mails(wereld, "PAARVRAAG").get(0));
            wereld.later(Duration.ofDays(4));
            assertThat(stand(wereld, geheim)).isEqualTo(Vraagstand.VERLOPEN);
            weigert("B4.10", "", () -> wereld.maak(BeantwoordToewijzing.class).perLink(geheim, Paarantwoord.JA));
            var sanne = wereld.bemiddelaar("sanne", "Sanne de Boer", Wereld.ANDERE_BUURT, 8);
            wereld.maak(VervangBemiddelaar.class)
                    .vervang(wereld.marjan, wereld.nu(nummer), wereld.youssef.id(), sanne.id(), "geen antwoord");
            assertThat(stand(wereld, geheim)).isEqualTo(Vraagstand.INGETROKKEN);
            wereld.zegtJa(nummer);
            assertThat(stand(wereld, geheim)).isEqualTo(Vraagstand.VERGEVEN);
        });
    }

    /** By the link and on the own page: before anything is pressed, and without why. */
    @Test
    @Regel("P5.9")
    void over_een_zaak_die_op_verzoek_stilstaat_valt_niets_te_antwoorden() {
        Wereld.proef(wereld -> {
            bereikbaar(wereld);
            String nummer = wereld.gevraagd();
            String geheim = geheim(mails(wereld, "PAARVRAAG").get(0));
            BeantwoordToewijzing act = wereld.maak(BeantwoordToewijzing.class);
            Toewijzing vraag = wereld.maak(Paarvragen.class).find(geheim).orElseThrow();
            Beperkt.maak(wereld.em, nummer);
            assertThat(act.stand(vraag)).isEqualTo(Vraagstand.STIL);
            for (Paarantwoord antwoord : Paarantwoord.values()) {
                assertThatThrownBy(() -> act.perLink(geheim, antwoord)).satisfies(PaarvraagTest::zegtNietWaarom);
                assertThatThrownBy(() -> act.antwoord(wereld.youssef, vraag.id(), antwoord))
                        .satisfies(PaarvraagTest::zegtNietWaarom);
            }
            wereld.later(Duration.ofDays(4));
            assertThat(act.stand(vraag)).as("ook niet na de tijd").isEqualTo(Vraagstand.STIL);
            Beperkt.hefOp(wereld.em);
            assertThat(act.stand(vraag)).isEqualTo(Vraagstand.VERLOPEN);
            act.antwoord(wereld.youssef, vraag.id(), Paarantwoord.JA);
            assertThat(act.stand(vraag)).isEqualTo(Vraagstand.AANGENOMEN);
            Beperkt.maak(wereld.em, nummer, 2);
            assertThat(act.stand(vraag)).as("wie de zaak doet, hoort dat").isEqualTo(Vraagstand.AANGENOMEN);
        });
    }

    private static void zegtNietWaarom(Throwable geweigerd) {
        assertThat(geweigerd)
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Je kunt nu niet antwoorden")
                .message()
                .doesNotContainIgnoringCase("verzoek", "staat stil", "buur", "privacy");
    }

    @Test
    void wie_zwijgt_hoort_het_op_een_werkdag_nog_een_keer_en_dan_niet_meer() {
        Wereld.proef(wereld -> {
            bereikbaar(wereld);
            String nummer = wereld.gevraagd();
            Paarherinnering ronde = wereld.maak(Paarherinnering.class);
            ronde.round();
            assertThat(mails(wereld, "PAARVRAAG_HERINNERING")).isEmpty();
            wereld.later(Duration.ofDays(1));
            ronde.round();
            ronde.round();
            List<String> herinnerd = mails(wereld, "PAARVRAAG_HERINNERING");
            assertThat(herinnerd).hasSize(1);
            assertThat(herinnerd.get(0)).doesNotContain(nummer);
            String eerste = geheim(mails(wereld, "PAARVRAAG").get(0));
            String tweede = geheim(herinnerd.get(0));
            assertThat(tweede).isNotEqualTo(eerste);
            wereld.maak(BeantwoordToewijzing.class).perLink(tweede, Paarantwoord.JA);
            assertThat(stand(wereld, eerste)).isEqualTo(Vraagstand.AANGENOMEN);
            wereld.later(Duration.ofDays(1));
            ronde.round();
            assertThat(mails(wereld, "PAARVRAAG_HERINNERING")).hasSize(1);
        });
    }

    /** Who is asked before Christmas is reminded and still in time: no day counts on which nobody is reminded. */
    @Test
    void feestdagen_gaan_niet_af_van_de_tijd_om_te_antwoorden() {
        Wereld.proef(wereld -> assertThat(wereld.maak(Termijnen.class).antwoordVoor(LocalDate.of(2026, 12, 24)))
                .isEqualTo("2026-12-30T11:00:00Z"));
    }

    /** The yes would show the names of a case that nobody does any more. */
    @Test
    void een_zaak_die_is_gestopt_vraagt_niemand_meer() {
        Wereld.proef(wereld -> {
            bereikbaar(wereld);
            String nummer = wereld.gevraagd();
            String link = geheim(mails(wereld, "PAARVRAAG").get(0));
            verstuurd(wereld);
            Stoppost post = metStoppost(wereld);
            assertThat(post.wieHoort(wereld.marjan, wereld.zaak(nummer)))
                    .isEqualTo("Een e-mail dat de vraag vervalt gaat naar Youssef Benali.");
            wereld.maak(StopZaak.class).stop(wereld.marjan, wereld.nu(nummer), Stopreden.VERHUISD);
            assertThat(mails(wereld, "PAARVRAAG_VERVALT"))
                    .singleElement()
                    .asString()
                    .contains("Die vraag vervalt: de zaak is gestopt.")
                    .doesNotContain(
                            nummer, "verhuisd", wereld.zaak(nummer).eersteBuur().naam());
            assertThat(mails(wereld, "ZAAK_GESTOPT")).isEmpty();
            assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.TERUGKOPPELEN);
            assertThat(wereld.maak(Terugwegen.class).gevolgen(wereld.marjan, wereld.zaak(nummer)))
                    .contains(
                            "Een e-mail dat de vraag vervalt, ging naar Youssef Benali. Vertel dat die weer openstaat.");
            wereld.later(Duration.ofDays(1));
            wereld.maak(Paarherinnering.class).round();
            assertThat(mails(wereld, "PAARVRAAG_HERINNERING")).isEmpty();
            assertThat(stand(wereld, link)).isEqualTo(Vraagstand.INGETROKKEN);
            assertThat(wereld.maak(Paarvragen.class).open(wereld.youssef)).isEmpty();
            BeantwoordToewijzing act = wereld.maak(BeantwoordToewijzing.class);
            assertThatThrownBy(() -> act.perLink(link, Paarantwoord.JA)).isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> act.namens(wereld.marjan, wereld.nu(nummer), wereld.youssef.id(), Paarantwoord.JA))
                    .isInstanceOf(NotFound.class);
        });
    }

    /** The question would come first, and a moment later that it falls. */
    @Test
    void een_vraag_die_nog_wacht_gaat_niet_meer_en_dat_zij_vervalt_ook_niet() {
        Wereld.proef(wereld -> {
            bereikbaar(wereld);
            String nummer = wereld.gevraagd();
            Stoppost post = metStoppost(wereld);
            assertThat(post.wieHoort(wereld.marjan, wereld.zaak(nummer))).isEmpty();
            wereld.maak(StopZaak.class).stop(wereld.marjan, wereld.nu(nummer), Stopreden.VERHUISD);
            wereld.em.flush();
            assertThat(wereld.vraag("select string_agg(vanzelf || ' ' || stand, ', ' order by id) from uitgaand"
                            + " where vanzelf like 'PAARVRAAG%'"))
                    .isEqualTo("PAARVRAAG VERVALLEN");
            assertThat(wereld.maak(Terugwegen.class).gevolgen(wereld.marjan, wereld.zaak(nummer)))
                    .contains("De vraag aan Youssef Benali was nog niet verstuurd en gaat niet meer. Vraag het zelf.");
        });
    }

    private static void verstuurd(Wereld wereld) {
        wereld.em.createNativeQuery("update uitgaand set stand = 'VERSTUURD'").executeUpdate();
        wereld.em.clear();
    }

    /** That somebody calls about this one is not so any more; the other case has its own message. */
    @Test
    @Functie("BEM-41")
    void van_een_dubbele_zaak_gaat_de_bevestiging_niet_meer_en_vervalt_de_vraag() {
        Wereld.proef(wereld -> {
            bereikbaar(wereld);
            String nummer = wereld.gevraagd();
            verstuurd(wereld);
            String verder = wereld.meldAan();
            for (String zaak : List.of(nummer, verder)) {
                wereld.maak(Vanzelf.class)
                        .stuur(
                                Berichtsoort.BEVESTIGING,
                                wereld.zaak(zaak).id().toString(),
                                zaak,
                                Bestemming.mail("melder@buur.example"),
                                Map.of(
                                        Berichtveld.NAAM, "Mevr. P. Zandloper",
                                        Berichtveld.ZAAKNUMMER, zaak,
                                        Berichtveld.BELDAG, "morgen",
                                        Berichtveld.LINK, "https://buurt.example/volg/x"));
            }
            String wacht =
                    "select string_agg(nummer, ' ' order by id) from uitgaand where vanzelf = 'BEVESTIGING' and stand = 'WACHT'";
            assertThat(wereld.vraag(wacht)).isEqualTo(nummer + " " + verder);
            wereld.em
                    .createNativeQuery("update partij set email = 'melder@buur.example' where rol = 'EERSTE_BUUR'")
                    .executeUpdate();
            wereld.vergeet();
            Stoppost post = metStoppost(wereld);
            assertThat(post.onbevestigd(wereld.zaak(nummer))).isEmpty();
            wereld.maak(SluitDubbel.class).sluit(wereld.marjan, wereld.nu(nummer), verder, true);
            assertThat(wereld.vraag(wacht)).isEqualTo(verder);
            assertThat(mails(wereld, "PAARVRAAG_VERVALT")).hasSize(1);
            String zin =
                    "De bevestiging aan de melder was nog niet verstuurd en gaat niet meer. Vertel zelf dat deze zaak loopt.";
            assertThat(post.onbevestigd(wereld.zaak(nummer))).contains(zin);
            assertThat(wereld.maak(Terugwegen.class).gevolgen(wereld.marjan, wereld.zaak(nummer)))
                    .contains(zin);
            wereld.em
                    .createNativeQuery("update uitgaand set stand = 'VERSTUURD'")
                    .executeUpdate();
            wereld.vergeet();
            assertThat(post.onbevestigd(wereld.zaak(nummer)))
                    .as("hij had het al")
                    .isEmpty();
        });
    }

    private static Stoppost metStoppost(Wereld wereld) {
        Stoppost post = wereld.maak(Stoppost.class);
        wereld.objecten.met(Gevolgen.class, new NietsElders() {
            @Override
            void gestopt(Bemiddeling zaak, List<Toewijzing> paar, Ik door, Stopreden reden) {
                post.gestopt(zaak, paar, door, reden);
            }

            @Override
            List<String> hervat(Ik ik, Bemiddeling zaak, List<Toewijzing> paar, Instant sinds) {
                return post.hervat(ik, zaak, paar, sinds);
            }
        });
        return post;
    }

    /** Also when the verwijzer is still to be told: nobody goes there any more, or looks at it. */
    @Test
    void wie_een_zaak_deed_die_stopt_hoort_dat_en_ziet_hem_niet_meer() {
        Wereld.proef(wereld -> {
            bereikbaar(wereld);
            wereld.maak(WijzigEmail.class).wijzig(wereld.ineke, "ineke@voorbeeld.example");
            wereld.maak(WijzigEmail.class).wijzig(wereld.marjan, "marjan@voorbeeld.example");
            Stoppost post = metStoppost(wereld);
            String nummer = wereld.breng(Status.BEMIDDELEN);
            assertThat(post.wieHoort(wereld.ineke, wereld.zaak(nummer)))
                    .isEqualTo("Een e-mail dat de zaak is gestopt gaat naar Youssef Benali.");
            wereld.maak(StopZaak.class).stop(wereld.ineke, wereld.nu(nummer), Stopreden.ONVEILIG);
            assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.TERUGKOPPELEN);
            assertThat(wereld.zaak(nummer).paar()).isEmpty();
            assertThat(wereld.maak(Bemiddelingen.class).find(wereld.youssef, nummer))
                    .isEmpty();
            assertThat(mails(wereld, "ZAAK_GESTOPT"))
                    .singleElement()
                    .asString()
                    .contains("Zaak " + nummer + " is gestopt. Ga er niet meer heen.")
                    .doesNotContain("veilig", wereld.zaak(nummer).eersteBuur().naam());
            assertThat(mails(wereld, "ZAAK_ONVEILIG")).hasSize(1);
            assertThat(mails(wereld, "PAARVRAAG_VERVALT")).isEmpty();
            Terugwegen terug = wereld.maak(Terugwegen.class);
            assertThat(terug.gevolgen(wereld.ineke, wereld.zaak(nummer)))
                    .containsExactly(
                            "Vertel zelf aan Youssef Benali dat de zaak weer loopt: daarover gaat geen e-mail.",
                            "Een e-mail dat het niet veilig is, ging naar Marjan Visser. Vertel het ook daar.");
            assertThat(terug.gevolgen(wereld.marjan, wereld.zaak(nummer)))
                    .as("ook wie gebeld was")
                    .containsExactly(
                            "Vertel zelf aan Ineke Wolters en Youssef Benali dat de zaak weer loopt: daarover gaat geen e-mail.");
            String verhuisd = wereld.breng(Status.BEMIDDELEN);
            wereld.maak(TrekIn.class).trekIn(wereld.marjan, wereld.nu(verhuisd));
            assertThat(mails(wereld, "ZAAK_GESTOPT")).hasSize(3);
            assertThat(mails(wereld, "ZAAK_ONVEILIG")).hasSize(1);
        });
    }

    @Test
    @Regel("B4.6")
    void wie_na_het_ja_een_naam_kent_geeft_de_zaak_terug() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            wereld.maak(BeantwoordToewijzing.class).kentPartij(wereld.youssef, wereld.nu(nummer));
            wereld.vergeet();
            assertThat(wereld.maak(Bemiddelingen.class).find(wereld.youssef, nummer))
                    .isEmpty();
            weigert("B4.6", "nieuw", () -> wereld.maak(VervangBemiddelaar.class)
                    .vervang(wereld.marjan, wereld.nu(nummer), null, wereld.youssef.id(), "toch"));
        });
    }

    /** The second neighbour, or a mediator who came later: their names are read at a later step. */
    @Test
    @Regel({"B4.5", "B4.6"})
    void ook_bij_een_latere_stap_geeft_wie_een_naam_kent_de_zaak_terug() {
        Wereld.proef(wereld -> {
            BeantwoordToewijzing act = wereld.maak(BeantwoordToewijzing.class);
            for (Status status : Status.bijPaar()) {
                String nummer = wereld.breng(status);
                act.kentPartij(wereld.ineke, wereld.nu(nummer));
                assertThat(wereld.zaak(nummer).paar()).as(status.name()).containsExactly(wereld.youssef.id());
                weigert("B4.6", "nieuw", () -> wereld.maak(VervangBemiddelaar.class)
                        .vervang(wereld.marjan, wereld.nu(nummer), null, wereld.ineke.id(), "toch"));
            }
            String klaar = wereld.breng(Status.AFSLUITEN);
            weigert("B4.5", "", () -> act.kentPartij(wereld.ineke, wereld.nu(klaar)));
        });
    }

    /** Two taps, or a yes by the link and one on the page. */
    @Test
    void een_tweede_ja_verandert_niets_en_wijst_de_zaak() {
        Wereld.proef(wereld -> {
            String nummer = wereld.gevraagd();
            wereld.antwoord(wereld.youssef, nummer, Paarantwoord.JA);
            int versie = wereld.nu(nummer).versie();
            wereld.antwoord(wereld.youssef, nummer, Paarantwoord.JA);
            wereld.em.flush();
            assertThat(wereld.nu(nummer).versie()).isEqualTo(versie);
            weigert("B4.5", "", () -> wereld.antwoord(wereld.youssef, nummer, Paarantwoord.GEEN_TIJD));
        });
    }

    @Test
    void de_coordinator_legt_een_antwoord_aan_de_telefoon_vast() {
        Wereld.proef(wereld -> {
            String nummer = wereld.gevraagd();
            BeantwoordToewijzing act = wereld.maak(BeantwoordToewijzing.class);
            act.namens(wereld.marjan, wereld.nu(nummer), wereld.youssef.id(), Paarantwoord.JA);
            assertThat(wereld.zaak(nummer).doet(wereld.youssef.id())).isTrue();
            assertThat(wereld.maak(Bemiddelingen.class)
                            .historie(wereld.zaak(nummer))
                            .get(0)
                            .toelichting())
                    .isEqualTo("namens Youssef Benali");
            weigert(
                    "B4.5",
                    "",
                    () -> act.namens(wereld.marjan, wereld.nu(nummer), wereld.youssef.id(), Paarantwoord.GEEN_TIJD));
        });
    }

    @Test
    @Regel({"B4.3", "B4.14"})
    void wie_geen_bemiddelaar_meer_is_wordt_niet_voorgesteld_niet_gevraagd_en_niet_aangenomen() {
        Wereld.proef(wereld -> {
            bereikbaar(wereld);
            String nummer = wereld.gevraagd();
            String geheim = geheim(mails(wereld, "PAARVRAAG").get(0));
            String ander = wereld.breng(Status.WACHTLIJST);
            wereld.maak(Medewerkers.class).get(wereld.youssef.id()).verliest(Rol.BEMIDDELAAR);
            wereld.vergeet();
            assertThat(wereld.maak(Kandidaten.class).voor(wereld.zaak(ander)))
                    .extracting("naam")
                    .contains("Ineke Wolters")
                    .doesNotContain("Youssef Benali");
            weigert("B4.3", "paar", () -> wereld.maak(WijsToe.class)
                    .wijsToe(wereld.marjan, wereld.nu(ander), wereld.paar()));
            BeantwoordToewijzing act = wereld.maak(BeantwoordToewijzing.class);
            assertThat(act.stand(wereld.maak(Paarvragen.class).find(geheim).orElseThrow()))
                    .isEqualTo(Vraagstand.GEEN_BEMIDDELAAR);
            weigert("B4.14", "", () -> act.perLink(geheim, Paarantwoord.JA));
            weigert(
                    "B4.14",
                    "",
                    () -> act.namens(wereld.marjan, wereld.nu(nummer), wereld.youssef.id(), Paarantwoord.JA));
            wereld.later(Duration.ofDays(1));
            wereld.maak(Paarherinnering.class).round();
            assertThat(mails(wereld, "PAARVRAAG_HERINNERING")).isEmpty();
            act.namens(wereld.marjan, wereld.nu(nummer), wereld.youssef.id(), Paarantwoord.GEEN_TIJD);
            assertThat(wereld.zaak(nummer).paar()).containsExactly(wereld.ineke.id());
        });
    }

    private static void bereikbaar(Wereld wereld) {
        wereld.maak(WijzigEmail.class).wijzig(wereld.youssef, "youssef@voorbeeld.example");
    }

    private static Vraagstand stand(Wereld wereld, String geheim) {
        wereld.em.flush();
        return wereld.maak(Paarvragen.class).find(geheim).orElseThrow().stand(wereld.moment());
    }

    private static String geheim(String mail) {
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group(1);
    }

    @SuppressWarnings("unchecked")
    private static List<String> mails(Wereld wereld, String soort) {
        wereld.em.flush();
        return wereld.em
                .createNativeQuery("select onderwerp || chr(10) || tekst from uitgaand where vanzelf = ?1 order by id")
                .setParameter(1, soort)
                .getResultList();
    }
}
