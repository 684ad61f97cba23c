package nl.buurtregie.overlast.ronde.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.platform.Json;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.Typed;

/** What a phone sent, read field by field; whatever is not as agreed is refused with the name of the field. */
public final class Telefoonbericht {

    private static final Instant VROEGST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAATST = Instant.parse("2100-01-01T00:00:00Z");

    private final JsonObject object;

    private Telefoonbericht(JsonObject object) {
        this.object = object;
    }

    static Telefoonbericht lees(String tekst) {
        try (JsonReader lezer = Json.createReader(new StringReader(tekst))) {
            return new Telefoonbericht(lezer.readObject());
        } catch (JsonException | IllegalStateException stuk) {
            throw fout("");
        }
    }

    boolean heeft(String naam) {
        JsonValue waarde = object.get(naam);
        return waarde != null && waarde.getValueType() != JsonValue.ValueType.NULL;
    }

    String tekst(String naam) {
        if (!heeft(naam)) {
            return null;
        }
        if (!(object.get(naam) instanceof JsonString tekst)) {
            throw fout(naam);
        }
        String schoon = Typed.text(tekst.getString());
        return schoon.isEmpty() ? null : schoon;
    }

    /** @param langste characters */
    String tekst(String naam, int langste) {
        String tekst = tekst(naam);
        if (tekst != null && tekst.length() > langste) {
            throw new RuleViolation("O1.8", naam, "Maak de tekst korter: hooguit " + langste + " tekens.");
        }
        return tekst;
    }

    Integer getal(String naam) {
        if (!heeft(naam)) {
            return null;
        }
        if (object.get(naam) instanceof JsonNumber getal && getal.doubleValue() == Math.rint(getal.doubleValue())) {
            return getal.intValue();
        }
        throw fout(naam);
    }

    double komma(String naam) {
        if (object.get(naam) instanceof JsonNumber getal) {
            return getal.doubleValue();
        }
        throw fout(naam);
    }

    boolean waar(String naam) {
        JsonValue waarde = object.get(naam);
        if (waarde != null && !JsonValue.TRUE.equals(waarde) && !JsonValue.FALSE.equals(waarde)) {
            throw fout(naam);
        }
        return JsonValue.TRUE.equals(waarde);
    }

    public UUID kenmerk(String naam) {
        return heeft(naam) ? kenmerk(naam, tekst(naam)) : null;
    }

    public static UUID kenmerk(String naam, String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException | NullPointerException geen) {
            throw fout(naam);
        }
    }

    <E extends Enum<E>> E keuze(String naam, Class<E> type) {
        try {
            return Enum.valueOf(type, String.valueOf(tekst(naam)));
        } catch (IllegalArgumentException onbekend) {
            throw fout(naam);
        }
    }

    /** A moment by the phone's clock, told by ours: what the phone calls "sent" is now. */
    Instant moment(String naam, Duration scheef) {
        return moment(naam).plus(scheef);
    }

    /** How far the phone's clock is behind ours. */
    Duration scheef(Instant nu) {
        return Duration.between(moment("verzonden"), nu);
    }

    private Instant moment(String naam) {
        try {
            Instant moment = Instant.parse(String.valueOf(tekst(naam)));
            if (moment.isAfter(VROEGST) && moment.isBefore(LAATST)) {
                return moment;
            }
        } catch (DateTimeException geen) {
            throw fout(naam);
        }
        throw fout(naam);
    }

    /** @param meeste more are refused */
    List<Telefoonbericht> lijst(String naam, int meeste) {
        return rij(naam, meeste).stream()
                .map(een -> {
                    if (een instanceof JsonObject deel) {
                        return new Telefoonbericht(deel);
                    }
                    throw fout(naam);
                })
                .toList();
    }

    List<String> woorden(String naam, int meeste) {
        return rij(naam, meeste).stream()
                .map(een -> {
                    if (een instanceof JsonString woord && woord.getString().matches("[A-Za-z0-9-]{1,20}")) {
                        return woord.getString();
                    }
                    throw fout(naam);
                })
                .toList();
    }

    Telefoonbericht deel(String naam) {
        if (!heeft(naam)) {
            return null;
        }
        if (object.get(naam) instanceof JsonObject deel) {
            return new Telefoonbericht(deel);
        }
        throw fout(naam);
    }

    private List<JsonValue> rij(String naam, int meeste) {
        if (!heeft(naam)) {
            return List.of();
        }
        if (object.get(naam) instanceof JsonArray rij && rij.size() <= meeste) {
            return rij;
        }
        throw fout(naam);
    }

    private static RuleViolation fout(String naam) {
        String veld = naam.isEmpty() ? "Het bericht" : "‘" + naam + "’";
        return new RuleViolation(
                "O1.8", naam, veld + " klopt niet. Vernieuw de app: open hem opnieuw als je netwerk hebt.");
    }
}
