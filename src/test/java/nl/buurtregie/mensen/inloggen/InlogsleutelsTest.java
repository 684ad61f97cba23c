package nl.buurtregie.mensen.inloggen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.OpenAccount;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Toegang;
import nl.buurtregie.mensen.boek.Gehoord;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.SiteAddress;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Passkeys, codes of an app and codes on paper, on a real database. */
class InlogsleutelsTest {

    private static final Site SITE = new Site("https://buurt.example");
    private static final String HIER = "192.0.2.1";
    private static final String VERBRUIKT = "een code die niet bestaat";

    @Test
    @Regel("M22")
    void een_passkey_laat_binnen_en_alleen_op_onze_eigen_vraag_eenmaal() {
        proef(kantoor -> {
            Proefsleutel telefoon = new Proefsleutel("https://buurt.example");
            List<String> codes = kantoor.maak(telefoon, kantoor.lotte);
            assertThat(codes).as("with the first key").hasSize(10).doesNotHaveDuplicates();
            assertThat(kantoor.toon(telefoon)).isEqualTo(kantoor.lotte);

            String vraag = kantoor.vraagOmInTeLoggen();
            String antwoord = telefoon.getoond(vraag);
            assertThat(kantoor.objecten.maak(ToonPasskey.class).logIn(antwoord, SITE))
                    .isEqualTo(kantoor.lotte);
            kantoor.weigert(
                    "M22", () -> kantoor.objecten.maak(ToonPasskey.class).logIn(antwoord, SITE));

            String laat = telefoon.getoond(kantoor.vraagOmInTeLoggen());
            kantoor.klok.schuif(Duration.ofMinutes(6));
            kantoor.weigert(
                    "M22", () -> kantoor.objecten.maak(ToonPasskey.class).logIn(laat, SITE));
            String zelfBedacht = telefoon.getoond("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
            kantoor.weigert(
                    "M22", () -> kantoor.objecten.maak(ToonPasskey.class).logIn(zelfBedacht, SITE));
            for (String onzin : new String[] {null, "", "{}", "[]", "{\"id\":\"AA\",\"response\":{}}", "\u0000"}) {
                kantoor.weigert(
                        "M22", () -> kantoor.objecten.maak(ToonPasskey.class).logIn(onzin, SITE));
            }
        });
    }

    @Test
    @Regel("M22")
    void een_andere_site_een_kopie_en_een_toestel_zonder_vinger_komen_er_niet_in() {
        proef(kantoor -> {
            Proefsleutel telefoon = new Proefsleutel("https://buurt.example");
            telefoon.teller = 7;
            kantoor.maak(telefoon, kantoor.lotte);
            telefoon.teller = 8;
            kantoor.toon(telefoon);
            kantoor.weigert("M22", () -> kantoor.toon(telefoon)); // the counter stood still: somebody has a copy
            telefoon.teller = 9;
            telefoon.vlaggen = Proefsleutel.ALLEEN_AANWEZIG;
            kantoor.weigert("M22", () -> kantoor.toon(telefoon));
            telefoon.vlaggen = Proefsleutel.VINGER;
            kantoor.weigert("M22", () -> kantoor.objecten
                    .maak(ToonPasskey.class)
                    .logIn(telefoon.getoond(kantoor.vraagOmInTeLoggen()), new Site("https://buurt.nep")));
            kantoor.toon(telefoon);

            kantoor.weigert("M22", () -> kantoor.maak(new Proefsleutel("https://buurt.nep"), kantoor.lotte));
            Proefsleutel zonderVinger = new Proefsleutel("https://buurt.example");
            zonderVinger.vlaggen = Proefsleutel.ALLEEN_AANWEZIG;
            kantoor.weigert("M22", () -> kantoor.maak(zonderVinger, kantoor.lotte));
            kantoor.weigert("M22", () -> kantoor.maak(telefoon, kantoor.bram)); // it is of Lotte already
        });
    }

    @Test
    @Regel("M22")
    void een_vraag_aan_de_een_beantwoordt_de_ander_niet() {
        proef(kantoor -> {
            Proefsleutel vanLotte = new Proefsleutel("https://buurt.example");
            Proefsleutel vanBram = new Proefsleutel("https://buurt.example");
            kantoor.maak(vanLotte, kantoor.lotte);
            kantoor.maak(vanBram, kantoor.bram);
            ToonPasskey toon = kantoor.objecten.maak(ToonPasskey.class);
            Passkeyvraag vraag = kantoor.objecten.maak(Passkeyvraag.class);
            String aanLotte = vraag.omTeBevestigen(kantoor.lotte, SITE).getString("challenge");
            kantoor.weigert("M22", () -> toon.bevestig(kantoor.lotte, vanBram.getoond(aanLotte), SITE));
            String opnieuw = vraag.omTeBevestigen(kantoor.lotte, SITE).getString("challenge");
            toon.bevestig(kantoor.lotte, vanLotte.getoond(opnieuw), SITE);
            String inloggen = kantoor.vraagOmInTeLoggen();
            kantoor.weigert("M22", () -> toon.bevestig(kantoor.lotte, vanLotte.getoond(inloggen), SITE));

            String maakVraag = vraag.omTeMaken(kantoor.bram, SITE).getString("challenge");
            kantoor.weigert("M22", () -> kantoor.objecten
                    .maak(MaakPasskey.class)
                    .maak(kantoor.lotte, new Proefsleutel("https://buurt.example").gemaakt(maakVraag), "Proef", SITE));
            kantoor.lotte.sluit(kantoor.klok.instant());
            kantoor.em.flush();
            kantoor.weigert("M22", () -> kantoor.toon(vanLotte));
        });
    }

    @Test
    @Regel("M23")
    void een_code_van_de_app_werkt_een_keer_en_alleen_in_zijn_halve_minuut() {
        proef(kantoor -> {
            String geheim = Code.nieuwGeheim();
            StelCodeappIn stelIn = kantoor.objecten.maak(StelCodeappIn.class);
            kantoor.weigert("M23", () -> stelIn.stelIn(kantoor.lotte, geheim, "000000x"));
            kantoor.weigert("M23", () -> stelIn.stelIn(kantoor.lotte, "kort", kantoor.code(geheim)));
            assertThat(stelIn.stelIn(kantoor.lotte, geheim, kantoor.code(geheim)))
                    .hasSize(10);
            assertThat(kantoor.tweedeStap(kantoor.code(geheim)))
                    .as("used to set it up")
                    .isEmpty();
            kantoor.klok.schuif(Duration.ofSeconds(30));
            String code = kantoor.code(geheim);
            assertThat(kantoor.tweedeStap(code.substring(0, 3) + " " + code.substring(3)))
                    .contains(Inlogwijze.CODE);
            assertThat(kantoor.tweedeStap(code)).as("a second time").isEmpty();
            kantoor.klok.schuif(Duration.ofSeconds(30));
            String straks = Code.van(geheim, kantoor.klok.instant().plusSeconds(30));
            assertThat(kantoor.tweedeStap(straks)).as("a clock that is ahead").contains(Inlogwijze.CODE);
            assertThat(kantoor.tweedeStap(kantoor.code(geheim)))
                    .as("older than the last")
                    .isEmpty();
            kantoor.klok.schuif(Duration.ofMinutes(20));
            assertThat(kantoor.tweedeStap(straks)).isEmpty();
        });
    }

    @Test
    void vijf_keer_raden_en_dan_helpt_ook_de_goede_code_niet() {
        proef(kantoor -> {
            String geheim = Code.nieuwGeheim();
            kantoor.objecten.maak(StelCodeappIn.class).stelIn(kantoor.lotte, geheim, kantoor.code(geheim));
            kantoor.klok.schuif(Duration.ofMinutes(1));
            for (int i = 0; i < 5; i++) {
                assertThat(kantoor.tweedeStap(VERBRUIKT)).isEmpty();
            }
            assertThat(kantoor.tweedeStap(kantoor.code(geheim))).isEmpty();
            kantoor.klok.schuif(Duration.ofMinutes(15));
            assertThat(kantoor.tweedeStap(kantoor.code(geheim))).contains(Inlogwijze.CODE);
        });
    }

    @Test
    @Regel("M26")
    void een_herstelcode_werkt_een_keer_en_nieuwe_maken_de_oude_waardeloos() {
        proef(kantoor -> {
            List<String> codes = kantoor.maak(new Proefsleutel("https://buurt.example"), kantoor.lotte);
            assertThat(codes).allMatch(code -> code.matches("[a-z2-9]{4}(-[a-z2-9]{4}){5}")); // 118 bits
            assertThat(kantoor.tweedeStap(codes.get(3).toUpperCase().replace("-", " ")))
                    .contains(Inlogwijze.HERSTELCODE);
            assertThat(kantoor.tweedeStap(codes.get(3))).isEmpty();
            assertThat(kantoor.bos().herstelcodes()).isEqualTo(9);
            assertThat(kantoor.post()).startsWith("lotte@voorbeeld.example\n").contains("Je hebt er nog 9");
            List<String> nieuw = kantoor.objecten.maak(MaakHerstelcodes.class).maak(kantoor.lotte.ik());
            assertThat(kantoor.tweedeStap(codes.get(4))).isEmpty();
            assertThat(kantoor.tweedeStap(nieuw.get(0))).contains(Inlogwijze.HERSTELCODE);
            kantoor.weigert(
                    "M26", () -> kantoor.objecten.maak(MaakHerstelcodes.class).maak(kantoor.bram.ik()));
            assertThat(kantoor.em
                            .createNativeQuery(
                                    "select count(*) from herstelcode where hash like '%" + nieuw.get(1) + "%'")
                            .getSingleResult())
                    .isEqualTo(0L);
        });
    }

    @Test
    @Regel({"M24", "M25"})
    void de_laatste_tweede_stap_blijft_en_een_beheerder_kan_er_een_weghalen() {
        proef(kantoor -> {
            kantoor.maak(new Proefsleutel("https://buurt.example"), kantoor.lotte);
            long passkey = kantoor.bos().passkeys().get(0).id();
            HaalSleutelWeg weg = kantoor.objecten.maak(HaalSleutelWeg.class);
            kantoor.weigert("M25", () -> weg.passkey(kantoor.lotte.ik(), kantoor.lotte.id(), passkey));
            kantoor.maak(new Proefsleutel("https://buurt.example"), kantoor.lotte);
            weg.passkey(kantoor.lotte.ik(), kantoor.lotte.id(), passkey);
            long tweede = kantoor.bos().passkeys().get(0).id();
            assertThat(weg.passkey(kantoor.bram.ik(), kantoor.bram.id(), tweede))
                    .as("of somebody else")
                    .isEqualTo(Gehoord.NIETS_GEWIJZIGD);
            weg.passkey(kantoor.fenna.ik(), kantoor.lotte.id(), tweede);
            assertThat(kantoor.bos().heeftTweedeStap()).isFalse();
            assertThat(kantoor.post()).contains("Fenna Kooi haalde een passkey van je account weg");
            for (int i = 0; i < 10; i++) {
                kantoor.maak(new Proefsleutel("https://buurt.example"), kantoor.lotte);
            }
            kantoor.weigert("M24", () -> kantoor.maak(new Proefsleutel("https://buurt.example"), kantoor.lotte));
            kantoor.objecten.maak(Sleutelbossen.class).trekIn(kantoor.lotte.id());
            assertThat(kantoor.bos()).isEqualTo(new Sleutelbos(List.of(), List.of(), null, 0));
        });
    }

    /** Whoever has the password and no key of the new address does not come in with that password, and can make no key with it. */
    @Test
    @Regel("M25")
    void na_een_ander_adres_werkt_een_passkey_niet_en_is_het_wachtwoord_alleen_niet_genoeg() {
        proef(kantoor -> {
            kantoor.maak(new Proefsleutel("https://buurt.example"), kantoor.lotte);
            long oud = kantoor.bos().passkeys().get(0).id();
            Site nieuw = new Site("https://buurt.nieuw");
            Sleutelbossen bossen = kantoor.objecten.maak(Sleutelbossen.class);
            Testobjecten.zet(bossen, "adres", (SiteAddress) () -> Optional.of(nieuw.origin()));
            assertThat(kantoor.bos().passkeys()).isEmpty();
            assertThat(kantoor.bos().elders()).singleElement().satisfies(een -> assertThat(een.adres())
                    .contains("buurt.example"));
            assertThat(kantoor.bos().heeftTweedeStap()).isTrue();
            assertThat(bossen.metPasskeyElders()).isEqualTo(1);
            HaalSleutelWeg weg = kantoor.objecten.maak(HaalSleutelWeg.class);
            kantoor.weigert("M25", () -> weg.passkey(kantoor.lotte.ik(), kantoor.lotte.id(), oud));

            String vraag = kantoor.objecten
                    .maak(Passkeyvraag.class)
                    .omTeMaken(kantoor.lotte, nieuw)
                    .getString("challenge");
            kantoor.objecten
                    .maak(MaakPasskey.class)
                    .maak(kantoor.lotte, new Proefsleutel(nieuw.origin()).gemaakt(vraag), "Proef", nieuw);
            long hier = kantoor.bos().passkeys().get(0).id();
            kantoor.weigert("M25", () -> weg.passkey(kantoor.lotte.ik(), kantoor.lotte.id(), hier));
            weg.passkey(kantoor.lotte.ik(), kantoor.lotte.id(), oud);
            assertThat(kantoor.bos().elders()).isEmpty();
            assertThat(bossen.metPasskeyElders()).isZero();
        });
    }

    @Test
    void een_passkey_van_voor_het_adres_bewaard_werd_telt_hier_en_weet_het_na_gebruik() {
        proef(kantoor -> {
            Proefsleutel telefoon = new Proefsleutel("https://buurt.example");
            kantoor.maak(telefoon, kantoor.lotte);
            kantoor.em.createNativeQuery("update passkey set adres = null").executeUpdate();
            kantoor.em.clear();
            Testobjecten.zet(kantoor.objecten.maak(Sleutelbossen.class), "adres", (SiteAddress)
                    () -> Optional.of("https://buurt.nieuw"));
            assertThat(kantoor.bos().passkeys()).hasSize(1);
            kantoor.toon(telefoon);
            assertThat(kantoor.bos().elders()).hasSize(1);
        });
    }

    @Test
    void wie_inhoud_ziet_heeft_een_tweede_stap_nodig_tenzij_het_een_demo_is() {
        proef(kantoor -> {
            Toegang toegang = kantoor.objecten.maak(Toegang.class);
            Medewerker els = kantoor.account("els", "Els Huizinga", Rol.MANAGER);
            assertThat(toegang.isGenoeg(kantoor.lotte, Inlogwijze.WACHTWOORD)).isFalse();
            assertThat(toegang.isGenoeg(els, Inlogwijze.WACHTWOORD)).isTrue();
            for (Inlogwijze wijze : Inlogwijze.values()) {
                assertThat(toegang.isGenoeg(kantoor.lotte, wijze))
                        .as(wijze.name())
                        .isEqualTo(wijze.isTweeStappen());
            }
            assertThat(toegang.isGenoeg(els, Inlogwijze.HALVERWEGE)).isFalse();
            els.krijgt(Rol.COORDINATOR);
            assertThat(toegang.isGenoeg(els, Inlogwijze.WACHTWOORD))
                    .as("at once")
                    .isFalse();
            Testobjecten.zet(kantoor.objecten.maak(Demoaccounts.class), "aan", true);
            assertThat(toegang.isGenoeg(kantoor.lotte, Inlogwijze.WACHTWOORD)).isTrue();
        });
    }

    /** RFC 6238, appendix B, the last six digits of its table. */
    @Test
    void de_codes_zijn_die_van_de_norm() {
        String geheim = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        assertThat(Code.van(geheim, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(Code.van(geheim, Instant.ofEpochSecond(1_111_111_109))).isEqualTo("081804");
        assertThat(Code.van(geheim, Instant.ofEpochSecond(20_000_000_000L))).isEqualTo("353130");
        assertThat(Code.adres(geheim, "Buurtbemiddeling Groningen", "lotte"))
                .isEqualTo("otpauth://totp/Buurtbemiddeling%20Groningen:lotte?secret=" + geheim
                        + "&issuer=Buurtbemiddeling%20Groningen");
    }

    private static void proef(Consumer<Kantoor> werk) {
        Testdatabase.proef(em -> werk.accept(new Kantoor(em)));
    }

    private static final class Kantoor {
        private final EntityManager em;
        private final Schuifklok klok = new Schuifklok(Instant.parse("2026-11-24T09:00:00Z"));
        private final Testobjecten objecten;
        private final Medewerker fenna;
        private final Medewerker lotte;
        private final Medewerker bram;

        private Kantoor(EntityManager em) {
            this.em = em;
            objecten = new Testobjecten(em, klok);
            Testobjecten.zet(objecten.maak(Demoaccounts.class), "aan", false);
            fenna = account("fenna", "Fenna Kooi", Rol.BEHEERDER);
            lotte = account("lotte", "Lotte Windkracht", Rol.BEMIDDELAAR);
            bram = account("bram", "Bram Havermout", Rol.BEMIDDELAAR);
            lotte.bereikbaarOp("lotte@voorbeeld.example");
        }

        private Medewerker account(String gebruikersnaam, String naam, Rol rol) {
            long id = objecten.maak(OpenAccount.class)
                    .open(gebruikersnaam, naam, "de kat zit op het dak", Set.of(rol), false);
            em.flush();
            return objecten.maak(Medewerkers.class).get(id);
        }

        List<String> maak(Proefsleutel toestel, Medewerker wie) {
            String vraag =
                    objecten.maak(Passkeyvraag.class).omTeMaken(wie, SITE).getString("challenge");
            return objecten.maak(MaakPasskey.class).maak(wie, toestel.gemaakt(vraag), "Chrome op Android", SITE);
        }

        Medewerker toon(Proefsleutel toestel) {
            return objecten.maak(ToonPasskey.class).logIn(toestel.getoond(vraagOmInTeLoggen()), SITE);
        }

        String vraagOmInTeLoggen() {
            return objecten.maak(Passkeyvraag.class).omInTeLoggen(SITE).getString("challenge");
        }

        String code(String geheim) {
            return Code.van(geheim, klok.instant());
        }

        Optional<Inlogwijze> tweedeStap(String code) {
            return objecten.maak(TweedeStap.class).probeer(lotte, code, HIER);
        }

        Sleutelbos bos() {
            return objecten.maak(Sleutelbossen.class).van(lotte.id());
        }

        String post() {
            em.flush();
            return (String) em.createNativeQuery(
                            "select aan || '\n' || onderwerp || '\n' || tekst from uitgaand order by id desc limit 1")
                    .getSingleResult();
        }

        void weigert(String regel, ThrowingCallable act) {
            RuleViolation nee = catchThrowableOfType(RuleViolation.class, act);
            assertThat(nee).as(regel).isNotNull();
            assertThat(nee.rule()).isEqualTo(regel);
        }
    }
}
