package nl.buurtregie.medewerker;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** A role is written as its code. */
@Converter
public class RollenConverter implements AttributeConverter<Rol, String> {

    @Override
    public String convertToDatabaseColumn(Rol rol) {
        return rol == null ? null : rol.code();
    }

    @Override
    public Rol convertToEntityAttribute(String code) {
        return code == null ? null : Rol.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
