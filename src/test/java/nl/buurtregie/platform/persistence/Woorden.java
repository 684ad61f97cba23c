package nl.buurtregie.platform.persistence;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.wijkkompas.publicatie.Verloop;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.AggregateMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.converters.EnumTypeConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/** The codes that a column may have, by "table.column": of this program, and of a release ({@code uitgaven/v….woorden}). */
class Woorden {

    /** Read by their names, and of no entity. */
    private static final Map<String, Class<? extends Enum<?>>> ZONDER_ENTITEIT =
            Map.of("beveiligingslog.wat", AuditEvent.class, "publicatieverloop.wat", Verloop.Wat.class);

    private Woorden() {}

    /** The newest with a date in the changelog: "## 0.1.0 – 2026-11-30". */
    static String laatsteUitgave() throws IOException {
        return Files.readString(Path.of("CHANGELOG.md"))
                .lines()
                .filter(regel -> regel.matches("## \\d+\\.\\d+\\.\\d+ – \\d{4}-.*"))
                .map(regel -> "v" + regel.split(" ")[1])
                .findFirst()
                .orElseThrow();
    }

    /** @throws IllegalStateException with what should be in it, when a release was made without its list */
    static Map<String, Set<String>> van(String uitgave) throws IOException {
        Path lijst = Path.of("src/test/resources/uitgaven/" + uitgave + ".woorden");
        if (!Files.exists(lijst)) {
            Path nu = Path.of("target", lijst.getFileName().toString());
            Testdatabase.proef(em -> schrijf(nu, nu(em)));
            throw new IllegalStateException(lijst + " is missing; at the tag itself it is " + nu);
        }
        return Files.readAllLines(lijst).stream()
                .map(regel -> regel.split("="))
                .collect(Collectors.toMap(regel -> regel[0], regel -> Set.of(regel[1].split(","))));
    }

    static Map<String, Set<String>> nu(EntityManager em) {
        Map<String, Set<String>> woorden = new TreeMap<>();
        em.unwrap(Session.class).getDescriptors().values().stream()
                .filter(soort -> !soort.isAggregateDescriptor())
                .forEach(soort -> soort.getMappings().forEach(veld -> zoek(veld, woorden)));
        ZONDER_ENTITEIT.forEach((kolom, codes) -> woorden.put(kolom, namen(codes)));
        return woorden;
    }

    /** Whether the database raises the floor at the first row with this. */
    static boolean verhoogt(EntityManager em, String kolom, String woord) {
        return !em.createNativeQuery("select t.tgname from pg_trigger t join pg_attribute a on a.attrelid = t.tgrelid"
                        + " and a.attnum = any (t.tgattr) where t.tgfoid = 'vloer_omhoog'::regproc"
                        + " and t.tgrelid = ?1::regclass and a.attname = ?2 and pg_get_triggerdef(t.oid) ~ ?3")
                .setParameter(1, kolom.split("\\.")[0])
                .setParameter(2, kolom.split("\\.")[1])
                .setParameter(3, "\\y" + woord + "\\y")
                .getResultList()
                .isEmpty();
    }

    private static void zoek(DatabaseMapping veld, Map<String, Set<String>> woorden) {
        if (veld instanceof AggregateMapping deel) {
            deel.getReferenceDescriptor().getMappings().forEach(een -> zoek(een, woorden));
        } else if (veld instanceof DirectCollectionMapping lijst) {
            zet(lijst.getDirectField(), lijst.getValueConverter(), woorden);
        } else if (veld instanceof AbstractDirectMapping een) {
            zet(een.getField(), een.getConverter(), woorden);
        }
    }

    private static void zet(DatabaseField kolom, Converter codes, Map<String, Set<String>> woorden) {
        if (codes instanceof EnumTypeConverter soort) {
            woorden.put(kolom.getQualifiedName().toLowerCase(Locale.ROOT), namen(soort.getEnumClass()));
        }
    }

    private static Set<String> namen(Class<?> codes) {
        return Arrays.stream((Enum<?>[]) codes.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void schrijf(Path lijst, Map<String, Set<String>> woorden) {
        try {
            Files.write(
                    lijst,
                    woorden.entrySet().stream()
                            .map(een -> een.getKey() + "=" + String.join(",", een.getValue()))
                            .toList());
        } catch (IOException kapot) {
            throw new UncheckedIOException(kapot);
        }
    }
}
