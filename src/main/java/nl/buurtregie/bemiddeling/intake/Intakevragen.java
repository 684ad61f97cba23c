package nl.buurtregie.bemiddeling.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.buurtregie.bemiddeling.Intakeantwoord;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.platform.NotFound;

/** The questions of the intake, now and before. */
@ApplicationScoped
public class Intakevragen {

    /** Of what was asked before; what is older is in the answers. */
    private static final int VROEGER = 50;

    @PersistenceContext
    private EntityManager em;

    /** What is asked now about a case of this kind: first what is asked of everybody. */
    public List<Intakevraag> bij(Aard aard) {
        return em.createQuery(
                        "select v from Intakevraag v where v.tot is null and (v.aard is null or v.aard = :aard)"
                                + " order by case when v.aard is null then 0 else 1 end, v.plek, v.id",
                        Intakevraag.class)
                .setParameter("aard", aard)
                .getResultList();
    }

    /** Everything that is asked now. */
    public List<Intakevraag> nu() {
        return em.createQuery(
                        "select v from Intakevraag v where v.tot is null order by v.plek, v.id", Intakevraag.class)
                .getResultList();
    }

    /** What is asked no more, the latest first. */
    public List<Intakevraag> vroeger() {
        return em.createQuery(
                        "select v from Intakevraag v where v.tot is not null order by v.tot desc, v.id desc",
                        Intakevraag.class)
                .setMaxResults(VROEGER)
                .getResultList();
    }

    /** One that is asked now. */
    public Intakevraag get(long id) {
        return Optional.ofNullable(em.find(Intakevraag.class, id))
                .filter(Intakevraag::isNu)
                .orElseThrow(NotFound::new);
    }

    /**
     * What was answered, in the order of the questions; a question that changed meanwhile was asked in its old words.
     *
     * @param getypt what was typed in a field; null when the form had none of that name
     */
    public List<Intakeantwoord> antwoorden(Aard aard, UnaryOperator<String> getypt) {
        return em.createQuery(
                        "select v from Intakevraag v where v.aard is null or v.aard = :aard"
                                + " order by case when v.aard is null then 0 else 1 end, v.plek, v.id",
                        Intakevraag.class)
                .setParameter("aard", aard)
                .getResultStream()
                .flatMap(vraag -> vraag.antwoord(getypt.apply(vraag.veld())).stream())
                .limit(2L * WijzigIntakevraag.HOOGUIT)
                .toList();
    }
}
