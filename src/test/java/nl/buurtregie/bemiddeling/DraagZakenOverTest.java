package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Paarantwoord;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.OpenWerk;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.privacy.verzoek.Beperkt;
import org.junit.jupiter.api.Test;

class DraagZakenOverTest {

    @Test
    void de_zaken_van_wie_weggaat_gaan_naar_wie_ze_mag_hebben() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            Ik bram = wereld.bemiddelaar("bram", "Bram Havermout", Wereld.ANDERE_BUURT, 8);
            Ik fenna = wereld.account("fenna", "Fenna Kooi", Rol.BEHEERDER);
            DraagZakenOver werk = wereld.maak(DraagZakenOver.class);
            assertThat(werk.van(wereld.ineke.id()))
                    .extracting(OpenWerk.Stuk::nummer)
                    .containsExactly(nummer);
            assertThat(werk.van(wereld.ineke.id()).get(0).stap()).isEqualTo(Status.GESPREK_EERSTE_BUUR.woord());

            assertThat(werk.draagOver(fenna, wereld.ineke.id(), bram.id())).isZero();
            wereld.vergeet();
            assertThat(wereld.zaak(nummer).paar()).containsExactlyInAnyOrder(bram.id(), wereld.youssef.id());
            assertThat(wereld.maak(Bemiddelingen.class).find(wereld.ineke, nummer))
                    .isEmpty();
            assertThat(wereld.maak(Bemiddelingen.class).find(fenna, nummer))
                    .as("handing over is no right to see")
                    .isEmpty();
            assertThat(werk.van(wereld.ineke.id())).isEmpty();
        });
    }

    @Test
    void wie_een_zaak_niet_mag_hebben_krijgt_hem_niet_en_dan_is_er_een_plek_vrij() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            Ik fenna = wereld.account("fenna", "Fenna Kooi", Rol.BEHEERDER);
            DraagZakenOver werk = wereld.maak(DraagZakenOver.class);
            assertThat(werk.draagOver(fenna, wereld.ineke.id(), wereld.youssef.id()))
                    .as("is on it already")
                    .isEqualTo(1);
            wereld.vergeet();
            assertThat(wereld.zaak(nummer).paar()).containsExactly(wereld.youssef.id());
            assertThat(werk.draagOver(fenna, wereld.youssef.id(), wereld.esra.id()))
                    .as("lives in the same buurt")
                    .isEqualTo(1);
            wereld.vergeet();
            assertThat(wereld.zaak(nummer).paar()).isEmpty();
            assertThat(wereld.vraag("select plek_vrij from taak where nummer = '" + nummer + "'"))
                    .isEqualTo(true);
        });
    }

    @Test
    void ook_een_zaak_die_op_nazorg_wacht_laat_los() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.WACHT_OP_NAZORG);
            Ik fenna = wereld.account("fenna", "Fenna Kooi", Rol.BEHEERDER);
            assertThat(wereld.maak(DraagZakenOver.class).draagOver(fenna, wereld.ineke.id(), null))
                    .isEqualTo(1);
            wereld.vergeet();
            assertThat(wereld.zaak(nummer).paar()).containsExactly(wereld.youssef.id());
        });
    }

    @Test
    @Functie("PRI-15")
    void ook_een_afgeschermde_zaak_en_een_die_stilstaat_laten_los() {
        Wereld.proef(wereld -> {
            String dicht = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            wereld.maak(SchermAf.class)
                    .schermAf(wereld.marjan, wereld.nu(dicht), Set.of(wereld.marjan.id()), "Een buur werkt bij ons");
            String stil = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            Beperkt.maak(wereld.em, stil);
            Ik fenna = wereld.account("fenna", "Fenna Kooi", Rol.BEHEERDER);
            DraagZakenOver werk = wereld.maak(DraagZakenOver.class);

            assertThat(werk.draagOver(fenna, wereld.ineke.id(), null)).isEqualTo(2);
            assertThat(werk.draagOver(Ik.vanBuiten("Buurtregie"), wereld.youssef.id(), null))
                    .as("the last day of a role was over")
                    .isEqualTo(2);
            wereld.vergeet();
            for (String nummer : List.of(dicht, stil)) {
                assertThat(wereld.maak(Bemiddelingen.class).find(wereld.ineke, nummer))
                        .isEmpty();
                assertThat(wereld.maak(Bemiddelingen.class).find(wereld.youssef, nummer))
                        .isEmpty();
                assertThat(wereld.maak(Bemiddelingen.class).historie(wereld.zaak(nummer)))
                        .as("what is told of it stands in the case")
                        .filteredOn(regel -> regel.handeling() == Handeling.VERVANGING)
                        .hasSize(2);
            }
        });
    }

    @Test
    void wie_een_zaak_die_stilstaat_niet_mag_houden_gaat_eraf() {
        Wereld.proef(wereld -> {
            Ik bram = wereld.bemiddelaar("bram", "Bram Havermout", Wereld.ANDERE_BUURT, 8);
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            Beperkt.maak(wereld.em, nummer);
            wereld.em
                    .createNativeQuery("update medewerker set email = 'bram@buurt.example' where id = " + bram.id())
                    .executeUpdate();
            wereld.vergeet();
            wereld.maak(BeantwoordToewijzing.class).kentPartij(wereld.youssef, wereld.nu(nummer));
            wereld.maak(VervangBemiddelaar.class)
                    .vervang(wereld.marjan, wereld.nu(nummer), wereld.ineke.id(), bram.id(), "ziek");
            wereld.vergeet();
            assertThat(wereld.zaak(nummer).paar()).containsExactly(bram.id());
            assertThat(gevraagd(wereld, bram)).as("a yes would be refused").isEqualTo("0 0");
            BeantwoordToewijzing antwoord = wereld.maak(BeantwoordToewijzing.class);
            Stap nu = wereld.nu(nummer);
            weigert("P5.9", "", () -> antwoord.namens(wereld.marjan, nu, bram.id(), Paarantwoord.JA));
            wereld.em.clear();
            Beperkt.hefOp(wereld.em);
            wereld.vergeet();
            wereld.maak(Paarherinnering.class).round();
            assertThat(gevraagd(wereld, bram)).as("now it can be done").isEqualTo("1 1");
            wereld.vergeet();
            antwoord.namens(wereld.marjan, wereld.nu(nummer), bram.id(), Paarantwoord.KEN_PARTIJ);
            assertThat(wereld.zaak(nummer).paar()).isEmpty();
        });
    }

    /** Mails, and questions on the own page. */
    private static String gevraagd(Wereld wereld, Ik wie) {
        return wereld.vraag("select count(*) from uitgaand where vanzelf = 'PAARVRAAG' and aan = 'bram@buurt.example'")
                + " " + wereld.maak(Paarvragen.class).open(wie).size();
    }
}
