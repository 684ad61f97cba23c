package nl.buurtregie.bemiddeling.paar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.Kandidaat;
import nl.buurtregie.bemiddeling.paar.Paarvoorstel.Oordeel;
import nl.buurtregie.vrijwilliger.Dagdeel;
import org.junit.jupiter.api.Test;

/** Which pairs come first, and in which words. */
class KoppelvoorstelTest {

    private static final Kandidaat INEKE = wie(1, "Ineke Wolters", List.of("Nederlands"), 2, 2, true);
    private static final Kandidaat YOUSSEF = wie(2, "Youssef Benali", List.of("Nederlands", "Turks"), 2, 2, false);
    private static final Kandidaat HENK = wie(3, "Henk Kamstra", List.of("Nederlands"), 0, 2, false);
    private static final Kandidaat ROELOF = wie(4, "Roelof Drent", List.of("Nederlands"), 7, 9, false);

    @Test
    void een_paar_dat_de_taal_spreekt_en_ervaring_heeft_staat_voorop_en_zegt_waarom() {
        List<Paarvoorstel> paren = Koppelvoorstel.paren(List.of(HENK, INEKE, YOUSSEF, ROELOF), "Turks", true);
        assertThat(paren.get(0).zin())
                .isEqualTo("Ineke en Youssef: Youssef spreekt Turks, Ineke deed eerder complexe zaken,"
                        + " allebei nog ruimte, allebei binnen 3 km");
        assertThat(paren).hasSize(2);
        assertThat(paren.get(1).zin())
                .isEqualTo("Henk en Roelof: tolk nodig voor Turks, nog geen complexe zaken gedaan,"
                        + " een van de twee zit bijna vol, een van de twee woont op 9 km");
    }

    @Test
    void niemand_zit_in_twee_voorstellen_en_drie_is_genoeg() {
        List<Kandidaat> tien = java.util.stream.IntStream.range(0, 10)
                .mapToObj(i -> wie(i, "Naam " + i, List.of("Nederlands"), i % 4, i, i % 3 == 0))
                .toList();
        List<Paarvoorstel> paren = Koppelvoorstel.paren(tien, "Nederlands", false);
        assertThat(paren).hasSize(3).isSortedAccordingTo((een, ander) -> ander.punten() - een.punten());
        assertThat(paren.stream()
                        .flatMap(paar ->
                                List.of(paar.een().medewerkerId(), paar.ander().medewerkerId()).stream()))
                .doesNotHaveDuplicates();
        assertThat(Koppelvoorstel.paren(tien.subList(0, 1), "Nederlands", false))
                .isEmpty();
    }

    @Test
    void elke_reden_zegt_of_het_past() {
        Paarvoorstel goed = new Paarvoorstel(INEKE, YOUSSEF, "Nederlands", false);
        assertThat(goed.taalreden().zin()).isEqualTo("allebei spreken zij Nederlands");
        assertThat(goed.balans()).isEqualTo(new Paarvoorstel.Reden(Oordeel.GOED, "ervaren met nieuwer"));
        assertThat(goed.tijd().zin()).isEqualTo("samen di avond, do avond");
        assertThat(goed.zin())
                .isEqualTo("Ineke en Youssef: allebei spreken zij Nederlands, allebei nog ruimte, allebei binnen 3 km");
        Paarvoorstel anders = new Paarvoorstel(HENK, ROELOF, "Pools", true);
        assertThat(anders.taalreden().oordeel()).isEqualTo(Oordeel.LET_OP);
        assertThat(anders.ervaring().oordeel()).isEqualTo(Oordeel.LET_OP);
        assertThat(anders.balans().zin()).isEqualTo("allebei nieuwer");
    }

    @Test
    void van_wie_buiten_de_gemeente_woont_zegt_een_paar_geen_afstand() {
        Kandidaat nienke = wie(9, "Nienke Post", List.of("Nederlands"), 2, null, false);
        assertThat(new Paarvoorstel(INEKE, nienke, "Nederlands", false).zin())
                .endsWith(", een van de twee woont buiten de gemeente");
        assertThat(new Paarvoorstel(nienke, nienke, "Nederlands", false).afstand())
                .isEqualTo(new Paarvoorstel.Reden(Oordeel.GAAT, "allebei wonen zij buiten de gemeente"));
        assertThat(Koppelvoorstel.paren(List.of(nienke, INEKE), "Nederlands", false))
                .hasSize(1);
    }

    @Test
    void wie_binnenkort_weggaat_wordt_als_laatste_voorgesteld_en_het_staat_erbij() {
        Kandidaat weg = new Kandidaat(
                10,
                "Wim Weg",
                "Helpman",
                List.of("Nederlands", "Pools"),
                0,
                8,
                1.0,
                true,
                false,
                LocalDate.of(2026, 12, 3),
                Set.of(),
                null);
        assertThat(Koppelvoorstel.paren(List.of(weg, INEKE, YOUSSEF), "Pools", false)
                        .get(0)
                        .voornamen())
                .isEqualTo("Ineke en Youssef");
        assertThat(new Paarvoorstel(weg, INEKE, "Pools", false).zin())
                .startsWith("Wim en Ineke: Wim is weg vanaf do 3 december, ");
    }

    private static Kandidaat wie(long id, String naam, List<String> talen, int zaken, Number km, boolean ervaren) {
        Set<Dagdeel> avonden = Set.of(Dagdeel.DI_AVOND, Dagdeel.DO_AVOND);
        Double afstand = km == null ? null : km.doubleValue();
        return new Kandidaat(id, naam, "Helpman", talen, zaken, 8, afstand, ervaren, false, null, avonden, null);
    }
}
