package nl.buurtregie.mensen.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.OpenAccount;
import nl.buurtregie.medewerker.OpenWerk;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Sessies;
import nl.buurtregie.medewerker.Sleutelring;
import nl.buurtregie.mensen.Delen;
import nl.buurtregie.mensen.Sleutels;
import nl.buurtregie.mensen.Werkverdeling;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.inloggen.Sleutelbossen;
import nl.buurtregie.overlast.ronde.Straatsleutels;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.config.Config;

/** An organisation whose people come in through a provider, on a real database; gone after the test. */
final class Gemeentekantoor {

    static final String SITE = "https://buurt.example";
    static final URI TERUG = URI.create(SITE + "/inloggen/gemeente/terug");
    static final String BROWSER = "van deze browser";

    final EntityManager em;
    final Proefprovider gemeente;
    /** What is signed is held against the real time, so this one begins there. */
    final Schuifklok klok = new Schuifklok(Instant.now());

    final Testobjecten objecten;
    final Map<String, String> omgeving = new HashMap<>();
    final Medewerker fenna;
    /** Who has an open case. */
    final Set<Long> metWerk = new HashSet<>();

    /** Whose cases went to nobody. */
    final List<Long> overgedragen = new ArrayList<>();

    private final OpenWerk zaken = new OpenWerk() {
        @Override
        public Rol rol() {
            return Rol.BEMIDDELAAR;
        }

        @Override
        public List<Stuk> van(long medewerkerId) {
            return !metWerk.contains(medewerkerId)
                    ? List.of()
                    : List.of(new Stuk("2026-0217", "Bemiddelen", "vóór vr 4 december"));
        }

        @Override
        public int draagOver(Ik door, long van, Long naar) {
            overgedragen.add(van);
            return 1;
        }
    };

    /** Whose link of a calendar works no longer. */
    final List<Long> zonderAgenda = new ArrayList<>();

    private final Sleutelring agenda = new Sleutelring() {
        @Override
        public Optional<String> heeft(long medewerkerId) {
            return Optional.empty();
        }

        @Override
        public void trekIn(long medewerkerId) {
            zonderAgenda.add(medewerkerId);
        }
    };

    private Gemeentekantoor(EntityManager em, Proefprovider gemeente) {
        this.em = em;
        this.gemeente = gemeente.netjes();
        omgeving.put("uitgever", gemeente.uitgever());
        omgeving.put("geheim", Proefprovider.GEHEIM);
        objecten = new Testobjecten(em, klok).met(Config.class, config(omgeving));
        Testobjecten.zet(maak(Demoaccounts.class), "aan", false);
        Testobjecten.zet(maak(Werkverdeling.class), "delen", new Delen<>(List.of(zaken)));
        Testobjecten.zet(
                maak(Sleutels.class),
                "ringen",
                new Delen<>(List.of(maak(Sleutelbossen.class), maak(Straatsleutels.class), agenda)));
        Delen.anderen(objecten, List.of(maak(Gemeenteloket.class)));
        fenna = account("fenna", "Fenna Kooi", "fenna@voorbeeld.example", Rol.BEHEERDER);
    }

    static void proef(Proefprovider gemeente, Consumer<Gemeentekantoor> werk) {
        Testdatabase.proef(em -> werk.accept(new Gemeentekantoor(em, gemeente)));
    }

    <T> T maak(Class<T> type) {
        return objecten.maak(type);
    }

    /** With a password, as before there was a provider. */
    Medewerker account(String gebruikersnaam, String naam, String email, Rol... rollen) {
        return account(gebruikersnaam, naam, email, false, rollen);
    }

    Medewerker account(String gebruikersnaam, String naam, String email, boolean demo, Rol... rollen) {
        long id = maak(OpenAccount.class).open(gebruikersnaam, naam, "de kat zit op het dak", Set.of(rollen), demo);
        em.flush();
        Medewerker wie = maak(Medewerkers.class).get(id);
        wie.bereikbaarOp(email);
        em.flush();
        return wie;
    }

    /** Lotte, as the provider knows her, in these groups. */
    static Map<String, Object> lotte(String... groepen) {
        return new HashMap<>(Map.of(
                "sub",
                "f:1234",
                "sid",
                "sessie-daar",
                "name",
                "Lotte de Windkracht",
                "email",
                "lotte@voorbeeld.example",
                "email_verified",
                true,
                "groups",
                List.of(groepen)));
    }

    /** The whole way: our question, the page there, and back. */
    HoorGemeente.Binnen kom(Map<String, Object> wie) {
        gemeente.binnenIs(wie);
        return terug(vraag(false));
    }

    URI vraag(boolean opnieuw) {
        return maak(VraagGemeente.class).vraag(BROWSER, "/mijn-zaken", opnieuw, TERUG);
    }

    HoorGemeente.Binnen terug(URI vraag) {
        return antwoord(gemeente.logIn(vraag), BROWSER);
    }

    HoorGemeente.Binnen antwoord(URI terug, String browser) {
        Map<String, String> velden = Proefprovider.velden(terug.getRawQuery());
        HoorGemeente.Binnen binnen =
                maak(HoorGemeente.class).antwoord(velden.get("code"), velden.get("state"), browser, TERUG);
        em.flush();
        return binnen;
    }

    void sessie(Medewerker wie, String sleutel, Inlogwijze wijze, Sessies.Elders elders) {
        maak(Sessies.class).begin(wie, sleutel, "Chrome op Android", wijze, elders);
        em.flush();
    }

    boolean loopt(String sleutel) {
        em.flush();
        em.clear();
        return maak(Sessies.class).eigenaar(sleutel).isPresent();
    }

    /** "Eerste keer binnen via de gemeente door Lotte de Windkracht", newest first. */
    List<String> boek(Medewerker wie) {
        em.flush();
        return maak(Accountboek.class).van(wie.id()).stream()
                .map(een -> een.wat().woord() + (een.toelichting() == null ? "" : " " + een.toelichting()) + " door "
                        + een.door())
                .toList();
    }

    long aantal(String tabel) {
        em.flush();
        return ((Number) em.createNativeQuery("select count(*) from " + tabel).getSingleResult()).longValue();
    }

    /** Everybody who came in so far did so at another provider. */
    void waren(String uitgever) {
        em.flush();
        em.createNativeQuery("update gemeentelogin set uitgever = ?1")
                .setParameter(1, uitgever)
                .executeUpdate();
    }

    String post() {
        em.flush();
        List<?> laatste = em.createNativeQuery("select aan || '\n' || tekst from uitgaand order by id desc limit 1")
                .getResultList();
        return laatste.isEmpty() ? "" : (String) laatste.get(0);
    }

    void weigert(String regel, ThrowingCallable act) {
        RuleViolation nee = catchThrowableOfType(RuleViolation.class, act);
        assertThat(nee).as("niet geweigerd").isNotNull();
        assertThat(nee.rule()).isEqualTo(regel);
    }

    /** As a server has it that did not speak with the provider yet. */
    Gemeenteloket loketOpnieuw() {
        return new Testobjecten(em, klok).met(Config.class, config(omgeving)).maak(Gemeenteloket.class);
    }

    /** As a server knows it that is set up for another provider. */
    Provider providerOp(String uitgever) {
        Map<String, String> daar = Map.of("uitgever", uitgever);
        return new Testobjecten(em, klok).met(Config.class, config(daar)).maak(Provider.class);
    }

    private static Config config(Map<String, String> omgeving) {
        return (Config) Proxy.newProxyInstance(
                Gemeentekantoor.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (config, methode, waarden) -> Optional.ofNullable(
                        omgeving.get(((String) waarden[0]).replaceFirst("^buurtregie[.]gemeentelogin[.]", ""))));
    }
}
