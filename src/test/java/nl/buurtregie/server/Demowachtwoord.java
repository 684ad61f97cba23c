package nl.buurtregie.server;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import nl.buurtregie.medewerker.Demoaccounts;

/**
 * A password is stored so that trying one takes a second of a processor, and the tests log in a thousand times. The demo
 * accounts get their own password in fewer rounds; those of InlogIT keep it as the program stored it.
 */
public final class Demowachtwoord {

    private static final String VORM = "PBKDF2WithHmacSHA512";
    private static final int RONDES = 1_024;
    /** The database in which it was done; a test with a server of its own has another one. */
    private static String licht = "";

    private Demowachtwoord() {}

    /** Once, before the first of them logs in. */
    public static synchronized void maakLicht() {
        String waar = System.getProperty(ServerDatabase.URL, "");
        if (!licht.equals(waar)
                && ServerDatabase.ask("select to_regclass('medewerker') is not null")
                        .equals("t")) { // not in tests of deploy/start
            if (licht.isEmpty()) {
                Geduld.totDeDemostadVolIs(); // what it does by itself is counted and compared by some tests
            }
            ServerDatabase.execute("update medewerker set wachtwoord = '" + hash() + "' where demo"
                    + " and wachtwoord = (select wachtwoord from medewerker where gebruikersnaam = 'coordinator')"
                    + " and gebruikersnaam not in ('vrijwilliger8', 'vrijwilliger9')");
            licht = waar;
        }
    }

    /** After a test that changed it. */
    public static void zetTerug(String gebruikersnaam) {
        ServerDatabase.execute(
                "update medewerker set wachtwoord = '" + hash() + "' where gebruikersnaam = '" + gebruikersnaam + "'");
    }

    private static String hash() {
        byte[] zout = new byte[16];
        try {
            byte[] hash = SecretKeyFactory.getInstance(VORM)
                    .generateSecret(new PBEKeySpec(Demoaccounts.WACHTWOORD.toCharArray(), zout, RONDES, 256))
                    .getEncoded();
            Base64.Encoder letters = Base64.getEncoder();
            return String.join(
                    ":", VORM, Integer.toString(RONDES), letters.encodeToString(zout), letters.encodeToString(hash));
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
