package nl.buurtregie.platform.persistence;

import jakarta.persistence.Query;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a query as records: column by column, in the order of the components. */
public final class Rows {

    private Rows() {}

    /**
     * @param type as many components as the query has columns, at least two: numbers, texts, codes, dates, moments, UUIDs,
     *     entities
     * @throws IllegalStateException when a row does not fit
     */
    public static <R extends Record> List<R> of(Query query, Class<R> type) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> maker = type.getDeclaredConstructor(types);
            maker.setAccessible(true);
            List<?> rows = query.getResultList();
            return rows.stream().map(row -> fill(maker, types, (Object[]) row)).toList();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }

    /** The second column by the first, in the order of the rows. */
    public static <K, V> Map<K, V> map(Query query, Class<K> key, Class<V> value) {
        Map<K, V> found = new LinkedHashMap<>();
        List<?> rows = query.getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            found.put(key.cast(value(columns[0], key)), value.cast(value(columns[1], value)));
        }
        return found;
    }

    private static <R> R fill(Constructor<R> maker, Class<?>[] types, Object[] row) {
        try {
            return maker.newInstance(IntStream.range(0, row.length)
                    .mapToObj(column -> value(row[column], types[column]))
                    .toArray());
        } catch (ReflectiveOperationException | RuntimeException unfit) {
            throw new IllegalStateException(maker.getDeclaringClass().getName(), unfit);
        }
    }

    private static Object value(Object value, Class<?> type) {
        if (value == null || type.isInstance(value)) {
            return value;
        }
        if (value instanceof Number number) {
            return number(number, type);
        }
        if (value instanceof Timestamp moment && type == Instant.class) {
            return moment.toInstant();
        }
        if (value instanceof Date day && type == LocalDate.class) {
            return day.toLocalDate();
        }
        if (value instanceof String text) {
            return type == UUID.class ? UUID.fromString(text) : code(text, type);
        }
        return value;
    }

    private static Object number(Number number, Class<?> type) {
        if (type == double.class || type == Double.class) {
            return number.doubleValue();
        }
        return type == long.class || type == Long.class ? (Object) number.longValue() : (Object) number.intValue();
    }

    private static Object code(String text, Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + type.getSimpleName() + " is called " + text));
    }
}
