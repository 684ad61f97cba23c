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
import nl.buurtregie.bemiddeling.Taak;
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

    /** All of them, however many: what weighs heavy may have come in last. With what its risk is made of, in the same statement. */
    private static final String WACHT = "select t, b.aanleiding.hoofdaard, b.weging.contraIndicaties,"
            + " b.weging.complexiteit from Taak t, Bemiddeling b where b.id = t.bemiddelingId and t.status = :wacht";

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
            Taak taak, Escalatiekans kans, int gewacht, int laat, Wachtvolgorde.Plaats plaats, boolean stil) {}

    private record Rij(Taak taak, Aard aard, String contraIndicaties, String complexiteit) {

        Escalatiekans kans() {
            return Escalatiekans.van(
                    aard,
                    CodeSet.read(ContraIndicatie.class, contraIndicaties),
                    CodeSet.read(Complexiteit.class, complexiteit));
        }
    }

    private record Weegvraag(Escalatiekans kans, int gewacht) {}

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
        Map<Long, LocalDate> stil = inWachtSinds(rijen.stream().map(Rij::taak).toList());
        Map<Weegvraag, Wachtvolgorde.Plaats> plaatsen = new HashMap<>();
        return rijen.stream()
                .map(rij -> weeg(
                        rij,
                        stil.get(rij.taak().bemiddelingId()),
                        bewaard.contains(rij.taak().nummer()),
                        plaatsen))
                .sorted(Comparator.comparingDouble(
                        (Wachtende een) -> -een.plaats().punten()))
                .toList();
    }

    /** Since when those of these cases that are in de wacht stand still; by id. */
    private Map<Long, LocalDate> inWachtSinds(List<Taak> taken) {
        List<Long> stil =
                taken.stream().filter(Taak::isStil).map(Taak::bemiddelingId).toList();
        return stil.isEmpty()
                ? Map.of()
                : Rows.map(
                        em.createQuery("select b.id, b.wacht.sinds from Bemiddeling b where b.id in :ids")
                                .setParameter("ids", stil),
                        Long.class,
                        LocalDate.class);
    }

    /**
     * @param stilSinds null when its term runs
     * @param bewaard it is only kept
     * @param plaatsen what the table answered before
     */
    private Wachtende weeg(
            Rij rij, LocalDate stilSinds, boolean bewaard, Map<Weegvraag, Wachtvolgorde.Plaats> plaatsen) {
        Taak taak = rij.taak();
        LocalDate vandaag = LocalDate.now(clock);
        LocalDate geteldTot = stilSinds == null ? vandaag : stilSinds;
        LocalDate einde = taak.termijn().einde();
        int gewacht = Math.max(0, werkdagen.between(taak.termijn().begin(), geteldTot) - taak.stilstand());
        int laat = vandaag.isAfter(einde) ? werkdagen.between(einde, vandaag) : 0;
        Weegvraag weegvraag = new Weegvraag(rij.kans(), gewacht);
        Wachtvolgorde.Plaats plaats =
                plaatsen.computeIfAbsent(weegvraag, een -> volgorde.plaats(een.kans(), een.gewacht()));
        return new Wachtende(taak, weegvraag.kans(), gewacht, laat, plaats, bewaard);
    }
}
