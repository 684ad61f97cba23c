package nl.buurtregie.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import org.junit.jupiter.api.Test;

class BulletinTest {

    private static final String ELDERS = "notify buurtregie_verouderd, ";

    private final List<Object> gehoord = new ArrayList<>();

    @Test
    @Functie("UIT-05")
    void een_server_hoort_wat_een_andere_heeft_vastgelegd_en_niet_wat_ongedaan_is() throws SQLException {
        Bulletin bulletin = bulletin();
        DataSource bron = Testdatabase.leeg("bulletin");
        try (Connection lijn = bron.getConnection();
                Connection ander = bron.getConnection();
                Statement elders = ander.createStatement()) {
            bulletin.listen(lijn);
            assertThat(gehoord).as("what was told before this line was there").hasSize(Outdated.Part.values().length);
            gehoord.clear();
            ander.setAutoCommit(false);
            elders.execute(ELDERS + "'AREAS'");
            ander.rollback();
            bulletin.hear(lijn, 100);
            assertThat(gehoord).isEmpty();
            elders.execute(ELDERS + "'SETTINGS'");
            elders.execute(ELDERS + "'VAN_EEN_NIEUWERE_VERSIE'");
            ander.commit();
            bulletin.hear(lijn, 2_000);
            assertThat(gehoord).containsExactly(new Outdated(Outdated.Part.SETTINGS));
        }
    }

    private Bulletin bulletin() {
        Event<?> event = (Event<?>) Proxy.newProxyInstance(
                BulletinTest.class.getClassLoader(), new Class<?>[] {Event.class}, (object, methode, waarden) -> {
                    gehoord.add(waarden[0]);
                    return null;
                });
        return new Testobjecten(null, null).met(Event.class, event).maak(Bulletin.class);
    }
}
