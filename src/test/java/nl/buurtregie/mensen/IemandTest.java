package nl.buurtregie.mensen;

import static nl.buurtregie.mensen.Nee.weigert;
import static nl.buurtregie.mensen.Personeelszaken.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.Regel;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Adreswissel;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Inlogslot;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.OpenWerk;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Sessies;
import nl.buurtregie.medewerker.WijzigEmail;
import nl.buurtregie.mensen.boek.Accountwijziging.Wat;
import nl.buurtregie.mensen.boek.Gehoord;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.BeslisOverPost;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import org.junit.jupiter.api.Test;

/** What a beheerder does to the account of somebody, and what that somebody hears. */
class IemandTest {

    private static final OpenWerk.Stuk ZAAK = new OpenWerk.Stuk("2026-0217", "Bemiddelen", "vóór vr 4 december");

    @Test
    void een_andere_rol_geldt_meteen_staat_in_het_boek_en_komt_per_mail() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            assertThat(zaken.rollen(zaken.fenna, lotte, Rol.CONCIERGE, Rol.TEAMLEIDER))
                    .isEqualTo(Gehoord.PER_MAIL);
            zaken.vergeet();
            assertThat(zaken.wie(lotte.id()).rollen()).containsExactlyInAnyOrder(Rol.CONCIERGE, Rol.TEAMLEIDER);
            assertThat(zaken.boek(lotte)).containsExactly(Wat.ROL_GEGEVEN, Wat.ROL_GEGEVEN, Wat.ROL_GENOMEN);
            assertThat(zaken.post())
                    .startsWith("lotte@voorbeeld.example\n")
                    .contains("Fenna Kooi wijzigde", "geen bemiddelaar meer", "nu ook teamleider");
            assertThat(zaken.rollen(zaken.fenna, lotte, Rol.CONCIERGE, Rol.TEAMLEIDER))
                    .isEqualTo(Gehoord.NIETS_GEWIJZIGD);
            assertThat(zaken.aantalPost()).as("nothing changed").isEqualTo(1);
        });
    }

    /** An older page: what was taken or given in between is neither given back nor taken. */
    @Test
    void een_oudere_pagina_wijzigt_alleen_de_vinkjes_die_er_veranderden() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR, Rol.CONCIERGE);
            Set<Rol> getoond = Set.of(Rol.BEMIDDELAAR, Rol.CONCIERGE);
            zaken.rollen(zaken.fenna, lotte, Rol.CONCIERGE, Rol.ANALIST);
            long post = zaken.aantalPost();
            WijzigRollen rollen = zaken.maak(WijzigRollen.class);
            Set<Rol> vinkjes = Set.of(Rol.BEMIDDELAAR, Rol.CONCIERGE, Rol.MANAGER);
            assertThat(rollen.wijzig(zaken.fenna, lotte.id(), getoond, vinkjes)).isEqualTo(Gehoord.PER_MAIL);
            zaken.vergeet();
            assertThat(zaken.wie(lotte.id()).rollen())
                    .containsExactlyInAnyOrder(Rol.CONCIERGE, Rol.ANALIST, Rol.MANAGER);
            assertThat(zaken.post()).contains("nu ook manager").doesNotContain("bemiddelaar");
            assertThat(rollen.wijzig(zaken.fenna, lotte.id(), getoond, vinkjes))
                    .as("the same again")
                    .isEqualTo(Gehoord.NIETS_GEWIJZIGD);
            assertThat(zaken.aantalPost()).isEqualTo(post + 1);

            zaken.rollen(zaken.fenna, lotte, Rol.CONCIERGE);
            for (Set<Rol> oud : List.of(getoond, Set.<Rol>of())) {
                assertThatThrownBy(() -> rollen.wijzig(zaken.fenna, lotte.id(), oud, Set.of(Rol.BEMIDDELAAR)))
                        .as("nothing would be left, or the page did not say")
                        .isInstanceOf(Changed.class);
            }
            assertThat(zaken.wie(lotte.id()).rollen()).containsExactly(Rol.CONCIERGE);
        });
    }

    @Test
    void een_naam_van_een_oudere_pagina_zet_geen_oud_mailadres_terug() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            WijzigAccount.Persoon gezien = zaken.opPagina(lotte);
            zaken.persoon(lotte, "Lotte", "nieuw@voorbeeld.example");
            long post = zaken.aantalPost();
            assertThatThrownBy(() -> zaken.persoon(gezien, lotte, "Lotte de Wit", "lotte@voorbeeld.example"))
                    .isInstanceOf(Changed.class);
            zaken.vergeet();
            assertThat(zaken.opPagina(lotte)).isEqualTo(new WijzigAccount.Persoon("Lotte", "nieuw@voorbeeld.example"));
            assertThat(zaken.persoon(gezien, lotte, "Lotte", "nieuw@voorbeeld.example"))
                    .as("the same, sent again")
                    .isEqualTo(Gehoord.NIETS_GEWIJZIGD);
            assertThat(zaken.aantalPost()).isEqualTo(post);
        });
    }

    @Test
    @Regel({"M10", "M18"})
    void de_laatste_beheerder_blijft_het() {
        Personeelszaken.proef(zaken -> {
            SluitAccount sluit = zaken.maak(SluitAccount.class);
            weigert("M10", "rollen", () -> zaken.rollen(zaken.fenna, zaken.fenna, Rol.MANAGER));
            zaken.nodigUit("Jaap", "jaap@voorbeeld.example", Rol.BEHEERDER);
            weigert("M10", "rollen", () -> zaken.rollen(zaken.fenna, zaken.fenna, Rol.MANAGER));
            weigert("M10", "rollen", () -> zaken.maak(StelRoleindeIn.class)
                    .stelIn(zaken.fenna, zaken.fenna.id(), Rol.BEHEERDER, LocalDate.of(2026, 12, 1)));
            weigert("M18", "", () -> sluit.sluit(zaken.fenna, zaken.fenna.id(), Map.of()));

            Ik jaap = zaken.account("jaap", "Jaap Luinge", Rol.BEHEERDER);
            weigert("M18", "", () -> sluit.sluit(zaken.fenna, zaken.fenna.id(), Map.of()));
            sluit.sluit(jaap, zaken.fenna.id(), Map.of());
            assertThat(Testdatabase.isAanDeBeurt("beheerders"))
                    .as("wie tegelijk de ander weghaalt, wacht")
                    .isFalse();
            assertThat(Testdatabase.isAanDeBeurt("werk van " + zaken.fenna.id()))
                    .as("en wie haar werk geeft ook")
                    .isFalse();
            zaken.vergeet();
            assertThat(zaken.login("fenna", WACHTWOORD)).isEmpty();
            weigert("M10", "rollen", () -> zaken.rollen(jaap, jaap, Rol.ANALIST));
        });
    }

    @Test
    void een_beheerder_van_een_demo_telt_niet_als_tweede() {
        Personeelszaken.proef(zaken -> {
            Ik jaap = zaken.account("jaap", "Jaap Luinge", Rol.BEHEERDER);
            zaken.em
                    .createNativeQuery("update medewerker set demo = true where id = " + jaap.id())
                    .executeUpdate();
            zaken.em.clear();
            weigert("M10", "rollen", () -> zaken.maak(SluitAccount.class).sluit(jaap, zaken.fenna.id(), Map.of()));
        });
    }

    @Test
    @Regel("M15")
    void een_rol_met_open_werk_gaat_niet_weg_en_een_account_zonder_rol_bestaat_niet() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            zaken.zaken.put(lotte.id(), List.of(ZAAK));
            weigert("M15", "rollen", () -> zaken.rollen(zaken.fenna, lotte, Rol.CONCIERGE));
            assertThat(Testdatabase.isAanDeBeurt("werk van " + lotte.id()))
                    .as("who gives her a case waits")
                    .isFalse();
            weigert("M12", "rollen", () -> zaken.rollen(zaken.fenna, lotte));
            zaken.rollen(zaken.fenna, lotte, Rol.CONCIERGE, Rol.BEMIDDELAAR);
        });
    }

    @Test
    @Regel("M19")
    void bij_sluiten_gaat_het_werk_over_en_stopt_alles_tegelijk() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            Ik bram = zaken.account("bram", "Bram Havermout", Rol.BEMIDDELAAR);
            Ik els = zaken.account("els", "Els Huizinga", Rol.MANAGER);
            zaken.zaken.put(lotte.id(), List.of(ZAAK));
            SluitAccount sluit = zaken.maak(SluitAccount.class);
            for (Map<Rol, Long> naar : List.of(
                    Map.<Rol, Long>of(), Map.of(Rol.BEMIDDELAAR, lotte.id()), Map.of(Rol.BEMIDDELAAR, els.id()))) {
                weigert("M19", "naar-bemiddelaar", () -> sluit.sluit(zaken.fenna, lotte.id(), naar));
            }
            zaken.maak(HerstelWachtwoord.class).stuurLink(zaken.fenna, lotte.id(), Personeelszaken.SITE);
            String herstel = zaken.linkInPost();
            int sessie = zaken.wie(lotte.id()).hoeveelsteWachtwoord();

            assertThat(sluit.sluit(zaken.fenna, lotte.id(), Map.of(Rol.BEMIDDELAAR, bram.id())))
                    .isZero();
            zaken.vergeet();
            assertThat(zaken.zaken.get(bram.id())).containsExactly(ZAAK);
            assertThat(zaken.wie(lotte.id()).stand()).isEqualTo(Accountstand.GESLOTEN);
            assertThat(zaken.wie(lotte.id()).hoeveelsteWachtwoord())
                    .as("sessions of before, also after reopening")
                    .isNotEqualTo(sessie);
            assertThat(zaken.login("lotte", WACHTWOORD)).isEmpty();
            assertThat(zaken.ingetrokken).containsExactly(lotte.id());
            assertThat(zaken.maak(HerstelWachtwoord.class).isGeldig(herstel)).isFalse();
            assertThat(zaken.boek(lotte)).startsWith(Wat.GESLOTEN);
            assertThat(zaken.post()).contains("Fenna Kooi sloot je account");
        });
    }

    @Test
    void werk_dat_niemand_neemt_blijft_zonder_eigenaar_en_wordt_geteld() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            zaken.zaken.put(lotte.id(), List.of(ZAAK));
            assertThat(zaken.maak(SluitAccount.class)
                            .sluit(zaken.fenna, lotte.id(), Map.of(Rol.BEMIDDELAAR, SluitAccount.NIEMAND)))
                    .isEqualTo(1);
        });
    }

    @Test
    @Regel("M17")
    void wie_terugkomt_logt_in_zoals_eerst() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            HeropenAccount heropen = zaken.maak(HeropenAccount.class);
            SluitAccount sluit = zaken.maak(SluitAccount.class);
            weigert("M17", "", () -> heropen.heropen(zaken.fenna, lotte.id()));
            sluit.sluit(zaken.fenna, lotte.id(), Map.of());
            weigert("M17", "", () -> sluit.sluit(zaken.fenna, lotte.id(), Map.of()));
            weigert("M17", "", () -> zaken.maak(HaalVanSlot.class).haalVanSlot(zaken.fenna, lotte.id()));
            zaken.vergeet();
            heropen.heropen(zaken.fenna, lotte.id());
            assertThat(zaken.login("lotte", WACHTWOORD)).isPresent();
            assertThat(zaken.boek(lotte)).startsWith(Wat.HEROPEND, Wat.GESLOTEN);
            assertThat(zaken.post())
                    .contains("wachtwoord van eerst", "herstelcodes en je agendalink van eerst werken niet meer");

            sluit.sluit(zaken.fenna, lotte.id(), Map.of());
            zaken.nodigUit("Iemand anders", "lotte@voorbeeld.example", Rol.MANAGER);
            weigert("M13", "", () -> heropen.heropen(zaken.fenna, lotte.id()));
        });
    }

    @Test
    void wie_op_slot_zat_kan_meteen_weer_inloggen() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            Inlogslot slot = zaken.maak(Inlogslot.class);
            for (int i = 0; i < 4; i++) {
                zaken.login("lotte", "fout");
            }
            assertThat(slot.opSlot(List.of("lotte", "fenna"))).isEmpty();
            zaken.login("lotte", "fout");
            assertThat(slot.opSlot(List.of("lotte", "fenna"))).containsExactly("lotte");
            assertThat(zaken.login("lotte", WACHTWOORD)).isEmpty();
            zaken.maak(HaalVanSlot.class).haalVanSlot(zaken.fenna, lotte.id());
            assertThat(slot.opSlot(List.of("lotte"))).isEmpty();
            assertThat(zaken.login("lotte", WACHTWOORD)).isPresent();
            assertThat(zaken.boek(lotte)).containsExactly(Wat.VAN_SLOT);

            for (int i = 0; i < 5; i++) {
                zaken.login("lotte", "fout");
            }
            zaken.klok.schuif(Duration.ofMinutes(15));
            assertThat(slot.opSlot(List.of("lotte"))).as("the rest is over").isEmpty();
        });
    }

    @Test
    @Regel("M13")
    void een_mailadres_opent_alleen_het_eigen_account() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            Ik vera = metMail(zaken, "vera", Rol.BEMIDDELAAR);
            String vanVera = "VERA@voorbeeld.example";
            weigert("M13", "email", () -> zaken.persoon(lotte, lotte.naam(), vanVera));
            weigert("M13", "email", () -> zaken.maak(WijzigEmail.class).wijzig(lotte, vanVera));
            zaken.maak(WijzigEmail.class).wijzig(vera, vanVera);
        });
    }

    @Test
    void een_ander_mailadres_hoort_ook_het_oude() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            zaken.maak(HerstelWachtwoord.class).stuurLink(zaken.fenna, lotte.id(), Personeelszaken.SITE);
            String herstel = zaken.linkInPost();
            String nieuw = "nieuw@voorbeeld.example";
            assertThat(zaken.persoon(lotte, "Lotte Windkracht", nieuw)).isEqualTo(Gehoord.PER_MAIL);
            assertThat(zaken.persoon(lotte, "Lotte Windkracht", nieuw))
                    .as("the same again")
                    .isEqualTo(Gehoord.NIETS_GEWIJZIGD);
            assertThat(zaken.post()).startsWith("lotte@voorbeeld.example\n").contains("geen mail meer");
            assertThat(zaken.maak(HerstelWachtwoord.class).isGeldig(herstel)).isFalse();
            assertThat(zaken.boek(lotte)).startsWith(Wat.EMAIL, Wat.NAAM);
            assertThat(zaken.persoon(lotte, "Lotte Windkracht", null))
                    .as("the old address hears it")
                    .isEqualTo(Gehoord.PER_MAIL);
            assertThat(zaken.persoon(lotte, "Lot Windkracht", null)).isEqualTo(Gehoord.NIET);
            weigert("M6", "email", () -> zaken.persoon(lotte, "Lotte", "nergens"));
            weigert("M11", "naam", () -> zaken.persoon(lotte, " ", null));
        });
    }

    @Test
    @Regel("M34")
    void een_beheerder_logt_iemand_overal_uit_en_die_hoort_het() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            Sessies sessies = zaken.maak(Sessies.class);
            sessies.begin(zaken.wie(lotte.id()), "a".repeat(64), "Safari op iPhone", Inlogwijze.CODE, null);
            sessies.begin(zaken.wie(lotte.id()), "b".repeat(64), "Firefox op Windows", Inlogwijze.CODE, null);
            sessies.begin(zaken.wie(zaken.fenna.id()), "c".repeat(64), "Firefox op Windows", Inlogwijze.CODE, null);
            zaken.em.flush();
            Accounthulp hulp = zaken.maak(Accounthulp.class);
            hulp.logUit(zaken.fenna, lotte.id());
            zaken.vergeet();
            assertThat(sessies.eigenaar("a".repeat(64))).isEmpty();
            assertThat(sessies.eigenaar("b".repeat(64))).isEmpty();
            assertThat(sessies.eigenaar("c".repeat(64))).as("of somebody else").isPresent();
            assertThat(zaken.post()).startsWith("lotte@voorbeeld.example\n").contains("Fenna Kooi logde je overal uit");
            assertThat(zaken.boek(lotte)).startsWith(Wat.UITGELOGD);
            weigert("M34", "", () -> hulp.logUit(zaken.fenna, lotte.id()));
            sessies.begin(zaken.wie(lotte.id()), "d".repeat(64), "Safari op iPhone", Inlogwijze.CODE, null);
            assertThatThrownBy(() -> hulp.logUit(lotte, lotte.id()))
                    .as("no beheerder")
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void een_ander_eigen_mailadres_hoort_ook_het_oude_en_oude_links_openen_niets() {
        Personeelszaken.proef(zaken -> {
            zaken.objecten.met(Adreswissel.class, zaken.maak(Adreswacht.class));
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            zaken.maak(HerstelWachtwoord.class).stuurLink(zaken.fenna, lotte.id(), Personeelszaken.SITE);
            String herstel = zaken.linkInPost();
            zaken.maak(WijzigEmail.class).wijzig(lotte, "nieuw@voorbeeld.example");
            assertThat(zaken.post()).startsWith("lotte@voorbeeld.example\n").contains("geen mail meer");
            assertThat(zaken.maak(HerstelWachtwoord.class).isGeldig(herstel)).isFalse();
            assertThat(zaken.boek(lotte)).startsWith(Wat.EMAIL);
            long post = zaken.aantalPost();
            zaken.maak(WijzigEmail.class).wijzig(lotte, "nieuw@voorbeeld.example");
            assertThat(zaken.aantalPost()).as("the same again").isEqualTo(post);
        });
    }

    /** Corrected by the owner, and by a beheerder. As a neighbour he or she is reached where the case says. */
    @Test
    void wat_nog_wacht_gaat_naar_het_nieuwe_adres_en_een_link_die_niets_meer_opent_gaat_niet() {
        Personeelszaken.proef(zaken -> {
            zaken.objecten.met(Adreswissel.class, zaken.maak(Adreswacht.class));
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            String oud = "lotte@voorbeeld.example";
            zaken.maak(HerstelWachtwoord.class).stuurLink(zaken.fenna, lotte.id(), Personeelszaken.SITE);
            zaken.rollen(zaken.fenna, lotte, Rol.BEMIDDELAAR, Rol.CONCIERGE);
            Vanzelf vanzelf = zaken.maak(Vanzelf.class);
            Bestemming lotteOud = Bestemming.mail("Lotte@voorbeeld.example");
            vanzelf.stuur(Berichtsoort.ZAAK_GESTOPT, "1-" + lotte.id(), "2026-0217", lotteOud, Map.of());
            vanzelf.stuur(Berichtsoort.BEVESTIGING, "9", "2026-0218", lotteOud, Map.of());
            Postkamer postkamer = zaken.maak(Postkamer.class);
            postkamer.verstuur(Bericht.overZaak("nooddeur", "2026-0217", oud, "open"));
            postkamer.verstuur(Bericht.overZaak("brief", "2026-0218", oud, "Beste buur"));
            long mislukt = postkamer.verstuur(Bericht.los("storing", oud, "Buurtregie: er is iets stuk", "stuk"));
            zaken.em.flush();
            zaken.em
                    .createNativeQuery("update uitgaand set stand = 'MISLUKT', gemaakt_op = gemaakt_op - interval"
                            + " '8 days' where id = " + mislukt)
                    .executeUpdate();
            zaken.vergeet();

            zaken.maak(WijzigEmail.class).wijzig(lotte, "tweede@voorbeeld.example");
            assertThat(zaken.naar(oud)).containsExactlyInAnyOrder("bevestiging", "brief", "bericht aan een oud adres");
            assertThat(zaken.naar("tweede@voorbeeld.example"))
                    .containsExactlyInAnyOrder(
                            "zaak gestopt",
                            "nooddeur",
                            "storing",
                            "bericht over een account",
                            "bericht over een account");
            assertThat(zaken.waarde("select stand from uitgaand where soort = 'link voor een nieuw wachtwoord'"))
                    .isEqualTo("VERVALLEN");
            zaken.maak(BeslisOverPost.class).opnieuw(zaken.fenna, mislukt);
            assertThat(zaken.waarde("select aan || ' ' || stand from uitgaand where id = " + mislukt))
                    .isEqualTo("tweede@voorbeeld.example WACHT");

            zaken.persoon(lotte, lotte.naam(), "derde@voorbeeld.example");
            assertThat(zaken.naar("tweede@voorbeeld.example")).containsExactly("bericht aan een oud adres");
            assertThat(zaken.naar("derde@voorbeeld.example")).contains("zaak gestopt", "nooddeur", "storing");
            zaken.persoon(lotte, lotte.naam(), null);
            assertThat(zaken.naar("derde@voorbeeld.example")).containsExactly("bericht aan een oud adres");
            assertThat(zaken.naar(oud)).hasSize(3);
        });
    }

    @Test
    @Regel("M16")
    void een_rol_met_een_laatste_dag_gaat_daarna_vanzelf_weg() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            zaken.rollen(zaken.fenna, lotte, Rol.BEMIDDELAAR, Rol.CONCIERGE);
            StelRoleindeIn einde = zaken.maak(StelRoleindeIn.class);
            weigert(
                    "M16",
                    "tot",
                    () -> einde.stelIn(zaken.fenna, lotte.id(), Rol.BEMIDDELAAR, LocalDate.of(2026, 11, 23)));
            weigert(
                    "M16",
                    "tot",
                    () -> einde.stelIn(zaken.fenna, lotte.id(), Rol.BEMIDDELAAR, LocalDate.of(2036, 11, 25)));
            einde.stelIn(zaken.fenna, lotte.id(), Rol.BEMIDDELAAR, LocalDate.of(2026, 11, 24));
            zaken.zaken.put(lotte.id(), List.of(ZAAK));
            Rolafloop afloop = zaken.maak(Rolafloop.class);
            afloop.round();
            assertThat(zaken.wie(lotte.id()).rollen()).contains(Rol.BEMIDDELAAR);

            zaken.klok.schuif(Duration.ofDays(1));
            afloop.round();
            zaken.vergeet();
            assertThat(zaken.wie(lotte.id()).rollen()).containsExactly(Rol.CONCIERGE);
            assertThat(zaken.zaken.get(0L)).containsExactly(ZAAK);
            assertThat(zaken.post()).contains("Je rol bemiddelaar in Buurtregie is voorbij");
            assertThat(zaken.boek(lotte)).startsWith(Wat.ROL_GENOMEN, Wat.ROL_TOT);
        });
    }

    /** A group that was typed wrong there, and put back the next day, costs nobody a case. */
    @Test
    @Regel("M46")
    void werk_van_een_rol_die_de_gemeente_wegnam_wacht_drie_werkdagen_op_die_rol() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            zaken.zaken.put(lotte.id(), List.of(ZAAK));
            Rolafloop afloop = zaken.maak(Rolafloop.class);
            gemeente(zaken, lotte, Rol.MANAGER);
            assertThat(zaken.wie(lotte.id()).rollen()).as("meteen").containsExactly(Rol.MANAGER);
            assertThat(zaken.maak(BekijkIemand.class)
                            .bekijk(zaken.fenna, lotte.id())
                            .wachtwerk())
                    .containsExactly(new Wachtwerk.Wacht(Rol.BEMIDDELAAR, LocalDate.of(2026, 11, 27), 1));
            zaken.klok.schuif(Duration.ofDays(3));
            afloop.round();
            gemeente(zaken, lotte, Rol.BEMIDDELAAR);
            zaken.klok.schuif(Duration.ofDays(2));
            afloop.round();
            assertThat(zaken.zaken.get(lotte.id())).containsExactly(ZAAK);

            gemeente(zaken, lotte, Rol.MANAGER);
            zaken.klok.schuif(Duration.ofDays(4)); // a Sunday, and three werkdagen
            afloop.round();
            assertThat(zaken.zaken.get(0L)).containsExactly(ZAAK);
            weigert("M46", "", () -> zaken.maak(GeefWachtwerkUit.class).geefUit(zaken.fenna, lotte.id()));
        });
    }

    @Test
    @Regel("M46")
    void een_beheerder_laat_werk_dat_wacht_meteen_los() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            zaken.zaken.put(lotte.id(), List.of(ZAAK));
            GeefWachtwerkUit geefUit = zaken.maak(GeefWachtwerkUit.class);
            weigert("M46", "", () -> geefUit.geefUit(zaken.fenna, lotte.id()));
            gemeente(zaken, lotte, Rol.MANAGER);
            assertThatThrownBy(() -> geefUit.geefUit(lotte, lotte.id())).isInstanceOf(NotFound.class);
            assertThat(geefUit.geefUit(zaken.fenna, lotte.id())).isEqualTo(1);
            assertThat(zaken.zaken.get(0L)).containsExactly(ZAAK);
        });
    }

    /** The gemeente says at a login which one role somebody has. */
    private static void gemeente(Personeelszaken zaken, Ik wie, Rol rol) {
        zaken.maak(RollenVanElders.class).neemOver(zaken.wie(wie.id()), Set.of(rol));
        zaken.vergeet();
    }

    /** Nobody is told of a role that ended while the account was closed; whoever comes back has it. */
    @Test
    @Regel("M16")
    void met_een_gesloten_account_wacht_een_rol_en_die_is_er_weer_bij_het_openen() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            zaken.maak(StelRoleindeIn.class)
                    .stelIn(zaken.fenna, lotte.id(), Rol.BEMIDDELAAR, LocalDate.of(2026, 11, 24));
            zaken.maak(SluitAccount.class).sluit(zaken.fenna, lotte.id(), Map.of());
            long post = zaken.aantalPost();
            zaken.klok.schuif(Duration.ofDays(2));
            Rolafloop afloop = zaken.maak(Rolafloop.class);
            afloop.round();
            assertThat(zaken.aantalPost()).isEqualTo(post);
            zaken.vergeet();
            zaken.maak(HeropenAccount.class).heropen(zaken.fenna, lotte.id());
            afloop.round();
            zaken.vergeet();
            assertThat(zaken.wie(lotte.id()).rollen()).containsExactly(Rol.BEMIDDELAAR);
        });
    }

    @Test
    @Regel("M16")
    void een_rol_die_niet_weg_kan_houdt_een_andere_niet_tegen() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = metMail(zaken, "lotte", Rol.BEMIDDELAAR);
            Ik els = metMail(zaken, "els", Rol.BEMIDDELAAR);
            for (Ik wie : List.of(lotte, els)) {
                zaken.rollen(zaken.fenna, wie, Rol.BEMIDDELAAR, Rol.CONCIERGE);
                zaken.maak(StelRoleindeIn.class)
                        .stelIn(zaken.fenna, wie.id(), Rol.BEMIDDELAAR, LocalDate.of(2026, 11, 24));
            }
            zaken.houdtVast = lotte.id();
            zaken.klok.schuif(Duration.ofDays(1));
            assertThatThrownBy(() -> zaken.maak(Rolafloop.class).round())
                    .as("the round is a failed one, or nobody hears of it")
                    .hasMessageStartingWith("1 van 2 ging niet");
            zaken.vergeet();
            assertThat(zaken.wie(lotte.id()).rollen()).contains(Rol.BEMIDDELAAR);
            assertThat(zaken.wie(els.id()).rollen()).containsExactly(Rol.CONCIERGE);
        });
    }

    /** The books of a year are kept longer than an account: who got it and who paid stay in the line until its own term is over. */
    @Test
    void wie_geld_kreeg_en_wie_betaalde_blijft_na_het_wissen_van_het_account() {
        Personeelszaken.proef(zaken -> {
            Ik noor = zaken.account("noor", "Noor Zonnedauw", Rol.BEMIDDELAAR);
            Ik marjan = zaken.account("marjan", "Marjan Visser", Rol.COORDINATOR);
            zaken.em
                    .createNativeQuery(
                            "insert into urenregel (id, inzending, medewerker_id, dag, soort, minuten, km,"
                                    + " ov_cent, tarief_cent, op, door, betaald_op, betaald_door) values (1, gen_random_uuid(), ?1,"
                                    + " date '2026-11-23', 'OVERIG', 60, 10, 0, 23, now(), 'Noor Zonnedauw', '2027-01-05 12:00+01', 'Marjan Visser')")
                    .setParameter(1, noor.id())
                    .executeUpdate();
            List.of(noor, marjan).forEach(wie -> zaken.wie(wie.id()).sluit(zaken.klok.instant()));
            zaken.vergeet();
            zaken.klok.schuif(Duration.ofDays(2 * 366));
            assertThat(zaken.maak(Accountbewaring.class).ruimOp(10)).isEqualTo(2);
            zaken.vergeet();
            Object regel = zaken.em
                    .createNativeQuery("select door || ', ' || ontvanger || ', ' || betaald_door from urenregel")
                    .getSingleResult();
            assertThat(regel).isEqualTo("Oud-medewerker " + noor.id() + ", Noor Zonnedauw, Marjan Visser");

            zaken.klok.schuif(Duration.ofDays(6 * 366));
            Bewaarsoort uren;
            try {
                uren = (Bewaarsoort) zaken.maak(Class.forName("nl.buurtregie.vrijwilliger.uren.Urenbewaring"));
            } catch (ClassNotFoundException weg) {
                throw new IllegalStateException(weg);
            }
            assertThat(List.of(uren.aanDeBeurt(), uren.ruimOp(10)))
                    .as("seven years after the books of 2027, in which it was paid")
                    .containsOnly(0);
            zaken.klok.schuif(Duration.between(zaken.klok.instant(), Instant.parse("2034-12-31T22:00:00Z")));
            assertThat(uren.aanDeBeurt()).isZero();
            zaken.klok.schuif(Duration.ofHours(2));
            assertThat(uren.ruimOp(10)).isEqualTo(1);
            assertThat(uren.aanDeBeurt()).isZero();
            zaken.vergeet();
            assertThat(zaken.em
                            .createNativeQuery("select count(*) from urenregel where km = 10 and betaald_op is not null"
                                    + " and coalesce(ontvanger, betaald_door) is null")
                            .getSingleResult())
                    .isEqualTo(1L);
        });
    }

    @Test
    void het_boek_wordt_alleen_aangevuld() {
        Personeelszaken.proef(zaken -> {
            zaken.nodigUit("Vera", "vera@voorbeeld.example", Rol.MANAGER);
            zaken.vergeet();
            assertThatThrownBy(() -> zaken.em
                            .createNativeQuery("update accountwijziging set door = 'iemand anders'")
                            .executeUpdate())
                    .hasMessageContaining("alleen aangevuld");
        });
    }

    private static Ik metMail(Personeelszaken zaken, String naam, Rol... rollen) {
        Ik ik = zaken.account(naam, "Lotte", rollen);
        zaken.wie(ik.id()).bereikbaarOp(naam + "@voorbeeld.example");
        return ik;
    }
}
