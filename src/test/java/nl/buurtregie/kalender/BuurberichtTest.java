package nl.buurtregie.kalender;

import static nl.buurtregie.post.vanzelf.Berichtsoort.GESPREK_AFGEZEGD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.HeropenZaak;
import nl.buurtregie.bemiddeling.LegBemiddelingVast;
import nl.buurtregie.bemiddeling.LegContactVast;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Partijgegevens;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.StopZaak;
import nl.buurtregie.bemiddeling.VoegPartijToe;
import nl.buurtregie.bemiddeling.Voorbeelden;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.WijzigPartij;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.bemiddeling.gesprek.Gesprekken;
import nl.buurtregie.bemiddeling.gesprek.Gesprekplan;
import nl.buurtregie.bemiddeling.gesprek.PlanGesprek;
import nl.buurtregie.platform.Language;
import nl.buurtregie.post.BeslisOverPost;
import nl.buurtregie.post.vanzelf.BepaalBericht;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import org.junit.jupiter.api.Test;

/** Neighbours hear of their talk when something changes for them, once, and nothing of each other. */
@Functie("BEM-31")
class BuurberichtTest {

    private static final String EERSTE = "eerste@buur.example";
    private static final String TWEEDE = "tweede@buur.example";

    @Test
    void gepland_verplaatst_en_afgezegd_gaan_elk_een_keer() {
        Wereld.proef(wereld -> {
            String nummer = zaak(wereld);
            PlanGesprek act = wereld.maak(PlanGesprek.class);
            long id = act.plan(wereld.ineke, wereld.nu(nummer), plan(wereld, 19, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            werkBij(wereld, nummer);
            assertThat(soorten(wereld)).containsExactly("GESPREK_GEPLAND", "GESPREK_GEPLAND");
            assertThat(tekst(wereld, EERSTE)).contains("19.00 uur", "Waar: Zaal Proef", "Zandloper");
            assertThat(tekst(wereld, TWEEDE)).contains("19.00 uur", "Korenblom").doesNotContain("Zandloper");

            act.verplaats(
                    wereld.ineke,
                    wereld.nu(nummer),
                    id,
                    plan(wereld, 19, null, "Zaal Proef", List.of(wereld.ineke.id())));
            werkBij(wereld, nummer);
            assertThat(soorten(wereld)).as("wie van ons komt is geen nieuws").hasSize(2);

            allesIsWeg(wereld);
            long thuis = wereld.zaak(nummer).eersteBuur().id();
            String agenda = agenda(wereld, id);
            assertThat(agenda).as("buiten dit programma ook").doesNotContain("UID:gesprek-" + id);
            act.verplaats(wereld.ineke, wereld.nu(nummer), id, plan(wereld, 20, thuis, null, wereld.paar()));
            assertThat(agenda(wereld, id)).as("verplaatst is het nog hetzelfde").isEqualTo(agenda);
            werkBij(wereld, nummer);
            assertThat(soorten(wereld)).hasSize(4).endsWith("GESPREK_VERPLAATST", "GESPREK_VERPLAATST");
            assertThat(tekst(wereld, EERSTE)).contains("20.00 uur", "bij u thuis");
            assertThat(tekst(wereld, TWEEDE))
                    .contains("zoals wij met u afspraken")
                    .doesNotContain("Windroosweg", "Zandloper", "9799");

            allesIsWeg(wereld);
            act.zegAf(wereld.ineke, wereld.nu(nummer), id, "de eerste buur is ziek");
            werkBij(wereld, nummer);
            werkBij(wereld, nummer);
            assertThat(soorten(wereld)).hasSize(6).endsWith("GESPREK_AFGEZEGD", "GESPREK_AFGEZEGD");
            assertThat(tekst(wereld, TWEEDE)).doesNotContain("ziek");
        });
    }

    @Test
    void de_dag_ervoor_om_negen_uur_hoort_wie_het_gisteren_al_wist_het_nog_een_keer() {
        Wereld.proef(wereld -> {
            String nummer = zaak(wereld);
            wereld.maak(PlanGesprek.class)
                    .plan(wereld.ineke, wereld.nu(nummer), plan(wereld, 19, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            Gespreksherinnering ronde = wereld.maak(Gespreksherinnering.class);
            ronde.round();
            assertThat(soorten(wereld)).hasSize(2);
            wereld.later(Duration.ofDays(2));
            ronde.round();
            ronde.round();
            assertThat(soorten(wereld)).hasSize(4).endsWith("GESPREK_HERINNERING", "GESPREK_HERINNERING");
            wereld.later(Duration.ofDays(1));
            ronde.round();
            assertThat(soorten(wereld)).hasSize(4);
        });
    }

    /** In the own language, at the own door, and without a word of the two whose case it is. */
    @Test
    @Functie("BEM-13")
    void van_een_gesprek_met_alleen_een_andere_buur_hoort_alleen_die() {
        Wereld.proef(wereld -> {
            String nummer = zaak(wereld);
            wereld.maak(VoegPartijToe.class)
                    .voegToe(
                            wereld.marjan,
                            wereld.nu(nummer),
                            null,
                            new Partijgegevens(
                                    "Mevr. D. Noorderzon",
                                    null,
                                    "derde@buur.example",
                                    new Adres("Sextantpad", "9799XA", 3, null),
                                    "Engels",
                                    null));
            wereld.vergeet();
            long derde = wereld.zaak(nummer).partijen().get(2).id();
            wereld.maak(PlanGesprek.class)
                    .plan(
                            wereld.ineke,
                            wereld.nu(nummer),
                            new Gesprekplan(
                                    Gespreksoort.ANDERE_BUUR,
                                    Voorbeelden.VANDAAG.plusDays(3),
                                    LocalTime.of(19, 0),
                                    LocalTime.of(20, 0),
                                    derde,
                                    null,
                                    Set.copyOf(wereld.paar()),
                                    Set.of(derde),
                                    true,
                                    true));
            werkBij(wereld, nummer);
            assertThat(wachtend(wereld)).containsExactly("GESPREK_GEPLAND derde@buur.example");
            assertThat(tekst(wereld, "derde@buur.example"))
                    .contains("Noorderzon", "at your home")
                    .doesNotContain("Zandloper", "Korenblom", "Sextantpad");
        });
    }

    @Test
    void wat_gepland_stond_toen_de_zaak_eindigde_komt_met_heropenen_niet_terug() {
        Wereld.proef(wereld -> {
            String nummer = zaak(wereld);
            wereld.maak(PlanGesprek.class)
                    .plan(wereld.ineke, wereld.nu(nummer), plan(wereld, 19, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            allesIsWeg(wereld);
            wereld.maak(StopZaak.class).stop(wereld.marjan, wereld.nu(nummer), Stopreden.VERHUISD);
            werkBij(wereld, nummer);
            allesIsWeg(wereld);
            wereld.verder(nummer, Status.AFGESLOTEN);
            wereld.maak(HeropenZaak.class).heropen(wereld.marjan, wereld.nu(nummer), "hij blijft toch");
            werkBij(wereld, nummer);
            assertThat(soorten(wereld))
                    .containsExactly("GESPREK_GEPLAND", "GESPREK_GEPLAND", "GESPREK_AFGEZEGD", "GESPREK_AFGEZEGD");
            assertThat(wereld.vraag("select afgezegd_reden from gesprek")).isEqualTo("de zaak was gesloten");
        });
    }

    /** Another talk than the planned one gave the outcome. */
    @Test
    void als_het_op_sluiten_wacht_gaat_wat_nog_gepland_stond_niet_door() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.CONTACT_TWEEDE_BUUR);
            heeftMail(wereld, "EERSTE_BUUR", EERSTE);
            wereld.maak(PlanGesprek.class)
                    .plan(wereld.ineke, wereld.nu(nummer), plan(wereld, 19, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            allesIsWeg(wereld);
            Stap ander = new Stap(nummer, wereld.nu(nummer).versie(), null, Stap.ANDER_GESPREK, null, null);
            wereld.maak(LegContactVast.class).legVast(wereld.ineke, ander, TweedeBuurZegt.WEIGERT, true);
            assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.AFSLUITEN);
            werkBij(wereld, nummer);
            wereld.later(Duration.ofDays(2));
            wereld.maak(Gespreksherinnering.class).round();
            assertThat(soorten(wereld)).doesNotContain("GESPREK_HERINNERING").endsWith("GESPREK_AFGEZEGD");
            assertThat(wereld.maak(Gesprekken.class).vanBemiddelaar(wereld.ineke.id(), wereld.moment()))
                    .isEmpty();
        });
    }

    /** What was planned before the no still stands, and goes off by hand; until then the other neighbour hears nothing of it. */
    @Test
    void wie_de_eerste_buur_niet_meer_benaderd_wil_hebben_krijgt_geen_herinnering() {
        Wereld.proef(wereld -> {
            String nummer = zaak(wereld);
            long eerste = wereld.zaak(nummer).eersteBuur().id();
            PlanGesprek act = wereld.maak(PlanGesprek.class);
            long id = act.plan(wereld.ineke, wereld.nu(nummer), plan(wereld, 19, null, "Zaal Proef", wereld.paar()));
            mag(wereld, nummer, eerste, false);
            werkBij(wereld, nummer);
            assertThat(wie(wereld)).containsExactly(EERSTE);
            mag(wereld, nummer, eerste, true);
            werkBij(wereld, nummer);
            assertThat(wie(wereld)).containsExactly(EERSTE, TWEEDE);
            allesIsWeg(wereld);

            mag(wereld, nummer, eerste, false);
            werkBij(wereld, nummer);
            wereld.later(Duration.ofDays(2));
            wereld.maak(Gespreksherinnering.class).round();
            assertThat(wie(wereld)).containsExactly(EERSTE, TWEEDE, EERSTE);
            act.zegAf(wereld.ineke, wereld.nu(nummer), id, "de eerste buur wil het niet meer");
            werkBij(wereld, nummer);
            assertThat(wie(wereld)).as("niemand staat voor een dichte deur").hasSize(5);
        });
    }

    @Test
    void wat_nog_niet_weg_is_gaat_niet_meer_en_dan_valt_er_ook_niets_af_te_zeggen() {
        Wereld.proef(wereld -> {
            String nummer = zaak(wereld);
            long eerste = wereld.zaak(nummer).eersteBuur().id();
            PlanGesprek act = wereld.maak(PlanGesprek.class);
            long id = act.plan(wereld.ineke, wereld.nu(nummer), plan(wereld, 19, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            wereld.vergeet();
            mag(wereld, nummer, eerste, false);
            werkBij(wereld, nummer);
            assertThat(wereld.vraag("select string_agg(stand || coalesce(aan, ''), ' ' order by id) from uitgaand"))
                    .isEqualTo("WACHT" + EERSTE + " VERVALLEN");
            act.zegAf(wereld.ineke, wereld.nu(nummer), id, "de eerste buur wil het niet meer");
            werkBij(wereld, nummer);
            assertThat(wereld.vraag("select count(*) from uitgaand where aan = '" + TWEEDE + "'"))
                    .isEqualTo(0L);
        });
    }

    private static void mag(Wereld wereld, String nummer, long eerste, boolean ja) {
        wereld.maak(WijzigPartij.class).zegt(wereld.ineke, wereld.nu(nummer), eerste, Doel.TWEEDE_BUUR_BENADEREN, ja);
        wereld.em.flush();
    }

    @SuppressWarnings("unchecked")
    private static List<String> wie(Wereld wereld) {
        wereld.em.flush();
        return wereld.em
                .createNativeQuery("select aan from uitgaand where vanzelf like 'GESPREK%' order by id")
                .getResultList();
    }

    @Test
    void wat_nog_wacht_komt_niet_achter_het_nieuws_aan() {
        Wereld.proef(wereld -> {
            String nummer = zaak(wereld);
            PlanGesprek act = wereld.maak(PlanGesprek.class);
            long id = act.plan(wereld.ineke, wereld.nu(nummer), plan(wereld, 19, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            wereld.em
                    .createNativeQuery("update uitgaand set stand = 'MISLUKT' where aan = ?1")
                    .setParameter(1, TWEEDE)
                    .executeUpdate();
            wereld.vergeet();
            act.verplaats(wereld.ineke, wereld.nu(nummer), id, plan(wereld, 20, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            assertThat(wachtend(wereld)).containsExactly("GESPREK_GEPLAND " + EERSTE, "GESPREK_GEPLAND " + TWEEDE);
            assertThat(tekst(wereld, EERSTE)).contains("20.00 uur");
            assertThat(tekst(wereld, TWEEDE)).contains("20.00 uur");

            act.zegAf(wereld.ineke, wereld.nu(nummer), id, "de eerste buur is ziek");
            werkBij(wereld, nummer);
            assertThat(wachtend(wereld)).isEmpty();
            assertThat(soorten(wereld)).hasSize(4);
        });
    }

    @Test
    void wie_het_eerste_nieuws_heeft_hoort_alleen_het_laatste() {
        Wereld.proef(wereld -> {
            String nummer = zaak(wereld);
            PlanGesprek act = wereld.maak(PlanGesprek.class);
            long id = act.plan(wereld.ineke, wereld.nu(nummer), plan(wereld, 19, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            allesIsWeg(wereld);
            act.verplaats(wereld.ineke, wereld.nu(nummer), id, plan(wereld, 20, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            wereld.vergeet();
            act.verplaats(wereld.ineke, wereld.nu(nummer), id, plan(wereld, 21, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            wereld.vergeet();
            assertThat(wachtend(wereld))
                    .containsExactly("GESPREK_VERPLAATST " + EERSTE, "GESPREK_VERPLAATST " + TWEEDE);
            assertThat(tekst(wereld, EERSTE)).contains("21.00 uur");
            act.zegAf(wereld.ineke, wereld.nu(nummer), id, "de eerste buur is ziek");
            werkBij(wereld, nummer);
            assertThat(wachtend(wereld)).containsExactly("GESPREK_AFGEZEGD " + EERSTE, "GESPREK_AFGEZEGD " + TWEEDE);
        });
    }

    /** Called off was not told yet, and it goes on after all. */
    @Test
    void wie_niet_hoorde_dat_het_niet_doorgaat_hoort_ook_niet_dat_het_toch_doorgaat() {
        Gesprek gesprek = KalendertekstTest.gesprek(7, Instant.parse("2027-07-01T17:00:00Z"), null);
        Buurbericht bericht = new Buurbericht(gesprek, 1);
        bericht.verteld(gesprek, true, Voorbeelden.NU);
        bericht.verteld(gesprek, false, Voorbeelden.NU);
        assertThat(bericht.nieuws(gesprek, true)).isEqualTo(Berichtsoort.GESPREK_GEPLAND);
        bericht.nietAfgezegd();
        assertThat(bericht.nieuws(gesprek, true)).isNull();
        assertThat(bericht.nieuws(KalendertekstTest.gesprek(7, Instant.parse("2027-07-02T17:00:00Z"), null), true))
                .isEqualTo(Berichtsoort.GESPREK_VERPLAATST);
    }

    /** A calendar knows what came first; a mail that waits would put it back. */
    @Test
    void een_agenda_krijgt_een_uitnodiging_met_de_nieuwe_tijd_of_geen() {
        Wereld.proef(wereld -> {
            String nummer = zaak(wereld);
            wereld.em
                    .createNativeQuery("update medewerker set email = 'ineke@voorbeeld.nl' where id = ?1")
                    .setParameter(1, wereld.ineke.id())
                    .executeUpdate();
            wereld.vergeet();
            PlanGesprek act = wereld.maak(PlanGesprek.class);
            long id = act.plan(wereld.ineke, wereld.nu(nummer), plan(wereld, 19, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            wereld.vergeet();
            act.verplaats(wereld.ineke, wereld.nu(nummer), id, plan(wereld, 20, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            assertThat(wereld.vraag("select count(*) from uitgaand where vanzelf = 'AGENDA' and stand = 'WACHT'"))
                    .isEqualTo(1L);
            assertThat(tekst(wereld, "ineke@voorbeeld.nl"))
                    .contains("Er is een gesprek voor je gepland", "20.00 tot 21.00 uur");
            wereld.vergeet();
            act.zegAf(wereld.ineke, wereld.nu(nummer), id, "de eerste buur is ziek");
            werkBij(wereld, nummer);
            assertThat(wereld.vraag("select count(*) from uitgaand where vanzelf = 'AGENDA' and stand = 'WACHT'"))
                    .isEqualTo(0L);
        });
    }

    @Test
    void een_adres_dat_niet_kan_houdt_de_herinnering_van_een_ander_niet_tegen() {
        Wereld.proef(wereld -> {
            String nummer = zaak(wereld);
            wereld.maak(PlanGesprek.class)
                    .plan(wereld.ineke, wereld.nu(nummer), plan(wereld, 19, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            heeftMail(wereld, "EERSTE_BUUR", "jan@ziggo");
            wereld.later(Duration.ofDays(2));
            wereld.maak(Gespreksherinnering.class).round();
            assertThat(soorten(wereld)).hasSize(3).endsWith("GESPREK_HERINNERING");
            assertThat(wie(wereld)).endsWith(TWEEDE);
        });
    }

    @Test
    void een_herinnering_gaat_niet_meer_als_het_gesprek_begint() {
        Wereld.proef(wereld -> {
            String nummer = zaak(wereld);
            wereld.maak(PlanGesprek.class)
                    .plan(wereld.ineke, wereld.nu(nummer), plan(wereld, 19, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            wereld.later(Duration.ofDays(2));
            wereld.maak(Gespreksherinnering.class).round();
            wereld.em.flush();
            assertThat(wereld.vraag("select bool_and(u.uiterlijk = (select van from gesprek)) from uitgaand u"
                            + " where vanzelf = 'GESPREK_HERINNERING'"))
                    .isEqualTo(true);
            assertThat(tekst(wereld, EERSTE)).contains("Denk aan uw gesprek: ").doesNotContain("orgen");
        });
    }

    @Test
    void een_gesprek_dat_eerder_is_gehouden_is_geen_afzegging() {
        Wereld.proef(wereld -> {
            String nummer = zaak(wereld);
            long id = wereld.maak(PlanGesprek.class)
                    .plan(wereld.ineke, wereld.nu(nummer), plan(wereld, 19, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            wereld.vergeet();
            wereld.maak(LegBemiddelingVast.class)
                    .legVast(
                            wereld.ineke,
                            new nl.buurtregie.bemiddeling.Stap(
                                    nummer, wereld.nu(nummer).versie(), null, id, null, null),
                            Voorbeelden.afsprakenGemaakt());
            werkBij(wereld, nummer);
            assertThat(soorten(wereld)).containsExactly("GESPREK_GEPLAND", "GESPREK_GEPLAND");
        });
    }

    /** Each in the own language, with the day and the place in it too, and nothing of the other. */
    @Test
    void wie_een_andere_taal_spreekt_leest_het_in_die_taal() {
        Wereld.proef(wereld -> {
            String nummer = zaak(wereld);
            spreekt(wereld, "EERSTE_BUUR", "Arabisch");
            spreekt(wereld, "TWEEDE_BUUR", "Pools");
            PlanGesprek act = wereld.maak(PlanGesprek.class);
            long thuis = wereld.zaak(nummer).eersteBuur().id();
            long id = act.plan(wereld.ineke, wereld.nu(nummer), plan(wereld, 19, thuis, null, wereld.paar()));
            werkBij(wereld, nummer);
            assertThat(tekst(wereld, EERSTE))
                    .contains("موعد محادثتكم", "في بيتكم", "19:00", "\u200E050 000 00 00\u200E", "ترجمت آلة")
                    .containsPattern("(الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد) [0-9]{1,2} ")
                    .doesNotContain(" uur", "Korenblom");
            assertThat(tekst(wereld, TWEEDE))
                    .contains("Państwa rozmowa", "tak jak się z Państwem umówiliśmy", "Korenblom")
                    .doesNotContain("Windroosweg", "Zandloper", "{{");
            allesIsWeg(wereld);
            wereld.maak(BepaalBericht.class).zet(wereld.marjan, GESPREK_AFGEZEGD, Language.POLISH, false);
            act.zegAf(wereld.ineke, wereld.nu(nummer), id, "de eerste buur is ziek");
            werkBij(wereld, nummer);
            assertThat(tekst(wereld, EERSTE)).contains("ألغيت محادثتكم");
            assertThat(tekst(wereld, TWEEDE))
                    .as("uit: Nederlands, met waar hulp is")
                    .contains("gaat niet door", "19.00 uur", "Nie mogą jej Państwo przeczytać", "050 000 00 01")
                    .doesNotContain("przetłumaczyła");
        });
    }

    private static void spreekt(Wereld wereld, String rol, String taal) {
        wereld.em
                .createNativeQuery("update partij set taal = ?1 where rol = ?2")
                .setParameter(1, taal)
                .setParameter(2, rol)
                .executeUpdate();
        wereld.vergeet();
    }

    private static String zaak(Wereld wereld) {
        String nummer = wereld.breng(Status.BEMIDDELEN);
        wereld.vergeet();
        for (String[] buur : new String[][] {{"EERSTE_BUUR", EERSTE}, {"TWEEDE_BUUR", TWEEDE}}) {
            heeftMail(wereld, buur[0], buur[1]);
        }
        return nummer;
    }

    private static void allesIsWeg(Wereld wereld) {
        wereld.em.flush();
        wereld.em
                .createNativeQuery("update uitgaand set stand = 'VERSTUURD' where stand = 'WACHT'")
                .executeUpdate();
        wereld.vergeet();
    }

    private static void heeftMail(Wereld wereld, String rol, String email) {
        wereld.em
                .createNativeQuery("update partij set email = ?1, telefoon = null where rol = ?2")
                .setParameter(1, email)
                .setParameter(2, rol)
                .executeUpdate();
        wereld.vergeet();
    }

    @Test
    void wat_al_onder_zijn_nummer_in_de_agenda_staat_houdt_die_naam() {
        Wereld.proef(wereld -> {
            String nummer = zaak(wereld);
            long id = wereld.maak(PlanGesprek.class)
                    .plan(wereld.ineke, wereld.nu(nummer), plan(wereld, 19, null, "Zaal Proef", wereld.paar()));
            wereld.em.flush();
            wereld.em
                    .createNativeQuery("update gesprek set agendakenmerk = null where id = " + id)
                    .executeUpdate();
            wereld.em.clear();
            assertThat(agenda(wereld, id)).isEqualTo("UID:gesprek-" + id + "@buurtregie");
        });
    }

    /** The name of this talk in calendars. */
    private static String agenda(Wereld wereld, long gesprek) {
        wereld.em.flush();
        return Kalendertekst.van(List.of(wereld.em.find(Gesprek.class, gesprek)), List.of())
                .lines()
                .filter(regel -> regel.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }

    private static Gesprekplan plan(Wereld wereld, int uur, Long thuis, String plaats, List<Long> wie) {
        return new Gesprekplan(
                Gespreksoort.SAMEN,
                Voorbeelden.VANDAAG.plusDays(3),
                LocalTime.of(uur, 0),
                LocalTime.of(uur + 1, 0),
                thuis,
                plaats,
                Set.copyOf(wie),
                Set.of(),
                true,
                true);
    }

    private static void werkBij(Wereld wereld, String nummer) {
        wereld.em.flush();
        wereld.maak(Uitnodigingen.class).werkBij(wereld.zaak(nummer));
        wereld.em.flush();
    }

    @SuppressWarnings("unchecked")
    private static List<String> soorten(Wereld wereld) {
        wereld.em.flush();
        return wereld.em
                .createNativeQuery("select vanzelf from uitgaand where vanzelf like 'GESPREK%' order by id")
                .getResultList();
    }

    /** It went to an address with a slip in it. */
    @Test
    void wie_zijn_adres_laat_verbeteren_hoort_het_daar_en_naar_het_oude_gaat_niets() {
        Wereld.proef(wereld -> {
            String nummer = zaak(wereld);
            wereld.maak(PlanGesprek.class)
                    .plan(wereld.ineke, wereld.nu(nummer), plan(wereld, 19, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            wereld.em
                    .createNativeQuery(
                            "update uitgaand set stand = 'MISLUKT', pogingen = 6, fout = 'weg' where aan = ?1")
                    .setParameter(1, EERSTE)
                    .executeUpdate();
            wereld.vergeet();
            Partij eerste = wereld.zaak(nummer).eersteBuur();
            wereld.maak(WijzigPartij.class)
                    .wijzig(wereld.ineke, wereld.nu(nummer), eerste.id(), met(eerste, "goed@buur.example"), null);
            werkBij(wereld, nummer);
            assertThat(wereld.maak(BeslisOverPost.class).allesOpnieuw(wereld.marjan))
                    .isZero();
            assertThat(wachtend(wereld))
                    .containsExactly("GESPREK_GEPLAND goed@buur.example", "GESPREK_GEPLAND " + TWEEDE);
            assertThat(wereld.vraag("select count(*) from uitgaand where fout is not null or aan = '" + EERSTE + "'"))
                    .isEqualTo(0L);
        });
    }

    @Test
    void wat_op_een_adres_van_twee_mensen_wacht_gaat_niet_mee_met_een_van_hen() {
        Wereld.proef(wereld -> {
            String nummer = zaak(wereld);
            Partij eerste = wereld.zaak(nummer).eersteBuur();
            WijzigPartij wijzig = wereld.maak(WijzigPartij.class);
            wijzig.wijzig(wereld.ineke, wereld.nu(nummer), eerste.id(), met(eerste, TWEEDE), null);
            wereld.maak(PlanGesprek.class)
                    .plan(wereld.ineke, wereld.nu(nummer), plan(wereld, 19, null, "Zaal Proef", wereld.paar()));
            werkBij(wereld, nummer);
            assertThat(wachtend(wereld)).containsExactly("GESPREK_GEPLAND " + TWEEDE, "GESPREK_GEPLAND " + TWEEDE);
            eerste = wereld.zaak(nummer).eersteBuur();
            wijzig.wijzig(wereld.ineke, wereld.nu(nummer), eerste.id(), met(eerste, "goed@buur.example"), null);
            assertThat(wachtend(wereld)).containsExactly("GESPREK_GEPLAND " + TWEEDE, "GESPREK_GEPLAND " + TWEEDE);
        });
    }

    private static Partijgegevens met(Partij buur, String email) {
        return new Partijgegevens(
                buur.naam(), buur.telefoon(), email, buur.adres().orElse(null), buur.taal(), null);
    }

    @SuppressWarnings("unchecked")
    private static List<String> wachtend(Wereld wereld) {
        wereld.em.flush();
        return wereld.em
                .createNativeQuery(
                        "select vanzelf || ' ' || aan from uitgaand where vanzelf like 'GESPREK%' and stand = 'WACHT' order by aan")
                .getResultList();
    }

    private static String tekst(Wereld wereld, String aan) {
        return (String) wereld.vraag(
                "select onderwerp || ' ' || tekst from uitgaand where aan = '" + aan + "' order by id desc limit 1");
    }
}
