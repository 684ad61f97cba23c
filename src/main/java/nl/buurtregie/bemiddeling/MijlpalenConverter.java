package nl.buurtregie.bemiddeling;

import jakarta.persistence.Converter;
import nl.buurtregie.platform.persistence.CodeSetConverter;

@Converter
class MijlpalenConverter extends CodeSetConverter<Mijlpaal> {

    MijlpalenConverter() {
        super(Mijlpaal.class);
    }
}
