package nl.buurtregie.overlast;

import static nl.buurtregie.overlast.BinnenkomstTest.geweigerd;
import static nl.buurtregie.overlast.Overlastwereld.BUREN;
import static nl.buurtregie.overlast.Overlastwereld.OVERIG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.buurtregie.Regel;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import org.junit.jupiter.api.Test;

/** What is left of somebody in the street when it was said to be gone. */
class StraatwissenTest {

    private static final String POST_AAN_IEMAND = "select count(*) from uitgaand where aan is not null";

    @Test
    void wie_gewist_wil_worden_krijgt_geen_post_meer_en_de_link_stopt() {
        Overlastwereld.proef(wereld -> {
            Melding melding = gemeldEnMislukt(wereld);
            Betrokkene wie = new Betrokkene(Betrokkene.Soort.MELDER, melding.id(), melding.nummer(), "", "");
            wereld.maak(Melderrecht.class).wis(wereld.joke, wie);
            assertThat(wereld.tel(POST_AAN_IEMAND)).isZero();
            assertThat(
                            wereld.tel(
                                    "select count(*) from overlastmelding where geheim is not null or melder_contact is not null"))
                    .isZero();
        });
    }

    @Test
    void na_een_teruggezette_kopie_gaat_het_nog_eens() {
        Overlastwereld.proef(wereld -> {
            Melding melding = gemeldEnMislukt(wereld);
            assertThat(wereld.maak(Melderbewaring.class).wisNogEens(melding.nummer()))
                    .isTrue();
            assertThat(wereld.tel(POST_AAN_IEMAND)).isZero();
            assertThat(wereld.tel("select count(*) from overlastmelding where geheim is not null"))
                    .isZero();
        });
    }

    @Test
    void met_de_naam_gaat_ook_de_post_die_bleef_liggen() {
        Overlastwereld.proef(wereld -> {
            gemeldEnMislukt(wereld);
            wereld.klokVooruit(800);
            assertThat(wereld.maak(Melderbewaring.class).ruimOp(10)).isOne();
            assertThat(wereld.tel(POST_AAN_IEMAND)).isZero();
        });
    }

    private static Melding gemeldEnMislukt(Overlastwereld wereld) {
        Probleem probleem = wereld.meld(OVERIG);
        wereld.em.createNativeQuery("update overlastmelding set geheim = 'x'").executeUpdate();
        Melding melding = wereld.maak(Meldingen.class).van(probleem).get(0);
        wereld.em
                .createNativeQuery(
                        "insert into uitgaand (id, soort, nummer, aan, onderwerp, tekst, stand, pogingen, volgende, gemaakt_op, stand_op)"
                                + " values (nextval('uitgaand_seq') * 7, 'overlast', ?1, 'postma@voorbeeld.nl', 'Uw melding', 'Gezien', 'MISLUKT', 3, now(),"
                                + " now(), now())")
                .setParameter(1, melding.nummer())
                .executeUpdate();
        assertThat(wereld.tel(POST_AAN_IEMAND)).isPositive();
        return melding;
    }

    @Test
    void van_buren_blijft_geen_deur_over_en_geen_link() {
        Overlastwereld.proef(wereld -> {
            Probleem buren = wereld.zie(BUREN, Actie.NIETS);
            wereld.zie(OVERIG, Actie.NIETS);
            wereld.em.flush();
            wereld.em
                    .createNativeQuery(
                            "update probleem set lat = lat + 0.01, gesloten_op = now() - interval '20 years'")
                    .executeUpdate();
            String nietInHetMidden =
                    "select count(*) from probleem p join buurt b on b.code = p.buurt_code where p.lat <> b.lat";
            assertThat(wereld.tel(nietInHetMidden)).isEqualTo(2);
            assertThat(wereld.maak(Probleembewaring.class).ruimOp(10)).isEqualTo(2);
            assertThat(wereld.tel(nietInHetMidden))
                    .as("alleen wat niet bij buren was")
                    .isOne();
            assertThat(wereld.tel(nietInHetMidden + " and p.id = " + buren.id()))
                    .isZero();
            assertThat(wereld.tel("select count(*) from overlastmelding where geheim is not null"))
                    .isZero();
            assertThat(wereld.tel("select count(*) from overdracht where geheim not like 'gewist-%'"))
                    .isZero();
        });
    }

    @Test
    @Regel("O2.4")
    void bij_een_afgehandelde_melding_kan_geen_foto_meer() {
        Overlastwereld.proef(wereld -> {
            Geheim geheim = Geheim.nieuw();
            Probleem probleem = wereld.probleem(wereld.maak(MeldOverlast.class)
                    .meld(wereld.gemeld(OVERIG), geheim)
                    .probleem());
            wereld.em.flush();
            wereld.em
                    .createNativeQuery("update probleem set stand = 'AFGESLOTEN'")
                    .executeUpdate();
            wereld.em.refresh(probleem);
            geweigerd("O2.4", () -> wereld.maak(NeemFotoAan.class).voegToe(geheim, UUID.randomUUID(), new byte[1]));
        });
    }
}
