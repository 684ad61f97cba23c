package nl.buurtregie.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.StopZaak;
import nl.buurtregie.bemiddeling.Voorbeelden;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.medewerker.AdresGekregen;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.RolGekregen;
import nl.buurtregie.medewerker.WijzigEmail;
import nl.buurtregie.vrijwilliger.Herkomst;
import nl.buurtregie.vrijwilliger.weg.Aanmelder;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstplan;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstsoort;
import nl.buurtregie.vrijwilliger.weg.MeldVrijwilligerAan;
import nl.buurtregie.vrijwilliger.weg.PlanBijeenkomst;
import org.junit.jupiter.api.Test;

class UitnodigingTest {

    private static final Instant VAN = Instant.parse("2027-07-01T17:00:00Z");
    private static final String NOOR = "noor@voorbeeld.example";
    private static final String SIL = "sil@voorbeeld.example";
    private static final Instant NU = Instant.parse("2027-06-01T08:00:00Z");

    @Test
    void twee_keurders_nemen_uitnodiging_wijziging_en_afzegging_aan() {
        Gesprek gesprek = KalendertekstTest.gesprek(7, VAN, "Buurtcentrum Selwerd");
        Uitnodiging uitnodiging = new Uitnodiging(gesprek, 1, NU);
        assertThat(regel(gesprek, uitnodiging, true))
                .isEqualTo("gesprek-7@buurtregie 0 2027-07-01T17:00:00.000Z 2027-07-01T18:30:00.000Z CONFIRMED"
                        + " Buurtcentrum Selwerd");
        uitnodiging.verteld(gesprek, true, NU);
        assertThat(regel(gesprek, uitnodiging, true)).contains("buurtregie 1 ", "CONFIRMED");
        uitnodiging.verteld(gesprek, false, NU);
        assertThat(regel(gesprek, uitnodiging, false)).contains("buurtregie 2 ", "CANCELLED");
    }

    @Test
    void in_een_uitnodiging_staat_niemand_dan_wie_hem_krijgt() {
        Gesprek thuis = KalendertekstTest.gesprek(8, VAN, null);
        String tekst = Kalendertekst.uitnodiging(
                thuis, new Uitnodiging(thuis, 1, NU), true, "post@buurtregie.example", "ineke@voorbeeld.example");
        assertThat(tekst.replace("\r\n ", ""))
                .contains(
                        "METHOD:REQUEST",
                        "ORGANIZER:mailto:post@buurtregie.example",
                        "SUMMARY:Buurtbemiddeling\\, gesprek")
                .contains("mailto:ineke@voorbeeld.example")
                .doesNotContain("LOCATION", "DESCRIPTION", "CN=");
    }

    @Test
    void wie_het_al_weet_hoort_het_niet_nog_een_keer() {
        Gesprek gesprek = KalendertekstTest.gesprek(7, VAN, null);
        Uitnodiging uitnodiging = new Uitnodiging(gesprek, 1, NU);
        assertThat(uitnodiging.isAchter(gesprek, true)).isFalse();
        assertThat(uitnodiging.isAchter(gesprek, false)).isTrue();
        uitnodiging.verteld(gesprek, false, NU);
        assertThat(uitnodiging.isAchter(gesprek, false)).isFalse();
        assertThat(uitnodiging.isAchter(gesprek, true)).as("weer erbij").isTrue();
    }

    @Test
    @Functie("BEM-12")
    void wie_dat_koos_krijgt_geen_uitnodiging_en_wat_al_ging_blijft_kloppen() {
        Wereld.proef(w -> {
            w.maak(WijzigEmail.class).wijzig(w.ineke, "ineke@voorbeeld.example");
            w.maak(WijzigEmail.class).wijzig(w.youssef, "youssef@voorbeeld.example");
            w.maak(WijzigEmail.class).wilUitnodigingen(w.ineke, false);
            String nummer = w.breng(Status.GESPREK_EERSTE_BUUR);
            w.plan(nummer, Gespreksoort.EERSTE_BUUR, 2);
            w.em.flush();
            werkBij(w, nummer);
            assertThat(w.vraag("select string_agg(aan, ', ') from uitgaand where vanzelf = 'AGENDA'"))
                    .isEqualTo("youssef@voorbeeld.example");
            w.maak(WijzigEmail.class).wilUitnodigingen(w.youssef, false);
            w.maak(StopZaak.class).stop(w.marjan, w.nu(nummer), Stopreden.VERHUISD);
            w.em.flush();
            werkBij(w, nummer);
            assertThat(w.vraag("select count(*) from uitnodiging where ingetrokken"))
                    .isEqualTo(1L);
        });
    }

    /** The gemeente took the role for a day, and the talk was moved in that day. */
    @Test
    @Functie("BEM-12")
    void wie_weer_bemiddelaar_is_hoort_wat_er_intussen_verschoof() {
        Wereld.proef(w -> {
            w.maak(WijzigEmail.class).wijzig(w.ineke, "ineke@voorbeeld.example");
            String nummer = w.breng(Status.GESPREK_EERSTE_BUUR);
            w.plan(nummer, Gespreksoort.EERSTE_BUUR, 2);
            w.em.flush();
            werkBij(w, nummer);
            w.vraag("with x as (update uitgaand set stand = 'VERSTUURD' returning 1) select count(*) from x");
            Medewerker ineke = w.em.find(Medewerker.class, w.ineke.id());
            ineke.verliest(Rol.BEMIDDELAAR);
            w.em.flush();
            w.vraag(
                    "with x as (update gesprek set van = van + interval '1 day', tot = tot + interval '1 day', volgorde = volgorde + 1 returning 1) select count(*) from x");
            w.vergeet();
            werkBij(w, nummer);
            String post = "select count(*) from uitgaand where vanzelf = 'AGENDA' and aan = 'ineke@voorbeeld.example'";
            w.em.flush();
            assertThat(w.vraag(post)).as("no mediator, no word").isEqualTo(1L);
            w.em.find(Medewerker.class, w.ineke.id()).krijgt(Rol.BEMIDDELAAR);
            w.maak(WeerBemiddelaar.class).werkBij(new RolGekregen(w.ineke.id(), Rol.COORDINATOR));
            w.em.flush();
            assertThat(w.vraag(post)).isEqualTo(1L);
            WeerBemiddelaar weer = w.maak(WeerBemiddelaar.class);
            Testobjecten.zet(weer, "agendapost", w.maak(Uitnodigingen.class));
            w.vergeet();
            weer.werkBij(new RolGekregen(w.ineke.id(), Rol.BEMIDDELAAR));
            w.em.flush();
            assertThat(w.vraag(post)).isEqualTo(2L);
        });
    }

    /** Two mails that wait each for their own turn come in any order. */
    @Test
    @Functie("BEM-39")
    void een_afzegging_haalt_de_uitnodiging_voor_een_training_in_en_zegt_niets_af_wat_niemand_hoorde() {
        Wereld.proef(w -> {
            long noor = vrijwilliger(w, NOOR);
            long sil = vrijwilliger(w, SIL);
            long training = training(w, Set.of(noor, sil));
            stel(w, SIL, "ONZEKER");
            vraag(w, training, noor);
            assertThat(bijeenkomstpost(w, NOOR)).isEqualTo("BIJEENKOMST VERVALLEN");
            vraag(w, training, noor, noor);
            stel(w, NOOR, "VERSTUURD");
            vraag(w, training, noor);
            vraag(w, training, noor, noor);
            w.later(Duration.ofMinutes(1));
            planner(w).zegAf(w.marjan, training, versie(w, training));
            assertThat(bijeenkomstpost(w, NOOR))
                    .as("the second one went, so that it is taken back")
                    .isEqualTo("BIJEENKOMST VERVALLEN, BIJEENKOMST VERSTUURD, BIJEENKOMST_AFGEZEGD VERVALLEN,"
                            + " BIJEENKOMST VERVALLEN, BIJEENKOMST_AFGEZEGD WACHT");
            assertThat(bijeenkomstpost(w, SIL))
                    .as("perhaps it went")
                    .isEqualTo("BIJEENKOMST ONZEKER, BIJEENKOMST_AFGEZEGD WACHT");
        });
    }

    /** Noor is asked or not; of who is not on the form nothing changes. */
    private static void vraag(Wereld w, long training, long noor, Long... wie) {
        w.later(Duration.ofMinutes(1));
        planner(w).nodigUit(w.marjan, training, versie(w, training), Set.of(noor), Set.of(wie), true);
        w.em.flush();
    }

    private static PlanBijeenkomst planner(Wereld w) {
        return Testobjecten.zet(w.maak(PlanBijeenkomst.class), "post", w.maak(Bijeenkomstuitnodiging.class));
    }

    private static int versie(Wereld w, long training) {
        w.em.flush();
        return w.maak(Bijeenkomsten.class).get(w.marjan, training).versie();
    }

    private static long vrijwilliger(Wereld w, String email) {
        Aanmelder wie = new Aanmelder(email, email, null, Wereld.BUURT, List.of("Nederlands"), Herkomst.BEWONER, null);
        return w.maak(MeldVrijwilligerAan.class).meldAan(w.marjan, UUID.randomUUID(), wie);
    }

    private static long training(Wereld w, Set<Long> wie) {
        w.em.flush();
        Bijeenkomstplan plan = new Bijeenkomstplan(
                Bijeenkomstsoort.BASISTRAINING,
                Voorbeelden.VANDAAG.plusDays(9),
                LocalTime.of(19, 0),
                LocalTime.of(21, 0),
                "De Linde",
                null);
        return planner(w).plan(w.marjan, UUID.randomUUID(), plan, wie, true);
    }

    private static void stel(Wereld w, String aan, String stand) {
        w.vraag("with x as (update uitgaand set stand = '" + stand + "' where stand = 'WACHT' and aan = '" + aan
                + "' returning 1) select count(*) from x");
        w.vergeet();
    }

    /** Its text is gone when it fell, and its key is not. */
    private static Object bijeenkomstpost(Wereld w, String aan) {
        return w.vraag("select string_agg(vanzelf || ' ' || stand, ', ' order by id) from uitgaand where sleutel like"
                + " (select '%-' || id || '-%' from loopbaan where email = '" + aan + "')");
    }

    /** The first address had a typing fault: one invitation came back, the other waits. */
    @Test
    @Functie("BEM-12")
    void een_ander_adres_is_een_andere_agenda_die_nog_van_niets_weet() {
        Wereld.proef(w -> {
            String oud = "inek@voorbeeld.example";
            String goed = "ineke@voorbeeld.example";
            w.maak(WijzigEmail.class).wijzig(w.ineke, oud);
            w.maak(WijzigEmail.class).wijzig(w.youssef, "youssef@voorbeeld.example");
            String nummer = w.breng(Status.GESPREK_EERSTE_BUUR);
            w.plan(nummer, Gespreksoort.EERSTE_BUUR, 2);
            w.plan(nummer, Gespreksoort.EERSTE_BUUR, 4);
            w.em.flush();
            werkBij(w, nummer);
            w.vraag("with x as (update uitgaand set stand = 'TERUGGEKOMEN' where id = (select min(id) from uitgaand"
                    + " where aan = '" + oud + "') returning 1) select count(*) from x");
            w.vergeet();
            NieuweAgenda agenda = w.maak(NieuweAgenda.class);
            w.maak(WijzigEmail.class).wijzig(w.ineke, goed);
            agenda.werkBij(new AdresGekregen(w.ineke.id()));
            assertThat(agendapost(w, oud, "")).isEqualTo(0L);
            assertThat(agendapost(w, goed, "")).isEqualTo(2L);
            assertThat(agendapost(
                            w,
                            goed,
                            " and tekst like '%Er is een gesprek voor je gepland%' and agenda like '%METHOD:REQUEST%'"
                                    + " and replace(agenda, E'\\r\\n ', '') like '%mailto:" + goed + "%'"))
                    .isEqualTo(2L);
            assertThat(agendapost(w, "youssef@voorbeeld.example", ""))
                    .as("his is the same")
                    .isEqualTo(2L);

            w.maak(WijzigEmail.class).wilUitnodigingen(w.ineke, false);
            w.maak(WijzigEmail.class).wijzig(w.ineke, "wolters@voorbeeld.example");
            agenda.werkBij(new AdresGekregen(w.ineke.id()));
            assertThat(agendapost(w, "wolters@voorbeeld.example", ""))
                    .as("who wants none gets none")
                    .isEqualTo(0L);
        });
    }

    private static Object agendapost(Wereld w, String aan, String en) {
        return w.vraag("select count(*) from uitgaand where vanzelf = 'AGENDA' and stand = 'WACHT' and aan = '" + aan
                + "'" + en);
    }

    private static void werkBij(Wereld w, String nummer) {
        w.maak(Uitnodigingen.class).werkBij(w.zaak(nummer));
    }

    private static String regel(Gesprek gesprek, Uitnodiging uitnodiging, boolean gaatDoor) {
        String tekst = Kalendertekst.uitnodiging(
                gesprek, uitnodiging, gaatDoor, "post@buurtregie.example", "ineke@voorbeeld.example");
        assertThat(Kalenderkeuring.regels(tekst)).isEmpty();
        return Kalenderkeuring.telefoon(tekst);
    }
}
