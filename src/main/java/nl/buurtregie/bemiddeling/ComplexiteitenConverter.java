package nl.buurtregie.bemiddeling;

import jakarta.persistence.Converter;
import nl.buurtregie.platform.persistence.CodeSetConverter;

@Converter
class ComplexiteitenConverter extends CodeSetConverter<Complexiteit> {

    ComplexiteitenConverter() {
        super(Complexiteit.class);
    }
}
