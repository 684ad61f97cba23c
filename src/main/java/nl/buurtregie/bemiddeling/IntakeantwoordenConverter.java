package nl.buurtregie.bemiddeling;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import nl.buurtregie.platform.Json;

/** Answers are written as [["question", "answer"], …]: they are read and let go together, and never looked for. */
@Converter
public class IntakeantwoordenConverter implements AttributeConverter<List<Intakeantwoord>, String> {

    @Override
    public String convertToDatabaseColumn(List<Intakeantwoord> antwoorden) {
        if (antwoorden == null || antwoorden.isEmpty()) {
            return null;
        }
        JsonArrayBuilder alle = Json.createArrayBuilder();
        antwoorden.forEach(
                een -> alle.add(Json.createArrayBuilder().add(een.vraag()).add(een.antwoord())));
        return alle.build().toString();
    }

    @Override
    public List<Intakeantwoord> convertToEntityAttribute(String tekst) {
        if (tekst == null) {
            return List.of();
        }
        try (JsonReader lezer = Json.createReader(new StringReader(tekst))) {
            return lezer.readArray().stream()
                    .map(JsonValue::asJsonArray)
                    .map(IntakeantwoordenConverter::antwoord)
                    .toList();
        }
    }

    private static Intakeantwoord antwoord(JsonArray een) {
        return new Intakeantwoord(een.getString(0), een.getString(1));
    }
}
