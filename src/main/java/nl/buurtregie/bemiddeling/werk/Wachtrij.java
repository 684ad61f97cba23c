package nl.buurtregie.bemiddeling.werk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.bemiddeling.Escalatiekans;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Complexiteit;
import nl.buurtregie.bemiddeling.begrip.ContraIndicatie;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.persistence.CodeSet;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** The waiting list in the one order that everybody sees: by the table in force; of equals, whose term ends first. */
@ApplicationScoped
public class Wachtrij {

    /**
     * All of them, however many: what weighs heavy may have come in last. Columns and no entities, with what its risk is made of in the
     * same statement: it stands beside each work list.
     */
    private static final String WACHT =
            "select t.nummer, t.aardwoord, t.begin, t.einde, t.stilstand, t.stil, b.wacht.sinds,"
                    + " b.aanleiding.hoofdaard, b.weging.contraIndicaties, b.weging.complexiteit"
                    + " from Taak t, Bemiddeling b where b.id = t.bemiddelingId and t.status = :wacht";

    private static final String EERSTE_EERST = " order by t.einde, t.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Wachtvolgorde volgorde;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Beperkingen beperkingen;

    @Inject
    private Clock clock;

    /**
     * One that waits for a pair.
     *
     * @param gewacht werkdagen, without those that stood still
     * @param laat werkdagen after its term; 0 when it is in time
     * @param stil it is only kept, at somebody's request: nobody looks for a pair
     */
    public record Wachtende(
            String nummer,
            String aardwoord,
            Escalatiekans kans,
            int gewacht,
            int laat,
            Wachtvolgorde.Plaats plaats,
            boolean stil) {}

    private record Rij(
            String nummer,
            String aardwoord,
            LocalDate begin,
            LocalDate einde,
            int stilstand,
            boolean stil,
            LocalDate wachtSinds,
            Aard aard,
            String contraIndicaties,
            String complexiteit) {

        /** What it is weighed by: thousands that wait have a few hundred of these. */
        Weegvraag weegvraag(LocalDate vandaag) {
            return new Weegvraag(
                    aard,
                    contraIndicaties,
                    complexiteit,
                    begin,
                    einde,
                    stilstand,
                    stil && wachtSinds != null ? wachtSinds : vandaag);
        }
    }

    /** @param tot until when its waiting counts */
    private record Weegvraag(
            Aard aard,
            String contraIndicaties,
            String complexiteit,
            LocalDate begin,
            LocalDate einde,
            int stilstand,
            LocalDate tot) {}

    /** What the table is asked. */
    private record Plek(Escalatiekans kans, int gewacht) {}

    private record Gewicht(Escalatiekans kans, int gewacht, int laat, Wachtvolgorde.Plaats plaats) {}

    /** Those that this person may see. */
    public List<Wachtende> van(Ik ik) {
        String jpql = WACHT + " and" + Zaakrecht.voor(ik, "t.bemiddelingId") + EERSTE_EERST;
        return opVolgorde(Zaakrecht.vul(em.createQuery(jpql, Object[].class), ik));
    }

    /** Of all, for who may see no case. */
    List<Wachtende> alle() {
        return opVolgorde(em.createQuery(WACHT + EERSTE_EERST, Object[].class));
    }

    private List<Wachtende> opVolgorde(Query vraag) {
        List<Rij> rijen = Rows.of(vraag.setParameter("wacht", Status.WACHTLIJST), Rij.class);
        Set<String> bewaard = rijen.isEmpty() ? Set.of() : beperkingen.nummers();
        LocalDate vandaag = LocalDate.now(clock);
        Map<Weegvraag, Gewicht> gewogen = new HashMap<>();
        Map<Plek, Wachtvolgorde.Plaats> plaatsen = new HashMap<>();
        return rijen.stream()
                .map(rij -> wachtende(
                        rij,
                        gewogen.computeIfAbsent(rij.weegvraag(vandaag), een -> weeg(een, vandaag, plaatsen)),
                        bewaard.contains(rij.nummer())))
                .sorted(Comparator.comparingDouble(
                        (Wachtende een) -> -een.plaats().punten()))
                .toList();
    }

    private static Wachtende wachtende(Rij rij, Gewicht is, boolean bewaard) {
        return new Wachtende(rij.nummer(), rij.aardwoord(), is.kans(), is.gewacht(), is.laat(), is.plaats(), bewaard);
    }

    /** @param plaatsen what the table answered before */
    private Gewicht weeg(Weegvraag een, LocalDate vandaag, Map<Plek, Wachtvolgorde.Plaats> plaatsen) {
        Escalatiekans kans = Escalatiekans.van(
                een.aard(),
                CodeSet.read(ContraIndicatie.class, een.contraIndicaties()),
                CodeSet.read(Complexiteit.class, een.complexiteit()));
        int gewacht = Math.max(0, werkdagen.between(een.begin(), een.tot()) - een.stilstand());
        int laat = vandaag.isAfter(een.einde()) ? werkdagen.between(een.einde(), vandaag) : 0;
        Wachtvolgorde.Plaats plaats =
                plaatsen.computeIfAbsent(new Plek(kans, gewacht), plek -> volgorde.plaats(plek.kans(), plek.gewacht()));
        return new Gewicht(kans, gewacht, laat, plaats);
    }
}
