package nl.buurtregie.overlast.ronde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Sleutelring;
import nl.buurtregie.platform.seal.OwnSecret;
import nl.buurtregie.platform.seal.SealedColumn;
import nl.buurtregie.platform.seal.Vault;
import org.apache.commons.codec.digest.DigestUtils;

/** The key with which drafts on a phone are locked. One an account, made once; only whoever is logged in gets it. */
@ApplicationScoped
@Transactional
public class Straatsleutels implements Sleutelring, OwnSecret {

    private static final SealedColumn SLEUTEL = new SealedColumn("straatsleutel", "sleutel", "medewerker_id");

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int BYTES = 32;
    private static final int EIGENAAR = 16;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vault vault;

    /** In base64. */
    public String van(Ik ik) {
        byte[] bytes = new byte[BYTES];
        TOEVAL.nextBytes(bytes);
        em.createNativeQuery(
                        "insert into straatsleutel (medewerker_id, sleutel) values (?1, ?2) on conflict do nothing")
                .setParameter(1, ik.id())
                .setParameter(
                        2, vault.seal(SLEUTEL, ik.id(), Base64.getEncoder().encodeToString(bytes)))
                .executeUpdate();
        String kept = (String) em.createNativeQuery("select sleutel from straatsleutel where medewerker_id = ?1")
                .setParameter(1, ik.id())
                .getSingleResult();
        return vault.open(SLEUTEL, ik.id(), kept);
    }

    /** Tells accounts on one phone apart, as the phone works it out from the key (kluis.ts), and tells nothing about the key. */
    public String eigenaar(Ik ik) {
        byte[] sleutel = Base64.getDecoder().decode(van(ik));
        byte[] som = DigestUtils.updateDigest(DigestUtils.getSha256Digest(), "eigenaar")
                .digest(sleutel);
        return HexFormat.of().formatHex(som).substring(0, EIGENAAR);
    }

    @Override
    public Optional<String> heeft(long medewerkerId) {
        boolean heeft = !em.createNativeQuery("select 1 from straatsleutel where medewerker_id = ?1")
                .setParameter(1, medewerkerId)
                .getResultList()
                .isEmpty();
        return heeft ? Optional.of("sleutel van de telefoon op straat") : Optional.empty();
    }

    /** Who has the key and not the phone has nothing, and with both no door of ours opens: it reads what waits there to be sent. */
    @Override
    public boolean opent() {
        return false;
    }

    /** When the account is erased: what is still on a phone stays locked for good. Whoever comes back before that sends it. */
    @Override
    public void trekIn(long medewerkerId) {
        em.createNativeQuery("delete from straatsleutel where medewerker_id = ?1")
                .setParameter(1, medewerkerId)
                .executeUpdate();
    }

    @Override
    public SealedColumn secret() {
        return SLEUTEL;
    }
}
