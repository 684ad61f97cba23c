package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import nl.buurtregie.Regel;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.WijzigEmail;
import org.junit.jupiter.api.Test;

class EscalatiepostTest {

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
                    .isEqualTo("Buurtbemiddeling: 2 zaken zijn te laat");
            String tekst = (String) wereld.vraag("select tekst from uitgaand");
            assertThat(tekst)
                    .contains(een, twee)
                    .doesNotContain(optijd, Voorbeelden.melder().naam());
            assertThat(post.meld()).isZero();

            verstrijkt(wereld, een);
            assertThat(post.meld()).as("een volgende termijn").isEqualTo(1);
        });
    }

    @Test
    @Regel("M6")
    void een_adres_dat_niet_bestaan_kan_wordt_niet_bewaard() {
        Wereld.proef(wereld -> {
            WijzigEmail wijzig = wereld.maak(WijzigEmail.class);
            for (String fout : new String[] {"ineke", "ineke@voorbeeld", "a b@c.nl", "x".repeat(120) + "@c.nl"}) {
                weigert("M6", "email", () -> wijzig.wijzig(wereld.ineke, fout));
            }
            wijzig.wijzig(wereld.ineke, "ineke@voorbeeld.example");
            wijzig.wijzig(wereld.ineke, null);
            assertThat(wereld.vraag("select count(*) from medewerker where email is not null"))
                    .isEqualTo(0L);
        });
    }

    private static void verstrijkt(Wereld wereld, String nummer) {
        wereld.vergeet();
        wereld.maak(Bemiddelingsproces.class).herinner(nummer, "intake");
        wereld.vergeet();
    }
}
