package nl.buurtregie.wijkkompas.kompas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where each indicator stands in the compass. */
@ApplicationScoped
class Kompasindeling {

    @PersistenceContext
    private EntityManager em;

    /** By quadrant, clockwise; a theme may still be empty. */
    public List<Kompasthema> themas() {
        List<?> rijen = em.createNativeQuery(
                        "select t.code, t.naam, t.kwadrant, p.code from kompasthema t"
                                + " left join kompasplek p on p.thema = t.code order by t.kwadrant, t.volgorde, p.volgorde, p.code")
                .getResultList();
        Map<String, Kompasthema> themas = new LinkedHashMap<>();
        for (Object een : rijen) {
            Object[] rij = (Object[]) een;
            Kompasthema thema = themas.computeIfAbsent(
                    (String) rij[0],
                    code -> new Kompasthema(
                            code, (String) rij[1], Kwadrant.valueOf((String) rij[2]), new ArrayList<>()));
            if (rij[3] != null) {
                thema.indicatoren().add((String) rij[3]);
            }
        }
        return themas.values().stream()
                .sorted(Comparator.comparing(Kompasthema::kwadrant))
                .toList();
    }
}
