package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Afspraken;
import nl.buurtregie.bemiddeling.begrip.Bemiddelgesprek;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Coaching;
import nl.buurtregie.bemiddeling.begrip.Complexiteit;
import nl.buurtregie.bemiddeling.begrip.ContraIndicatie;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.NazorgUitkomst;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Uitkomst;
import nl.buurtregie.bemiddeling.begrip.Vorm;
import nl.buurtregie.bemiddeling.codelijst.Codewoord;
import nl.buurtregie.bemiddeling.gesprek.Gesprekplan;
import nl.buurtregie.bemiddeling.gesprek.PlanGesprek;
import nl.buurtregie.platform.facts.Boekproef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A slip is taken back: case, people, term, talks and figures are as they were; only the history knows. */
class WijzigLaatsteTest {

    private static final String REDEN = "Ik tikte mis";

    /** What stands somewhere about a case, but for who looked last and the numbers that the program gives. */
    private static final Map<String, String> STAND = new LinkedHashMap<>();

    static {
        STAND.put(
                "bemiddeling",
                "select to_jsonb(b) - 'versie' - 'gewijzigd_op' - 'gewijzigd_door' r from bemiddeling b");
        STAND.put("partij", "select to_jsonb(p) r from partij p");
        STAND.put("toestemming", "select to_jsonb(t) r from toestemming t");
        STAND.put(
                "toewijzing",
                "select to_jsonb(t) - 'id' - 'van' - 'aangenomen_op' r from toewijzing t where tot is null");
        STAND.put("taak", "select to_jsonb(t) - 'id' - 'stap_id' r from taak t");
        STAND.put("gesprek", "select to_jsonb(g) - 'volgorde' - 'gewijzigd_op' r from gesprek g");
        STAND.put("feit_aanmelding", "select to_jsonb(f) r from feit_aanmelding f");
        STAND.put("feit_termijn", "select to_jsonb(f) r from feit_termijn f");
        STAND.put("feit_afsluiting", "select to_jsonb(f) r from feit_afsluiting f");
        STAND.put("terugweg", "select to_jsonb(t) r from terugweg t");
    }

    private static final Intake ZWAAR = new Intake(
            Besluit.GESCHIKT_ONDER_VOORWAARDEN,
            Set.of(ContraIndicatie.GEWELD),
            Set.of(Complexiteit.GEESCALEERD),
            "Altijd samen op bezoek",
            null,
            null,
            List.of(new Intakeantwoord("Sinds wanneer speelt dit?", "mei")));

    private interface Act extends BiConsumer<Wereld, String> {}

    private static void voeg(List<Arguments> acties, Status status, String naam, Act act) {
        acties.add(Arguments.of(status, naam, act));
    }

    static Stream<Arguments> handelingen() {
        List<Arguments> acties = new ArrayList<>();
        for (Besluit besluit : List.of(Besluit.GESCHIKT, Besluit.ADVIES, Besluit.ONGESCHIKT)) {
            voeg(acties, Status.INTAKE, besluit.name(), (w, nr) -> w.maak(VoerIntake.class)
                    .voer(w.marjan, w.nu(nr), new Intake(besluit, Set.of(), Set.of(), null, null)));
        }
        voeg(acties, Status.INTAKE, "ZWAAR", (w, nr) -> w.maak(VoerIntake.class).voer(w.marjan, w.nu(nr), ZWAAR));
        voeg(acties, Status.INTAKE, "VERWEZEN", (w, nr) -> w.maak(VoerIntake.class)
                .voer(w.marjan, w.nu(nr), new Intake(Besluit.VERWEZEN, Set.of(), Set.of(), null, "WIJ-team")));
        voeg(acties, Status.WACHTLIJST, "PAAR", (w, nr) -> w.maak(WijsToe.class).wijsToe(w.marjan, w.nu(nr), w.paar()));
        for (EersteBuurZegt antwoord : EersteBuurZegt.values()) {
            voeg(acties, Status.GESPREK_EERSTE_BUUR, antwoord.name(), (w, nr) -> w.maak(LegEersteGesprekVast.class)
                    .legVast(w.ineke, w.nu(nr), antwoord));
        }
        for (EersteBuurZegt antwoord :
                List.of(EersteBuurZegt.GAAT_DOOR, EersteBuurZegt.PRAAT_ZELF, EersteBuurZegt.STOPT)) {
            voeg(acties, Status.BEDENKTIJD, antwoord.name(), (w, nr) -> w.maak(LegEersteKeuzeVast.class)
                    .legVast(w.ineke, w.nu(nr), antwoord));
        }
        for (TweedeBuurZegt antwoord : TweedeBuurZegt.values()) {
            voeg(acties, Status.CONTACT_TWEEDE_BUUR, antwoord.name(), (w, nr) -> w.maak(LegContactVast.class)
                    .legVast(w.ineke, w.nu(nr), antwoord, true));
        }
        for (Coaching uitkomst : Coaching.values()) {
            voeg(acties, Status.COACHEN, uitkomst.name(), (w, nr) -> w.maak(LegCoachingVast.class)
                    .legVast(w.ineke, w.nu(nr), uitkomst));
        }
        for (Vorm vorm : Vorm.values()) {
            for (Uitkomst uitkomst : Uitkomst.vanGesprek()) {
                Afspraken soort = uitkomst == Uitkomst.AFSPRAKEN ? Afspraken.OP_PAPIER : null;
                voeg(acties, Status.BEMIDDELEN, vorm + " " + uitkomst, (w, nr) -> w.maak(LegBemiddelingVast.class)
                        .legVast(w.ineke, w.nu(nr), new Bemiddelgesprek(vorm, uitkomst, soort, w.vandaag())));
            }
        }
        for (Uitkomst uitkomst : List.of(Uitkomst.WIL_TOCH_NIET, Uitkomst.NIET_MEER_BEREIKT)) {
            voeg(acties, Status.BEMIDDELEN, uitkomst.name(), (w, nr) -> w.maak(LegBemiddelingVast.class)
                    .legVast(w.ineke, w.nu(nr), new Bemiddelgesprek(null, uitkomst, null, w.vandaag())));
        }
        for (NazorgUitkomst uitkomst : NazorgUitkomst.values()) {
            voeg(acties, Status.NAZORG, uitkomst.name(), (w, nr) -> w.maak(LegNazorgVast.class)
                    .legVast(w.ineke, w.nu(nr), uitkomst));
        }
        for (NazorgUitkomst uitkomst : NazorgUitkomst.values()) {
            if (uitkomst != NazorgUitkomst.NIET_BEREIKT) {
                voeg(acties, Status.WACHT_OP_NAZORG, uitkomst.name(), (w, nr) -> w.maak(LegNieuwsVast.class)
                        .legVast(w.marjan, w.nu(nr), uitkomst));
            }
        }
        voeg(acties, Status.AFSLUITEN, "SLUIT", (w, nr) -> w.maak(SluitAf.class)
                .sluitAf(w.marjan, w.nu(nr), Resultaat.VERBETERD));
        voeg(acties, Status.TERUGKOPPELEN, "KOPPEL_TERUG", (w, nr) -> w.maak(KoppelTerug.class)
                .koppelTerug(w.marjan, w.nu(nr), true));
        for (Status status : Status.values()) {
            if (status.isInTeTrekken()) {
                voeg(acties, status, "STOP", (w, nr) -> w.maak(StopZaak.class)
                        .stop(w.marjan, w.nu(nr), Stopreden.VERHUISD));
            }
            if (Stopreden.NIET_BEREIKT.kanBij(status)) {
                voeg(acties, status, "NIET_BEREIKT", (w, nr) -> w.maak(StopZaak.class)
                        .stop(w.marjan, w.nu(nr), Stopreden.NIET_BEREIKT));
            }
        }
        return acties.stream();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("handelingen")
    @Functie("BEM-26")
    void na_wijzigen_is_alles_zoals_het_was(Status status, String naam, Act act) {
        Wereld.proef(w -> {
            String nummer = w.breng(status);
            if (naam.startsWith(Vorm.GROEP.name())) {
                w.maak(VoegPartijToe.class).voegToe(w.marjan, w.nu(nummer), null, Voorbeelden.anderebuur());
            }
            w.later(Duration.ofDays(2));
            Map<String, String> voor = stand(w);
            act.accept(w, nummer);
            assertThat(stand(w)).isNotEqualTo(voor);
            w.later(Duration.ofDays(1));
            w.vergeet();

            assertThat(wijzig(w, nummer)).isEqualTo(status);

            w.vergeet();
            assertThat(stand(w)).isEqualTo(voor);
            new Boekproef(w.em).klopt();
            act.accept(w, nummer); // and it can be done as ever
            new Boekproef(w.em).klopt();
        });
    }

    @Test
    @Functie("BEM-26")
    void beide_regels_blijven_en_de_tweede_zegt_waarom() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.GESPREK_EERSTE_BUUR);
            w.maak(LegEersteGesprekVast.class).legVast(w.ineke, w.nu(nummer), EersteBuurZegt.STOPT);
            wijzig(w, nummer);
            List<Historieregel> regels = w.maak(Bemiddelingen.class).historie(w.zaak(nummer));
            assertThat(regels.get(0).handeling()).isEqualTo(Handeling.WIJZIGING);
            assertThat(regels.get(0).toelichting()).isEqualTo(REDEN);
            assertThat(regels.get(0).ontkracht()).contains(regels.get(1).id());
            assertThat(regels.get(1).handeling()).isEqualTo(Handeling.GESPREK_EERSTE_BUUR);
            assertThat(Historieregel.geldend(regels))
                    .extracting(Historieregel::handeling)
                    .containsExactly(
                            Handeling.AANGENOMEN,
                            Handeling.AANGENOMEN,
                            Handeling.TOEWIJZING,
                            Handeling.INTAKE,
                            Handeling.AANMELDING);
        });
    }

    @Test
    @Functie("BEM-26")
    void stap_voor_stap_kan_het_terug_tot_de_aanmelding() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.AFGESLOTEN);
            List<Status> terug = new ArrayList<>();
            while (w.maak(Terugwegen.class).laatste(w.marjan, w.zaak(nummer)).isPresent()) {
                terug.add(wijzig(w, nummer));
            }
            assertThat(terug)
                    .containsExactly(
                            Status.TERUGKOPPELEN,
                            Status.AFSLUITEN,
                            Status.NAZORG,
                            Status.BEMIDDELEN,
                            Status.CONTACT_TWEEDE_BUUR,
                            Status.GESPREK_EERSTE_BUUR,
                            Status.WACHTLIJST,
                            Status.INTAKE);
            assertThat(w.vraag("select count(*) from feit_termijn")).isEqualTo(0L);
            assertThat(w.zaak(nummer).mijlpalen()).isEmpty();
            new Boekproef(w.em).klopt();
        });
    }

    @Test
    @Functie("BEM-26")
    void het_gesprek_was_er_nog_niet_en_wat_erna_gepland_is_gaat_niet_door() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.GESPREK_EERSTE_BUUR);
            long eerste = plan(w, nummer, Gespreksoort.EERSTE_BUUR);
            w.later(Duration.ofDays(3));
            Stap stap = new Stap(nummer, w.zaak(nummer).versie(), null, eerste, null, null);
            w.maak(LegEersteGesprekVast.class).legVast(w.ineke, stap, EersteBuurZegt.GAAT_DOOR);
            long erna = plan(w, nummer, Gespreksoort.TWEEDE_BUUR);
            assertThat(w.maak(Terugwegen.class).gevolgen(w.marjan, w.zaak(nummer)))
                    .containsExactly("Het gesprek dat erna gepland is, wordt afgezegd.");

            wijzig(w, nummer);

            assertThat(w.vraag("select gehouden_op is null and afgezegd_op is null from gesprek where id = " + eerste))
                    .isEqualTo(true);
            assertThat(w.vraag("select afgezegd_op is not null from gesprek where id = " + erna))
                    .isEqualTo(true);
            assertThat(w.maak(Bemiddelingen.class)
                            .historie(w.zaak(nummer))
                            .get(0)
                            .handeling())
                    .isEqualTo(Handeling.GESPREK_AFGEZEGD);
        });
    }

    @Test
    @Regel("B17.1")
    @Functie("BEM-26")
    void wat_daarna_gebeurde_staat_in_de_weg_en_wordt_genoemd() {
        Wereld.proef(w -> {
            String heropend = w.breng(Status.AFGESLOTEN);
            w.maak(HeropenZaak.class).heropen(w.marjan, w.nu(heropend), "Het begon opnieuw");
            kanNiet(w, heropend, "de zaak is daarna heropend");

            String tegen = w.breng(Status.CONTACT_TWEEDE_BUUR);
            w.maak(LegContactVast.class)
                    .metTegenklacht(
                            w.ineke,
                            w.nu(tegen),
                            true,
                            new Tegenklacht(Codewoord.van(Aard.STANK), "Dhr. Q. Korenblom", "06 00112233"));
            kanNiet(w, tegen, "er kwam zaak ");

            String wacht = w.breng(Status.CONTACT_TWEEDE_BUUR);
            w.maak(ZetInDeWacht.class)
                    .zet(w.marjan, w.nu(wacht), w.vandaag().plusDays(10), "De tweede buur is op vakantie");
            kanNiet(w, wacht, "de zaak is daarna in de wacht gezet");
            w.maak(ZetInDeWacht.class).gaVerder(w.marjan, w.nu(wacht));
            wijzig(w, wacht);
        });
    }

    @Test
    @Functie("BEM-26")
    void wat_per_ongeluk_in_de_wacht_stopte_wacht_weer() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.CONTACT_TWEEDE_BUUR);
            w.maak(ZetInDeWacht.class)
                    .zet(w.marjan, w.nu(nummer), w.vandaag().plusDays(10), "De tweede buur is op vakantie");
            Map<String, String> voor = stand(w);
            w.maak(StopZaak.class).stop(w.marjan, w.nu(nummer), Stopreden.ONVEILIG);
            wijzig(w, nummer);
            assertThat(stand(w)).isEqualTo(voor);
            assertThat(w.zaak(nummer).isInDeWacht()).isTrue();
        });
    }

    @Test
    @Regel("B17.2")
    @Functie("BEM-26")
    void alleen_wie_het_vastlegde_en_de_coordinator_wijzigen_het() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.CONTACT_TWEEDE_BUUR); // Ineke recorded the talk before
            weigert("B17.2", "", () -> w.maak(WijzigLaatste.class).wijzig(w.youssef, w.nu(nummer), REDEN));
            assertThat(w.maak(Terugwegen.class)
                            .laatste(w.youssef, w.zaak(nummer))
                            .orElseThrow()
                            .isTeWijzigen())
                    .isFalse();
            w.maak(WijzigLaatste.class).wijzig(w.ineke, w.nu(nummer), REDEN);
            assertThat(w.zaak(nummer).status()).isEqualTo(Status.GESPREK_EERSTE_BUUR);
        });
    }

    @Test
    @Functie("BEM-26")
    void een_toestemming_van_daarna_blijft_staan() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.CONTACT_TWEEDE_BUUR);
            long melder = w.zaak(nummer).eersteBuur().id();
            w.maak(WijzigPartij.class).zegt(w.marjan, w.nu(nummer), melder, Doel.TERUGKOPPELEN, false);
            wijzig(w, nummer);
            assertThat(w.vraag("select string_agg(doel || gegeven, ' ' order by id) from toestemming"))
                    .isEqualTo("BEHANDELENtrue TERUGKOPPELENtrue TERUGKOPPELENfalse");
        });
    }

    @Test
    @Functie("BEM-26")
    void wie_erna_op_een_gesprek_verwacht_werd_blijft_erop_staan() {
        Wereld.proef(w -> {
            String nummer = w.meldAan(Aard.GELUID_PERSONEN, Wereld.BUURT); // of the second neighbour nothing is known
            w.verder(nummer, Status.BEMIDDELEN);
            long gesprek = plan(w, nummer, Gespreksoort.SAMEN);
            wijzig(w, nummer);
            w.em.flush();
            assertThat(w.zaak(nummer).status()).isEqualTo(Status.CONTACT_TWEEDE_BUUR);
            assertThat(w.vraag(
                            "select afgezegd_op is not null and (select count(*) from gesprek_partij where gesprek_id = id) = 2"
                                    + " from gesprek where id = " + gesprek))
                    .isEqualTo(true);
            w.verder(nummer, Status.BEMIDDELEN);
            assertThat(w.zaak(nummer).partijen()).hasSize(2);
        });
    }

    @Test
    @Functie("BEM-26")
    void wie_intussen_weg_is_komt_niet_met_de_zaak_terug() {
        Wereld.proef(w -> {
            String gestopt = w.breng(Status.NAZORG);
            w.maak(StopZaak.class).stop(w.marjan, w.nu(gestopt), Stopreden.VERHUISD);
            assertThat(w.zaak(gestopt).paar()).as("nobody goes there any more").isEmpty();
            wijzig(w, gestopt);
            assertThat(w.zaak(gestopt).paar()).hasSize(2);
            String nummer = w.breng(Status.AFGESLOTEN);
            wijzig(w, nummer); // to TERUGKOPPELEN: the pair is on it again
            assertThat(w.zaak(nummer).paar()).hasSize(2);
            w.verder(nummer, Status.AFGESLOTEN);
            w.em.createNativeQuery("update medewerker set actief = false where id = ?1")
                    .setParameter(1, w.youssef.id())
                    .executeUpdate();
            w.vergeet();
            wijzig(w, nummer);
            assertThat(w.zaak(nummer).paar()).containsExactly(w.ineke.id());
            assertThat(w.vraag("select toelichting from historie where handeling = 'VERVANGING'"))
                    .isEqualTo("een plek is vrij");
        });
    }

    /** What is taken back told him nothing; the letter of the day after did. */
    @Test
    @Functie("BEM-26")
    void wat_een_buur_daarna_hoorde_weet_hij_nog() {
        Wereld.proef(w -> {
            String nummer = w.breng(Status.CONTACT_TWEEDE_BUUR);
            w.em.createNativeQuery("update partij set ingelicht_op = null").executeUpdate();
            w.vergeet();
            w.maak(LegContactVast.class).legVast(w.ineke, w.nu(nummer), TweedeBuurZegt.NIET_BEREIKT, false);
            w.later(Duration.ofDays(1));
            w.zaak(nummer).tweedeBuur().orElseThrow().ingelicht(w.moment());
            w.em.flush();
            wijzig(w, nummer);
            assertThat(w.zaak(nummer).isTweedeBuurIngelicht()).isTrue();
        });
    }

    private static void kanNiet(Wereld w, String nummer, String zin) {
        weigert("B17.1", "", () -> wijzig(w, nummer));
        LaatsteHandeling laatste =
                w.maak(Terugwegen.class).laatste(w.marjan, w.zaak(nummer)).orElseThrow();
        assertThat(laatste.isTeWijzigen()).isFalse();
        assertThat(laatste.beletsel().orElseThrow().regel()).isNotNull();
        assertThat(laatste.beletsel().orElseThrow().wat()).startsWith(zin);
    }

    private static Status wijzig(Wereld w, String nummer) {
        return w.maak(WijzigLaatste.class).wijzig(w.marjan, w.nu(nummer), REDEN);
    }

    private static long plan(Wereld w, String nummer, Gespreksoort soort) {
        return w.maak(PlanGesprek.class)
                .plan(
                        w.marjan,
                        w.nu(nummer),
                        new Gesprekplan(
                                soort,
                                w.vandaag().plusDays(2),
                                LocalTime.of(19, 0),
                                LocalTime.of(20, 0),
                                null,
                                "Buurthuis",
                                Set.copyOf(w.paar()),
                                Set.of(),
                                false,
                                true));
    }

    private static Map<String, String> stand(Wereld w) {
        Map<String, String> stand = new LinkedHashMap<>();
        STAND.forEach((naam, sql) -> stand.put(
                naam,
                String.valueOf(w.vraag("select string_agg(r::text, '|' order by r::text) from (" + sql + ") x"))));
        return stand;
    }
}
