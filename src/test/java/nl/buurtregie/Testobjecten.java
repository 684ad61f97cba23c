package nl.buurtregie;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.buurtregie.medewerker.Adreswissel;
import nl.buurtregie.medewerker.Eigennamen;
import nl.buurtregie.overlast.Partners;
import nl.buurtregie.platform.SiteAddress;
import nl.buurtregie.platform.audit.Origin;
import nl.buurtregie.platform.seal.OuterKeys;
import nl.buurtregie.platform.seal.Testsleutel;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.post.Mailweg;
import nl.buurtregie.post.Smsdienst;
import nl.buurtregie.post.Verslag;
import nl.buurtregie.post.vanzelf.Afzender;
import org.eclipse.microprofile.config.Config;

/** Puts objects of the program together as the container does: one of each, by the types of their injected fields. */
public final class Testobjecten {

    private final Map<Class<?>, Object> bekend = new HashMap<>();

    public Testobjecten(EntityManager em, Clock klok) {
        met(EntityManager.class, em);
        met(Clock.class, klok);
        met(WorkingDays.class, new WorkingDays(true));
        met(Config.class, zonderInstellingen());
        met(Pbkdf2PasswordHash.class, new Testhash());
        met(Origin.class, new Testherkomst());
        met(Smsdienst.class, new GeenSms());
        met(Mailweg.class, new AltijdMail());
        met(Afzender.class, new Testafzender());
        met(SiteAddress.class, Optional::empty);
        met(Adreswissel.class, (wie, oud) -> {});
        met(Eigennamen.class, List::of);
        met(Event.class, gebeurtenissen());
        met(Partners.Signalenlijn.class, () -> true);
        met(OuterKeys.class, Testsleutel.sleutels());
    }

    /** What is told, nobody hears. */
    private static Event<?> gebeurtenissen() {
        return (Event<?>) Proxy.newProxyInstance(
                Testobjecten.class.getClassLoader(), new Class<?>[] {Event.class}, (bus, methode, waarden) -> null);
    }

    public <T> Testobjecten met(Class<T> type, T object) {
        bekend.put(type, object);
        return this;
    }

    public <T> T maak(Class<T> type) {
        if (!bekend.containsKey(type)) {
            T object = nieuw(type);
            bekend.put(type, object);
            vul(object);
        }
        return type.cast(bekend.get(type));
    }

    /** Fills what the container would fill. */
    public void vul(Object object) {
        for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field veld : type.getDeclaredFields()) {
                boolean instelling = veld.getType().isPrimitive(); // stays at nought and no
                if (!instelling
                        && (veld.isAnnotationPresent(Inject.class)
                                || veld.isAnnotationPresent(PersistenceContext.class))) {
                    zet(object, veld, maak(veld.getType()));
                }
            }
        }
    }

    public static <T> T zet(T object, String naam, Object waarde) {
        try {
            zet(object, object.getClass().getDeclaredField(naam), waarde);
            return object;
        } catch (NoSuchFieldException mislukt) {
            throw new IllegalStateException(mislukt);
        }
    }

    private static void zet(Object object, Field veld, Object waarde) {
        try {
            veld.setAccessible(true);
            veld.set(object, waarde);
        } catch (IllegalAccessException mislukt) {
            throw new IllegalStateException(mislukt);
        }
    }

    static <T> T nieuw(Class<T> type) {
        if (type.isInterface()) {
            return nooit(type);
        }
        try {
            Constructor<T> maker = type.getDeclaredConstructor();
            maker.setAccessible(true);
            return maker.newInstance();
        } catch (ReflectiveOperationException mislukt) {
            throw new IllegalStateException(type.getName(), mislukt);
        }
    }

    /** Somebody else's part, that this test does not reach. */
    private static <T> T nooit(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                Testobjecten.class.getClassLoader(), new Class<?>[] {type}, (object, methode, waarden) -> {
                    throw new IllegalStateException(type.getName() + " is no part of this test");
                }));
    }

    /** Every setting has its default. */
    private static Config zonderInstellingen() {
        return (Config) Proxy.newProxyInstance(
                Testobjecten.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (config, methode, waarden) -> Optional.empty());
    }

    /** A browser at an address of an example, where nobody is logged in. */
    /** A test that does not ask has a mail server. */
    private static final class AltijdMail extends Mailweg {

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    /** Nobody sends text messages in a test that does not ask for it. */
    private record GeenSms() implements Smsdienst {

        @Override
        public boolean isIngesteld() {
            return false;
        }

        @Override
        public Verslag verstuur(String kenmerk, String aan, String tekst, BooleanSupplier neem) {
            throw new IllegalStateException("geen sms");
        }
    }

    private record Testafzender() implements Afzender {

        @Override
        public String naam() {
            return "Buurtbemiddeling";
        }

        @Override
        public String telefoon() {
            return "050 000 00 00";
        }

        @Override
        public Optional<String> taalhulp() {
            return Optional.of("050 000 00 01");
        }
    }

    private static final class Testherkomst implements Origin {

        @Override
        public String address() {
            return "192.0.2.41";
        }

        @Override
        public String route() {
            return "GET /test";
        }

        @Override
        public Long account() {
            return null;
        }
    }

    /** Quick, and of no use to anybody. */
    private static final class Testhash implements Pbkdf2PasswordHash {

        @Override
        public String generate(char[] wachtwoord) {
            return "PBKDF2WithHmacSHA512:210000:" + new String(wachtwoord);
        }

        @Override
        public boolean verify(char[] wachtwoord, String hash) {
            return hash.endsWith(":" + new String(wachtwoord)); // with whatever settings it was made
        }
    }
}
