package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.indicator.Periodesoort;

/** Reads the figures of a version. Each method is one statement. */
@ApplicationScoped
public class Cijfers {

    private static final String KOLOMMEN =
            "code, code_versie, niveau, gebied, periode, status, waarde, onder, boven, teller, noemer";

    private static final String KIES = "select " + KOLOMMEN + " from publicatiecijfer where publicatie_id = ?1";

    /** A figure with the version it is of. */
    public record Uit(Publicatie publicatie, Cijfer cijfer) {}

    @PersistenceContext
    private EntityManager em;

    /** The definitions it was published with; by code. */
    @SuppressWarnings("unchecked")
    public List<Indicator> begrippen(Publicatie publicatie) {
        return em.createNativeQuery(
                        "select i.* from indicator i where exists (select 1 from publicatiecijfer c where c.publicatie_id = ?1"
                                + " and c.code = i.code and c.code_versie = i.versie) order by i.code, i.versie",
                        Indicator.class)
                .setParameter(1, publicatie.id())
                .getResultList();
    }

    /** All indicators for all areas of a level in one period; by code, then area. */
    public List<Cijfer> alle(Publicatie publicatie, Niveau niveau, String periode) {
        return lees(vraag(publicatie, " and niveau = ?2 and periode = ?3 order by code, gebied")
                .setParameter(2, niveau.name())
                .setParameter(3, periode));
    }

    /** One indicator for all areas of a level in one period; by area. */
    public List<Cijfer> van(Publicatie publicatie, String code, Niveau niveau, String periode) {
        return lees(vraag(publicatie, " and code = ?2 and niveau = ?3 and periode = ?4 order by gebied")
                .setParameter(2, code)
                .setParameter(3, niveau.name())
                .setParameter(4, periode));
    }

    /** One indicator for every area and period; by level, period and area. */
    public List<Cijfer> vanIndicator(Publicatie publicatie, String code) {
        return lees(vraag(publicatie, " and code = ?2 order by niveau, periode, gebied")
                .setParameter(2, code));
    }

    /** The same, only of this level, area and period; null leaves each open. */
    public List<Cijfer> vanIndicator(Publicatie publicatie, String code, Niveau niveau, String gebied, String periode) {
        return lees(vraag(
                        publicatie,
                        " and code = ?2 and (?3 = '' or niveau = ?3) and (?4 = '' or gebied = ?4)"
                                + " and (?5 = '' or periode = ?5) order by niveau, periode, gebied")
                .setParameter(2, code)
                .setParameter(3, niveau == null ? "" : niveau.name())
                .setParameter(4, gebied == null ? "" : gebied)
                .setParameter(5, periode == null ? "" : periode));
    }

    /** The same of every version: of each period those of the version that holds for it. */
    public List<Uit> geldend(List<Publicatie> geldig, String code, Niveau niveau, String gebied, String periode) {
        return geldend(
                geldig,
                code,
                niveau == null ? "" : niveau.name(),
                gebied == null ? "" : gebied,
                periode == null ? "%" : periode.replaceAll("[%_\\\\]", "?"));
    }

    /** One indicator of one area through time, of each period by the version that holds for it; oldest first. */
    public List<Uit> reeks(List<Publicatie> geldig, String code, String gebied, Periodesoort soort) {
        String vorm =
                switch (soort) {
                    case KWARTAAL -> "____K_";
                    case JAAR -> "____";
                    case DRIEJAAR -> "____-____";
                };
        return geldend(geldig, code, "", gebied, vorm);
    }

    private List<Uit> geldend(List<Publicatie> geldig, String code, String niveau, String gebied, String periode) {
        if (geldig.isEmpty()) {
            return List.of();
        }
        String ids = geldig.stream().map(een -> een.id().toString()).collect(Collectors.joining(", "));
        Query vraag = em.createNativeQuery("select publicatie_id, " + KOLOMMEN
                        + " from publicatiecijfer where publicatie_id in (" + ids
                        + ") and code = ?1 and (?2 = '' or niveau = ?2) and (?3 = '' or gebied = ?3) and periode like ?4"
                        + " order by niveau, periode, gebied")
                .setParameter(1, code)
                .setParameter(2, niveau)
                .setParameter(3, gebied)
                .setParameter(4, periode);
        Map<String, Optional<Publicatie>> houders = new HashMap<>();
        return Rows.of(vraag, Rij.class).stream()
                .flatMap(rij -> houders
                        .computeIfAbsent(rij.periode, hier -> Publicaties.zegt(geldig, Periode.lees(hier)))
                        .filter(een -> een.id() == rij.publicatie)
                        .map(een -> new Uit(een, rij.cijfer()))
                        .stream())
                .toList();
    }

    private record Rij(
            long publicatie,
            String code,
            int versie,
            Niveau niveau,
            String gebied,
            String periode,
            Cijferstatus status,
            BigDecimal waarde,
            BigDecimal onder,
            BigDecimal boven,
            Integer teller,
            BigDecimal noemer) {

        Cijfer cijfer() {
            return new Cijfer(code, versie, niveau, gebied, periode, status, waarde, onder, boven, teller, noemer);
        }
    }

    private Query vraag(Publicatie publicatie, String waar) {
        return em.createNativeQuery(KIES + waar).setParameter(1, publicatie.id());
    }

    private static List<Cijfer> lees(Query vraag) {
        return Rows.of(vraag, Cijfer.class);
    }
}
