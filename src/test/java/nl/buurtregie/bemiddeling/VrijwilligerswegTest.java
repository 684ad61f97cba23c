package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Voorbeelden.VANDAAG;
import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Paarantwoord;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.paar.Paarzorgen;
import nl.buurtregie.kalender.Kalender;
import nl.buurtregie.kalender.Kalenderlinks;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.OpenWerk;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Roldeler;
import nl.buurtregie.medewerker.Uitnodiger;
import nl.buurtregie.medewerker.WijzigEmail;
import nl.buurtregie.mensen.DeelRolUit;
import nl.buurtregie.mensen.Delen;
import nl.buurtregie.mensen.NodigUit;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Uitvoering;
import nl.buurtregie.vrijwilliger.Herkomst;
import nl.buurtregie.vrijwilliger.Profiel;
import nl.buurtregie.vrijwilliger.Training;
import nl.buurtregie.vrijwilliger.Vrijwilliger;
import nl.buurtregie.vrijwilliger.Vrijwilligers;
import nl.buurtregie.vrijwilliger.uren.SchrijfUren;
import nl.buurtregie.vrijwilliger.uren.Tijd;
import nl.buurtregie.vrijwilliger.uren.Urensoort;
import nl.buurtregie.vrijwilliger.uren.Werkdag;
import nl.buurtregie.vrijwilliger.weg.Aanmelder;
import nl.buurtregie.vrijwilliger.weg.Bedankpost;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomst;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstplan;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstpost;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstsoort;
import nl.buurtregie.vrijwilliger.weg.Dienst;
import nl.buurtregie.vrijwilliger.weg.EersteZaken;
import nl.buurtregie.vrijwilliger.weg.GeefAccount;
import nl.buurtregie.vrijwilliger.weg.Kennismaking;
import nl.buurtregie.vrijwilliger.weg.KomtTerug;
import nl.buurtregie.vrijwilliger.weg.LegAanwezigheidVast;
import nl.buurtregie.vrijwilliger.weg.LegCertificaatVast;
import nl.buurtregie.vrijwilliger.weg.LegKennismakingVast;
import nl.buurtregie.vrijwilliger.weg.LegVogVast;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.Loopbaanregel;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;
import nl.buurtregie.vrijwilliger.weg.MaakZelfstandig;
import nl.buurtregie.vrijwilliger.weg.MeldVrijwilligerAan;
import nl.buurtregie.vrijwilliger.weg.NeemAfscheid;
import nl.buurtregie.vrijwilliger.weg.NeemVrijwilligerOver;
import nl.buurtregie.vrijwilliger.weg.PlanBijeenkomst;
import nl.buurtregie.vrijwilliger.weg.Stopreden;
import nl.buurtregie.vrijwilliger.weg.Studie;
import nl.buurtregie.vrijwilliger.weg.VerlengPeriode;
import nl.buurtregie.vrijwilliger.weg.VraagAccount;
import nl.buurtregie.vrijwilliger.weg.Wegfeit;
import nl.buurtregie.vrijwilliger.weg.Wegstap;
import org.junit.jupiter.api.Test;

/** The road of a volunteer, by its acts; on a real database. */
class VrijwilligerswegTest {

    private static final String MAIL = "noor@voorbeeld.example";

    @Test
    @Regel({"V7", "V8", "V9"})
    void wie_zich_meldt_is_bereikbaar_en_staat_er_een_keer() {
        Wereld.proef(w -> {
            weigert("V7", "naam", () -> meld(w, wie(null, MAIL, null)));
            weigert("V7", "email", () -> meld(w, wie("Noor", null, null)));
            weigert("V7", "telefoon", () -> meld(w, wie("Noor", null, "0".repeat(21))));
            weigert("M6", "email", () -> meld(w, wie("Noor", "geen adres", null)));
            weigert("V8", "school", () -> meld(w, student(null, VANDAAG, VANDAAG)));
            weigert("V8", "periodeTot", () -> meld(w, student("Hanze", VANDAAG, null)));
            weigert("V8", "periodeTot", () -> meld(w, student("Hanze", VANDAAG, VANDAAG.minusDays(1))));
            weigert("V8", "periodeTot", () -> meld(w, student("Hanze", VANDAAG, VANDAAG.plusYears(4))));
            UUID inzending = UUID.randomUUID();
            MeldVrijwilligerAan meld = w.maak(MeldVrijwilligerAan.class);
            long id = meld.meldAan(w.marjan, inzending, wie("Noor", MAIL, null));
            assertThat(meld.meldAan(w.marjan, inzending, wie("Noor", MAIL, null)))
                    .isEqualTo(id);
            weigert("V9", "email", () -> meld(w, wie("Noor Twee", MAIL.toUpperCase(), null)));
            weigert("V9", "email", () -> {
                w.vraag("with x as (update medewerker set email = 'ineke@voorbeeld.example' where id = " + w.ineke.id()
                        + " returning 1) select count(*) from x");
                w.em.clear();
                meld(w, wie("Ineke", "ineke@voorbeeld.example", null));
            });
            assertThatThrownBy(() -> meld.meldAan(w.ineke, UUID.randomUUID(), wie("X", null, "06")))
                    .isInstanceOf(NotFound.class);
            long student = meld(w, student("Hanze", VANDAAG, VANDAAG.plusDays(10)));
            assertThat(w.maak(Paarzorgen.class).alle(w.marjan))
                    .extracting("wie")
                    .containsExactly("Sil");
            weigert("V8", "tot", () -> w.maak(VerlengPeriode.class)
                    .verleng(w.marjan, student, versie(w, student), VANDAAG.plusYears(4)));
            weigert("V8", "tot", () -> w.maak(VerlengPeriode.class).verleng(w.marjan, id, versie(w, id), VANDAAG));
            w.maak(VerlengPeriode.class).verleng(w.marjan, student, versie(w, student), VANDAAG.plusDays(90));
            assertThat(w.maak(Paarzorgen.class).alle(w.marjan)).isEmpty();
        });
    }

    @Test
    @Regel({"V10", "V11", "V12", "V13", "V14", "V18", "V19"})
    void elke_stap_zegt_wat_er_nog_mist() {
        Wereld.proef(w -> {
            long id = meld(w, wie("Noor", MAIL, null));
            weigert("V14", "", () -> w.maak(VraagAccount.class).vraag(w.marjan, id, versie(w, id)));
            weigert("V10", "op", () -> kennis(w, id, VANDAAG.plusDays(1), Kennismaking.GAAT_DOOR));
            weigert("V10", "op", () -> kennis(w, id, VANDAAG.minusDays(1), Kennismaking.GAAT_DOOR));
            weigert("V10", "op", () -> kennis(w, id, null, Kennismaking.GAAT_DOOR));
            assertThatThrownBy(() -> w.maak(LegKennismakingVast.class)
                            .legVast(w.marjan, id, versie(w, id) - 1, VANDAAG, Kennismaking.GAAT_DOOR, false))
                    .isInstanceOf(Changed.class);
            kennis(w, id, VANDAAG, Kennismaking.GAAT_DOOR);
            weigert("V13", "", () -> kennis(w, id, VANDAAG, Kennismaking.GAAT_DOOR));
            weigert("V11", "op", () -> certificaat(w, id, VANDAAG));
            long training = bijeenkomst(w, Bijeenkomstsoort.BASISTRAINING, VANDAAG, id);
            long later = bijeenkomst(w, Bijeenkomstsoort.INTERVISIE, VANDAAG.plusDays(1), id);
            weigert("V18", "aanwezig", () -> aanwezig(w, later, id));
            assertThat(stap(w, id)).isEqualTo(Wegstap.TRAINING);
            aanwezig(w, training, id);
            assertThat(stap(w, id)).isEqualTo(Wegstap.PAPIEREN);
            aanwezig(w, training);
            assertThat(stap(w, id)).isEqualTo(Wegstap.TRAINING);
            aanwezig(w, training, id);
            weigert("V18", "", () -> w.maak(PlanBijeenkomst.class).zegAf(w.marjan, training, versieVan(w, training)));
            w.maak(PlanBijeenkomst.class).zegAf(w.marjan, later, versieVan(w, later));
            weigert("V18", "", () -> w.maak(PlanBijeenkomst.class)
                    .nodigUit(w.marjan, later, versieVan(w, later), Set.of(id), Set.of(), true));
            certificaat(w, id, VANDAAG);
            weigert("V19", "aanwezig", () -> aanwezig(w, training));
            weigert("V12", "op", () -> vog(w, id, null));
            weigert("V12", "op", () -> vog(w, id, VANDAAG.plusDays(1)));
            weigert("V12", "op", () -> vog(w, id, VANDAAG.minusYears(3)));
            vog(w, id, VANDAAG.minusMonths(1));
            assertThat(stap(w, id)).isEqualTo(Wegstap.EERSTE_ZAAK);
            w.maak(VraagAccount.class).vraag(w.marjan, id, versie(w, id));
            weigert("V14", "", () -> w.maak(VraagAccount.class).vraag(w.marjan, id, versie(w, id)));
            assertThat(w.maak(Loopbanen.class).regels(weg(w, id))).hasSize(8);
        });
    }

    @Test
    @Regel({"B4.11", "B4.12", "B4.13", "V15"})
    void een_eerste_zaak_komt_na_certificaat_en_vog_en_naast_iemand_met_ervaring() {
        Wereld.proef(w -> {
            Ik noor = metAccount(w);
            long id = w.maak(Loopbanen.class)
                    .vanMedewerker(noor.id())
                    .orElseThrow()
                    .id();
            assertThat(w.maak(Vrijwilligers.class)
                            .find(noor.id())
                            .orElseThrow()
                            .profiel()
                            .training())
                    .containsExactly(Training.BASISTRAINING);
            String nummer = w.breng(Status.WACHTLIJST);
            weigert("B4.11", "paar", () -> kies(w, nummer, noor, w.ineke));
            certificaat(w, id, VANDAAG);
            weigert("B4.11", "paar", () -> kies(w, nummer, noor, w.ineke));
            vog(w, id, VANDAAG.minusMonths(1));
            weigert("B4.13", "paar", () -> kies(w, nummer, noor, w.ineke));
            assertThat(w.maak(Kandidaten.class).kan(w.zaak(nummer), noor.id(), Set.of(w.ineke.id())))
                    .isFalse();
            weigert("V15", "waarom", () -> zelfstandig(w, id, " "));
            ervaren(w, w.ineke);
            kies(w, nummer, noor, w.ineke);
            weigert("B4.13", "nieuw", () -> w.maak(VervangBemiddelaar.class)
                    .vervang(w.marjan, w.nu(nummer), w.ineke.id(), w.youssef.id(), "ziek"));
            w.antwoord(noor, nummer, Paarantwoord.JA);
            w.em.flush();
            weigert("V15", "waarom", () -> zelfstandig(w, id, " "));
            w.antwoord(w.ineke, nummer, Paarantwoord.JA);
            w.em.flush();
            zelfstandig(w, id, null);
            assertThat(weg(w, id).mentorId()).isEqualTo(w.ineke.id());
            kies(w, w.breng(Status.WACHTLIJST), noor, w.youssef);
            w.later(Duration.ofDays(3 * 366));
            String jaren = w.breng(Status.WACHTLIJST);
            weigert("B4.12", "paar", () -> kies(w, jaren, noor, w.youssef));
        });
    }

    /** A gemeente that begins here has mediators of ten years, and none with a road. */
    @Test
    @Regel({"V15", "V26"})
    void wie_al_bemiddelde_hoort_meteen_in_een_paar() {
        Wereld.proef(w -> {
            Ik noor = overgenomen(w, "Noor", VANDAAG.minusYears(7), VANDAAG.minusYears(6));
            ervaren(w, noor);
            Ik piet = overgenomen(w, "Piet", VANDAAG.minusYears(1), null);
            long van = w.maak(Loopbanen.class)
                    .vanMedewerker(noor.id())
                    .orElseThrow()
                    .id();
            assertThat(stap(w, van)).isEqualTo(Wegstap.PAPIEREN);
            certificaat(w, van, VANDAAG.minusYears(7));
            vog(w, van, VANDAAG.minusMonths(1));
            assertThat(stap(w, van)).isEqualTo(Wegstap.ACTIEF);
            long leert = w.maak(Loopbanen.class)
                    .vanMedewerker(piet.id())
                    .orElseThrow()
                    .id();
            certificaat(w, leert, VANDAAG.minusYears(1));
            vog(w, leert, VANDAAG.minusMonths(1));
            String nummer = w.breng(Status.WACHTLIJST);
            assertThat(w.maak(Kandidaten.class).kan(w.zaak(nummer), noor.id(), Set.of(piet.id())))
                    .isTrue();
            weigert("V10", "op", () -> w.maak(MaakZelfstandig.class)
                    .maak(w.marjan, leert, versie(w, leert), VANDAAG.minusYears(2), "Bemiddelde in Assen."));
            zelfstandig(w, leert, "Bemiddelde in Assen.");
            assertThat(weg(w, leert).mentorId()).isNull();
            assertThat(w.maak(Loopbanen.class).regels(weg(w, leert)))
                    .extracting("toelichting")
                    .contains("Bemiddelde in Assen.");
            kies(w, nummer, noor, piet);
            weigert("V26", "trainingOp", () -> overgenomen(w, "Jet", null, null));
            weigert("V26", "trainingOp", () -> overgenomen(w, "Jan", VANDAAG.plusDays(1), null));
            weigert("V26", "zelfstandigOp", () -> overgenomen(w, "Joy", VANDAAG, VANDAAG.minusDays(1)));
            weigert("V26", "zelfstandigOp", () -> overgenomen(w, "Job", VANDAAG, VANDAAG.plusDays(1)));
        });
    }

    private static Ik overgenomen(Wereld w, String naam, LocalDate training, LocalDate zelfstandig) {
        w.objecten.met(EersteZaken.class, w.maak(Eerstezaken.class));
        Ik wie = w.account(naam.toLowerCase(), naam, Rol.BEMIDDELAAR);
        Profiel profiel = new Profiel(
                Wereld.ANDERE_BUURT,
                8,
                List.of("Nederlands"),
                Set.of(),
                Set.of(Training.BASISTRAINING),
                false,
                Herkomst.BEWONER,
                null,
                null,
                null);
        w.maak(NeemVrijwilligerOver.class).neemOver(w.marjan, wie.id(), profiel, new Dienst(training, zelfstandig));
        w.em.flush();
        return wie;
    }

    private static void ervaren(Wereld w, Ik wie) {
        w.vraag("with x as (update vrijwilliger set ervaren = true where medewerker_id = " + wie.id()
                + " returning 1) select count(*) from x");
        w.em.clear();
    }

    /** With a certificate and a VOG, beside somebody with experience. */
    private static long magEenEersteZaak(Wereld w, Ik wie) {
        long id = w.maak(Loopbanen.class).vanMedewerker(wie.id()).orElseThrow().id();
        certificaat(w, id, VANDAAG);
        vog(w, id, VANDAAG.minusMonths(1));
        ervaren(w, w.ineke);
        return id;
    }

    private static void zelfstandig(Wereld w, long id, String waarom) {
        w.maak(MaakZelfstandig.class).maak(w.marjan, id, versie(w, id), VANDAAG, waarom);
    }

    /** What is done with talking cannot be handed over, and keeps nobody; who did one case is thanked for the work. */
    @Test
    void wie_na_een_eerste_zaak_stopt_wordt_bedankt_voor_het_werk_en_een_zaak_die_klaar_is_houdt_niemand_vast() {
        Wereld.proef(w -> {
            Ik noor = metAccount(w);
            long id = magEenEersteZaak(w, noor);
            Bedankpost post = w.maak(Bedankpost.class);
            assertThat(post.woorden(weg(w, id))).isEqualTo(Berichtsoort.AANMELDER_BEDANKT.woord());
            String nummer = w.breng(Status.WACHTLIJST);
            kies(w, nummer, noor, w.ineke);
            assertThat(post.woorden(weg(w, id))).as("only asked").isEqualTo(Berichtsoort.AANMELDER_BEDANKT.woord());
            w.zegtJa(nummer);
            w.em.flush();
            assertThat(post.woorden(weg(w, id))).isEqualTo(Berichtsoort.VRIJWILLIGER_BEDANKT.woord());
            weigert("V16", "", () -> stop(w, id));
            w.maak(LegEersteGesprekVast.class).legVast(w.ineke, w.nu(nummer), EersteBuurZegt.STOPT);
            assertThat(w.zaak(nummer).status()).isEqualTo(Status.AFSLUITEN);
            w.vergeet();
            assertThat(w.zaak(nummer).paar()).contains(noor.id());
            stop(w, id);
            assertThat(stap(w, id)).isEqualTo(Wegstap.GESTOPT);
        });
    }

    @Test
    @Regel({"V16", "V20"})
    void afscheid_komt_na_de_zaken_en_daarna_vraagt_niemand_meer_iets() {
        Wereld.proef(w -> {
            Ik noor = metAccount(w);
            long id = magEenEersteZaak(w, noor);
            String nummer = w.breng(Status.WACHTLIJST);
            kies(w, nummer, noor, w.ineke);
            w.em.flush();
            weigert("V16", "", () -> stop(w, id));
            assertThatThrownBy(() -> stop(w, id)).hasMessageContaining(nummer);
            w.maak(VervangBemiddelaar.class)
                    .draagOver(w.marjan, List.of(nummer), noor.id(), VervangBemiddelaar.NIEMAND, "stopt");
            w.vergeet();
            assertThat(w.zaak(nummer).paar()).containsExactly(w.ineke.id());
            assertThat(w.vraag("select plek_vrij from taak where nummer = '" + nummer + "'"))
                    .as("it stands at the coördinator")
                    .isEqualTo(true);
            stop(w, id);
            weigert("V13", "", () -> vog(w, id, VANDAAG));
            weigert("V20", "genodigden", () -> bijeenkomst(w, Bijeenkomstsoort.INTERVISIE, VANDAAG.plusDays(2), id));
            String ander = w.breng(Status.WACHTLIJST);
            weigert("B4.3", "paar", () -> kies(w, ander, noor, w.ineke));
            w.later(Duration.ofDays(367));
            Bewaarsoort bewaring = bewaring(w);
            assertThat(bewaring.aanDeBeurt()).isEqualTo(1);
            assertThat(bewaring.ruimOp(10)).isEqualTo(1);
            w.vergeet();
            assertThat(bewaring.aanDeBeurt()).isZero();
            assertThat(w.vraag("select count(*) from loopbaan where id = " + id
                            + " and telefoon is null and vog_op is null and training_op is not null"))
                    .isEqualTo(1L);
        });
    }

    /** Who stopped and asks to be erased: the letter says what stays, and nobody is called by name any more. */
    @Test
    @Functie("PRI-07")
    void wie_gewist_is_heeft_geen_profiel_en_geen_naam_en_hoort_wat_er_blijft() {
        Wereld.proef(w -> {
            Ik noor = metAccount(w);
            long id = w.maak(Loopbanen.class)
                    .vanMedewerker(noor.id())
                    .orElseThrow()
                    .id();
            w.maak(SchrijfUren.class)
                    .schrijf(
                            noor, UUID.randomUUID(), new Werkdag(VANDAAG, Urensoort.OVERIG, null, new Tijd(60, 10, 0)));
            Betrokkene weg = new Betrokkene(Betrokkene.Soort.VRIJWILLIGER, id, "V-" + id, "", "");
            assertThat(geeft(w, "nl.buurtregie.privacy.inzage.Medewerkerinzage", weg))
                    .contains(MAIL);
            assertThat(geeft(w, "nl.buurtregie.vrijwilliger.Profielinzage", weg))
                    .contains("Nederlands");
            stop(w, id);
            Uitvoering recht = maak(w, "nl.buurtregie.vrijwilliger.weg.Vrijwilligersrecht", Uitvoering.class);
            assertThat(recht.watBlijft(weg).orElseThrow().inBrief())
                    .contains("uw naam en e-mailadres nog 2 jaar", "uren en reiskosten", "31 december 2033");
            recht.wis(w.marjan, weg);
            w.vergeet();
            assertThat(w.maak(Vrijwilligers.class).find(noor.id())).isEmpty();
            assertThat(w.maak(Loopbanen.class).naam(weg(w, noor))).isEqualTo("Oud-vrijwilliger");
            assertThatThrownBy(() -> w.maak(Loopbanen.class).get(w.marjan, id)).isInstanceOf(NotFound.class);

            Inzagebron account = maak(w, "nl.buurtregie.privacy.inzage.Medewerkerinzage", Inzagebron.class);
            Betrokkene mens = account.zoek("zonnedauw").get(0);
            assertThat(mens.soort()).isEqualTo(Betrokkene.Soort.MEDEWERKER);
            assertThat(geeft(w, "nl.buurtregie.privacy.inzage.Medewerkerinzage", mens))
                    .contains("Noor Zonnedauw", MAIL, "Bemiddelaar");
            assertThat(geeft(w, "nl.buurtregie.vrijwilliger.uren.Ureninzage", mens))
                    .contains("10 km");
            Uitvoering bij = maak(w, "nl.buurtregie.vrijwilliger.weg.Medewerkerrecht", Uitvoering.class);
            assertThat(bij.waaromNietWissen(mens).orElseThrow()).startsWith("U hebt nog een account");
            w.vraag("with x as (update medewerker set actief = false, gesloten_op = '2026-11-24 10:00Z' where id = "
                    + noor.id() + " returning 1) select count(*) from x");
            w.vergeet();
            assertThat(bij.waaromNietWissen(mens).orElseThrow())
                    .contains("tot en met 24 november 2028", "31 december 2033", "Daarna wissen wij dat vanzelf");
        });
    }

    /** A telephone number finds a volunteer too, however it was written. */
    @Test
    @Functie("PRI-07")
    void een_vrijwilliger_is_te_vinden_op_telefoon() {
        Wereld.proef(w -> {
            Ik noor = metAccount(w);
            assertThat(w.vraag("select count(*) from loopbaan where telefoon is not null"))
                    .as("with the account")
                    .isEqualTo(0L);
            assertThat(w.maak(Vrijwilligers.class).find(noor.id()).orElseThrow().belnummer())
                    .hasValueSatisfying(een -> assertThat(een.voorPaar()).isFalse());
            for (String bron : List.of(
                    "nl.buurtregie.privacy.inzage.Medewerkerinzage", "nl.buurtregie.vrijwilliger.weg.Loopbaaninzage")) {
                for (String getypt : List.of("06-12 34 56 78", "+31 6 12345678")) {
                    assertThat(maak(w, bron, Inzagebron.class).zoek(getypt))
                            .as(bron + " " + getypt)
                            .hasSize(1);
                }
                assertThat(maak(w, bron, Inzagebron.class).zoek("niemand")).isEmpty();
            }
        });
    }

    private static String geeft(Wereld w, String bron, Betrokkene wie) {
        return maak(w, bron, Inzagebron.class).van(wie).toString();
    }

    private static Loopbaan weg(Wereld w, Ik wie) {
        return w.maak(Loopbanen.class).vanMedewerker(wie.id()).orElseThrow();
    }

    private static <T> T maak(Wereld w, String naam, Class<T> als) {
        try {
            return als.cast(w.maak(Class.forName(naam)));
        } catch (ClassNotFoundException weg) {
            throw new IllegalStateException(weg);
        }
    }

    @Test
    @Regel("V17")
    void een_bijeenkomst_heeft_een_plaats_en_een_einde() {
        Wereld.proef(w -> {
            weigert("V17", "dag", () -> plan(w, VANDAAG.plusYears(3), "21:00", "De Linde"));
            weigert("V17", "tot", () -> plan(w, VANDAAG, "18:00", "De Linde"));
            weigert("V17", "plaats", () -> plan(w, VANDAAG, "21:00", "x".repeat(81)));
            Bijeenkomsten alle = w.maak(Bijeenkomsten.class);
            assertThatThrownBy(() -> alle.komend(w.ineke, VANDAAG)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> alle.aantalGeweest(w.ineke, VANDAAG)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> alle.geweest(w.ineke, VANDAAG, 0)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void een_grote_uitnodiging_verbergt_geen_andere_bijeenkomst() {
        Wereld.proef(w -> {
            Bijeenkomsten alle = w.maak(Bijeenkomsten.class);
            assertThat(alle.komend(w.marjan, VANDAAG)).isEmpty();
            assertThat(alle.geweest(w.marjan, VANDAAG, 0)).isEmpty();
            Set<Long> iedereen = new HashSet<>();
            for (int wie = 0; wie < 60; wie++) {
                iedereen.add(meld(w, wie("Vrijwilliger " + wie, "v" + wie + "@voorbeeld.example", null)));
            }
            List<Long> komend = new ArrayList<>();
            for (int dag = 1; dag <= 3; dag++) {
                komend.add(plan(w, op(VANDAAG.plusDays(dag)), iedereen));
            }
            for (int dag = 1; dag <= Bijeenkomsten.PAGINA + 1; dag++) {
                plan(w, op(VANDAAG.minusDays(dag)), iedereen);
            }
            w.em.flush();
            w.em.clear();
            assertThat(alle.komend(w.marjan, VANDAAG))
                    .extracting(een -> een.bijeenkomst().id(), Bijeenkomsten.Geteld::genodigd)
                    .containsExactlyElementsOf(
                            komend.stream().map(id -> tuple(id, 60)).toList());
            assertThat(alle.aantalGeweest(w.marjan, VANDAAG)).isEqualTo(Bijeenkomsten.PAGINA + 1);
            assertThat(alle.geweest(w.marjan, VANDAAG, 0)).hasSize(Bijeenkomsten.PAGINA);
            assertThat(alle.geweest(w.marjan, VANDAAG, 1)).hasSize(Bijeenkomsten.PAGINA);
            assertThat(alle.geweest(w.marjan, VANDAAG, Bijeenkomsten.PAGINA))
                    .extracting(een -> een.bijeenkomst().plan().dag())
                    .containsExactly(VANDAAG.minusDays(Bijeenkomsten.PAGINA + 1));
        });
    }

    private static Bijeenkomstplan op(LocalDate dag) {
        return new Bijeenkomstplan(
                Bijeenkomstsoort.INTERVISIE, dag, LocalTime.of(19, 0), LocalTime.of(21, 0), "De Linde", null);
    }

    @Test
    @Regel("V13")
    void aanwezigheid_verbeteren_raakt_alleen_wie_op_het_formulier_stond() {
        Wereld.proef(w -> {
            long noor = meld(w, wie("Noor", MAIL, null));
            long sil = meld(w, student("Hanze", VANDAAG, VANDAAG.plusDays(90)));
            kennis(w, noor, VANDAAG, Kennismaking.GAAT_DOOR);
            kennis(w, sil, VANDAAG, Kennismaking.GAAT_DOOR);
            long training = bijeenkomst(w, Bijeenkomstsoort.BASISTRAINING, VANDAAG, noor);
            aanwezig(w, training, noor, sil);
            certificaat(w, noor, VANDAAG);
            stop(w, noor);
            w.later(Duration.ofDays(1));
            long later = bijeenkomst(w, Bijeenkomstsoort.INTERVISIE, VANDAAG.plusDays(1), sil);
            aanwezig(w, training, sil);
            assertThat(w.maak(Bijeenkomsten.class).get(w.marjan, training).aanwezigen())
                    .as("wie stopte blijft staan, en houdt niemand op")
                    .containsExactlyInAnyOrder(noor, sil);
            assertThat(opties(w, training)).containsExactly(noor, sil);
            assertThat(opties(w, later)).containsExactly(sil);
            stop(w, sil);
            ticks(w, training, Set.of(noor, sil), noor);
            assertThat(weg(w, sil).dagen().training()).isNull();
            ticks(w, training, Set.of(noor, sil), noor, sil);
            assertThat(weg(w, sil).dagen().training())
                    .as("wie later stopte, was er toen")
                    .isEqualTo(VANDAAG);
            weigert("V13", "aanwezig", () -> ticks(w, later, Set.of(noor), noor));
        });
    }

    @Test
    @Regel({"V27", "V9", "V14"})
    void wie_terugkomt_gaat_verder_waar_het_was_en_krijgt_het_account_terug() {
        Wereld.proef(w -> {
            Ik noor = metAccount(w);
            long id = w.maak(Loopbanen.class)
                    .vanMedewerker(noor.id())
                    .orElseThrow()
                    .id();
            certificaat(w, id, VANDAAG);
            vog(w, id, VANDAAG.minusMonths(1));
            weigert("V27", "", () -> terug(w, id));
            stop(w, id);
            weigert("V9", "email", () -> meld(w, wie("Noor", MAIL, null)));
            Ik fenna = w.maak(Medewerkers.class).find("fenna").orElseThrow().ik();
            assertThat(w.maak(Loopbanen.class).teSluiten(fenna)).hasSize(1);
            w.maak(Medewerkers.class).get(noor.id()).verliest(Rol.BEMIDDELAAR);
            w.vergeet();
            assertThat(w.maak(Loopbanen.class).teSluiten(fenna))
                    .as("zonder rol")
                    .hasSize(1);
            w.maak(Medewerkers.class).get(noor.id()).krijgt(Rol.COORDINATOR);
            w.vergeet();
            assertThat(w.maak(Loopbanen.class).teSluiten(fenna))
                    .as("doet ander werk")
                    .isEmpty();
            w.maak(Medewerkers.class).get(noor.id()).sluit(w.moment());
            w.vergeet();
            terug(w, id);
            assertThat(stap(w, id)).isEqualTo(Wegstap.EERSTE_ZAAK);
            assertThat(w.maak(Loopbanen.class).accountvragen(fenna)).hasSize(1);
            w.maak(GeefAccount.class).geef(fenna, id, "https://x.example");
            w.vergeet();
            assertThat(w.maak(Medewerkers.class).get(noor.id()).werktAls(Rol.BEMIDDELAAR))
                    .isTrue();
            assertThat(w.maak(Loopbanen.class).accountvragen(fenna)).isEmpty();
            assertThat(w.maak(Loopbanen.class).regels(weg(w, id)))
                    .extracting(Loopbaanregel::wat)
                    .contains(Wegfeit.GESTOPT, Wegfeit.TERUG, Wegfeit.ACCOUNT_TERUG);
            weigert("V14", "", () -> w.maak(VraagAccount.class).vraag(w.marjan, id, versie(w, id)));
            w.maak(Medewerkers.class).get(noor.id()).verliest(Rol.BEMIDDELAAR);
            w.maak(VraagAccount.class).vraag(w.marjan, id, versie(w, id));
            w.vergeet();
            assertThat(w.maak(Loopbanen.class).accountvragen(fenna)).hasSize(1);
            stop(w, id);
            w.later(Duration.ofDays(3 * 366));
            terug(w, id);
            assertThat(stap(w, id)).as("de VOG is verlopen").isEqualTo(Wegstap.PAPIEREN);
            long past = meld(w, wie("Piet", null, "06"));
            kennis(w, past, w.vandaag(), Kennismaking.PAST_NIET);
            terug(w, past);
            assertThat(stap(w, past)).isEqualTo(Wegstap.KENNISMAKING);
        });
    }

    @Test
    @Functie("BEM-39")
    @Regel("V9")
    void wie_al_een_account_heeft_wordt_bemiddelaar_met_dat_account() {
        Wereld.proef(w -> {
            Ik karel = w.account("karel", "Karel Straatman", Rol.CONCIERGE);
            w.maak(WijzigEmail.class).wijzig(karel, MAIL);
            long id = meld(w, wie("K. Straatman", MAIL, null));
            kennis(w, id, VANDAAG, Kennismaking.GAAT_DOOR);
            aanwezig(w, bijeenkomst(w, Bijeenkomstsoort.BASISTRAINING, VANDAAG, id), id);
            w.maak(VraagAccount.class).vraag(w.marjan, id, versie(w, id));
            Ik fenna = w.account("fenna", "Fenna Kooi", Rol.BEHEERDER);
            assertThat(w.maak(Loopbanen.class).eigenAccount(weg(w, id)).map(Medewerker::naam))
                    .contains("Karel Straatman");
            assertThat(w.maak(GeefAccount.class).geef(fenna, id, "https://x.example"))
                    .isEqualTo(karel.id());
            w.vergeet();
            assertThat(w.maak(Medewerkers.class).get(karel.id()).rollen())
                    .containsExactlyInAnyOrder(Rol.CONCIERGE, Rol.BEMIDDELAAR);
            assertThat(w.maak(Vrijwilligers.class).alle())
                    .extracting(Vrijwilliger::medewerkerId)
                    .contains(karel.id());
            weigert("V9", "email", () -> meld(w, wie("Karel", MAIL, null)));
        });
    }

    private static void terug(Wereld w, long id) {
        w.maak(KomtTerug.class).komTerug(w.marjan, id, versie(w, id));
    }

    private static List<Long> opties(Wereld w, long bijeenkomst) {
        return w.maak(Loopbanen.class).bij(w.marjan, w.maak(Bijeenkomsten.class).get(w.marjan, bijeenkomst)).stream()
                .map(Loopbaan::id)
                .toList();
    }

    private static void ticks(Wereld w, long bijeenkomst, Set<Long> getoond, Long... wie) {
        w.maak(LegAanwezigheidVast.class)
                .legVast(w.marjan, bijeenkomst, versieVan(w, bijeenkomst), getoond, Set.of(wie));
    }

    @Test
    @Functie("BEM-12")
    void een_training_staat_in_de_kalender_van_wie_gevraagd_is() {
        Wereld.proef(w -> {
            Ik noor = metAccount(w);
            long weg = (long) w.vraag("select id from loopbaan where medewerker_id = " + noor.id());
            long later = bijeenkomst(w, Bijeenkomstsoort.INTERVISIE, VANDAAG.plusDays(2), weg);
            String uid = uid(w, later);
            String kalender = kalender(w, noor);
            assertThat(kalender)
                    .contains(uid, "DTSTART;TZID=Europe/Amsterdam:20261126T190000", "LOCATION:De Linde")
                    .contains("STATUS:CONFIRMED")
                    .doesNotContain("STATUS:CANCELLED");
            w.later(Duration.ofMinutes(5));
            assertThat(kalender(w, noor)).as("niets veranderde").isEqualTo(kalender);
            assertThat(kalender(w, w.ineke)).doesNotContain(uid);
            long ander = bijeenkomst(w, Bijeenkomstsoort.INTERVISIE, VANDAAG.plusDays(3), weg);
            w.maak(PlanBijeenkomst.class).zegAf(w.marjan, later, versieVan(w, later));
            w.maak(PlanBijeenkomst.class).nodigUit(w.marjan, ander, versieVan(w, ander), Set.of(weg), Set.of(), true);
            assertThat(kalender(w, noor)).contains(uid, "STATUS:CANCELLED").doesNotContain(uid(w, ander));
        });
    }

    private static String uid(Wereld w, long bijeenkomst) {
        return "UID:" + w.maak(Bijeenkomsten.class).get(w.marjan, bijeenkomst).agendakenmerk();
    }

    private static String kalender(Wereld w, Ik wie) {
        w.em.flush();
        return w.maak(Kalender.class)
                .tekst(w.maak(Kalenderlinks.class).maak(wie).tekst());
    }

    /** Invited by a beheerder, and at work; trained, and nothing on paper yet. */
    private static Ik metAccount(Wereld w) {
        Delen.anderen(w.objecten, List.of());
        long id = meld(w, wie("Noor Zonnedauw", MAIL, "06 12345678"));
        kennis(w, id, VANDAAG, Kennismaking.GAAT_DOOR);
        aanwezig(w, bijeenkomst(w, Bijeenkomstsoort.BASISTRAINING, VANDAAG, id), id);
        w.maak(VraagAccount.class).vraag(w.marjan, id, versie(w, id));
        Ik fenna = w.account("fenna", "Fenna Kooi", Rol.BEHEERDER);
        assertThat(w.maak(Loopbanen.class).accountvragen(fenna)).hasSize(1);
        assertThatThrownBy(() -> w.maak(GeefAccount.class).geef(w.marjan, id, "https://x.example"))
                .isInstanceOf(NotFound.class);
        long account = w.maak(GeefAccount.class).geef(fenna, id, "https://x.example");
        w.vraag("with x as (update medewerker set actief = true, gebruikersnaam = 'noor' where id = " + account
                + " returning 1) select count(*) from x");
        w.vergeet();
        assertThat(weg(w, id).aanmelder().email())
                .as("nobody's data stands twice")
                .isNull();
        return new Ik(account, "Noor Zonnedauw", Set.of(Rol.BEMIDDELAAR));
    }

    private static Bewaarsoort bewaring(Wereld w) {
        return maak(w, "nl.buurtregie.vrijwilliger.weg.Vrijwilligersbewaring", Bewaarsoort.class);
    }

    private static long meld(Wereld w, Aanmelder wie) {
        return w.maak(MeldVrijwilligerAan.class).meldAan(w.marjan, UUID.randomUUID(), wie);
    }

    private static Aanmelder wie(String naam, String email, String telefoon) {
        return new Aanmelder(naam, email, telefoon, Wereld.ANDERE_BUURT, List.of("Nederlands"), Herkomst.BEWONER, null);
    }

    private static Aanmelder student(String school, LocalDate van, LocalDate tot) {
        return new Aanmelder(
                "Sil",
                null,
                "06",
                Wereld.ANDERE_BUURT,
                List.of("Nederlands"),
                Herkomst.WIJS_STUDENT,
                new Studie(school, van, tot));
    }

    private static void kennis(Wereld w, long id, LocalDate op, Kennismaking uitkomst) {
        w.maak(LegKennismakingVast.class).legVast(w.marjan, id, versie(w, id), op, uitkomst, false);
    }

    private static void certificaat(Wereld w, long id, LocalDate op) {
        w.maak(LegCertificaatVast.class).legVast(w.marjan, id, versie(w, id), op);
    }

    private static void vog(Wereld w, long id, LocalDate op) {
        w.maak(LegVogVast.class).legVast(w.marjan, id, versie(w, id), op);
    }

    private static void stop(Wereld w, long id) {
        NeemAfscheid afscheid = w.maak(NeemAfscheid.class);
        Testobjecten.zet(afscheid, "werk", alle(List.of(w.maak(DraagZakenOver.class))));
        afscheid.neemAfscheid(w.marjan, id, versie(w, id), VANDAAG, Stopreden.GEEN_TIJD, true);
    }

    @SuppressWarnings("unchecked")
    private static Instance<OpenWerk> alle(List<OpenWerk> delen) {
        return (Instance<OpenWerk>) Proxy.newProxyInstance(
                VrijwilligerswegTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (wie, wat, met) -> delen.stream());
    }

    private static void kies(Wereld w, String nummer, Ik een, Ik ander) {
        w.maak(WijsToe.class).wijsToe(w.marjan, w.nu(nummer), List.of(een.id(), ander.id()));
        w.em.flush();
    }

    private static long bijeenkomst(Wereld w, Bijeenkomstsoort soort, LocalDate dag, long wie) {
        return plan(
                w,
                new Bijeenkomstplan(soort, dag, LocalTime.of(19, 0), LocalTime.of(21, 0), "De Linde", null),
                Set.of(wie));
    }

    private static long plan(Wereld w, LocalDate dag, String tot, String plaats) {
        return plan(
                w,
                new Bijeenkomstplan(
                        Bijeenkomstsoort.INTERVISIE, dag, LocalTime.of(19, 0), LocalTime.parse(tot), plaats, null),
                Set.of());
    }

    private static long plan(Wereld w, Bijeenkomstplan plan, Set<Long> wie) {
        w.objecten.met(EersteZaken.class, w.maak(Eerstezaken.class));
        w.objecten.met(Uitnodiger.class, w.maak(NodigUit.class));
        w.objecten.met(Roldeler.class, w.maak(DeelRolUit.class));
        w.objecten.met(Bijeenkomstpost.class, new GeenPost());
        return w.maak(PlanBijeenkomst.class).plan(w.marjan, UUID.randomUUID(), plan, wie, true);
    }

    private static void aanwezig(Wereld w, long bijeenkomst, Long... wie) {
        Set<Long> iedereen = new HashSet<>();
        w.maak(Loopbanen.class).lopende(w.marjan).forEach(weg -> iedereen.add(weg.id()));
        w.maak(LegAanwezigheidVast.class)
                .legVast(w.marjan, bijeenkomst, versieVan(w, bijeenkomst), iedereen, Set.of(wie));
    }

    private static int versieVan(Wereld w, long bijeenkomst) {
        w.em.flush();
        return w.maak(Bijeenkomsten.class).get(w.marjan, bijeenkomst).versie();
    }

    private static Wegstap stap(Wereld w, long id) {
        return weg(w, id).stap();
    }

    private static Loopbaan weg(Wereld w, long id) {
        return w.maak(Loopbanen.class).get(w.marjan, id);
    }

    private static int versie(Wereld w, long id) {
        w.em.flush();
        return weg(w, id).versie();
    }

    /** Invitations are tried where they are made. */
    private static final class GeenPost implements Bijeenkomstpost {

        @Override
        public void nodigUit(Bijeenkomst bijeenkomst, Set<Loopbaan> wie) {
            // nobody
        }

        @Override
        public void zegAf(Bijeenkomst bijeenkomst, Set<Loopbaan> wie) {
            // nobody
        }
    }
}
