package nl.buurtregie.mensen.gemeente;

import static nl.buurtregie.mensen.gemeente.Gemeentekantoor.BROWSER;
import static nl.buurtregie.mensen.gemeente.Gemeentekantoor.TERUG;
import static nl.buurtregie.mensen.gemeente.Gemeentekantoor.lotte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.buurtregie.Regel;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Sessies;
import nl.buurtregie.mensen.gemeente.Proefprovider.Antwoord;
import nl.buurtregie.mensen.gemeente.Proefprovider.Hand;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.Tegelijk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is believed of a provider, and what of whoever speaks in its name. */
class GemeenteproviderTest {

    private static final String COORDINATOR = "buurtregie-coordinator";

    private static Proefprovider gemeente;

    @BeforeAll
    static void open() {
        gemeente = new Proefprovider(0);
    }

    @AfterAll
    static void dicht() {
        gemeente.close();
    }

    @Test
    @Regel("M28")
    void een_vraag_wordt_een_keer_beantwoord_op_tijd_en_in_dezelfde_browser() {
        proef(kantoor -> {
            gemeente.binnenIs(lotte(COORDINATOR));
            URI terug = gemeente.logIn(kantoor.vraag(false));
            kantoor.weigert("M28", () -> kantoor.antwoord(terug, "van een andere browser"));
            kantoor.antwoord(terug, BROWSER);
            kantoor.weigert("M28", () -> kantoor.antwoord(terug, BROWSER));

            URI laat = gemeente.logIn(kantoor.vraag(false));
            kantoor.klok.schuif(Duration.ofMinutes(11));
            kantoor.weigert("M28", () -> kantoor.antwoord(laat, BROWSER));
            for (String onzin : new String[] {"", " ", "\u0000", "een code die er niet is"}) {
                String staat = Proefprovider.velden(
                                gemeente.logIn(kantoor.vraag(false)).getRawQuery())
                        .get("state");
                HoorGemeente hoor = kantoor.maak(HoorGemeente.class);
                kantoor.weigert("M28", () -> hoor.antwoord(onzin, staat, BROWSER, TERUG));
                kantoor.weigert("M28", () -> hoor.antwoord("code", onzin, BROWSER, TERUG));
            }
            assertThat(kantoor.aantal("gemeentevraag")).isZero();
        });
    }

    @Test
    @Regel("M28")
    void een_code_van_een_ander_gesprek_of_met_een_ander_bewijs_wordt_daar_geweigerd() {
        proef(kantoor -> {
            gemeente.binnenIs(lotte(COORDINATOR));
            String mijn = Proefprovider.velden(
                            gemeente.logIn(kantoor.vraag(false)).getRawQuery())
                    .get("code");
            String staat = Proefprovider.velden(
                            gemeente.logIn(kantoor.vraag(false)).getRawQuery())
                    .get("state");
            HoorGemeente hoor = kantoor.maak(HoorGemeente.class);
            kantoor.weigert("M28", () -> hoor.antwoord(mijn, staat, BROWSER, TERUG)); // PKCE

            Map<String, String> velden =
                    Proefprovider.velden(gemeente.logIn(kantoor.vraag(false)).getRawQuery());
            URI elders = URI.create("https://nep.example/inloggen/gemeente/terug");
            kantoor.weigert("M28", () -> hoor.antwoord(velden.get("code"), velden.get("state"), BROWSER, elders));

            kantoor.omgeving.put("geheim", "van vorig jaar");
            kantoor.weigert("M28", () -> kantoor.kom(lotte(COORDINATOR)));
            kantoor.omgeving.remove("geheim");
            kantoor.weigert("M28", () -> kantoor.kom(lotte(COORDINATOR)));
            kantoor.omgeving.put("geheim", Proefprovider.GEHEIM);
            kantoor.kom(lotte(COORDINATOR));
        });
    }

    @Test
    @Regel("M28")
    void een_token_dat_niet_van_hem_voor_ons_en_van_nu_is_laat_niemand_binnen() {
        proef(kantoor -> {
            kantoor.kom(lotte(COORDINATOR));
            long nu = Instant.now().getEpochSecond();
            List<Map<String, Object>> fout = List.of(
                    Map.of("iss", gemeente.uitgever() + "/"),
                    Map.of("iss", "https://nep.example"),
                    Map.of("aud", "een-ander-programma"),
                    Map.of("aud", List.of("buurtregie", "een-ander"), "azp", "een-ander"),
                    Map.of("aud", List.of("buurtregie", "een-ander")),
                    Map.of("azp", "een-ander"),
                    Map.of("nonce", "van-een-andere-vraag"),
                    Map.of("nonce", ""),
                    Map.of("exp", nu - 120),
                    Map.of("iat", nu + 3_600),
                    Map.of("sub", ""),
                    Map.of("sub", "f".repeat(256)),
                    Map.of("sid", "s".repeat(256)));
            for (Map<String, Object> claims : fout) {
                gemeente.anders.putAll(claims);
                assertThat(catchThrowable(() -> kantoor.kom(lotte(COORDINATOR))))
                        .as(claims.toString())
                        .isInstanceOfSatisfying(RuleViolation.class, nee -> assertThat(nee.rule())
                                .isEqualTo("M28"));
                gemeente.netjes();
            }
            for (String nodig : List.of("iss", "aud", "nonce", "exp", "iat", "sub")) {
                gemeente.anders.put(nodig, null);
                kantoor.weigert("M28", () -> kantoor.kom(lotte(COORDINATOR)));
                gemeente.netjes();
            }
            for (Hand hand : List.of(Hand.GEEN, Hand.GEHEIM_VAN_DE_CLIENT, Hand.NAGEMAAKT)) {
                gemeente.hand = hand;
                kantoor.weigert("M28", () -> kantoor.kom(lotte(COORDINATOR)));
            }
            assertThat(kantoor.aantal("gemeentelogin")).isEqualTo(1);
        });
    }

    @Test
    @Regel("M35")
    void een_stap_daar_is_niet_genoeg_voor_een_rol_die_er_hier_twee_vraagt() {
        proef(kantoor -> {
            kantoor.omgeving.put("tweestappen", "mfa, niveau-2");
            assertThat(Proefprovider.velden(kantoor.vraag(false).getRawQuery()).get("acr_values"))
                    .isEqualTo("mfa niveau-2");
            kantoor.weigert("M35", () -> kantoor.kom(lotte(COORDINATOR)));
            assertThat(met("acr", "niveau-2", kantoor)).isEqualTo(Inlogwijze.GEMEENTE);
            assertThat(met("amr", List.of("pwd", "mfa"), kantoor)).isEqualTo(Inlogwijze.GEMEENTE);
            kantoor.weigert("M35", () -> met("acr", "niveau-1", kantoor));
            kantoor.weigert("M35", () -> met("amr", List.of("pwd"), kantoor));
            assertThat(kantoor.kom(lotte("buurtregie-manager")).wijze())
                    .as("a role that asks for one step")
                    .isEqualTo(Inlogwijze.GEMEENTE_EEN);
            kantoor.omgeving.remove("tweestappen");
            assertThat(kantoor.kom(lotte(COORDINATOR)).wijze())
                    .as("agreed with the gemeente that it always is two")
                    .isEqualTo(Inlogwijze.GEMEENTE);
        });
    }

    private static Inlogwijze met(String claim, Object waarde, Gemeentekantoor kantoor) {
        Map<String, Object> wie = lotte(COORDINATOR);
        wie.put(claim, waarde);
        return kantoor.kom(wie).wijze();
    }

    @Test
    @Regel("M28")
    void een_sessie_daar_die_ouder_is_dan_er_hier_een_mag_zijn_telt_niet() {
        proef(kantoor -> {
            assertThat(Proefprovider.velden(kantoor.vraag(false).getRawQuery()).get("max_age"))
                    .isEqualTo("43200");
            Map<String, Object> wie = lotte(COORDINATOR);
            wie.put("auth_time", Instant.now().minus(Duration.ofHours(11)).getEpochSecond());
            kantoor.kom(wie);
            wie.put("auth_time", Instant.now().minus(Duration.ofHours(13)).getEpochSecond());
            kantoor.weigert("M28", () -> kantoor.kom(wie));
        });
    }

    @Test
    void uitloggen_kan_ook_daar_tenzij_hij_niet_zegt_waar() {
        proef(kantoor -> {
            URI daarna = URI.create(Gemeentekantoor.SITE + "/inloggen");
            URI daar = kantoor.maak(Gemeenteloket.class).uitlogpagina(daarna).orElseThrow();
            assertThat(daar.toString()).startsWith(gemeente.uitgever() + "/uit?");
            assertThat(Proefprovider.velden(daar.getRawQuery()))
                    .containsEntry("client_id", "buurtregie")
                    .containsEntry("post_logout_redirect_uri", daarna.toString());
            kantoor.omgeving.put("uitgever", "http://127.0.0.1:9/stad");
            assertThat(kantoor.loketOpnieuw().uitlogpagina(daarna))
                    .as("it is away")
                    .isEmpty();
        });
    }

    @Test
    void een_nieuwe_sleutel_daar_werkt_hier_meteen() {
        proef(kantoor -> {
            kantoor.kom(lotte(COORDINATOR));
            gemeente.wisselSleutel();
            kantoor.kom(lotte(COORDINATOR));
        });
    }

    @Test
    @Regel("M31")
    void een_provider_die_onzin_zegt_of_weg_is_houdt_niemand_lang_op() {
        for (String pagina : List.of("openid-configuration", "token", "certs")) {
            for (Antwoord antwoord :
                    List.of(Antwoord.ONZIN, Antwoord.KAPOT, Antwoord.EINDELOOS, Antwoord.STUURT_DOOR)) {
                proef(kantoor -> {
                    gemeente.antwoorden.put(pagina, antwoord);
                    boolean gezegd =
                            pagina.equals("token") && (antwoord == Antwoord.ONZIN || antwoord == Antwoord.STUURT_DOOR);
                    kantoor.weigert(gezegd ? "M28" : "M31", () -> kantoor.kom(lotte(COORDINATOR)));
                    gemeente.netjes();
                    if (!pagina.equals("certs")) { // keys are not asked for again so soon
                        kantoor.kom(lotte(COORDINATOR));
                    }
                });
            }
        }
        assertThat(gemeente.elders).hasValue(0);
        proef(kantoor -> {
            kantoor.kom(lotte(COORDINATOR));
            gemeente.antwoorden.put("openid-configuration", Antwoord.KAPOT);
            kantoor.weigert("M31", () -> kantoor.vraag(false)); // nobody is sent to a dead page
            gemeente.netjes();
            gemeente.anders.put("uitgever", "https://nep.example");
            kantoor.weigert("M31", () -> kantoor.vraag(false));
            kantoor.omgeving.put("uitgever", "http://127.0.0.1:9/stad");
            kantoor.weigert("M31", () -> kantoor.vraag(false));
            kantoor.omgeving.put("uitgever", "");
            kantoor.weigert("M31", () -> kantoor.vraag(false));
        });
    }

    @Test
    @Regel("M31")
    void een_provider_die_zwijgt_ook_niet() {
        proef(kantoor -> {
            gemeente.binnenIs(lotte(COORDINATOR));
            URI vraag = kantoor.vraag(false);
            gemeente.antwoorden.put("token", Antwoord.ZWIJGT);
            try (Proefprovider stil = new Proefprovider(0)) {
                stil.antwoorden.put("openid-configuration", Antwoord.ZWIJGT);
                Provider zwijger = kantoor.providerOp(stil.uitgever());
                CompletableFuture<Throwable> ander = Tegelijk.vraag(() -> catchThrowable(zwijger::inlogpagina));
                Instant begin = Instant.now();
                kantoor.weigert("M31", () -> kantoor.terug(vraag));
                assertThat(ander.orTimeout(9, TimeUnit.SECONDS).join())
                        .isInstanceOfSatisfying(RuleViolation.class, nee -> assertThat(nee.rule())
                                .isEqualTo("M31"));
                assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
            }
        });
    }

    @Test
    void een_afmelding_daar_is_er_een_hier() {
        proef(kantoor -> {
            Medewerker lotte = kantoor.kom(lotte(COORDINATOR)).wie();
            HoorGemeente hoor = kantoor.maak(HoorGemeente.class);
            kantoor.sessie(lotte, "een", Inlogwijze.GEMEENTE, new Sessies.Elders("daar-1", null));
            kantoor.sessie(lotte, "twee", Inlogwijze.GEMEENTE, new Sessies.Elders("daar-2", null));
            kantoor.sessie(kantoor.fenna, "fenna", Inlogwijze.WACHTWOORD, null);
            hoor.afmelding(gemeente.afmelding("f:1234", "daar-1"));
            assertThat(kantoor.loopt("een")).isFalse();
            assertThat(kantoor.loopt("twee")).isTrue();
            hoor.afmelding(gemeente.afmelding("f:onbekend", null));
            assertThat(kantoor.loopt("twee")).isTrue();
            hoor.afmelding(gemeente.afmelding("f:1234", null));
            assertThat(kantoor.loopt("twee")).isFalse();
            assertThat(kantoor.loopt("fenna")).isTrue();
        });
    }

    /** A provider may give another name to its session when it asks again, and none at all when somebody comes in. */
    @Test
    void na_het_bevestigen_geldt_de_sessie_die_zij_nu_noemen_en_een_naamloze_eindigt_met_een_die_wij_niet_kennen() {
        proef(kantoor -> {
            Medewerker lotte = kantoor.kom(lotte(COORDINATOR)).wie();
            HoorGemeente hoor = kantoor.maak(HoorGemeente.class);
            Sessies sessies = kantoor.maak(Sessies.class);
            Instant nu = kantoor.klok.instant();
            kantoor.sessie(lotte, "een", Inlogwijze.GEMEENTE, new Sessies.Elders("daar-1", null));
            kantoor.sessie(lotte, "ander", Inlogwijze.GEMEENTE, new Sessies.Elders("daar-9", null));
            kantoor.sessie(lotte, "naamloos", Inlogwijze.GEMEENTE, new Sessies.Elders(null, null));
            kantoor.sessie(lotte, "eigen", Inlogwijze.WACHTWOORD, null);
            sessies.bevestig("een", "twee", new Sessies.Elders("daar-2", nu));
            sessies.bevestig("twee", "drie");
            sessies.bevestig("drie", "vier", new Sessies.Elders(null, nu));
            sessies.bevestig("eigen", "nog eigen", new Sessies.Elders("daar-2", nu));
            hoor.afmelding(gemeente.afmelding("f:1234", "daar-2"));
            assertThat(kantoor.loopt("vier")).isFalse();
            assertThat(kantoor.loopt("naamloos")).as("that one was known").isTrue();
            assertThat(kantoor.loopt("nog eigen")).as("it did not begin there").isTrue();

            hoor.afmelding(gemeente.afmelding(null, "daar-3"));
            hoor.afmelding(gemeente.afmelding("f:onbekend", "daar-3"));
            assertThat(kantoor.loopt("naamloos")).as("whose it was nobody said").isTrue();
            hoor.afmelding(gemeente.afmelding("f:1234", "daar-3"));
            assertThat(kantoor.loopt("naamloos")).isFalse();
            assertThat(kantoor.loopt("ander")).as("it has a name, and another").isTrue();
            assertThat(kantoor.loopt("nog eigen")).isTrue();
        });
    }

    @Test
    @Regel("M28")
    void een_afmelding_die_niet_van_hem_voor_ons_en_van_nu_is_beeindigt_niets() {
        proef(kantoor -> {
            Medewerker lotte = kantoor.kom(lotte(COORDINATOR)).wie();
            kantoor.sessie(lotte, "een", Inlogwijze.GEMEENTE, new Sessies.Elders("daar-1", null));
            HoorGemeente hoor = kantoor.maak(HoorGemeente.class);
            long nu = Instant.now().getEpochSecond();
            for (Map<String, Object> fout : List.<Map<String, Object>>of(
                    Map.of("iss", "https://nep.example"),
                    Map.of("aud", "een-ander-programma"),
                    Map.of("exp", nu - 120),
                    Map.of("nonce", "een-inlogtoken"),
                    Map.of("events", Map.of("http://schemas.openid.net/event/iets-anders", Map.of())))) {
                gemeente.anders.putAll(fout);
                kantoor.weigert("M28", () -> hoor.afmelding(gemeente.afmelding("f:1234", "daar-1")));
                gemeente.netjes();
            }
            kantoor.weigert("M28", () -> hoor.afmelding(gemeente.afmelding(null, null)));
            for (String soort : new String[] {"JWT", "at+jwt", null}) {
                gemeente.soort = soort;
                kantoor.weigert("M28", () -> hoor.afmelding(gemeente.afmelding("f:1234", "daar-1")));
                gemeente.netjes();
            }
            for (Hand hand : List.of(Hand.GEEN, Hand.GEHEIM_VAN_DE_CLIENT, Hand.NAGEMAAKT)) {
                gemeente.hand = hand;
                kantoor.weigert("M28", () -> hoor.afmelding(gemeente.afmelding("f:1234", "daar-1")));
            }
            for (String onzin : new String[] {"", " ", "a.b.c", "\u0000", "e30.e30."}) {
                kantoor.weigert("M28", () -> hoor.afmelding(onzin));
            }
            assertThat(kantoor.loopt("een")).isTrue();
        });
    }

    private static void proef(Consumer<Gemeentekantoor> werk) {
        Gemeentekantoor.proef(gemeente, werk);
    }
}
