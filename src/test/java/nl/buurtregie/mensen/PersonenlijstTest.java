package nl.buurtregie.mensen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Sessies;
import org.junit.jupiter.api.Test;

class PersonenlijstTest {

    private static final LocalDate BINNENKORT = LocalDate.of(2026, 12, 24);

    @Test
    void iedereen_staat_erin_met_stand_en_met_wat_aandacht_vraagt() {
        Personeelszaken.proef(zaken -> {
            Ik lotte = zaken.account("lotte", "Lotte Windkracht", Rol.BEMIDDELAAR, Rol.CONCIERGE);
            zaken.maak(Sessies.class)
                    .begin(zaken.wie(lotte.id()), "a".repeat(64), "Firefox op Windows", Inlogwijze.WACHTWOORD, null);
            zaken.maak(StelRoleindeIn.class).stelIn(zaken.fenna, lotte.id(), Rol.CONCIERGE, LocalDate.of(2026, 12, 31));
            for (int i = 0; i < 5; i++) {
                zaken.login("lotte", "fout");
            }
            Ik vera = zaken.nodigUit("Vera 100%", "vera@voorbeeld.example", Rol.MANAGER);
            Ik weg = zaken.account("weg", "Wim Weg", Rol.MANAGER);
            zaken.maak(SluitAccount.class).sluit(zaken.fenna, weg.id(), Map.of());
            zaken.vergeet();

            Personenlijst lijst = zaken.maak(Personenlijst.class);
            assertThat(zoek(lijst, ""))
                    .extracting(Persoon::naam)
                    .containsExactly("Fenna Kooi", "Lotte Windkracht", "Vera 100%", "Wim Weg");
            Persoon gevonden = zoek(lijst, "windk").get(0);
            assertThat(gevonden.rollen()).containsExactly(Rol.BEMIDDELAAR, Rol.CONCIERGE);
            assertThat(gevonden.opSlot()).isTrue();
            assertThat(gevonden.gezien()).isEqualTo(Personeelszaken.NU);
            assertThat(gevonden.roltot()).isEqualTo(LocalDate.of(2026, 12, 31));
            Persoon uitgenodigd = zoek(lijst, "VERA@").get(0);
            assertThat(uitgenodigd.id()).isEqualTo(vera.id());
            assertThat(uitgenodigd.stand()).isEqualTo(Accountstand.UITGENODIGD);
            assertThat(uitgenodigd.uitnodigingTot()).isEqualTo(Personeelszaken.NU.plus(Duration.ofDays(7)));
            assertThat(zoek(lijst, "niemand")).isEqualTo(List.of());
            assertThat(lijst.tellingen())
                    .containsEntry(Accountstand.ACTIEF, 2)
                    .containsEntry(Accountstand.UITGENODIGD, 1)
                    .containsEntry(Accountstand.GESLOTEN, 1);
        });
    }

    /** Past the three hundredth name somebody is still kept out, invited too long ago, or beheerder. */
    @Test
    void voorbij_de_grens_wordt_niemand_gemist() {
        Personeelszaken.proef(zaken -> {
            zaken.em
                    .createNativeQuery("insert into medewerker (id, naam, gebruikersnaam, wachtwoord, actief)"
                            + " select 100000 + n, 'A ' || n, 'a' || n, 'hash', true from generate_series(1, 301) n")
                    .executeUpdate();
            Ik zoe = zaken.account("zoe", "Zoë Zeepsop", Rol.BEMIDDELAAR, Rol.BEHEERDER);
            for (int i = 0; i < 5; i++) {
                zaken.login("zoe", "fout");
            }
            Ik zita = zaken.account("zita", "Zita Zwart", Rol.BEMIDDELAAR, Rol.CONCIERGE);
            zaken.maak(StelRoleindeIn.class).stelIn(zaken.fenna, zita.id(), Rol.CONCIERGE, LocalDate.of(2026, 12, 1));
            Ik zus = zaken.nodigUit("Zus Later", "zus@voorbeeld.example", Rol.MANAGER);
            zaken.vergeet();
            Personenlijst lijst = zaken.maak(Personenlijst.class);
            Personenlijst.Gevonden alle = lijst.van(new Personenlijst.Vraag("", null, false, BINNENKORT));
            assertThat(alle.eerste()).hasSize(Personenlijst.HOOGUIT);
            assertThat(alle.meer()).isTrue();
            assertThat(alle.aandacht()).extracting(Persoon::id).containsExactly(zita.id(), zoe.id());
            assertThat(alle.beheerders()).extracting(Persoon::id).containsExactly(zaken.fenna.id(), zoe.id());
            assertThat(alle.opSlot()).isEqualTo(1);
            assertThat(lijst.van(new Personenlijst.Vraag("", null, true, BINNENKORT))
                            .eerste())
                    .extracting(Persoon::id)
                    .containsExactly(zoe.id());
            assertThat(lijst.van(new Personenlijst.Vraag("", Accountstand.UITGENODIGD, false, BINNENKORT))
                            .eerste())
                    .extracting(Persoon::id)
                    .containsExactly(zus.id());
        });
    }

    private static List<Persoon> zoek(Personenlijst lijst, String tekst) {
        return lijst.van(new Personenlijst.Vraag(tekst, null, false, BINNENKORT))
                .eerste();
    }
}
