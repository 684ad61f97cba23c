package nl.buurtregie.overlast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.zoek.Adresnieuws.Aantal;
import nl.buurtregie.bemiddeling.zoek.Adresnieuws.Deur;
import org.junit.jupiter.api.Test;

@Functie("BEM-34")
class AdresproblemenTest {

    private static final Deur EEN = new Deur("9712AB", 12);
    private static final Deur TWEE = new Deur("9712AC", 14);
    private static final Deur KRUIS = new Deur("9712AB", 14);

    /** Two doors of which postcode and number cross are not a third one. */
    @Test
    void van_elke_deur_wordt_geteld_wat_iemand_er_mag_zien() {
        Overlastwereld.proef(wereld -> {
            opAdres(wereld, EEN, "HERCONTROLE");
            opAdres(wereld, EEN, "AFGESLOTEN");
            opAdres(wereld, TWEE, "AFGESLOTEN");
            opAdres(wereld, KRUIS, "BEOORDELEN");
            wereld.em.clear();
            Adresproblemen problemen = wereld.maak(Adresproblemen.class);
            assertThat(problemen.tel(wereld.joke, Set.of(EEN, TWEE)))
                    .isEqualTo(Map.of(EEN, new Aantal(2, 1), TWEE, new Aantal(1, 0)));
            assertThat(problemen.tel(wereld.joke, Set.of(new Deur("9999ZZ", 1))))
                    .isEmpty();
            assertThat(problemen.tel(wereld.joke, Set.of())).isEmpty();
            wereld.em
                    .createNativeQuery("update probleem set uitkomst = 'SAMENGEVOEGD' where stand = 'AFGESLOTEN'")
                    .executeUpdate();
            assertThat(problemen.tel(wereld.joke, Set.of(EEN, TWEE)))
                    .as("what was joined is not a second problem")
                    .isEqualTo(Map.of(EEN, new Aantal(1, 1)));
            wereld.em.createNativeQuery("delete from concierge_gebied").executeUpdate();
            assertThat(problemen.tel(wereld.kees, Set.of(EEN, TWEE)))
                    .as("not the own gebied")
                    .isEmpty();
        });
    }

    private static void opAdres(Overlastwereld wereld, Deur deur, String stand) {
        Probleem een = wereld.meld(Overlastwereld.OVERIG);
        wereld.em.flush();
        List<Object> waarden = List.of(deur.postcode(), deur.huisnummer(), stand, een.id());
        var vraag = wereld.em.createNativeQuery(
                "update probleem set postcode = ?1, huisnummer = ?2, stand = ?3 where id = ?4");
        for (int plek = 0; plek < waarden.size(); plek++) {
            vraag.setParameter(plek + 1, waarden.get(plek));
        }
        vraag.executeUpdate();
    }
}
