package nl.buurtregie.platform.persistence;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A small set of codes in one column, comma separated, order kept. */
public abstract class CodeSetConverter<E extends Enum<E>> implements AttributeConverter<Set<E>, String> {

    private final Class<E> type;

    protected CodeSetConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(Set<E> codes) {
        return codes == null ? "" : codes.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<E> convertToEntityAttribute(String stored) {
        Set<E> codes = new LinkedHashSet<>();
        if (stored != null && !stored.isEmpty()) {
            Arrays.stream(stored.split(","))
                    .map(code -> Enum.valueOf(type, code))
                    .forEach(codes::add);
        }
        return codes;
    }
}
