package nl.buurtregie.bemiddeling.codelijst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** BEH-02: the beheerder adds a name to a list, calls one otherwise, ends it or moves it. Cases keep the word that was chosen. */
@ApplicationScoped
@Transactional
public class WijzigCodelijst {

    private static final int HOOGUIT = 60;
    private static final int CODE = 24;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Codelijsten lijsten;

    @Inject
    private Clock clock;

    /** Last in the list. */
    public void voegToe(Ik ik, Lijst lijst, Codelijstregel.Opgave opgave) {
        eis(ik, lijst);
        List<Codelijstregel> open = lijsten.open(lijst);
        if (open.size() >= HOOGUIT) {
            throw new RuleViolation("B25.6", "naam", "Deze lijst heeft al 60 namen. Beëindig er eerst een.");
        }
        eisDag("vanaf", opgave.vanaf());
        eisVrij(open, "", opgave.naam(), opgave.vanaf());
        int plek = open.stream().mapToInt(Codelijstregel::plek).max().orElse(0) + 1;
        em.persist(new Codelijstregel(lijst, code(lijst, opgave.naam()), opgave, plek, ik.naam()));
    }

    /** @param plek from 1; beyond the end is last */
    public void wijzig(Ik ik, Lijst lijst, long id, String naam, int plek) {
        eis(ik, lijst);
        Codelijstregel regel = lijsten.get(lijst, id);
        if (!regel.naam().equals(Codelijstregel.netjes(naam))) {
            eisVrij(lijsten.open(lijst), regel.code(), naam, LocalDate.now(clock));
            Codelijstregel volgende = regel.hernoemd(naam, LocalDate.now(clock), ik.naam());
            em.flush(); // it ended before the next begins: one of a code is open
            em.persist(volgende);
            em.flush();
            regel = volgende;
        }
        zet(lijst, regel, plek);
    }

    /** @param tot the first day on which it cannot be chosen any more */
    public void eindig(Ik ik, Lijst lijst, long id, LocalDate tot) {
        eis(ik, lijst);
        Codelijstregel regel = lijsten.get(lijst, id);
        eisDag("tot", tot);
        boolean laatste = lijsten.open(lijst).stream()
                .noneMatch(een -> !een.code().equals(regel.code())
                        && een.hoofd().equals(regel.hoofd())
                        && een.geldigTot() == null
                        && !een.geldigVan().isAfter(tot));
        if (lijst.isOnmisbaar(regel.hoofd()) && laatste) {
            throw new RuleViolation(
                    "B25.5",
                    "tot",
                    "Er moet een naam blijven die telt als ‘" + lijst.hoofdwoord(regel.hoofd())
                            + "’. Maak eerst een andere.");
        }
        regel.eindigt(tot, ik.naam());
    }

    private void zet(Lijst lijst, Codelijstregel regel, int plek) {
        List<Codelijstregel> rij = new ArrayList<>(lijsten.open(lijst));
        rij.remove(regel);
        rij.add(Math.max(0, Math.min(plek - 1, rij.size())), regel);
        for (int i = 0; i < rij.size(); i++) {
            rij.get(i).staatOp(i + 1);
        }
    }

    private void eisDag(String veld, LocalDate dag) {
        if (dag == null || dag.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("B25.4", veld, "Kies vandaag of een latere dag.");
        }
    }

    private static void eisVrij(List<Codelijstregel> open, String eigen, String naam, LocalDate vanaf) {
        String netjes = Codelijstregel.netjes(naam);
        boolean bezet = open.stream()
                .anyMatch(een ->
                        !een.code().equals(eigen) && een.naam().equalsIgnoreCase(netjes) && !een.isGeeindigd(vanaf));
        if (bezet) {
            throw new RuleViolation("B25.2", "naam", "Deze naam staat al in de lijst.");
        }
    }

    /** Made of the name, and never used before. */
    private String code(Lijst lijst, String naam) {
        Set<String> gebruikt =
                lijsten.alle(lijst).stream().map(Codelijstregel::code).collect(Collectors.toSet());
        String kaal = Normalizer.normalize(naam, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Z0-9]+", "_");
        String begin = kaal.substring(0, Math.min(CODE, kaal.length()));
        String code = begin;
        for (int keer = 2; gebruikt.contains(code) || lijst.kent(code); keer++) {
            code = begin + "_" + keer;
        }
        return code;
    }

    /** One change of a list at a time: another waits, and sees this one. */
    private void eis(Ik ik, Lijst lijst) {
        if (!ik.is(Rol.BEHEERDER)) {
            throw new NotFound();
        }
        em.createQuery("select r from Codelijstregel r where r.lijst = :lijst order by r.id", Codelijstregel.class)
                .setParameter("lijst", lijst)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(em::refresh);
    }
}
