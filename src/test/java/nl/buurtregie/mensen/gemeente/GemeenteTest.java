package nl.buurtregie.mensen.gemeente;

import static nl.buurtregie.mensen.gemeente.Gemeentekantoor.SITE;
import static nl.buurtregie.mensen.gemeente.Gemeentekantoor.lotte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.medewerker.Inloggen;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Sessies;
import nl.buurtregie.medewerker.WijzigWachtwoord;
import nl.buurtregie.mensen.BekijkIemand;
import nl.buurtregie.mensen.HerstelWachtwoord;
import nl.buurtregie.mensen.Iemand;
import nl.buurtregie.mensen.MaakLosVanGemeente;
import nl.buurtregie.mensen.NodigUit;
import nl.buurtregie.mensen.Sleutels;
import nl.buurtregie.mensen.SluitAccount;
import nl.buurtregie.mensen.Welkom;
import nl.buurtregie.mensen.inloggen.MaakPasskey;
import nl.buurtregie.mensen.inloggen.Site;
import nl.buurtregie.mensen.inloggen.StelCodeappIn;
import nl.buurtregie.overlast.ronde.Straatsleutels;
import nl.buurtregie.platform.NotFound;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who comes in through the provider of the gemeente, as which account and with which roles; on a real database. */
class GemeenteTest {

    private static final String COORDINATOR = "buurtregie-coordinator";
    private static final String BEMIDDELAAR = "buurtregie-bemiddelaar";
    private static final String BEHEERDER = "buurtregie-beheerder";

    private static final String NIEUW = "een hond ligt in de zon";

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
    void de_eerste_keer_is_er_een_account_en_de_tweede_keer_hetzelfde() {
        proef(kantoor -> {
            HoorGemeente.Binnen binnen = kantoor.kom(lotte(COORDINATOR, "iedereen", "buurtregie-onbekend"));
            Medewerker lotte = binnen.wie();
            assertThat(lotte.naam()).isEqualTo("Lotte de Windkracht");
            assertThat(lotte.gebruikersnaam()).isEqualTo("lotte.de.windkracht");
            assertThat(lotte.email()).contains("lotte@voorbeeld.example");
            assertThat(lotte.rollen()).containsExactly(Rol.COORDINATOR);
            assertThat(lotte.isActief()).isTrue();
            assertThat(binnen.naar()).isEqualTo("/mijn-zaken");
            assertThat(binnen.elders().sessie()).isEqualTo("sessie-daar");
            assertThat(kantoor.boek(lotte))
                    .containsExactly("Eerste keer binnen via de gemeente door Lotte de Windkracht");

            kantoor.em.clear();
            Map<String, Object> getrouwd = lotte(COORDINATOR);
            getrouwd.put("name", "Lotte Bries");
            getrouwd.put("email", "bries@voorbeeld.example");
            assertThat(kantoor.kom(getrouwd).wie().id()).isEqualTo(lotte.id());
            assertThat(kantoor.boek(lotte)).hasSize(1);

            Map<String, Object> naamgenoot = lotte(BEMIDDELAAR);
            naamgenoot.put("sub", "f:5678");
            naamgenoot.remove("email");
            Medewerker ander = kantoor.kom(naamgenoot).wie();
            assertThat(ander.id()).isNotEqualTo(lotte.id());
            assertThat(ander.gebruikersnaam()).isEqualTo("lotte.de.windkracht2");
            assertThat(ander.email()).isEmpty();
        });
    }

    @Test
    void een_naam_of_adres_dat_hier_niet_past_houdt_niemand_buiten() {
        proef(kantoor -> {
            Map<String, Object> vreemd = lotte(COORDINATOR);
            vreemd.put("name", " \u0000Lotte\n  de " + "Windkracht".repeat(12));
            vreemd.put("email", "lotte\u0000@voorbeeld.example");
            Medewerker lotte = kantoor.kom(vreemd).wie();
            assertThat(lotte.naam()).startsWith("Lotte de Windkracht").hasSize(80);
            assertThat(lotte.email()).isEmpty();
            Map<String, Object> naamloos = lotte(COORDINATOR);
            naamloos.put("sub", "f:2");
            naamloos.put("name", " \u0007");
            naamloos.remove("email");
            naamloos.put("preferred_username", List.of("geen tekst"));
            assertThat(kantoor.kom(naamloos).wie().naam()).isEqualTo("Medewerker");
            naamloos.put("sub", "f".repeat(255));
            assertThat(kantoor.kom(naamloos).wie().gebruikersnaam()).isEqualTo("medewerker2");
        });
    }

    @Test
    void rollen_volgen_de_groepen_en_het_open_werk_blijft_niet_liggen() {
        proef(kantoor -> {
            Medewerker lotte = kantoor.kom(lotte(BEMIDDELAAR)).wie();
            kantoor.metWerk.add(lotte.id());
            kantoor.em.clear();
            lotte = kantoor.kom(lotte(BEMIDDELAAR, COORDINATOR)).wie();
            assertThat(lotte.rollen()).containsExactlyInAnyOrder(Rol.BEMIDDELAAR, Rol.COORDINATOR);
            assertThat(kantoor.boek(lotte).get(0)).isEqualTo("Rol gegeven coördinator door De gemeente");
            assertThat(kantoor.post()).startsWith("lotte@voorbeeld.example\n").contains("Je bent nu ook coördinator");
            assertThat(kantoor.overgedragen).isEmpty();

            kantoor.em.clear();
            lotte = kantoor.kom(lotte(COORDINATOR)).wie();
            assertThat(lotte.rollen()).containsExactly(Rol.COORDINATOR);
            assertThat(kantoor.boek(lotte).get(0)).isEqualTo("Rol weggehaald bemiddelaar door De gemeente");
            assertThat(kantoor.overgedragen).as("het werk wacht op de rol").isEmpty();
        });
    }

    @Test
    @Regel("M29")
    void wie_uit_alle_groepen_is_houdt_hier_ook_geen_rol_en_geen_sessie() {
        proef(kantoor -> {
            HoorGemeente.Binnen binnen = kantoor.kom(lotte(BEMIDDELAAR));
            assertThat(kantoor.maak(BekijkIemand.class)
                            .bekijk(kantoor.fenna.ik(), binnen.wie().id())
                            .deur()
                            .gekoppeld())
                    .isTrue();
            kantoor.metWerk.add(binnen.wie().id());
            kantoor.sessie(binnen.wie(), "loopt", binnen.wijze(), binnen.elders());
            kantoor.weigert("M29", () -> kantoor.kom(lotte("iedereen")));
            Medewerker lotte = kantoor.maak(Medewerkers.class).get(binnen.wie().id());
            assertThat(lotte.rollen()).isEmpty();
            assertThat(kantoor.boek(lotte).get(0)).isEqualTo("Rol weggehaald bemiddelaar door De gemeente");
            assertThat(kantoor.overgedragen).as("het werk wacht op de rol").isEmpty();
            assertThat(kantoor.loopt("loopt")).isFalse();
        });
    }

    /** One slip in the name of a group takes the role of everybody in it. */
    @Test
    void een_andere_naam_van_een_groep_zegt_wat_er_kan_gebeuren() {
        proef(kantoor -> {
            kantoor.metWerk.add(kantoor.kom(lotte(BEMIDDELAAR)).wie().id());
            kantoor.account("bram", "Bram", null, Rol.BEMIDDELAAR);
            kantoor.em.flush();
            Gemeenteinstellingen instellingen = kantoor.maak(Gemeenteinstellingen.class);
            assertThat(instellingen.consequence(instellingen.settings().get(Rol.BEMIDDELAAR.ordinal())))
                    .contains("verliest de rol bemiddelaar meteen", "Nu heeft 1 persoon die rol", "met 1 open zaak.");
            assertThat(instellingen.consequence(instellingen.settings().get(Rol.MANAGER.ordinal())))
                    .endsWith("Nu hebben 0 mensen die rol via de gemeente.");
        });
    }

    @Test
    void de_laatste_beheerder_blijft_beheerder() {
        proef(kantoor -> {
            Medewerker lotte = kantoor.kom(lotte(BEHEERDER)).wie();
            kantoor.fenna.sluit(kantoor.klok.instant());
            kantoor.em.flush();
            lotte = kantoor.kom(lotte(COORDINATOR)).wie();
            assertThat(lotte.rollen()).containsExactlyInAnyOrder(Rol.BEHEERDER, Rol.COORDINATOR);
            kantoor.account("vera", "Vera Vos", null, Rol.BEHEERDER);
            lotte = kantoor.kom(lotte(COORDINATOR)).wie();
            assertThat(lotte.rollen()).containsExactly(Rol.COORDINATOR);
        });
    }

    @Test
    void de_groepen_staan_waar_de_beheerder_ze_zoekt_en_nergens_anders() {
        proef(kantoor -> {
            kantoor.omgeving.put("rollen", "realm_access.roles");
            kantoor.omgeving.put("groep.manager", "Hoofd Wijken");
            Map<String, Object> genest = lotte(BEHEERDER);
            genest.put("realm_access", Map.of("roles", List.of("offline_access", COORDINATOR, "Hoofd Wijken")));
            Medewerker wie = kantoor.kom(genest).wie();
            assertThat(wie.rollen()).containsExactlyInAnyOrder(Rol.COORDINATOR, Rol.MANAGER);
            for (Object onzin : new Object[] {COORDINATOR, 7, List.of(), Map.of("roles", 7), true}) {
                Map<String, Object> fout = lotte(BEHEERDER);
                fout.put("realm_access", onzin);
                kantoor.weigert("M29", () -> kantoor.kom(fout));
            }
            assertThat(wie.rollen())
                    .as("who says nothing of groups takes nobody out of them")
                    .hasSize(2);
            assertThat(kantoor.overgedragen).isEmpty();
            genest.put("realm_access", Map.of("roles", COORDINATOR));
            assertThat(kantoor.kom(genest).wie().rollen())
                    .as("one group, not in a list")
                    .containsExactly(Rol.COORDINATOR);
            kantoor.omgeving.put("rollen", "http://schemas.example.org/claims/Group");
            genest.put("http://schemas.example.org/claims/Group", List.of("Hoofd Wijken"));
            assertThat(kantoor.kom(genest).wie().rollen()).containsExactly(Rol.MANAGER);
        });
    }

    /** Another address of the provider, or everybody made anew there: the same person gets the same account. */
    @Test
    @Regel("M39")
    void wie_daar_anders_heet_krijgt_zijn_eigen_account_terug() {
        proef(kantoor -> {
            Medewerker lotte = kantoor.kom(lotte(COORDINATOR)).wie();
            kantoor.waren("https://vorige.example");
            assertThat(kantoor.kom(lotte(COORDINATOR)).wie().id()).isEqualTo(lotte.id());
            assertThat(kantoor.aantal("gemeentelogin")).isEqualTo(1);

            Map<String, Object> opnieuw = lotte(COORDINATOR);
            opnieuw.put("sub", "f:nieuw");
            Medewerker leeg = kantoor.kom(opnieuw).wie();
            assertThat(leeg.id()).isNotEqualTo(lotte.id());
            MaakLosVanGemeente maakLos = kantoor.maak(MaakLosVanGemeente.class);
            kantoor.maak(SluitAccount.class).sluit(kantoor.fenna.ik(), leeg.id(), Map.of());
            assertThatThrownBy(() -> maakLos.maakLos(lotte.ik(), leeg.id())).isInstanceOf(NotFound.class);
            lotte.bereikbaarOp(null);
            kantoor.weigert("M39", () -> maakLos.maakLos(kantoor.fenna.ik(), lotte.id()));
            lotte.bereikbaarOp("lotte@voorbeeld.example");
            maakLos.maakLos(kantoor.fenna.ik(), leeg.id());
            maakLos.maakLos(kantoor.fenna.ik(), lotte.id());
            kantoor.weigert("M39", () -> maakLos.maakLos(kantoor.fenna.ik(), lotte.id()));
            assertThat(kantoor.kom(opnieuw).wie().id()).isEqualTo(lotte.id());
        });
    }

    @Test
    @Regel("M29")
    void zonder_rol_van_ons_komt_niemand_binnen_en_wordt_niets_bewaard() {
        proef(kantoor -> {
            kantoor.weigert("M29", () -> kantoor.kom(lotte("iedereen", "coordinator", "Buurtregie-Coordinator")));
            Map<String, Object> geen = lotte();
            geen.remove("groups");
            kantoor.weigert("M29", () -> kantoor.kom(geen));
            assertThat(kantoor.aantal("medewerker where naam like 'Lotte%'")).isZero();
            assertThat(kantoor.aantal("gemeentelogin")).isZero();

            Medewerker lotte = kantoor.kom(lotte(COORDINATOR)).wie();
            kantoor.weigert("M29", () -> kantoor.kom(lotte()));
            assertThat(lotte.isActief()).as("the account waits").isTrue();
        });
    }

    @Test
    void wie_uitgenodigd_is_met_dat_adres_is_dezelfde_en_de_uitnodiging_is_op() {
        proef(kantoor -> {
            long id = kantoor.maak(NodigUit.class)
                    .nodigUit(kantoor.fenna.ik(), "Lotte W.", "Lotte@Voorbeeld.example", Set.of(Rol.BEMIDDELAAR), SITE);
            String link = kantoor.post().replaceFirst("(?s).*/welkom/([A-Za-z0-9_-]{32})\\b.*", "$1");
            assertThat(kantoor.maak(Welkom.class).kijk(link)).isPresent();
            Medewerker lotte = kantoor.kom(lotte(BEMIDDELAAR)).wie();
            assertThat(lotte.id()).isEqualTo(id);
            assertThat(lotte.isActief()).isTrue();
            assertThat(lotte.gebruikersnaam()).isEqualTo("lotte.de.windkracht");
            assertThat(kantoor.boek(lotte).get(0)).startsWith("Eerste keer binnen via de gemeente");
            assertThat(kantoor.maak(Welkom.class).kijk(link))
                    .as("no password by that way any more")
                    .isEmpty();
        });
    }

    /** An own address is filled in and not checked: whoever put that of another must not get the roles of that other. */
    @Test
    void een_account_met_een_wachtwoord_en_dat_adres_gaat_over_en_het_wachtwoord_vervalt() {
        proef(kantoor -> {
            Medewerker eerst = kantoor.account("lw", "Lotte W.", "lotte@voorbeeld.example", Rol.BEMIDDELAAR);
            int wachtwoord = eerst.hoeveelsteWachtwoord();
            Straatsleutels straat = kantoor.maak(Straatsleutels.class);
            String sleutel = straat.van(eerst.ik());
            Medewerker lotte = kantoor.kom(lotte(COORDINATOR)).wie();
            assertThat(lotte.id()).isEqualTo(eerst.id());
            assertThat(lotte.gebruikersnaam()).isEqualTo("lw");
            assertThat(lotte.heeftWachtwoord()).isFalse();
            assertThat(lotte.hoeveelsteWachtwoord())
                    .as("logged out where it was used")
                    .isGreaterThan(wachtwoord);
            assertThat(login(kantoor, "lw", "de kat zit op het dak")).isFalse();
            assertThat(lotte.rollen()).containsExactly(Rol.COORDINATOR);
            assertThat(kantoor.zonderAgenda)
                    .as("wat een deur opent, opent niets meer")
                    .containsExactly(lotte.id());
            assertThat(straat.van(lotte.ik()))
                    .as("wat op de telefoon wacht gaat nog weg")
                    .isEqualTo(sleutel);
            assertThat(kantoor.maak(Sleutels.class).zegels(lotte.id())).hasSize(1);
            kantoor.maak(SluitAccount.class).sluit(kantoor.fenna.ik(), lotte.id(), Map.of());
            assertThat(straat.van(lotte.ik()))
                    .as("ook van wie gesloten werd: het account kan weer open")
                    .isEqualTo(sleutel);
            kantoor.maak(Sleutels.class).trekIn(lotte.id());
            assertThat(straat.heeft(lotte.id()))
                    .as("met het account gaat ook die")
                    .isEmpty();
            assertThat(kantoor.aantal("uitgaand where tekst like '%voortaan in via de gemeente%'"))
                    .isEqualTo(1);
        });
    }

    @Test
    void een_adres_dat_niet_zeker_is_koppelt_niets() {
        proef(kantoor -> {
            Medewerker een = kantoor.account("lw", "Lotte W.", "lotte@voorbeeld.example", Rol.BEMIDDELAAR);
            for (Object gecontroleerd : new Object[] {false, "true", 1, null}) {
                Map<String, Object> wie = lotte(BEMIDDELAAR);
                wie.put("sub", "onzeker " + gecontroleerd);
                wie.put("email_verified", gecontroleerd);
                Medewerker nieuw = kantoor.kom(wie).wie();
                assertThat(nieuw.id()).isNotEqualTo(een.id());
                assertThat(nieuw.email()).isEmpty();
            }
            assertThat(een.heeftWachtwoord()).isTrue();
            Medewerker twee = kantoor.account("lw2", "Loes W.", "lotte@voorbeeld.example", Rol.BEMIDDELAAR);
            assertThat(kantoor.kom(lotte(BEMIDDELAAR)).wie().id()).isNotIn(een.id(), twee.id());
        });
    }

    @Test
    void een_demoaccount_of_dat_van_een_ander_daar_wordt_nooit_gekoppeld() {
        proef(kantoor -> {
            Testobjecten.zet(kantoor.maak(Demoaccounts.class), "aan", true);
            Medewerker demo = kantoor.account("demo", "Demo", "lotte@voorbeeld.example", true, Rol.BEHEERDER);
            Medewerker lotte = kantoor.kom(lotte(BEMIDDELAAR)).wie();
            assertThat(lotte.id()).isNotEqualTo(demo.id());
            demo.bereikbaarOp(null);
            Map<String, Object> ander = lotte(COORDINATOR);
            ander.put("sub", "f:9");
            assertThat(kantoor.kom(ander).wie().id())
                    .as("it is coupled already")
                    .isNotEqualTo(lotte.id());
        });
    }

    @Test
    @Regel("M30")
    void een_gesloten_account_blijft_dicht_ook_onder_een_andere_naam_daar() {
        proef(kantoor -> {
            Medewerker lotte = kantoor.kom(lotte(BEMIDDELAAR)).wie();
            kantoor.sessie(lotte, "s1", Inlogwijze.GEMEENTE, new Sessies.Elders("sessie-daar", null));
            kantoor.maak(SluitAccount.class).sluit(kantoor.fenna.ik(), lotte.id(), Map.of());
            kantoor.weigert("M30", () -> kantoor.kom(lotte(BEMIDDELAAR)));
            Map<String, Object> anders = lotte(BEMIDDELAAR);
            anders.put("sub", "f:opnieuw");
            kantoor.weigert("M30", () -> kantoor.kom(anders));

            Medewerker bram = kantoor.account("bram", "Bram", "bram@voorbeeld.example", Rol.BEMIDDELAAR);
            kantoor.maak(SluitAccount.class).sluit(kantoor.fenna.ik(), bram.id(), Map.of());
            anders.put("email", "Bram@voorbeeld.example");
            kantoor.weigert("M30", () -> kantoor.kom(anders));
            assertThat(kantoor.aantal("gemeentelogin")).isEqualTo(1);
            kantoor.account("bram2", "Bram 2", "bram@voorbeeld.example", Rol.BEMIDDELAAR);
            assertThat(kantoor.kom(anders).wie().gebruikersnaam()).isEqualTo("bram2");
        });
    }

    @Test
    @Regel("M27")
    void wie_via_de_gemeente_komt_heeft_hier_geen_wachtwoord_en_geen_sleutel() {
        proef(kantoor -> {
            Medewerker lotte = kantoor.kom(lotte(BEMIDDELAAR)).wie();
            for (String gok : new String[] {"een onbekende naam", "", "null", "hash van "}) {
                assertThat(login(kantoor, "lotte.de.windkracht", gok)).as(gok).isFalse();
            }
            long post = kantoor.aantal("uitgaand");
            HerstelWachtwoord herstel = kantoor.maak(HerstelWachtwoord.class);
            herstel.vraag("lotte.de.windkracht", SITE);
            herstel.vraag("lotte@voorbeeld.example", SITE);
            assertThat(kantoor.aantal("uitgaand")).isEqualTo(post);
            kantoor.weigert("M27", () -> herstel.stuurLink(kantoor.fenna.ik(), lotte.id(), SITE));
            kantoor.weigert("M27", () -> kantoor.maak(MaakPasskey.class).maak(lotte, "{}", "Proef", new Site(SITE)));
            kantoor.weigert("M27", () -> kantoor.maak(StelCodeappIn.class).stelIn(lotte, "geheim", "123456"));
            kantoor.weigert("M27", () -> kantoor.maak(WijzigWachtwoord.class)
                    .wijzig(lotte.ik(), "", "paarden eten geen sla", "paarden eten geen sla", "192.0.2.1"));
        });
    }

    @Test
    @Regel("M27")
    void zonder_de_gemeente_stuurt_de_beheerder_een_link_voor_een_wachtwoord() {
        proef(kantoor -> {
            Medewerker lotte = kantoor.kom(lotte(BEMIDDELAAR)).wie();
            HerstelWachtwoord herstel = kantoor.maak(HerstelWachtwoord.class);
            String uitgever = kantoor.omgeving.remove("uitgever");
            assertThat(deur(kantoor, lotte).isDicht()).isTrue();
            long post = kantoor.aantal("uitgaand");
            herstel.vraag("lotte@voorbeeld.example", SITE);
            assertThat(kantoor.aantal("uitgaand"))
                    .as("wie de mail leest, krijgt geen eerste wachtwoord")
                    .isEqualTo(post);
            String oud = link(kantoor, lotte);
            kantoor.omgeving.put("uitgever", uitgever);
            assertThat(herstel.isGeldig(oud)).as("de gemeente is er weer").isFalse();
            kantoor.omgeving.remove("uitgever");
            herstel.kies(link(kantoor, lotte), NIEUW, NIEUW);
            assertThat(login(kantoor, "lotte.de.windkracht", NIEUW)).isTrue();
            assertThat(deur(kantoor, lotte).isDicht()).isFalse();

            kantoor.omgeving.put("uitgever", uitgever);
            assertThat(kantoor.kom(lotte(BEMIDDELAAR)).wie().id()).isEqualTo(lotte.id());
            assertThat(login(kantoor, "lotte.de.windkracht", NIEUW))
                    .as("voortaan weer alleen via de gemeente")
                    .isFalse();
        });
    }

    @Test
    @Regel("M27")
    void wie_los_is_van_de_gemeente_kan_een_wachtwoord_krijgen() {
        proef(kantoor -> {
            Medewerker lotte = kantoor.kom(lotte(BEMIDDELAAR)).wie();
            kantoor.weigert("M27", () -> link(kantoor, lotte));
            kantoor.maak(MaakLosVanGemeente.class).maakLos(kantoor.fenna.ik(), lotte.id());
            kantoor.maak(HerstelWachtwoord.class).kies(link(kantoor, lotte), NIEUW, NIEUW);
            assertThat(login(kantoor, "lotte.de.windkracht", NIEUW)).isTrue();
            assertThat(kantoor.maak(Medewerkers.class).get(lotte.id()).rollen()).containsExactly(Rol.BEMIDDELAAR);
        });
    }

    private static Iemand.Deur deur(Gemeentekantoor kantoor, Medewerker wie) {
        return kantoor.maak(BekijkIemand.class)
                .bekijk(kantoor.fenna.ik(), wie.id())
                .deur();
    }

    /** The secret of a link that the beheerder sends. */
    private static String link(Gemeentekantoor kantoor, Medewerker wie) {
        kantoor.maak(HerstelWachtwoord.class).stuurLink(kantoor.fenna.ik(), wie.id(), SITE);
        return kantoor.post().replaceFirst("(?s).*/([A-Za-z0-9_-]{32})(?![A-Za-z0-9_-]).*", "$1");
    }

    @Test
    void een_sessie_is_zo_vers_als_de_gemeente_zegt() {
        proef(kantoor -> {
            HoorGemeente.Binnen stil = kantoor.kom(lotte(BEMIDDELAAR));
            assertThat(stil.elders().getoond()).isNull();
            kantoor.sessie(stil.wie(), "stil", Inlogwijze.GEMEENTE, stil.elders());
            assertThat(isVers(kantoor, "stil"))
                    .as("nobody was asked anything there")
                    .isFalse();

            HoorGemeente.Binnen opnieuw = kantoor.terug(kantoor.vraag(true));
            assertThat(opnieuw.elders().getoond()).isNotNull();
            kantoor.sessie(opnieuw.wie(), "opnieuw", Inlogwijze.GEMEENTE, opnieuw.elders());
            assertThat(isVers(kantoor, "opnieuw")).isTrue();

            Map<String, Object> eerder = new HashMap<>(lotte(BEMIDDELAAR));
            eerder.put("auth_time", kantoor.klok.instant().minusSeconds(400).getEpochSecond());
            HoorGemeente.Binnen lang = kantoor.kom(eerder);
            kantoor.sessie(lang.wie(), "lang", Inlogwijze.GEMEENTE, lang.elders());
            assertThat(isVers(kantoor, "lang")).isFalse();

            Sessies sessies = kantoor.maak(Sessies.class);
            Instant straks = kantoor.klok.instant().plusSeconds(3_600);
            sessies.bevestig("lang", "straks", new Sessies.Elders(null, straks));
            assertThat(isVers(kantoor, "straks")).isTrue();
            kantoor.klok.schuif(Duration.ofMinutes(6));
            assertThat(isVers(kantoor, "straks"))
                    .as("their clock was ahead of ours")
                    .isFalse();
        });
    }

    private static boolean isVers(Gemeentekantoor kantoor, String sleutel) {
        kantoor.em.flush();
        kantoor.em.clear();
        Sessies sessies = kantoor.maak(Sessies.class);
        return sessies.isVers(sessies.eigenaar(sleutel).orElseThrow());
    }

    private static boolean login(Gemeentekantoor kantoor, String naam, String wachtwoord) {
        kantoor.em.flush();
        assertThat(kantoor.maak(Medewerkers.class).find(naam)).isPresent();
        return kantoor.maak(Inloggen.class)
                .probeer(naam, wachtwoord, "192.0.2.1")
                .isPresent();
    }

    private static void proef(Consumer<Gemeentekantoor> werk) {
        Gemeentekantoor.proef(gemeente, werk);
    }
}
