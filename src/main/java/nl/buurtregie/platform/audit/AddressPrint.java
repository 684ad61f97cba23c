package nl.buurtregie.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.buurtregie.platform.Networks;
import nl.buurtregie.platform.seal.OwnSecret;
import nl.buurtregie.platform.seal.SealedColumn;
import nl.buurtregie.platform.seal.Vault;

/**
 * What is kept of a network address: a print that says that it is the same one again, and the network around it. The print is
 * keyed, so that whoever has the lines without the database cannot try out all addresses there are.
 */
@ApplicationScoped
public class AddressPrint implements OwnSecret {

    private static final SealedColumn KEY = new SealedColumn("beveiligingsketen", "sleutel", "enig");

    private static final int LENGTH = 16;
    private static final int LENGTH_APART = 32;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vault vault;

    private volatile byte[] key;

    /** Empty for what is no address. */
    public Optional<String> of(String address) {
        return Networks.bytes(address)
                .map(all -> HexFormat.of().formatHex(mac(Networks.home(all))))
                .map(print -> print.substring(0, LENGTH));
    }

    /**
     * A print for one purpose only: what is kept for another cannot be laid beside it.
     *
     * @return 32 characters; of any text, also what is no address
     */
    public String apart(String purpose, String address) {
        String home = purpose + " " + Networks.home(address);
        return HexFormat.of()
                .formatHex(mac(home.getBytes(StandardCharsets.UTF_8)))
                .substring(0, LENGTH_APART);
    }

    /** "192.0.2.0/24" or "2001:db8:1::/48". */
    static Optional<String> net(String address) {
        return Networks.bytes(address).map(all -> {
            int kept = all.length > 4 ? 6 : 3;
            byte[] around = Arrays.copyOf(Arrays.copyOf(all, kept), all.length);
            try {
                String words = InetAddress.getByAddress(around).getHostAddress().replaceFirst("(:0)+$", "::");
                return words + "/" + kept * 8;
            } catch (UnknownHostException never) {
                throw new IllegalStateException(never);
            }
        });
    }

    private byte[] mac(byte[] address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            return mac.doFinal(address);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private byte[] key() {
        if (key == null) {
            Object[] kept =
                    (Object[]) em.createNativeQuery("select cast(enig as varchar), sleutel from beveiligingsketen")
                            .getSingleResult();
            key = vault.open(KEY, kept[0], (String) kept[1]).getBytes(StandardCharsets.UTF_8);
        }
        return key;
    }

    @Override
    public SealedColumn secret() {
        return KEY;
    }
}
