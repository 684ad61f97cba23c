package nl.buurtregie.bemiddeling.zoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Taak;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.web.PaarView;
import nl.buurtregie.bemiddeling.web.Paarwoorden;
import nl.buurtregie.bemiddeling.web.Termijnwoorden;
import nl.buurtregie.bemiddeling.zoek.Persoon;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.page.DayStrip;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** Cases as rows: three statements for all of them together. */
@ApplicationScoped
class Zaakrijen {

    private static final DateTimeFormatter MAAND =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("nl"));

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Termijnwoorden termijnwoorden;

    @Inject
    private Beperkingen beperkingen;

    /** What belongs to many cases. */
    final class Blad {

        private final Map<Long, Taak> taken = new HashMap<>();
        private final Map<Long, List<String>> paren = new HashMap<>();

        private final Set<String> stil = new HashSet<>();

        private Blad(Collection<Long> zaken) {
            if (zaken.isEmpty()) {
                return;
            }
            stil.addAll(beperkingen.nummers());
            em.createQuery("select t from Taak t where t.bemiddelingId in :zaken", Taak.class)
                    .setParameter("zaken", zaken)
                    .getResultStream()
                    .forEach(taak -> taken.put(taak.bemiddelingId(), taak));
            Rows.of(
                            em.createQuery(
                                            "select w.bemiddeling.id, m.naam from Toewijzing w, Medewerker m where m.id ="
                                                    + " w.medewerkerId and w.bemiddeling.id in :zaken and (w.tot is null or w.tot ="
                                                    + " (select max(e.tot) from Toewijzing e where e.bemiddeling.id = w.bemiddeling.id)"
                                                    + " and not exists (select n.id from Toewijzing n where n.bemiddeling.id ="
                                                    + " w.bemiddeling.id and n.tot is null)) order by w.id")
                                    .setParameter("zaken", zaken),
                            Lid.class)
                    .forEach(lid -> paren.computeIfAbsent(lid.zaak(), nieuw -> new ArrayList<>())
                            .add(lid.naam()));
        }

        Zaakrij rij(Partij partij) {
            return rij(
                    partij,
                    partij.rol() == Rolpartij.EERSTE_BUUR
                            ? "melder"
                            : klein(partij.rol().woord()));
        }

        Zaakrij rij(Partij partij, String hier) {
            Bemiddeling zaak = partij.zaak();
            boolean loopt = zaak.status().isOpen();
            Taak taak = taken.get(zaak.id());
            return new Zaakrij(
                    zaak.nummer(),
                    "/bemiddelingen/" + zaak.nummer(),
                    zaak.aardwoord().woord(),
                    hier,
                    zaak.status().woord(),
                    taak == null ? null : strook(taak),
                    taak == null ? afloop(zaak, loopt) : null,
                    loopt ? null : maand(zaak.afloop().resultaatOp()),
                    loopt,
                    paar(zaak.id(), loopt));
        }

        private DayStrip strook(Taak taak) {
            return stil.contains(taak.nummer()) ? Termijnwoorden.opVerzoek() : termijnwoorden.strook(taak);
        }

        private PaarView paar(Long zaak, boolean loopt) {
            if (!loopt && !paren.containsKey(zaak)) {
                return new PaarView(List.of(), "zonder paar");
            }
            return Paarwoorden.van(paren.get(zaak));
        }
    }

    /** A mediator of a case: now, or at its end. */
    public record Lid(Long zaak, String naam) {}

    Blad blad(List<Persoon> mensen) {
        return new Blad(mensen.stream()
                .flatMap(persoon -> persoon.zaken().stream())
                .map(partij -> partij.zaak().id())
                .collect(Collectors.toSet()));
    }

    private static String afloop(Bemiddeling zaak, boolean loopt) {
        if (loopt) {
            return zaak.wachtTot() == null ? "wacht" : "wacht tot " + DutchDates.day(zaak.wachtTot());
        }
        Resultaat resultaat = zaak.afloop().resultaat();
        return resultaat == null ? "zonder resultaat" : klein(resultaat.woord());
    }

    static String maand(Instant op) {
        return op == null ? null : MAAND.format(LocalDate.ofInstant(op, SharedClock.ZONE));
    }

    static String klein(String woord) {
        return woord.substring(0, 1).toLowerCase(Locale.ROOT) + woord.substring(1);
    }
}
