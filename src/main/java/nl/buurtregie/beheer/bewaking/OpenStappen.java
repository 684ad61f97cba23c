package nl.buurtregie.beheer.bewaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.medewerker.Rol;

/** The steps that wait for somebody, of cases and of problems on the street together. */
@ApplicationScoped
public class OpenStappen {

    @PersistenceContext
    private EntityManager em;

    /** How many wait for each role; only roles for which something waits. */
    public Map<Rol, Integer> perRol() {
        List<?> rijen = em.createNativeQuery("select rol, cast(count(*) as int) from (select rol from taak union all"
                        + " select rol from overlasttaak) stap group by rol")
                .getResultList();
        Map<String, Integer> aantallen = new LinkedHashMap<>();
        rijen.stream().map(Object[].class::cast).forEach(rij -> aantallen.put((String) rij[0], (Integer) rij[1]));
        Map<Rol, Integer> perRol = new LinkedHashMap<>();
        for (Rol rol : Rol.values()) {
            if (aantallen.containsKey(rol.code())) {
                perRol.put(rol, aantallen.get(rol.code()));
            }
        }
        return perRol;
    }

    /** Something on the street waits for somebody. */
    public boolean opStraat() {
        Map<Rol, Integer> open = perRol();
        return open.containsKey(Rol.TEAMLEIDER) || open.containsKey(Rol.CONCIERGE);
    }
}
