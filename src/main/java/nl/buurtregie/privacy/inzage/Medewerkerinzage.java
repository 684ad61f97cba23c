package nl.buurtregie.privacy.inzage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;
import nl.buurtregie.privacy.verzoek.Stuk.Gegeven;

/** What is held of somebody who works here or did: the account, its roles, and when he or she was away. */
@ApplicationScoped
@Transactional
class Medewerkerinzage implements Inzagebron {

    private static final String PLEK = "account";

    /** By the account; by a payment, of which the name outlives it; by the telephone of the profile or of the road to it. */
    private static final String ZOEK =
            "select m.id from medewerker m where (m.gewist_op is null and (lower(m.naam) like ?1"
                    + " or lower(m.email) = ?2 or lower(m.gebruikersnaam) = ?2)) or exists (select from urenregel u where"
                    + " u.medewerker_id = m.id and lower(u.ontvanger) like ?1) or exists (select from loopbaan l where"
                    + " l.medewerker_id = m.id and l.gewist_op is null"
                    + " and telefoon_einde(l.telefoon) = ?3) or exists (select from vrijwilliger v where"
                    + " v.medewerker_id = m.id and telefoon_einde(v.telefoon) = ?3) order by m.id desc limit 10";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Accounthouder accounts;

    /** A role, from a day to another; null where that is not known or not so. */
    public record Rolduur(Rol rol, LocalDate van, LocalDate tot) {}

    /** Days away, both included. */
    public record Weg(LocalDate van, LocalDate tot) {}

    @Override
    public List<Betrokkene> zoek(String woord) {
        return Inzagebron.zoekwoord(woord).map(klein -> vind(woord, klein)).orElse(List.of());
    }

    private List<Betrokkene> vind(String woord, String klein) {
        List<?> gevonden = em.createNativeQuery(ZOEK)
                .setParameter(1, "%" + klein + "%")
                .setParameter(2, klein)
                .setParameter(3, Inzagebron.telefoon(woord))
                .getResultList();
        return gevonden.stream()
                .map(id -> betrokkene(em.find(Medewerker.class, ((Number) id).longValue())))
                .toList();
    }

    private Betrokkene betrokkene(Medewerker wie) {
        List<?> bijBetaling = em.createNativeQuery("select ontvanger from urenregel where medewerker_id = ?1"
                        + " and ontvanger is not null limit 1")
                .setParameter(1, wie.id())
                .getResultList();
        String naam = bijBetaling.isEmpty() ? wie.naam() : (String) bijBetaling.get(0);
        return new Betrokkene(
                Betrokkene.Soort.MEDEWERKER,
                wie.id(),
                "A-" + wie.id(),
                naam + ", " + (wie.geslotenOp().isPresent() ? "werkte hier" : "werkt hier"),
                "medewerker, met een andere naam dan de aanvrager");
    }

    @Override
    public List<Stuk> van(Betrokkene wie) {
        return accounts.van(wie)
                .map(id -> em.find(Medewerker.class, id))
                .map(this::stukken)
                .orElse(List.of());
    }

    private List<Stuk> stukken(Medewerker wie) {
        return Stream.of(
                        Stuk.van("account:" + wie.id(), "Uw account", PLEK, true, account(wie)),
                        Stuk.van("rollen:" + wie.id(), "Wat u bij ons doet of deed", PLEK, false, rollen(wie)),
                        Stuk.van("afwezig:" + wie.id(), "Wanneer u er niet was", PLEK, true, afwezig(wie)))
                .filter(stuk -> !stuk.gegevens().isEmpty())
                .toList();
    }

    /** Of an account that was erased nothing is left but a number. */
    private static List<Gegeven> account(Medewerker wie) {
        return wie.isGewist()
                ? List.of()
                : Stream.of(
                                new Gegeven("Naam", wie.naam()),
                                new Gegeven("Gebruikersnaam", wie.gebruikersnaam()),
                                new Gegeven("E-mailadres", wie.email().orElse(null)),
                                new Gegeven(
                                        "Laatst ingelogd gezien",
                                        dag(wie.gezienOp().orElse(null))),
                                new Gegeven(
                                        "Account gesloten", dag(wie.geslotenOp().orElse(null))))
                        .filter(een -> een.waarde() != null)
                        .toList();
    }

    private static String dag(Instant op) {
        return op == null ? null : DutchDates.withYear(op);
    }

    private List<Gegeven> rollen(Medewerker wie) {
        return Rows.of(
                        em.createNativeQuery(
                                        "select upper(rol), van, tot from medewerker_rol where medewerker_id = ?1 order by rol")
                                .setParameter(1, wie.id()),
                        Rolduur.class)
                .stream()
                .map(een -> new Gegeven(hoofdletter(een.rol().woord()), duur(een)))
                .toList();
    }

    private static String hoofdletter(String woord) {
        return woord.substring(0, 1).toUpperCase(Locale.ROOT) + woord.substring(1);
    }

    private static String duur(Rolduur een) {
        return (een.van() == null ? "sinds wanneer weten wij niet" : "vanaf " + DutchDates.withYear(een.van()))
                + (een.tot() == null ? "" : ", tot en met " + DutchDates.withYear(een.tot()));
    }

    private List<Gegeven> afwezig(Medewerker wie) {
        return Rows.of(
                        em.createNativeQuery("select van, tot from afwezigheid where medewerker_id = ?1 order by van")
                                .setParameter(1, wie.id()),
                        Weg.class)
                .stream()
                .map(een -> new Gegeven(DutchDates.withYear(een.van()), "tot en met " + DutchDates.withYear(een.tot())))
                .toList();
    }

    @Override
    public Set<String> velden() {
        return Set.of("medewerker.naam", "medewerker.gebruikersnaam", "medewerker.email", "urenregel.ontvanger");
    }
}
