package nl.buurtregie.privacy.inzage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.OpenAccount;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.privacy.Bekeken;
import nl.buurtregie.privacy.Grond;
import nl.buurtregie.privacy.Raadplegingen;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import org.junit.jupiter.api.Test;

/** A resident reads who looked: in the function of then. */
@Functie("PRI-12")
class KijkersinzageTest {

    private static final Instant NU = Instant.parse("2026-12-01T09:00:00Z");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 12, 1);

    @Test
    void wie_nu_iets_anders_is_keek_in_de_functie_van_toen() {
        Testdatabase.proef(em -> {
            Testobjecten objecten = new Testobjecten(em, Clock.fixed(NU, ZoneOffset.UTC));
            long id = objecten.maak(OpenAccount.class)
                    .metHash("gerda", "Gerda Groen", "hash", Set.of(Rol.BEMIDDELAAR), false);
            em.flush();
            Ik gerda = objecten.maak(Medewerkers.class).get(id).ik();
            Raadplegingen raadplegingen = objecten.maak(Raadplegingen.class);
            raadplegingen.ingezien(gerda, new Bekeken("2026-0338", Grond.PAAR, null, null, null), "zaak");
            raadplegingen.ingezien(gerda, new Bekeken("2026-0338", Grond.COORDINATOR, null, null, null), "zaak");
            raadplegingen.ingezien(gerda, new Bekeken("2026-0338", Grond.NOODDEUR, null, null, null), "zaak");
            em.createNativeQuery("delete from medewerker_rol where medewerker_id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
            em.clear();
            assertThat(objecten.maak(Kijkersinzage.class)
                            .van(new Betrokkene(Betrokkene.Soort.PARTIJ, 1, "2026-0338", "", ""))
                            .get(0)
                            .gegevens())
                    .extracting(een -> een.waarde())
                    .containsExactly("bemiddelaar, 1 keer", "coördinator, 2 keer");
            assertThat(objecten.maak(Inzagen.class).keren(gerda, "2026-0338", VANDAAG, VANDAAG))
                    .extracting(Inzagen.Keer::functie)
                    .containsExactly("bemiddelaar", "coördinator");
        });
    }
}
