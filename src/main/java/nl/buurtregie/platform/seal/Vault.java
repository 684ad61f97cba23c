package nl.buurtregie.platform.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Seals a secret before it goes into the database, and opens it for who may use it. */
@ApplicationScoped
public class Vault {

    @Inject
    private InnerKeys inner;

    /** By name, the newest last; null before the first time. */
    private volatile Map<String, SealKey> keys;

    /** @param row of which row it is */
    public String seal(SealedColumn column, Object row, String plain) {
        return Seal.make(newest(), column.place(row), plain);
    }

    /** @throws SealBroken when it was changed, or stood in another row */
    public String open(SealedColumn column, Object row, String sealed) {
        return Seal.open(key(Seal.keyName(sealed)), column.place(row), sealed);
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
        if (!known().containsKey(name)) {
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
