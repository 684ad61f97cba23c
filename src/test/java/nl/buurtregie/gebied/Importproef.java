package nl.buurtregie.gebied;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.mensen.Delen;
import nl.buurtregie.platform.persistence.Outdated;
import nl.buurtregie.platform.persistence.Testdatabase;

/** Brings files in, in a database that forgets it afterwards. */
final class Importproef {

    private final Testobjecten objecten;

    private final EntityManager em;

    private Importproef(Testobjecten objecten, EntityManager em) {
        this.objecten = objecten;
        this.em = em;
    }

    static void proef(Consumer<Importproef> werk) {
        Testdatabase.proef(em -> {
            Testobjecten objecten =
                    new Testobjecten(em, Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC));
            werk.accept(new Importproef(metBericht(objecten), em).met());
        });
    }

    /** What rests on the buurten, of those that this test is about. */
    Importproef met(OpBuurten... volgers) {
        objecten.met(Instance.class, new Delen<>(List.of(volgers)));
        return this;
    }

    /** What the container does after the commit. */
    private static Testobjecten metBericht(Testobjecten objecten) {
        Event<?> bericht = (Event<?>) Proxy.newProxyInstance(
                Importproef.class.getClassLoader(), new Class<?>[] {Event.class}, (object, methode, waarden) -> {
                    objecten.maak(EntityManager.class).clear();
                    objecten.maak(Gebieden.class).vergeet((Outdated) waarden[0]);
                    objecten.maak(Vlakken.class).vergeet((Outdated) waarden[0]);
                    return null;
                });
        return met(objecten, Event.class, bericht);
    }

    private static <T> Testobjecten met(Testobjecten objecten, Class<T> type, Object object) {
        return objecten.met(type, type.cast(object));
    }

    <T> T maak(Class<T> type) {
        return objecten.maak(type);
    }

    void doe(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    /** What is wrong with it, a line a fault. */
    List<String> stelVoor(Importsoort soort, int jaar, Niveau niveau, String bestand) {
        return maak(StelImportVoor.class)
                .stelVoor(new Importvraag(soort, jaar, niveau, "proefbron", bestand, "Fenna Kooi"))
                .stream()
                .map(een -> een.plek() + ": " + een.waarom())
                .toList();
    }

    void neem(Importsoort soort, int jaar, Niveau niveau, String bestand) {
        assertThat(stelVoor(soort, jaar, niveau, bestand)).isEmpty();
        maak(NeemImportOver.class).neemOver(voorstel().id(), "Fenna Kooi");
    }

    Importvoorstellen.Voorstel voorstel() {
        return maak(Importvoorstellen.class).huidig().orElseThrow();
    }

    /** The invented city, as the newest division, with nothing else. */
    Importproef metProefstad() {
        neem(Importsoort.INDELING, 2025, null, Proefgebied.indeling());
        return this;
    }
}
