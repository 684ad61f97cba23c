package nl.buurtregie.platform.files;

import java.util.UUID;
import nl.buurtregie.platform.seal.Vault;
import org.apache.commons.codec.digest.DigestUtils;

/** What leaves is sealed, with its name in the seal: whoever keeps the bucket reads nothing, and cannot give one for another. */
final class SealedBucket {

    private static final String PLACE = "bestand/";

    private final Bucket bucket;
    private final Vault vault;

    SealedBucket(Bucket bucket, Vault vault) {
        this.bucket = bucket;
        this.vault = vault;
    }

    /** As the row remembers it. */
    record Brought(String name, String print, int size) {}

    Bucket bucket() {
        return bucket;
    }

    /** How the names begin of all that is sealed with the newest key. */
    String newest() {
        return vault.newestName() + "/";
    }

    Brought bring(byte[] bytes) {
        String key = vault.newestName();
        String name = key + "/" + UUID.randomUUID();
        bucket.put(name, vault.sealBytes(key, PLACE + name, bytes));
        return new Brought(name, DigestUtils.sha256Hex(bytes), bytes.length);
    }

    /** @throws FileLost when it is not there, or not what was brought */
    byte[] fetch(String name, String print) {
        byte[] sealed = bucket.get(name).orElseThrow(() -> new FileLost(name, null));
        byte[] bytes = vault.openBytes(name.substring(0, name.indexOf('/')), PLACE + name, sealed)
                .orElseThrow(() -> new FileLost(name, null));
        if (!DigestUtils.sha256Hex(bytes).equals(print)) {
            throw new FileLost(name, null);
        }
        return bytes;
    }
}
