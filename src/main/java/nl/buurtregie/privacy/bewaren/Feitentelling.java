package nl.buurtregie.privacy.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtregie.platform.persistence.Rows;

/** All that figures are made of, by table: how many rows, and a sum over the MD5 of each. */
@ApplicationScoped
class Feitentelling {

    @PersistenceContext
    private EntityManager em;

    record Som(long rijen, BigDecimal inhoud) {}

    /** As the transaction that runs sees it. */
    @Transactional(TxType.MANDATORY)
    public Map<String, Som> hier() {
        Map<String, Som> sommen = new TreeMap<>();
        List<?> tabellen = em.createNativeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public'"
                                + " and table_type = 'BASE TABLE' and table_name like 'feit%'")
                .getResultList();
        tabellen.forEach(tabel -> sommen.put(tabel.toString(), som(tabel.toString())));
        return sommen;
    }

    /** As everybody else sees it. */
    @Transactional(TxType.REQUIRES_NEW)
    public Map<String, Som> buiten() {
        return hier();
    }

    private Som som(String tabel) {
        return Rows.of(
                        em.createNativeQuery(
                                "select count(*), coalesce(sum(cast(cast('x' || substr(md5(cast(t as text)), 1, 15)"
                                        + " as bit(60)) as bigint)), 0) from " + tabel + " t"),
                        Som.class)
                .get(0);
    }
}
