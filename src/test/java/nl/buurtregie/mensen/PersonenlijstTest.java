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
            assertThat(lijst.zoek(""))
                    .extracting(Persoon::naam)
                    .containsExactly("Fenna Kooi", "Lotte Windkracht", "Vera 100%", "Wim Weg");
            Persoon gevonden = lijst.zoek("windk").get(0);
            assertThat(gevonden.rollen()).containsExactly(Rol.BEMIDDELAAR, Rol.CONCIERGE);
            assertThat(gevonden.opSlot()).isTrue();
            assertThat(gevonden.gezien()).isEqualTo(Personeelszaken.NU);
            assertThat(gevonden.roltot()).isEqualTo(LocalDate.of(2026, 12, 31));
            Persoon uitgenodigd = lijst.zoek("VERA@").get(0);
            assertThat(uitgenodigd.id()).isEqualTo(vera.id());
            assertThat(uitgenodigd.stand()).isEqualTo(Accountstand.UITGENODIGD);
            assertThat(uitgenodigd.uitnodigingTot()).isEqualTo(Personeelszaken.NU.plus(Duration.ofDays(7)));
            assertThat(lijst.zoek("niemand")).isEqualTo(List.of());
            assertThat(lijst.tellingen())
                    .containsEntry(Accountstand.ACTIEF, 2)
                    .containsEntry(Accountstand.UITGENODIGD, 1)
                    .containsEntry(Accountstand.GESLOTEN, 1);
        });
    }
}
