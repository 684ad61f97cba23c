package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Voorbeelden.VANDAAG;
import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.vrijwilliger.Belnummer;
import nl.buurtregie.vrijwilliger.Dagdeel;
import nl.buurtregie.vrijwilliger.Herkomst;
import nl.buurtregie.vrijwilliger.Profiel;
import nl.buurtregie.vrijwilliger.Training;
import nl.buurtregie.vrijwilliger.Vrijwilliger;
import nl.buurtregie.vrijwilliger.Vrijwilligers;
import nl.buurtregie.vrijwilliger.WijzigVrijwilliger;
import org.junit.jupiter.api.Test;

/** What is known of a volunteer, and who changes it; on a real database. */
class VrijwilligerTest {

    private static final WijzigVrijwilliger.Mailkeuze GEEN_MAIL = new WijzigVrijwilliger.Mailkeuze(null, false);
    private static final WijzigVrijwilliger.Mailkeuze MAIL =
            new WijzigVrijwilliger.Mailkeuze("ineke@voorbeeld.example", true);

    @Test
    void wat_is_vastgelegd_komt_zo_terug() {
        Wereld.proef(wereld -> {
            Profiel profiel = new Profiel(
                    Wereld.BUURT,
                    6,
                    List.of("Nederlands", "Turks"),
                    Set.of(Dagdeel.DI_AVOND, Dagdeel.VR_OCHTEND),
                    Set.of(Training.VERDIEPING),
                    true,
                    Herkomst.WIJS_STUDENT,
                    VANDAAG.plusDays(3),
                    VANDAAG.minusDays(9),
                    new Belnummer("06 1234 5678", false));
            wijzig(wereld, profiel);
            wereld.vergeet();
            assertThat(profiel(wereld)).isEqualTo(profiel);
        });
    }

    @Test
    @Regel({"M45", "V7"})
    void een_bemiddelaar_wijzigt_alleen_wat_van_hemzelf_is() {
        Wereld.proef(wereld -> {
            WijzigVrijwilliger wijzig = wereld.maak(WijzigVrijwilliger.class);
            wijzig.wijzigEigen(
                    wereld.ineke,
                    versie(wereld),
                    new Profiel.Eigen(
                            List.of("Pools"), Set.of(Dagdeel.MA_AVOND), VANDAAG, new Belnummer("06 1234 5678", true)),
                    MAIL);
            wereld.vergeet();
            assertThat(profiel(wereld).talen()).containsExactly("Pools");
            assertThat(profiel(wereld).belnummer()).isEqualTo(new Belnummer("06 1234 5678", true));
            assertThat(profiel(wereld).woonbuurt()).isEqualTo(Wereld.ANDERE_BUURT);
            assertThat(wereld.maak(Medewerkers.class).get(wereld.ineke.id()).isZonderUitnodiging())
                    .isTrue();
            weigert(
                    "M45",
                    "email",
                    () -> wijzig.wijzigEigen(wereld.ineke, versie(wereld), eigen(null, null), GEEN_MAIL));
            weigert(
                    "V7",
                    "telefoon",
                    () -> wijzig.wijzigEigen(wereld.ineke, versie(wereld), eigen(null, "0".repeat(21)), MAIL));
            wijzig(wereld, met(List.of("Pools"), 8, Wereld.BUURT, null, null, "06 8765 4321"));
            assertThat(profiel(wereld).belnummer())
                    .as("who sees it is not for the coördinator to say")
                    .isEqualTo(new Belnummer("06 8765 4321", true));
            assertThatThrownBy(() -> wijzig.wijzig(wereld.ineke, wereld.ineke.id(), versie(wereld), profiel(wereld)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(
                            () -> wijzig.wijzig(wereld.marjan, wereld.ineke.id(), versie(wereld) - 1, profiel(wereld)))
                    .isInstanceOf(Changed.class);
        });
    }

    @Test
    @Regel({"V1", "V2", "V6"})
    void een_vrijwilliger_heeft_een_taal_een_maximum_en_een_buurt() {
        Wereld.proef(wereld -> {
            weigert("V1", "talen", () -> wijzig(wereld, met(List.of(), 8, Wereld.BUURT, null, null)));
            weigert("V2", "maxZaken", () -> wijzig(wereld, met(List.of("Pools"), 0, Wereld.BUURT, null, null)));
            weigert("V2", "maxZaken", () -> wijzig(wereld, met(List.of("Pools"), 41, Wereld.BUURT, null, null)));
            weigert("V6", "woonbuurt", () -> wijzig(wereld, met(List.of("Pools"), 8, "BU9", null, null)));
        });
    }

    @Test
    @Regel("V6")
    void wie_buiten_de_gemeente_woont_heeft_geen_buurt_en_niemand_weet_hoe_ver() {
        Wereld.proef(wereld -> {
            wijzig(wereld, met(List.of("Pools"), 8, null, null, null));
            assertThat(wereld.maak(Vrijwilligers.class).woontInVervallen(vrijwilliger(wereld)))
                    .isFalse();
            Bemiddeling zaak = wereld.zaak(wereld.breng(Status.WACHTLIJST));
            Kandidaat ineke = wereld.maak(Kandidaten.class).voor(zaak).stream()
                    .filter(een -> een.medewerkerId() == wereld.ineke.id())
                    .findFirst()
                    .orElseThrow();
            assertThat(ineke.woont()).isEqualTo("woont buiten de gemeente");
            assertThat(ineke.afstandKm()).isNull();
            assertThat(ineke.bezwaar()).isNull();
            assertThat(wereld.vraag("select versie from schema_vloer").toString())
                    .isEqualTo("240");
        });
    }

    @Test
    @Regel({"V3", "V4"})
    void een_pauze_komt_en_een_intervisie_was() {
        Wereld.proef(wereld -> {
            List<String> talen = List.of("Nederlands");
            weigert("V3", "pauzeTot", () -> wijzig(wereld, met(talen, 8, Wereld.BUURT, VANDAAG.minusDays(1), null)));
            weigert("V3", "pauzeTot", () -> wijzig(wereld, met(talen, 8, Wereld.BUURT, VANDAAG.plusYears(2), null)));
            weigert("V4", "intervisieOp", () -> wijzig(wereld, met(talen, 8, Wereld.BUURT, null, VANDAAG.plusDays(1))));
        });
    }

    @Test
    @Regel("V3")
    void een_pauze_die_voorbij_is_houdt_niets_op() {
        Wereld.proef(wereld -> {
            WijzigVrijwilliger wijzig = wereld.maak(WijzigVrijwilliger.class);
            List<String> talen = List.of("Nederlands");
            wijzig(wereld, met(talen, 8, Wereld.BUURT, VANDAAG, null));
            assertThat(wereld.maak(Vrijwilligers.class).nu(vrijwilliger(wereld)).pauzeTot())
                    .isEqualTo(VANDAAG);
            wereld.later(Duration.ofDays(2));
            assertThat(wereld.maak(Vrijwilligers.class).nu(vrijwilliger(wereld)).pauzeTot())
                    .isNull();
            wijzig.wijzigEigen(wereld.ineke, versie(wereld), eigen(VANDAAG, null), GEEN_MAIL);
            assertThat(profiel(wereld).pauzeTot()).isNull();
            weigert("V3", "pauzeTot", () -> wijzig(wereld, met(talen, 8, Wereld.BUURT, VANDAAG, null)));
            weigert("V3", "tot", () -> wijzig.pauzeer(wereld.marjan, wereld.ineke.id(), VANDAAG));
            LocalDate straks = wereld.vandaag();
            wijzig.pauzeer(wereld.marjan, wereld.ineke.id(), straks);
            wereld.later(Duration.ofDays(2));
            wijzig(wereld, met(talen, 8, Wereld.BUURT, straks, null));
            assertThat(profiel(wereld).pauzeTot()).isNull();
        });
    }

    private static Vrijwilliger vrijwilliger(Wereld wereld) {
        return wereld.maak(Vrijwilligers.class).find(wereld.ineke.id()).orElseThrow();
    }

    @Test
    @Regel("V5")
    void alleen_een_actieve_bemiddelaar_wordt_vrijwilliger_en_maar_een_keer() {
        Wereld.proef(wereld -> {
            Profiel profiel = met(List.of("Nederlands"), 8, Wereld.BUURT, null, null);
            WijzigVrijwilliger wijzig = wereld.maak(WijzigVrijwilliger.class);
            Ik nieuw = wereld.account("nieuw", "Nienke Nieuw", Rol.BEMIDDELAAR);
            assertThat(wereld.maak(Vrijwilligers.class).zonderGegevens())
                    .containsEntry(nieuw.id(), "Nienke Nieuw")
                    .doesNotContainKeys(wereld.ineke.id(), wereld.els.id());
            wijzig.maak(wereld.marjan, nieuw.id(), profiel);
            weigert("V5", "wie", () -> wijzig.maak(wereld.marjan, nieuw.id(), profiel));
            weigert("V5", "wie", () -> wijzig.maak(wereld.marjan, wereld.els.id(), profiel));
            assertThatThrownBy(() -> wijzig.maak(wereld.ineke, wereld.els.id(), profiel))
                    .isInstanceOf(NotFound.class);
        });
    }

    private static void wijzig(Wereld wereld, Profiel profiel) {
        wereld.maak(WijzigVrijwilliger.class).wijzig(wereld.marjan, wereld.ineke.id(), versie(wereld), profiel);
    }

    private static int versie(Wereld wereld) {
        return wereld.maak(Vrijwilligers.class)
                .find(wereld.ineke.id())
                .orElseThrow()
                .versie();
    }

    private static Profiel profiel(Wereld wereld) {
        return wereld.maak(Vrijwilligers.class)
                .find(wereld.ineke.id())
                .orElseThrow()
                .profiel();
    }

    private static Profiel.Eigen eigen(LocalDate pauzeTot, String nummer) {
        return new Profiel.Eigen(List.of("Pools"), Set.of(), pauzeTot, Belnummer.van(nummer, true));
    }

    private static Profiel met(
            List<String> talen, int maxZaken, String buurt, LocalDate pauzeTot, LocalDate intervisieOp) {
        return met(talen, maxZaken, buurt, pauzeTot, intervisieOp, null);
    }

    private static Profiel met(
            List<String> talen, int maxZaken, String buurt, LocalDate pauzeTot, LocalDate intervisieOp, String nummer) {
        return new Profiel(
                buurt,
                maxZaken,
                talen,
                Set.of(),
                Set.of(),
                false,
                Herkomst.BEWONER,
                pauzeTot,
                intervisieOp,
                Belnummer.van(nummer, false));
    }
}
