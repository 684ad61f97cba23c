package nl.buurtregie.wijkkompas.kompas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.platform.persistence.Rows;

/** Where each indicator stands in the compass. */
@ApplicationScoped
class Kompasindeling {

    @PersistenceContext
    private EntityManager em;

    /** By quadrant, clockwise; a theme may still be empty. */
    public List<Kompasthema> themas() {
        Map<String, Kompasthema> themas = new LinkedHashMap<>();
        for (Plek plek : Rows.of(
                em.createNativeQuery(
                        "select t.code, t.naam, t.kwadrant, p.code from kompasthema t"
                                + " left join kompasplek p on p.thema = t.code order by t.kwadrant, t.volgorde, p.volgorde, p.code"),
                Plek.class)) {
            Kompasthema thema = themas.computeIfAbsent(
                    plek.thema(), code -> new Kompasthema(code, plek.naam(), plek.kwadrant(), new ArrayList<>()));
            if (plek.indicator() != null) {
                thema.indicatoren().add(plek.indicator());
            }
        }
        return themas.values().stream()
                .sorted(Comparator.comparing(Kompasthema::kwadrant))
                .toList();
    }

    /** @param indicator null where a theme has none */
    private record Plek(String thema, String naam, Kwadrant kwadrant, String indicator) {}
}
