package nl.buurtregie.platform.seal;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.buurtregie.Testobjecten;
import org.eclipse.microprofile.config.Config;

/** The key from outside that all tests share, and databases that are sealed with it. */
public final class Testsleutel {

    public static final String TEKST = "dGVzdHNsZXV0ZWwtdGVzdHNsZXV0ZWwtdGVzdHNsZXU=";

    private Testsleutel() {}

    public static OuterKeys sleutels() {
        return sleutels(TEKST, null);
    }

    static OuterKeys sleutels(String nu, String vorige) {
        Map<String, String> gezet = new HashMap<>();
        gezet.put(OuterKeys.SETTING, nu);
        gezet.put(OuterKeys.BEFORE, vorige);
        Config config = (Config) Proxy.newProxyInstance(
                Testsleutel.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (object, methode, waarden) -> Optional.ofNullable(gezet.get(waarden[0])));
        return Testobjecten.zet(new OuterKeys(), "environment", config);
    }

    /** As the program does at its start: the one secret that a migration puts in open. */
    public static void verzegel(DataSource bron) {
        SealKey binnen = nieuweSleutel(bron);
        try (Connection verbinding = bron.getConnection();
                var lees = verbinding.prepareStatement("select sleutel from beveiligingsketen");
                var schrijf = verbinding.prepareStatement("update beveiligingsketen set sleutel = ?")) {
            var rij = lees.executeQuery();
            rij.next();
            schrijf.setString(1, Seal.make(binnen, "beveiligingsketen.sleutel/true", rij.getString(1)));
            schrijf.executeUpdate();
        } catch (SQLException mislukt) {
            throw new IllegalStateException(mislukt);
        }
    }

    /** As the program draws one after the key from outside was replaced; from now on it seals. */
    public static void draai(DataSource bron) {
        nieuweSleutel(bron);
    }

    private static SealKey nieuweSleutel(DataSource bron) {
        SealKey binnen = SealKey.draw();
        try (Connection verbinding = bron.getConnection();
                var sleutel = verbinding.prepareStatement(
                        "insert into zegelsleutel (id, omslag, gemaakt_op) values (?, ?, now())")) {
            sleutel.setString(1, binnen.name());
            sleutel.setString(
                    2, Seal.make(SealKey.parse(TEKST), "zegelsleutel.omslag/" + binnen.name(), binnen.text()));
            sleutel.executeUpdate();
            return binnen;
        } catch (SQLException mislukt) {
            throw new IllegalStateException(mislukt);
        }
    }
}
