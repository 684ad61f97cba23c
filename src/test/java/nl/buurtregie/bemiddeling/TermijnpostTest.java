package nl.buurtregie.bemiddeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Koppelsoort;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.paar.Paarzorgen;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Vasthoudingen;
import nl.buurtregie.privacy.verzoek.Beperkt;
import org.junit.jupiter.api.Test;

/** One mail a morning about terms, on working days; and the verwijzer hears how it ended. */
@Functie("BEM-31")
class TermijnpostTest {

    /** By its name: what was tried again at night arrives a day later. */
    private static final String LAATSTE = "dinsdag 8 december is de laatste dag";

    @Test
    void bijna_te_laat_en_nog_steeds_te_laat_elk_in_een_ochtendmail() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            bereikbaar(wereld);
            Escalatiepost post = wereld.maak(Escalatiepost.class);
            dagen(wereld, post, 13);
            assertThat(mails(wereld)).containsExactly("TERMIJN ineke - zaak " + nummer + ", " + LAATSTE);
            wereld.maak(Bemiddelingsproces.class).herinner(nummer, "gesprekEersteBuur");
            dagen(wereld, post, 2);
            assertThat(mails(wereld).subList(1, 3))
                    .containsExactlyInAnyOrder(
                            "TERMIJN ineke - zaak " + nummer + ", te laat",
                            "TERMIJN_COORDINATOR marjan - zaak " + nummer + ", te laat");
            dagen(wereld, post, 20);
            assertThat(mails(wereld))
                    .hasSize(4)
                    .endsWith("TERMIJN_COORDINATOR marjan - zaak " + nummer + ", nog steeds te laat");
        });
    }

    /** At half past nine of a large city there are a hundred thousand of them. */
    @Test
    void een_stap_die_volgende_maand_pas_af_moet_wordt_niet_gelezen() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            String later = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            bereikbaar(wereld);
            wereld.em
                    .createNativeQuery("update taak set einde = einde + 30, rol = 'onleesbaar' where nummer = ?1")
                    .setParameter(1, later)
                    .executeUpdate();
            wereld.vergeet();
            dagen(wereld, wereld.maak(Escalatiepost.class), 13);
            assertThat(mails(wereld)).containsExactly("TERMIJN ineke - zaak " + nummer + ", " + LAATSTE);
            wereld.vergeet();
            wereld.maak(Termijnpost.class).stuur(List.of(nummer, nummer), List.of(), List.of());
            assertThat(mails(wereld)).contains("TERMIJN_COORDINATOR marjan - zaak " + nummer + ", te laat");
        });
    }

    @Test
    void wat_niemand_kon_horen_staat_in_de_eerste_ochtendmail_die_iemand_krijgt() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            Escalatiepost post = wereld.maak(Escalatiepost.class);
            dagen(wereld, post, 13);
            wereld.maak(Bemiddelingsproces.class).herinner(nummer, "gesprekEersteBuur");
            dagen(wereld, post, 8);
            assertThat(mails(wereld)).as("nobody has an address").isEmpty();
            bereikbaar(wereld);
            dagen(wereld, post, 4);
            assertThat(mails(wereld))
                    .containsExactlyInAnyOrder(
                            "TERMIJN ineke - zaak " + nummer + ", te laat",
                            "TERMIJN_COORDINATOR marjan - zaak " + nummer + ", te laat");
        });
    }

    /** Its last day is a Monday: on Friday that is not tomorrow. */
    @Test
    void voor_een_weekend_noemt_de_ochtendmail_de_laatste_dag_zelf() {
        Wereld.op(Instant.parse("2026-11-23T09:00:00Z"), wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            bereikbaar(wereld);
            dagen(wereld, wereld.maak(Escalatiepost.class), 13);
            assertThat(mails(wereld))
                    .containsExactly("TERMIJN ineke - zaak " + nummer + ", maandag 7 december is de laatste dag");
        });
    }

    /** It has no step: the mail says how to find it, and goes as soon as there is somebody who gets it. */
    @Test
    void wie_te_lang_op_een_andere_zaak_wacht_staat_een_keer_in_de_ochtendmail() {
        Wereld.proef(wereld -> {
            String hoofdzaak = wereld.breng(Status.BEMIDDELEN);
            String nummer = wereld.breng(Status.INTAKE);
            wereld.maak(KoppelZaken.class)
                    .koppel(wereld.marjan, wereld.nu(nummer), hoofdzaak, Koppelsoort.ZELFDE_ADRES);
            Intake samen = new Intake(Besluit.SAMEN, Set.of(), Set.of(), null, null, hoofdzaak, List.of());
            wereld.maak(VoerIntake.class).voer(wereld.marjan, wereld.nu(nummer), samen);
            Escalatiepost post = wereld.maak(Escalatiepost.class);
            Bemiddelingsproces proces = wereld.maak(Bemiddelingsproces.class);
            assertThat(proces.eindeSamengaan(nummer))
                    .isEqualTo(Bemiddelingsproces.naDag(
                            wereld.maak(WorkingDays.class).plus(LocalDate.now(wereld.maak(Clock.class)), 60)));
            assertThat(wereld.maak(Paarzorgen.class).alle(wereld.marjan))
                    .extracting(Paarzorgen.Zorg::nummer, Paarzorgen.Zorg::wie, Paarzorgen.Zorg::soort)
                    .containsExactly(tuple(nummer, hoofdzaak, Paarzorgen.Soort.WACHT));
            proces.herinner(nummer, "wachtOpAndereZaak");
            dagen(wereld, post, 2);
            assertThat(mails(wereld)).as("nobody has an address").isEmpty();
            bereikbaar(wereld);
            dagen(wereld, post, 3);
            assertThat(mails(wereld))
                    .filteredOn(mail -> mail.contains(nummer))
                    .containsExactly("TERMIJN_COORDINATOR marjan - zaak " + nummer + ", wacht lang op een andere zaak");
            assertThat(wereld.vraag("select tekst from uitgaand where tekst like '%wacht lang op een andere zaak%'")
                            .toString())
                    .contains("Wat op een andere zaak wacht, staat ernaast");
            proces.herinner(nummer, "wachtOpAndereZaak");
            dagen(wereld, post, 3);
            assertThat(mails(wereld)).filteredOn(mail -> mail.contains(nummer)).hasSize(2);
        });
    }

    @Test
    void dat_een_zaak_na_de_wacht_vanzelf_verder_gaat_hoort_wie_hem_doet_een_keer() {
        Wereld.proef(wereld -> {
            String vanzelf = wereld.breng(Status.BEMIDDELEN);
            String metDeHand = wereld.breng(Status.BEMIDDELEN);
            for (String nummer : List.of(vanzelf, metDeHand)) {
                wereld.maak(ZetInDeWacht.class)
                        .zet(wereld.marjan, wereld.nu(nummer), wereld.vandaag().plusDays(7), "vakantie");
            }
            wereld.maak(ZetInDeWacht.class).gaVerder(wereld.marjan, wereld.nu(metDeHand));
            Escalatiepost post = wereld.maak(Escalatiepost.class);
            dagen(wereld, post, 6);
            wereld.vergeet();
            wereld.maak(Wachtproces.class).gaatVerder(vanzelf);
            dagen(wereld, post, 2);
            assertThat(mails(wereld)).as("nobody has an address").isEmpty();
            bereikbaar(wereld);
            dagen(wereld, post, 3);
            assertThat(mails(wereld))
                    .containsExactlyInAnyOrder(
                            "TERMIJN_COORDINATOR marjan - zaak " + vanzelf + ", gaat weer verder na de wacht",
                            "TERMIJN ineke - zaak " + vanzelf + ", gaat weer verder na de wacht");
        });
    }

    /** What came before waits until the case is worked on again. */
    @Test
    @Regel("P5.9")
    void van_een_zaak_die_alleen_bewaard_wordt_gaat_niets_de_deur_uit_tot_dat_voorbij_is() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            bereikbaar(wereld);
            Escalatiepost post = wereld.maak(Escalatiepost.class);
            Beperkt.maak(wereld.em, nummer);
            dagen(wereld, post, 13);
            wereld.maak(Bemiddelingsproces.class).herinner(nummer, "gesprekEersteBuur");
            dagen(wereld, post, 2);
            assertThat(mails(wereld)).isEmpty();
            Beperkt.hefOp(wereld.em);
            wereld.vergeet();
            dagen(wereld, post, 1);
            assertThat(mails(wereld))
                    .contains("TERMIJN ineke - zaak " + nummer + ", te laat")
                    .anyMatch(mail -> mail.startsWith("TERMIJN_COORDINATOR marjan"));
        });
    }

    /** "Wij bewaren uw gegevens nog wel": neither the case nor its notes go, also not in the count of a dry run. */
    @Test
    @Regel("P5.9")
    void een_zaak_die_alleen_bewaard_wordt_gaat_niet_weg_en_zijn_notities_ook_niet() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.AFGESLOTEN);
            wereld.em
                    .createNativeQuery("insert into notitie (id, bemiddeling_id, tekst, door, op, verloopt_op)"
                            + " select 1, id, 'kort', 'x', now(), date '2026-01-01' from bemiddeling")
                    .executeUpdate();
            wereld.later(Duration.ofDays(800));
            Beperkt.maak(wereld.em, nummer);
            for (Bewaarsoort soort : List.of(wereld.maak(Zaakbewaring.class), wereld.maak(Notitieopruiming.class))) {
                assertThat(soort.aanDeBeurt()).isZero();
                assertThat(soort.proefstuk()).isEmpty();
                assertThat(soort.ruimOp(10)).isZero();
            }
            assertThat(wereld.maak(Vasthoudingen.class).beperkt())
                    .extracting(Vasthoudingen.Beperkt::nummer, Vasthoudingen.Beperkt::verzoek)
                    .containsExactly(tuple(nummer, "V-1"));
            Beperkt.hefOp(wereld.em);
            assertThat(wereld.maak(Zaakbewaring.class).aanDeBeurt()).isEqualTo(1);
            assertThat(wereld.maak(Notitieopruiming.class).ruimOp(10)).isEqualTo(1);
        });
    }

    @Test
    void van_een_afgeschermde_zaak_hoort_alleen_wie_hem_ziet() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            var imke = wereld.account("imke", "Imke de Vries", Rol.COORDINATOR);
            wereld.maak(SchermAf.class).schermAf(imke, wereld.nu(nummer), Set.of(imke.id()), "bedreigd");
            bereikbaar(wereld);
            wereld.maak(Termijnpost.class).stuur(List.of(nummer), List.of(), List.of());
            assertThat(mails(wereld)).containsExactlyInAnyOrder("TERMIJN ineke - zaak " + nummer + ", te laat");
            wereld.em
                    .createNativeQuery(
                            "update medewerker set email = 'imke@buurt.example' where naam = 'Imke de Vries'")
                    .executeUpdate();
            wereld.vergeet();
            wereld.later(Duration.ofHours(1));
            wereld.maak(Termijnpost.class).stuur(List.of(nummer), List.of(), List.of());
            assertThat(mails(wereld)).contains("TERMIJN_COORDINATOR imke - zaak " + nummer + ", te laat");
            assertThat(mails(wereld)).noneMatch(mail -> mail.contains("marjan"));
        });
    }

    /** Twelve coördinatoren, and one of them has the case: she hears it, until she is away. */
    @Test
    void wie_de_zaak_heeft_opgepakt_hoort_het_alleen() {
        Wereld.proef(wereld -> {
            String van = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            String vrij = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            var imke = wereld.account("imke", "Imke de Vries", Rol.COORDINATOR);
            bereikbaar(wereld);
            wereld.maak(PakOp.class).pakOp(imke, van, null);
            assertThat(teLaat(wereld, van)).as("she is not reached").containsExactly("marjan");
            wereld.em
                    .createNativeQuery(
                            "update medewerker set email = 'imke@buurt.example' where gebruikersnaam = 'imke'")
                    .executeUpdate();
            wereld.vergeet();
            assertThat(teLaat(wereld, van)).containsExactly("imke");
            assertThat(teLaat(wereld, vrij)).containsExactlyInAnyOrder("imke", "marjan");
            wereld.em
                    .createNativeQuery("insert into afwezigheid (id, medewerker_id, van, tot, door, op)"
                            + " values (1, ?1, ?2, ?2, 'x', now())")
                    .setParameter(1, imke.id())
                    .setParameter(2, java.sql.Date.valueOf(wereld.vandaag()))
                    .executeUpdate();
            assertThat(teLaat(wereld, van)).containsExactlyInAnyOrder("imke", "marjan");
        });
    }

    private static List<String> teLaat(Wereld wereld, String nummer) {
        int eerder = mails(wereld).size();
        wereld.later(Duration.ofMinutes(1));
        wereld.maak(Termijnpost.class).stuur(List.of(nummer), List.of(), List.of());
        return mails(wereld).stream()
                .skip(eerder)
                .filter(mail -> mail.startsWith("TERMIJN_COORDINATOR"))
                .map(mail -> mail.split(" ")[1])
                .toList();
    }

    @Test
    void de_verwijzer_hoort_de_werkdag_erna_alleen_hoe_het_afliep() {
        Wereld.proef(wereld -> {
            String nummer = doorverwezen(wereld, true);
            String zonder = doorverwezen(wereld, false);
            for (String een : List.of(nummer, zonder)) {
                wereld.maak(VoerIntake.class)
                        .voer(
                                wereld.marjan,
                                wereld.nu(een),
                                new Intake(Besluit.ADVIES, Set.of(), Set.of(), null, null));
            }
            wereld.vergeet();
            Afloopronde ronde = wereld.maak(Afloopronde.class);
            ronde.round();
            assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.TERUGKOPPELEN);
            wereld.later(Duration.ofDays(1));
            ronde.round();
            ronde.round();
            assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.AFGESLOTEN);
            assertThat(wereld.zaak(zonder).status()).isEqualTo(Status.AFGESLOTEN);
            assertThat(wereld.vraag("select string_agg(tekst, '') from uitgaand where vanzelf = 'AFLOOP_VERWIJZER'")
                            .toString())
                    .contains(nummer, "Wij sloten hem af met goed gevolg")
                    .doesNotContain("Zandloper", zonder);
            assertThat(wereld.maak(Bemiddelingen.class)
                            .historie(wereld.zaak(nummer))
                            .get(0)
                            .door())
                    .isEqualTo("Buurtregie");
        });
    }

    @Test
    void een_verbeterde_afloop_hoort_de_verwijzer_een_keer_en_dezelfde_niet_nog_eens() {
        Wereld.proef(wereld -> {
            String nummer = doorverwezen(wereld, true);
            verteld(wereld, nummer, Besluit.ADVIES);
            assertThat(new Terugkoppelgevolg(wereld.maak(Bemiddelingen.class))
                            .vooraf(wereld.zaak(nummer), wereld.moment().minus(Duration.ofMinutes(1))))
                    .first()
                    .asString()
                    .contains("De verwijzer hoorde al hoe het afliep");
            terug(wereld, nummer);
            verteld(wereld, nummer, Besluit.VERWEZEN);
            assertThat(afloopmails(wereld))
                    .hasSize(2)
                    .last()
                    .asString()
                    .contains("dit is een verbetering", "Wij namen hem niet in behandeling");
            terug(wereld, nummer);
            verteld(wereld, nummer, Besluit.VERWEZEN);
            assertThat(afloopmails(wereld)).as("he knew").hasSize(2);
            assertThat(wereld.maak(Bemiddelingen.class)
                            .historie(wereld.zaak(nummer))
                            .get(0)
                            .toelichting())
                    .isEqualTo("niet in behandeling, dat wist de verwijzer al");
            terug(wereld, nummer);
            verteld(wereld, nummer, Besluit.ADVIES);
            assertThat(afloopmails(wereld)).as("as it was at first").hasSize(3);
        });
    }

    private static void verteld(Wereld wereld, String nummer, Besluit besluit) {
        wereld.maak(VoerIntake.class)
                .voer(wereld.marjan, wereld.nu(nummer), new Intake(besluit, Set.of(), Set.of(), null, "de huisarts"));
        wereld.vergeet();
        wereld.later(Duration.ofDays(7));
        wereld.maak(Afloopronde.class).round();
        wereld.maak(Afloopronde.class).round();
        wereld.vergeet();
        assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.AFGESLOTEN);
    }

    /** The end and the telling were a slip. */
    private static void terug(Wereld wereld, String nummer) {
        wereld.maak(WijzigLaatste.class).wijzig(wereld.marjan, wereld.nu(nummer), "verkeerd");
        wereld.maak(WijzigLaatste.class).wijzig(wereld.marjan, wereld.nu(nummer), "verkeerd");
        wereld.vergeet();
    }

    private static List<?> afloopmails(Wereld wereld) {
        return wereld.em
                .createNativeQuery("select tekst from uitgaand where vanzelf = 'AFLOOP_VERWIJZER' order by id")
                .getResultList();
    }

    private static String doorverwezen(Wereld wereld, boolean magTerugkoppelen) {
        return wereld.maak(MeldZelfAan.class)
                .alsVerwijzer(
                        new Aanmelding(
                                UUID.randomUUID(),
                                Kanaal.DOORVERWIJZING,
                                Verwijzer.POLITIE,
                                Aard.PARKEREN,
                                Set.of(),
                                Wereld.BUURT,
                                Voorbeelden.melder(),
                                null,
                                true,
                                magTerugkoppelen,
                                null),
                        new Verwijzercontact.Gegevens("A. Wijkagent", "Politie", "agent@voorbeeld.example", null));
    }

    private static void dagen(Wereld wereld, Escalatiepost post, int aantal) {
        for (int i = 0; i < aantal; i++) {
            wereld.later(Duration.ofDays(1));
            post.round();
            post.round();
        }
    }

    private static void bereikbaar(Wereld wereld) {
        wereld.vergeet();
        wereld.em
                .createNativeQuery("update medewerker set email = gebruikersnaam || '@buurt.example'"
                        + " where gebruikersnaam in ('marjan', 'ineke', 'esra')")
                .executeUpdate();
        wereld.vergeet();
    }

    @SuppressWarnings("unchecked")
    private static List<String> mails(Wereld wereld) {
        wereld.em.flush();
        return wereld.em
                .createNativeQuery(
                        "select vanzelf || ' ' || split_part(aan, '@', 1) || ' ' ||"
                                + " substring(tekst from '- zaak [^\\n]*') from uitgaand where vanzelf like 'TERMIJN%' order by id")
                .getResultList();
    }
}
