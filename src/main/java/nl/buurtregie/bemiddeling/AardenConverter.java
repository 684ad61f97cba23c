package nl.buurtregie.bemiddeling;

import jakarta.persistence.Converter;
import nl.buurtregie.platform.persistence.CodeSetConverter;

@Converter
class AardenConverter extends CodeSetConverter<Aard> {

    AardenConverter() {
        super(Aard.class);
    }
}
