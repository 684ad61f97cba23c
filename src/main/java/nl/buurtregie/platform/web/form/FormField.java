package nl.buurtregie.platform.web.form;

import jakarta.validation.constraints.Pattern;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.buurtregie.platform.Typed;
import nl.buurtregie.platform.web.language.Spoken;

/** One typed field becomes one value; what cannot be read becomes a sentence at the field. */
final class FormField {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, Long.class);

    private FormField() {}

    static Object read(Form form, RecordComponent part) {
        String name = part.getName();
        List<String> typed = form.values(name).stream()
                .map(reader(part))
                .filter(text -> !text.isEmpty())
                .toList();
        try {
            if (part.getType() == Set.class) {
                return codes(typed, part);
            }
            return typed.isEmpty() ? nothing(part.getType()) : value(typed.get(0), part.getType());
        } catch (Unreadable fault) {
            form.error(name, fault.getMessage());
            return part.getType() == Set.class ? Set.of() : nothing(part.getType());
        }
    }

    /** What has a pattern is a number of some kind, or an address of mail. */
    private static UnaryOperator<String> reader(RecordComponent part) {
        if (part.isAnnotationPresent(AsTyped.class)) {
            return Typed::asTyped;
        }
        boolean isNumber = NUMBERS.contains(part.getType())
                || part.getAccessor().isAnnotationPresent(Pattern.class)
                || part.getAccessor().isAnnotationPresent(PhoneField.class)
                || part.getAccessor().isAnnotationPresent(MailField.class);
        return isNumber ? Typed::digits : Typed::text;
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : null;
    }

    private static Object value(String text, Class<?> type) {
        if (text.chars().anyMatch(FormField::isControl)) {
            throw new Unreadable(Spoken.text("veld.teken"));
        }
        if (type == String.class) {
            return text;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == int.class || type == Integer.class) {
            return number(text);
        }
        if (type == Long.class) {
            return number(text).longValue();
        }
        if (type == LocalDate.class) {
            return date(text);
        }
        if (type == LocalTime.class) {
            return time(text);
        }
        if (type == UUID.class) {
            return uuid(text);
        }
        return code(text, type);
    }

    private static Integer number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new Unreadable(Spoken.text("veld.cijfers"));
        }
        return Integer.valueOf(text);
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isAfter(FIRST) && date.isBefore(LAST)) {
                return date;
            }
        } catch (DateTimeException unreadable) {
            throw new Unreadable("Vul een dag in, met dag, maand en jaar.");
        }
        throw new Unreadable("Kijk het jaar na. Schrijf het met vier cijfers.");
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.replace('.', ':'));
        } catch (DateTimeException unreadable) {
            throw new Unreadable("Vul een tijd in, zoals 19.00.");
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable(Spoken.text("veld.oud"));
        }
    }

    private static Set<Object> codes(List<String> typed, RecordComponent part) {
        Class<?> type = (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
        Set<Object> codes = new LinkedHashSet<>();
        typed.forEach(text -> codes.add(value(text, type)));
        return codes;
    }

    private static Object code(String text, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new Unreadable(Spoken.text("veld.keuze"));
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String sentence) {
            super(sentence);
        }
    }
}
