package nl.buurtregie.medewerker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;

/** A new colleague or volunteer gets an account. */
@ApplicationScoped
@Transactional
public class OpenAccount {

    /** OWASP 2023 for PBKDF2-HMAC-SHA512. */
    static final Map<String, String> HASH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    /** How a hash begins that was made with these settings. */
    private static final String VAN_NU =
            HASH.get("Pbkdf2PasswordHash.Algorithm") + ":" + HASH.get("Pbkdf2PasswordHash.Iterations") + ":";

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Leklijst leklijst;

    @Inject
    private Eigennamen eigen;

    @Inject
    private Pbkdf2PasswordHash hash;

    /** @return the id of the account */
    public long open(String gebruikersnaam, String naam, String wachtwoord, Set<Rol> rollen, boolean demo) {
        Wachtwoordregels.keur(wachtwoord, gebruikersnaam, eigen.namen());
        leklijst.keur(wachtwoord);
        return metHash(gebruikersnaam, naam, maakHash(wachtwoord), rollen, demo);
    }

    /** Hashing takes time on purpose; a demo city opens many accounts with one hash. */
    public String maakHash(String wachtwoord) {
        hash.initialize(HASH);
        return hash.generate(wachtwoord.toCharArray());
    }

    static boolean isVanNu(String wachtwoordhash) {
        return wachtwoordhash.startsWith(VAN_NU);
    }

    public long metHash(String gebruikersnaam, String naam, String wachtwoordhash, Set<Rol> rollen, boolean demo) {
        Medewerker nieuw = new Medewerker(gebruikersnaam, naam, wachtwoordhash, rollen, demo);
        medewerkers.add(nieuw);
        return nieuw.id();
    }
}
