package nl.buurtregie.medewerker;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import nl.buurtregie.platform.persistence.Turn;

/** Work that lies with one person, and has to go to another when he or she leaves. Each capability has its own. */
public interface OpenWerk {

    /** In which role somebody has this work; who takes it over has that role too. */
    Rol rol();

    /** What is open, most urgent first. */
    List<Stuk> van(long medewerkerId);

    /** Of it, what would wait for nobody if he or she only stopped: that has to go to another first. */
    default List<Stuk> eerstOverTeDragen(long medewerkerId) {
        return van(medewerkerId);
    }

    /**
     * It goes to another, in the transaction of what causes it. What the other must not have is left without anybody, and
     * shows as that where such work is given out.
     *
     * @param naar null for nobody yet
     * @return how many pieces are without anybody now
     */
    int draagOver(Ik door, long van, Long naar);

    /**
     * Whoever gives work to somebody, and whoever takes it all away with the account or the role, wait for each other: the second counts what
     * the first gave, and gives nothing to who is gone.
     */
    static void eenVoorEen(EntityManager em, Collection<Long> medewerkers) {
        medewerkers.stream().sorted().forEach(wie -> Turn.take(em, "werk van " + wie));
    }

    /** One piece, without what it is about: a number, the step in words, and when. */
    record Stuk(String nummer, String stap, String wanneer) {}
}
