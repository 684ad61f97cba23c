package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.intake.Intakevraag;
import nl.buurtregie.bemiddeling.intake.Intakevraag.Opgave;
import nl.buurtregie.bemiddeling.intake.Intakevragen;
import nl.buurtregie.bemiddeling.intake.Vraagsoort;
import nl.buurtregie.bemiddeling.intake.WijzigIntakevraag;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import org.junit.jupiter.api.Test;

/** Questions of the office itself at the intake, and what was answered. */
@Functie("INT-13")
class IntakevraagTest {

    private static final Opgave SINDS = new Opgave(null, Vraagsoort.TEKST, "Sinds wanneer speelt dit?", null);
    private static final Opgave DEUR =
            new Opgave(Aard.ROOK, Vraagsoort.JA_NEE, "Staat de deur vaak open?", "genegeerd");
    private static final Opgave WAAR =
            new Opgave(Aard.ROOK, Vraagsoort.KEUZE, "Waar ruik je het?", " balkon \n\nkeuken\n");

    @Test
    void bij_een_klacht_horen_de_vragen_van_altijd_en_die_van_haar_aard() {
        Wereld.proef(wereld -> {
            voegToe(wereld, DEUR, WAAR, SINDS, new Opgave(Aard.STANK, Vraagsoort.TEKST, "Welke geur?", null));
            assertThat(bij(wereld, Aard.ROOK))
                    .extracting(Intakevraag::tekst)
                    .containsExactly(SINDS.tekst(), DEUR.tekst(), WAAR.tekst());
            assertThat(bij(wereld, Aard.PARKEREN)).hasSize(1);
            assertThat(bij(wereld, Aard.ROOK).get(1).keuzes()).containsExactly("ja", "nee");
            assertThat(bij(wereld, Aard.ROOK).get(2).keuzes()).containsExactly("balkon", "keuken");
        });
    }

    @Test
    @Regel("B23.1")
    void een_antwoord_is_kort_en_een_van_de_keuzes() {
        Wereld.proef(wereld -> {
            voegToe(wereld, SINDS, WAAR);
            String sinds = bij(wereld, Aard.ROOK).get(0).veld();
            String waar = bij(wereld, Aard.ROOK).get(1).veld();
            weigert("B23.1", sinds, () -> antwoorden(wereld, Map.of(sinds, "s".repeat(201))));
            weigert("B23.1", waar, () -> antwoorden(wereld, Map.of(waar, "zolder")));
            assertThat(antwoorden(wereld, Map.of(sinds, "  ", waar, "keuken", "vraag999", "x")))
                    .containsExactly(new Intakeantwoord(WAAR.tekst(), "keuken"));
            assertThat(wereld.maak(Intakevragen.class).antwoorden(Aard.STANK, Map.of(waar, "keuken")::get))
                    .as("a question about something else")
                    .isEmpty();
        });
    }

    @Test
    @Regel({"B23.2", "B23.3"})
    void een_vraag_is_te_beantwoorden_en_het_zijn_er_niet_te_veel() {
        weigert("B23.2", "tekst", () -> new Opgave(null, Vraagsoort.TEKST, null, null));
        weigert("B23.2", "tekst", () -> new Opgave(null, Vraagsoort.TEKST, "v".repeat(121), null));
        for (String keuzes :
                new String[] {null, "een", "een\neen", "k".repeat(41) + "\ntwee", "1\n2\n3\n4\n5\n6\n7\n8\n9"}) {
            weigert("B23.2", "keuzes", () -> new Opgave(null, Vraagsoort.KEUZE, "Waar?", keuzes));
        }
        Wereld.proef(wereld -> {
            for (int i = 0; i < 8; i++) {
                voegToe(wereld, new Opgave(Aard.ROOK, Vraagsoort.TEKST, "Vraag " + i, null));
            }
            weigert("B23.3", "aard", () -> voegToe(wereld, DEUR));
            voegToe(wereld, SINDS);
            wereld.maak(WijzigIntakevraag.class)
                    .wijzig(beheerder(wereld), bij(wereld, Aard.ROOK).get(1).id(), DEUR);
            assertThat(bij(wereld, Aard.ROOK)).hasSize(9);
            assertThat(bij(wereld, Aard.ROOK).get(1).tekst()).as("in its place").isEqualTo(DEUR.tekst());
            assertThatThrownBy(() -> wereld.maak(WijzigIntakevraag.class).voegToe(wereld.marjan, SINDS))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void wat_geantwoord_is_blijft_zoals_het_gevraagd_werd_tot_het_verhaal_weggaat() {
        Wereld.proef(wereld -> {
            voegToe(wereld, SINDS);
            Intakevraag vraag = bij(wereld, Aard.ROOK).get(0);
            String nummer = wereld.meldAan();
            List<Intakeantwoord> gegeven = antwoorden(wereld, Map.of(vraag.veld(), "Sinds \"mei\", 's nachts"));
            wereld.maak(VoerIntake.class)
                    .voer(
                            wereld.marjan,
                            wereld.nu(nummer),
                            new Intake(Besluit.GESCHIKT, Set.of(), Set.of(), null, null, null, gegeven));
            WijzigIntakevraag wijzig = wereld.maak(WijzigIntakevraag.class);
            wijzig.wijzig(
                    beheerder(wereld), vraag.id(), new Opgave(null, Vraagsoort.TEKST, "Hoe lang speelt dit al?", null));
            wereld.vergeet();
            assertThat(wereld.zaak(nummer).weging().antwoorden())
                    .containsExactly(new Intakeantwoord(SINDS.tekst(), "Sinds \"mei\", 's nachts"));
            assertThat(antwoorden(wereld, Map.of(vraag.veld(), "mei")))
                    .as("asked in the old words, sent after the change")
                    .containsExactly(new Intakeantwoord(SINDS.tekst(), "mei"));
            assertThatThrownBy(() -> wijzig.haalWeg(beheerder(wereld), vraag.id()))
                    .isInstanceOf(NotFound.class);
            assertThat(wereld.maak(Intakevragen.class).vroeger())
                    .extracting(Intakevraag::tekst)
                    .containsExactly(SINDS.tekst());

            assertThat(inzage(wereld, nummer, true)).contains(SINDS.tekst(), "Sinds \"mei\"");
            wereld.verder(nummer, Status.BEMIDDELEN);
            assertThat(inzage(wereld, nummer, false)).as("the other side").doesNotContain(SINDS.tekst(), "mei");
            wereld.verder(nummer, Status.AFGESLOTEN);
            wereld.zaak(nummer).gewist(wereld.moment());
            wereld.vergeet();
            assertThat(wereld.vraag("select count(*) from bemiddeling where intake_antwoorden is not null"))
                    .isEqualTo(0L);
        });
    }

    @Test
    void een_intake_die_wordt_teruggedraaid_neemt_haar_antwoorden_mee() {
        Wereld.proef(wereld -> {
            String nummer = wereld.meldAan();
            Intake intake = new Intake(
                    Besluit.GESCHIKT,
                    Set.of(),
                    Set.of(),
                    null,
                    null,
                    null,
                    List.of(new Intakeantwoord("Sinds?", "mei")));
            wereld.maak(VoerIntake.class).voer(wereld.marjan, wereld.nu(nummer), intake);
            wereld.vergeet();
            wereld.maak(WijsToe.class).wijsToe(wereld.marjan, wereld.nu(nummer), wereld.paar());
            wereld.vergeet();
            wereld.maak(WijzigLaatste.class).wijzig(wereld.marjan, wereld.nu(nummer), "Ander paar");
            wereld.vergeet();
            assertThat(wereld.zaak(nummer).weging().antwoorden())
                    .as("a later slip leaves them")
                    .containsExactly(new Intakeantwoord("Sinds?", "mei"));
            wereld.maak(WijzigLaatste.class).wijzig(wereld.marjan, wereld.nu(nummer), "Verkeerde zaak");
            wereld.vergeet();
            assertThat(wereld.zaak(nummer).status()).isEqualTo(Status.INTAKE);
            assertThat(wereld.zaak(nummer).weging().antwoorden()).isEmpty();
        });
    }

    private static void voegToe(Wereld wereld, Opgave... opgaven) {
        for (Opgave opgave : opgaven) {
            wereld.maak(WijzigIntakevraag.class).voegToe(beheerder(wereld), opgave);
            wereld.em.flush();
        }
    }

    private static List<Intakevraag> bij(Wereld wereld, Aard aard) {
        wereld.em.flush();
        return wereld.maak(Intakevragen.class).bij(aard);
    }

    private static List<Intakeantwoord> antwoorden(Wereld wereld, Map<String, String> getypt) {
        return wereld.maak(Intakevragen.class).antwoorden(Aard.ROOK, getypt::get);
    }

    private static String inzage(Wereld wereld, String nummer, boolean eerste) {
        Bemiddeling zaak = wereld.zaak(nummer);
        Partij wie = eerste ? zaak.eersteBuur() : zaak.tweedeBuur().orElseThrow();
        return wereld.maak(Partijstukken.class).van(zaak, wie).toString();
    }

    private static Ik beheerder(Wereld wereld) {
        return new Ik(wereld.els.id(), "Bea Heer", Set.of(Rol.BEHEERDER));
    }
}
