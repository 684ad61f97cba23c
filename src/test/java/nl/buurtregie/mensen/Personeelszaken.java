package nl.buurtregie.mensen;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Inloggen;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.OpenAccount;
import nl.buurtregie.medewerker.OpenWerk;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Sleutelring;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.mensen.boek.Gehoord;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.persistence.Testdatabase;

/** An organisation on a real database with one beheerder; gone after the test. */
final class Personeelszaken {

    static final String WACHTWOORD = "de kat zit op het dak";
    static final String SITE = "https://buurt.example";
    static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");

    final EntityManager em;
    final Testobjecten objecten;
    final Schuifklok klok;
    final Ik fenna;
    /** Cases of mediators, by account; an owner of 0 is nobody. */
    final Map<Long, List<OpenWerk.Stuk>> zaken = new HashMap<>();

    /** The account of which no work can be taken. */
    long houdtVast;

    final Set<Long> ingetrokken = new HashSet<>();

    private final OpenWerk werk = new OpenWerk() {
        @Override
        public Rol rol() {
            return Rol.BEMIDDELAAR;
        }

        @Override
        public List<Stuk> van(long medewerkerId) {
            return zaken.getOrDefault(medewerkerId, List.of());
        }

        @Override
        public int draagOver(Ik door, long van, Long naar) {
            if (van == houdtVast) {
                throw new NotFound();
            }
            List<Stuk> weg = zaken.remove(van);
            zaken.put(naar == null ? 0 : naar, weg == null ? List.of() : weg);
            return naar == null && weg != null ? weg.size() : 0;
        }
    };

    private final Sleutelring ring = new Sleutelring() {
        @Override
        public Optional<String> heeft(long medewerkerId) {
            return ingetrokken.contains(medewerkerId) ? Optional.empty() : Optional.of("agendalink");
        }

        @Override
        public void trekIn(long medewerkerId) {
            ingetrokken.add(medewerkerId);
        }
    };

    private Personeelszaken(EntityManager em) {
        this.em = em;
        this.klok = new Schuifklok(NU);
        this.objecten = new Testobjecten(em, klok);
        Testobjecten.zet(maak(nl.buurtregie.medewerker.Demoaccounts.class), "aan", false);
        Testobjecten.zet(maak(Werkverdeling.class), "delen", new Delen<>(List.of(werk)));
        Testobjecten.zet(maak(Sleutels.class), "ringen", new Delen<>(List.of(ring)));
        Delen.anderen(objecten, List.of());
        this.fenna = account("fenna", "Fenna Kooi", Rol.BEHEERDER);
    }

    static void proef(Consumer<Personeelszaken> werk) {
        Testdatabase.proef(em -> werk.accept(new Personeelszaken(em)));
    }

    <T> T maak(Class<T> type) {
        return objecten.maak(type);
    }

    Ik account(String gebruikersnaam, String naam, Rol... rollen) {
        long id = maak(OpenAccount.class).open(gebruikersnaam, naam, WACHTWOORD, Set.of(rollen), false);
        em.flush();
        return new Ik(id, naam, Set.of(rollen));
    }

    Medewerker wie(long id) {
        return maak(Medewerkers.class).get(id);
    }

    Optional<Medewerker> login(String naam, String wachtwoord) {
        Inloggen inloggen = maak(Inloggen.class);
        Optional<Medewerker> wie = inloggen.probeer(naam, wachtwoord, "192.0.2.1");
        wie.ifPresent(een -> inloggen.gelukt(een, "192.0.2.1"));
        return wie;
    }

    /** As the launcher makes it. */
    String linkVanDeServer() {
        Geheim geheim = Geheim.nieuw();
        em.persist(new Accountlink(Accountlink.Soort.BEHEERDER, null, geheim, klok.instant()));
        em.flush();
        return geheim.tekst();
    }

    /** The secret in the mail that went last, and the whole of that mail in {@link #post}. */
    String linkInPost() {
        return post().replaceFirst("(?s).*/([A-Za-z0-9_-]{32})(?![A-Za-z0-9_-]).*", "$1");
    }

    /** To whom, subject and text of the mail that went last; empty when none did. */
    String post() {
        em.flush();
        List<?> laatste = em.createNativeQuery(
                        "select aan || '\n' || onderwerp || '\n' || tekst from uitgaand order by id desc limit 1")
                .getResultList();
        return laatste.isEmpty() ? "" : (String) laatste.get(0);
    }

    /** From when on the mail that was made last does not go any more. */
    Instant postUiterlijk() {
        em.flush();
        return Instant.ofEpochSecond(((Number) em.createNativeQuery(
                                "select extract(epoch from uiterlijk) from uitgaand order by id desc limit 1")
                        .getSingleResult())
                .longValue());
    }

    Ik nodigUit(String naam, String email, Rol... rollen) {
        long id = maak(NodigUit.class).nodigUit(fenna, naam, email, Set.of(rollen), SITE);
        return new Ik(id, naam, Set.of(rollen));
    }

    /** From a page that was opened just now. */
    Gehoord rollen(Ik door, Ik wie, Rol... nieuw) {
        Set<Rol> getoond = Set.copyOf(wie(wie.id()).rollen());
        return maak(WijzigRollen.class).wijzig(door, wie.id(), getoond, Set.of(nieuw));
    }

    /** From a page that was opened just now. */
    Gehoord persoon(Ik wie, String naam, String email) {
        return persoon(opPagina(wie), wie, naam, email);
    }

    Gehoord persoon(WijzigAccount.Persoon gezien, Ik wie, String naam, String email) {
        return maak(WijzigPersoon.class).wijzig(fenna, wie.id(), gezien, new WijzigAccount.Persoon(naam, email));
    }

    WijzigAccount.Persoon opPagina(Ik wie) {
        Medewerker nu = wie(wie.id());
        return new WijzigAccount.Persoon(nu.naam(), nu.email().orElse(null));
    }

    /** The words of the book of one account, newest first. */
    List<Accountwijziging.Wat> boek(Ik wie) {
        return maak(Accountboek.class).van(wie.id()).stream()
                .map(Accountwijziging::wat)
                .toList();
    }

    long aantalPost() {
        em.flush();
        return ((Number) em.createNativeQuery("select count(*) from uitgaand").getSingleResult()).longValue();
    }

    /** Kinds of what waits for this address, or failed there. */
    List<String> naar(String adres) {
        em.flush();
        List<?> soorten = em.createNativeQuery("select soort from uitgaand where lower(aan) = ?1 order by id")
                .setParameter(1, adres)
                .getResultList();
        return soorten.stream().map(String.class::cast).toList();
    }

    Object waarde(String sql) {
        em.flush();
        return em.createNativeQuery(sql).getSingleResult();
    }

    void vergeet() {
        em.flush();
        em.clear();
    }
}
