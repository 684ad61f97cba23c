package nl.buurtregie.server.inside;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;

/** An act that comes to nothing after it wrote in the security log. Only in the test WAR. */
@Path("test/log/terugdraaien")
@ApplicationScoped
public class TestLog {

    private static final long WIE = 987_654_321L;

    @Inject
    private AuditLog log;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private UserTransaction transactie;

    /** How many lines are left of what was to happen, and of what was refused. */
    @GET
    @PermitAll
    public String draaiTerug() throws SystemException, NotSupportedException {
        long gelukt = aantal("SIGNED_OUT");
        long geweigerd = aantal("REFUSED");
        transactie.begin();
        log.write(AuditEvent.SIGNED_OUT, WIE, null, null);
        log.writeAnyway(AuditEvent.REFUSED, WIE, null, null);
        transactie.rollback();
        return aantal("SIGNED_OUT") - gelukt + " " + (aantal("REFUSED") - geweigerd);
    }

    private long aantal(String wat) {
        return ((Number) em.createNativeQuery("select count(*) from beveiligingslog where wat = ?1 and wie = ?2")
                        .setParameter(1, wat)
                        .setParameter(2, WIE)
                        .getSingleResult())
                .longValue();
    }
}
