package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Complexiteit;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.codelijst.Codelijstregel;
import nl.buurtregie.bemiddeling.codelijst.Lijst;
import nl.buurtregie.bemiddeling.codelijst.WijzigCodelijst;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.facts.Boekproef;
import org.junit.jupiter.api.Test;

/** A case turns out to be about something else: lists and figures follow, what was answered stays. */
@Functie("INT-13")
class WijzigAardTest {

    private static final Intakeantwoord SINDS = new Intakeantwoord("Sinds wanneer?", "mei");

    @Test
    @Regel("B1.13")
    void lijst_en_cijfers_gaan_mee_en_de_antwoorden_van_de_intake_blijven() {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan();
            wereld.breng(Status.AFGESLOTEN);
            Intake zwaar = new Intake(
                    Besluit.GESCHIKT, Set.of(), Set.of(Complexiteit.GEESCALEERD), null, null, null, List.of(SINDS));
            wereld.maak(VoerIntake.class).voer(wereld.marjan, wereld.nu(nummer), zwaar);
            airco(wereld);
            weigert("B1.13", "aard", () -> wijzig(wereld, nummer, Aard.GELUID_PERSONEN.name()));

            wijzig(wereld, nummer, "AIRCO");
            wereld.vergeet();

            Bemiddeling zaak = wereld.zaak(nummer);
            assertThat(zaak.aardwoord().woord()).isEqualTo("Airco");
            assertThat(zaak.aarden()).containsExactly(Aard.GELUID_APPARATUUR);
            assertThat(zaak.status()).isEqualTo(Status.WACHTLIJST);
            assertThat(zaak.weging().antwoorden()).containsExactly(SINDS);
            assertThat(wereld.vraag("select hoofdaard || ' ' || aardcode || ' ' || aardwoord from taak"))
                    .isEqualTo("GELUID_APPARATUUR AIRCO Airco");
            Historieregel regel =
                    wereld.maak(Bemiddelingen.class).historie(zaak).get(0);
            assertThat(regel.handeling()).isEqualTo(Handeling.AARD);
            assertThat(regel.toelichting()).isEqualTo("‘Airco’, was ‘" + Aard.GELUID_PERSONEN.woord() + "’");
            assertThat(wereld.vraag("select aard || ' ' || complex from feit_aanmelding where zaak = " + zaak.id()))
                    .isEqualTo("GELUID_APPARATUUR true");

            wereld.verder(nummer, Status.AFGESLOTEN);
            for (String tabel : List.of("feit_aanmelding", "feit_afsluiting")) {
                assertThat(wereld.vraag("select string_agg(aard, ' ' order by zaak) from " + tabel))
                        .as(tabel)
                        .isEqualTo("GELUID_APPARATUUR GELUID_PERSONEN");
            }
            Boekproef proef = new Boekproef(wereld.em);
            proef.klopt();
            proef.herbouwtWatKapotGaat("feit_aanmelding", "aard", "'WEG'");
        });
    }

    @Test
    void alleen_de_coordinator_van_een_zaak_die_loopt_en_uit_de_lijst_van_vandaag() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            weigert("B25.1", "aard", () -> wijzig(wereld, nummer, "AIRCO"));
            Stap oud = wereld.nu(nummer);
            WijzigAard act = wereld.maak(WijzigAard.class);
            assertThatThrownBy(() -> act.wijzig(wereld.ineke, oud, Aard.ROOK.name()))
                    .isInstanceOf(NotFound.class);
            wijzig(wereld, nummer, Aard.STANK.name());
            wereld.em.flush();
            assertThatThrownBy(() -> act.wijzig(wereld.marjan, oud, Aard.ROOK.name()))
                    .isInstanceOf(Changed.class);
            wereld.verder(nummer, Status.AFGESLOTEN);
            weigert("B0.1", "", () -> wijzig(wereld, nummer, Aard.ROOK.name()));
            assertThat(wereld.zaak(nummer).hoofdaard()).isEqualTo(Aard.STANK);
        });
    }

    @Test
    void een_stap_die_wordt_teruggedraaid_neemt_hem_niet_mee() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.WACHTLIJST);
            wijzig(wereld, nummer, Aard.ROOK.name());
            wereld.vergeet();
            wereld.maak(WijzigLaatste.class).wijzig(wereld.marjan, wereld.nu(nummer), "Verkeerde zaak");
            wereld.vergeet();
            assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.INTAKE);
            assertThat(wereld.zaak(nummer).hoofdaard()).isEqualTo(Aard.ROOK);
            assertThat(wereld.vraag("select hoofdaard || ' ' || status from taak"))
                    .isEqualTo("ROOK INTAKE");
            assertThat(wereld.vraag("select aard from feit_aanmelding")).isEqualTo("ROOK");
            new Boekproef(wereld.em).klopt();
        });
    }

    private static void wijzig(Wereld wereld, String nummer, String aard) {
        wereld.maak(WijzigAard.class).wijzig(wereld.marjan, wereld.nu(nummer), aard);
    }

    private static void airco(Wereld wereld) {
        wereld.maak(WijzigCodelijst.class)
                .voegToe(
                        new Ik(wereld.els.id(), "Bea Heer", Set.of(Rol.BEHEERDER)),
                        Lijst.AARD,
                        new Codelijstregel.Opgave("Airco", Aard.GELUID_APPARATUUR.name(), wereld.vandaag()));
        wereld.em.flush();
    }
}
