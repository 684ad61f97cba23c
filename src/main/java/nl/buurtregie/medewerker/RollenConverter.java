package nl.buurtregie.medewerker;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

@Converter(autoApply = true)
class RollenConverter implements AttributeConverter<Rol, String> {

    @Override
    public String convertToDatabaseColumn(Rol rol) {
        return rol.code();
    }

    @Override
    public Rol convertToEntityAttribute(String code) {
        return Rol.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
