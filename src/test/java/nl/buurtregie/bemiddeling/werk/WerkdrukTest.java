package nl.buurtregie.bemiddeling.werk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.bemiddeling.Escalatiekans;
import nl.buurtregie.bemiddeling.Intake;
import nl.buurtregie.bemiddeling.StopZaak;
import nl.buurtregie.bemiddeling.Toewijzing;
import nl.buurtregie.bemiddeling.VoerIntake;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.ZetInDeWacht;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.ContraIndicatie;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.privacy.verzoek.Beperkt;
import org.junit.jupiter.api.Test;

/** Age of the open cases, the waiting list and the spread of the work, beside what was put in. */
class WerkdrukTest {

    @Test
    void open_zaken_naar_weken_sinds_de_aanmelding() {
        Wereld.proef(wereld -> {
            wereld.meldAan(Aard.ROOK, Wereld.BUURT);
            wereld.later(Duration.ofDays(15));
            wereld.meldAan(Aard.STANK, Wereld.BUURT);
            wereld.meldAan(Aard.PARKEREN, Wereld.BUURT);
            assertThat(wereld.maak(Werkdruk.class).perWeek()).isEqualTo(Map.of(0, 2, 2, 1));
        });
    }

    @Test
    void de_wachtlijst_heeft_voor_iedereen_dezelfde_volgorde() {
        Wereld.proef(wereld -> {
            assertThat(wereld.maak(Werkdruk.class).wachtlijst()).isEqualTo(new Werkdruk.Wachtlijst(List.of(), null));
            String eerder = wereld.breng(Status.WACHTLIJST);
            wereld.later(Duration.ofDays(7));
            String grimmig = wereld.meldAan(Aard.INTIMIDATIE, Wereld.BUURT);
            wereld.verder(grimmig, Status.WACHTLIJST);
            String gewoon = wereld.breng(Status.WACHTLIJST);

            assertThat(wereld.maak(Wachtrij.class).van(wereld.marjan))
                    .extracting(een -> een.nummer())
                    .containsExactly(grimmig, eerder, gewoon);
            assertThat(wereld.maak(Werkdruk.class).wachtlijst().langst()).isEqualTo(5);
            assertThat(wereld.maak(Werkdruk.class).wachtlijst().eerste())
                    .containsExactly(
                            new Werkdruk.Wachtende(0, 0), new Werkdruk.Wachtende(5, 0), new Werkdruk.Wachtende(0, 0));
        });
    }

    @Test
    void een_zaak_met_geweld_wordt_gewogen_hoeveel_er_ook_voor_staan() {
        Wereld.proef(wereld -> {
            for (int eerder = 0; eerder < 60; eerder++) {
                wereld.breng(Status.WACHTLIJST);
            }
            wereld.later(Duration.ofDays(7));
            String geweld = wereld.meldAan();
            wereld.maak(VoerIntake.class)
                    .voer(
                            wereld.marjan,
                            wereld.nu(geweld),
                            new Intake(
                                    Besluit.GESCHIKT_ONDER_VOORWAARDEN,
                                    Set.of(ContraIndicatie.GEWELD),
                                    Set.of(),
                                    "Samen op bezoek",
                                    null));
            wereld.em.flush();
            List<Wachtrij.Wachtende> rij = wereld.maak(Wachtrij.class).van(wereld.marjan);
            assertThat(rij).hasSize(61);
            assertThat(rij.get(0).nummer()).isEqualTo(geweld);
            assertThat(rij.get(0).kans()).isEqualTo(Escalatiekans.HOOG);
            assertThat(rij.subList(1, 61)).allMatch(een -> een.kans() == Escalatiekans.LAAG);
            Werkdruk.Wachtlijst manager = wereld.maak(Werkdruk.class).wachtlijst();
            assertThat(manager.eerste().get(0)).isEqualTo(new Werkdruk.Wachtende(0, 0));
            assertThat(manager.langst()).isEqualTo(5);
        });
    }

    @Test
    void dagen_in_de_wacht_tellen_niet_als_wachten_ook_niet_zolang_het_duurt() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.WACHTLIJST);
            wereld.later(Duration.ofDays(7));
            ZetInDeWacht wacht = wereld.maak(ZetInDeWacht.class);
            wacht.zet(wereld.marjan, wereld.nu(nummer), wereld.vandaag().plusDays(30), "vakantie");
            wereld.em.flush();
            wereld.later(Duration.ofDays(14));
            Werkdruk.Wachtlijst stil = new Werkdruk.Wachtlijst(List.of(new Werkdruk.Wachtende(5, 0)), 5);
            assertThat(wereld.maak(Werkdruk.class).wachtlijst())
                    .as("while it stands still")
                    .isEqualTo(stil);
            wacht.gaVerder(wereld.marjan, wereld.nu(nummer));
            wereld.em.flush();
            assertThat(wereld.maak(Werkdruk.class).wachtlijst())
                    .as("and after it")
                    .isEqualTo(stil);
        });
    }

    @Test
    void het_werk_per_bemiddelaar_en_per_paar() {
        Wereld.proef(wereld -> {
            Werkdruk druk = wereld.maak(Werkdruk.class);
            int mensen = som(druk.perVrijwilliger());
            assertThat(druk.perVrijwilliger()).isEqualTo(mensen == 0 ? Map.of() : Map.of(0, mensen));
            assertThat(druk.perPaar()).isEmpty();
            String gevraagd = wereld.gevraagd();
            wereld.em.flush();
            int open = druk.openVragen();
            assertThat(open).isPositive();
            Beperkt.maak(wereld.em, gevraagd);
            assertThat(druk.openVragen()).as("nobody may answer").isZero();
            Beperkt.hefOp(wereld.em);
            String was = wereld.zaak(gevraagd).status().name();
            zet(wereld, gevraagd, Status.AFSLUITEN.name());
            assertThat(druk.openVragen()).as("or has to any more").isZero();
            zet(wereld, gevraagd, was);
            assertThat(druk.openVragen()).isEqualTo(open);
            assertThat(druk.perPaar()).as("nog geen ja").isEmpty();
            int ja = (int) wereld.zaak(gevraagd).lopend().stream()
                    .filter(Toewijzing::isAangenomen)
                    .count();
            assertThat(zaken(druk.perVrijwilliger())).isEqualTo(ja);
            wereld.maak(StopZaak.class).stop(wereld.marjan, wereld.nu(gevraagd), Stopreden.VERHUISD);
            wereld.em.flush();
            assertThat(druk.openVragen()).isZero();
            wereld.breng(Status.GESPREK_EERSTE_BUUR);
            assertThat(druk.perPaar()).isEqualTo(Map.of(1, 1));
            wereld.breng(Status.GESPREK_EERSTE_BUUR);
            assertThat(zaken(druk.perPaar())).isEqualTo(2);
            Map<Integer, Integer> per = druk.perVrijwilliger();
            assertThat(som(per)).isEqualTo(mensen);
            assertThat(zaken(per)).isEqualTo(4);
        });
    }

    private static int zaken(Map<Integer, Integer> verdeling) {
        return verdeling.entrySet().stream()
                .mapToInt(een -> een.getKey() * een.getValue())
                .sum();
    }

    private static int som(Map<Integer, Integer> verdeling) {
        return verdeling.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void zet(Wereld wereld, String nummer, String status) {
        wereld.em
                .createNativeQuery("update bemiddeling set status = ?1 where nummer = ?2")
                .setParameter(1, status)
                .setParameter(2, nummer)
                .executeUpdate();
    }
}
