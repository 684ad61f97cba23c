package nl.buurtregie.post.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Mailproef;
import nl.buurtregie.post.Postplek;
import nl.buurtregie.post.Zaaktoegang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostbeeldTest {

    private static final Ik BEHEERDER = new Ik(1, "Yusuf", Set.of(Rol.BEHEERDER));

    /** What nobody can reach does nobody any good: each list says what it shows, of how many, and goes on until its last message. */
    @ParameterizedTest
    @CsvSource({"VERVALLEN,TE_LAAT,nieuwste,oudste", "MISLUKT,MISLUKT,oudste,nieuwste"})
    void een_lange_lijst_zegt_hoe_lang_en_gaat_door_tot_het_eind(
            String stand, Postdeel welk, String eerste, String laatste) {
        Mailproef.proef(proef -> {
            for (int i = 0; i < 103; i++) {
                proef.verstuur(Bericht.overZaak("uitnodiging", "2026-0361", "a@voorbeeld.example", "Tot gauw."));
            }
            proef.em
                    .createNativeQuery("update uitgaand set stand = ?1, fout = 'voorbij',"
                            + " stand_op = stand_op + (id % 7) * interval '1 microsecond'")
                    .setParameter(1, stand)
                    .executeUpdate();
            proef.em.clear();
            proef.objecten.met(Zaaktoegang.class, (wie, nummers) -> Set.of());
            Postbeeld beeld = proef.maak(Postbeeld.class);
            PostView.Deel blad = deel(beeld.van(BEHEERDER, null, null), welk);
            assertThat(blad.aantal()).isEqualTo(103);
            assertThat(blad.getoond()).isEqualTo("Dit zijn de " + eerste + " 50, van 103.");
            Set<Long> gezien = new HashSet<>(ids(blad));
            blad = deel(beeld.van(BEHEERDER, welk, na(blad)), welk);
            assertThat(blad.getoond()).isEqualTo("Dit zijn de volgende 50, van 103.");
            gezien.addAll(ids(blad));
            blad = deel(beeld.van(BEHEERDER, welk, na(blad)), welk);
            assertThat(blad.getoond()).isEqualTo("Dit zijn de " + laatste + " 3, van 103.");
            assertThat(blad.volgende()).isNull();
            gezien.addAll(ids(blad));
            assertThat(gezien).hasSize(103);
        });
    }

    @Test
    void een_onbekende_plek_is_het_begin() {
        assertThat(Postplek.uit("gisteren_12")).isNull();
        assertThat(Postdeel.uit("VERSTUURD")).isNull();
    }

    private static PostView.Deel deel(PostView view, Postdeel welk) {
        return welk == Postdeel.TE_LAAT ? view.teLaat() : view.mislukt();
    }

    private static List<Long> ids(PostView.Deel blad) {
        return blad.regels().stream().map(PostView.Regel::id).toList();
    }

    private static Postplek na(PostView.Deel blad) {
        return Postplek.uit(blad.volgende().replaceAll(".*&na=", ""));
    }
}
