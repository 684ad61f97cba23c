package nl.buurtregie.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Seals a secret before it goes into the database, and opens it for who may use it. */
@ApplicationScoped
public class Vault {

    @Inject
    private InnerKeys inner;

    /** By name, the newest last; null before the first time. */
    private volatile Map<String, SealKey> keys;

    /**
     * The one of a database, for a command beside the server: it makes no keys.
     *
     * @param wrapped what stands in its table of keys, by their names, the newest last
     * @throws WrongKey when the key from outside is not the one of this database, or there are none yet
     */
    public static Vault of(Map<String, String> wrapped, Config environment) {
        if (wrapped.isEmpty()) {
            throw new WrongKey("There is no key in this database yet. Start Buurtregie once, and try again.");
        }
        Vault vault = new Vault();
        vault.inner = InnerKeys.beside(environment);
        vault.keys = vault.inner.open(wrapped);
        return vault;
    }

    /** @param row of which row it is */
    public String seal(SealedColumn column, Object row, String plain) {
        return Seal.make(newest(), column.place(row), plain);
    }

    /** @throws SealBroken when it was changed, or stood in another row */
    public String open(SealedColumn column, Object row, String sealed) {
        return Seal.open(key(Seal.keyName(sealed)), column.place(row), sealed);
    }

    /** The key that seals from now on. */
    public String newestName() {
        return newest().name();
    }

    /**
     * Seals what is no text, and stands where its name says with which key.
     *
     * @param key that name, of {@link #newestName}
     * @param place where it stands: part of the seal
     */
    public byte[] sealBytes(String key, String place, byte[] plain) {
        return Seal.close(key(key), place, plain);
    }

    /** Empty when it was changed, stood in another place, or is sealed with a key that is not ours. */
    public Optional<byte[]> openBytes(String key, String place, byte[] sealed) {
        try {
            return Optional.of(Seal.open(key(key), place, sealed));
        } catch (SealBroken broken) {
            return Optional.empty();
        }
    }

    /** How all begins that needs no new seal. */
    String prefix() {
        return Seal.prefix(newest());
    }

    /** Reads the keys again. @throws WrongKey when the key from outside is not the one of this database */
    void read() {
        keys = inner.read();
    }

    private SealKey newest() {
        SealKey last = null;
        for (SealKey key : known().values()) {
            last = key;
        }
        return last;
    }

    /** Another server may have made one since. */
    private SealKey key(String name) {
        if (!known().containsKey(name) && inner.hasDatabase()) {
            read();
        }
        SealKey key = keys.get(name);
        if (key == null) {
            throw new SealBroken("key " + name, null);
        }
        return key;
    }

    private Map<String, SealKey> known() {
        if (keys == null) {
            read();
        }
        return keys;
    }
}
