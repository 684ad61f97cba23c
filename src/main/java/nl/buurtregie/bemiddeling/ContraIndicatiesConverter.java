package nl.buurtregie.bemiddeling;

import jakarta.persistence.Converter;
import nl.buurtregie.platform.persistence.CodeSetConverter;

@Converter
class ContraIndicatiesConverter extends CodeSetConverter<ContraIndicatie> {

    ContraIndicatiesConverter() {
        super(ContraIndicatie.class);
    }
}
