package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.paar.Overnemers;
import nl.buurtregie.bemiddeling.werk.Werkfilter;
import nl.buurtregie.bemiddeling.werk.Werkvoorraad;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Voorkeuren;
import nl.buurtregie.medewerker.WijzigEmail;
import org.junit.jupiter.api.Test;

/** What the office keeps and hears by itself. */
class KantoorTest {

    @Test
    void de_coordinator_krijgt_een_bericht_over_alle_zaken_die_te_laat_zijn_en_elke_zaak_een_keer() {
        Wereld.proef(wereld -> {
            wereld.maak(WijzigEmail.class).wijzig(wereld.marjan, "marjan@voorbeeld.example");
            wereld.maak(WijzigEmail.class).wijzig(wereld.els, "els@voorbeeld.example");
            wereld.account("ad", "Ad Zonderpost", Rol.COORDINATOR);
            String een = wereld.meldAan();
            String twee = wereld.meldAan();
            String optijd = wereld.meldAan();
            Escalatiepost post = wereld.maak(Escalatiepost.class);
            assertThat(post.meld()).isZero();
            verstrijkt(wereld, een);
            verstrijkt(wereld, twee);

            assertThat(post.meld()).isEqualTo(2);
            assertThat(wereld.vraag("select string_agg(aan, ' ') from uitgaand"))
                    .isEqualTo("marjan@voorbeeld.example");
            assertThat(wereld.vraag("select onderwerp from uitgaand"))
                    .isEqualTo("Buurtbemiddeling: kijk naar deze zaken");
            String tekst = (String) wereld.vraag("select tekst from uitgaand");
            assertThat(tekst)
                    .contains(een, twee)
                    .doesNotContain(optijd, Voorbeelden.melder().naam());
            assertThat(post.meld()).isZero();

            wereld.verder(een, Status.WACHTLIJST);
            verstrijkt(wereld, een);
            assertThat(post.meld()).as("een volgende termijn").isEqualTo(1);
        });
    }

    @Test
    @Regel({"M6", "M45"})
    void een_adres_dat_niet_bestaan_kan_wordt_niet_bewaard() {
        Wereld.proef(wereld -> {
            WijzigEmail wijzig = wereld.maak(WijzigEmail.class);
            for (String fout : new String[] {"ineke", "ineke@voorbeeld", "a b@c.nl", "x".repeat(120) + "@c.nl"}) {
                weigert("M6", "email", () -> wijzig.wijzig(wereld.ineke, fout));
            }
            wijzig.wijzig(wereld.ineke, "ineke@voorbeeld.example");
            weigert("M45", "email", () -> wijzig.wijzig(wereld.ineke, null));
            wijzig.wijzig(wereld.marjan, "marjan@voorbeeld.example");
            wijzig.wijzig(wereld.marjan, null);
            assertThat(wereld.vraag("select count(*) from medewerker where email is not null"))
                    .as("who mediates keeps one")
                    .isEqualTo(1L);
        });
    }

    @Test
    @Regel("M7")
    void acht_bewaarde_keuzes_zijn_genoeg() {
        Wereld.proef(wereld -> {
            Voorkeuren voorkeuren = wereld.maak(Voorkeuren.class);
            for (int i = 1; i <= 8; i++) {
                voorkeuren.bewaarErbij(wereld.marjan, "lijst: ", "keuze " + i, "a" + i);
            }
            weigert("M7", "naam", () -> voorkeuren.bewaarErbij(wereld.marjan, "lijst: ", "keuze 9", "a9"));
            voorkeuren.bewaarErbij(wereld.marjan, "lijst: ", "keuze 3", "anders");
            voorkeuren.bewaarErbij(wereld.els, "lijst: ", "van een ander", "b");
            assertThat(voorkeuren.met(wereld.marjan, "lijst: ")).hasSize(8).containsEntry("keuze 3", "anders");
            voorkeuren.wis(wereld.marjan, "lijst: keuze 1");
            assertThat(voorkeuren.met(wereld.marjan, "lijst: "))
                    .doesNotContainKey("keuze 1")
                    .hasSize(7);
        });
    }

    @Test
    void wat_sinds_gisteren_veranderde_is_te_vinden_met_wat_er_gebeurde() {
        Wereld.proef(wereld -> {
            String oud = wereld.breng(Status.WACHTLIJST);
            wereld.later(Duration.ofDays(3));
            String nieuw = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            Werkvoorraad werk = wereld.maak(Werkvoorraad.class);
            Werkfilter filter = new Werkfilter(null, null, null, null, null, werk.gisteren(), null);
            List<Taak> veranderd = werk.lijst(wereld.marjan, filter, Optional.empty());
            assertThat(veranderd)
                    .extracting(Taak::nummer)
                    .containsExactly(nieuw)
                    .doesNotContain(oud);
            assertThat(werk.tel(wereld.marjan, filter)).isEqualTo(1);
            assertThat(werk.laatste(veranderd, werk.gisteren()).values())
                    .singleElement()
                    .satisfies(regel -> assertThat(regel.handeling()).isEqualTo(Handeling.AANGENOMEN));
            assertThat(werk.lijst(wereld.marjan, Werkfilter.alles(), Optional.empty()))
                    .hasSize(2);
        });
    }

    @Test
    void wie_geen_enkele_zaak_mag_doen_wordt_niet_gevraagd_om_over_te_nemen() {
        Wereld.proef(wereld -> {
            Ik piet = wereld.bemiddelaar("piet", "Piet Ruimte", Wereld.ANDERE_BUURT, 8);
            Ik vol = wereld.bemiddelaar("vol", "Vera Vol", Wereld.ANDERE_BUURT, 1);
            List<String> nummers =
                    List.of(wereld.breng(Status.GESPREK_EERSTE_BUUR), wereld.breng(Status.CONTACT_TWEEDE_BUUR));
            wereld.maak(VervangBemiddelaar.class)
                    .vervang(wereld.marjan, wereld.nu(nummers.get(0)), wereld.youssef.id(), vol.id(), "proef");
            wereld.vergeet();
            Overnemers overnemers = wereld.maak(Overnemers.class);
            assertThat(overnemers.voor(wereld.marjan, nummers))
                    .as("Esra woont in de buurt, Ineke doet ze al, Vera is vol")
                    .extracting(Overnemers.Overnemer::medewerkerId, Overnemers.Overnemer::kanNiet)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(piet.id(), List.of()),
                            org.assertj.core.groups.Tuple.tuple(wereld.youssef.id(), List.of(nummers.get(1))));
            assertThat(overnemers.bijWie(wereld.marjan, nummers))
                    .containsEntry(wereld.ineke.id(), nummers)
                    .containsEntry(vol.id(), List.of(nummers.get(0)));
        });
    }

    private static void verstrijkt(Wereld wereld, String nummer) {
        wereld.em
                .createNativeQuery("update taak set einde = ?1 where nummer = ?2")
                .setParameter(1, java.sql.Date.valueOf(wereld.vandaag().minusDays(1)))
                .setParameter(2, nummer)
                .executeUpdate();
        wereld.vergeet();
        wereld.maak(Bemiddelingsproces.class).herinner(nummer, "intake");
        wereld.vergeet();
    }
}
