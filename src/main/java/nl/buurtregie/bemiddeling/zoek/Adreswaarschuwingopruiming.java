package nl.buurtregie.bemiddeling.zoek;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.Set;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Eindigend;
import nl.buurtregie.privacy.bewaren.Verlopen;

/** Keeps the promise under every warning: after its last day it is gone. */
@ApplicationScoped
class Adreswaarschuwingopruiming extends Eindigend {

    Adreswaarschuwingopruiming() {
        super(Verlopen.weg("adreswaarschuwing", "tot"));
    }

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "adreswaarschuwingen",
                Bewaring.Groep.BEWONERS,
                "Waarschuwingen bij een adres",
                "waar een bemiddelaar op moet letten",
                "veilig werken",
                "AVG artikel 6, lid 1 e",
                Period.ofYears(1),
                "hooguit, na het schrijven",
                Bewaring.Daarna.WISSEN,
                "er blijft niets over",
                "waarschuwingen");
    }

    @Override
    public Set<String> velden() {
        return Set.of(
                "adreswaarschuwing.postcode",
                "adreswaarschuwing.huisnummer",
                "adreswaarschuwing.toevoeging",
                "adreswaarschuwing.tekst");
    }
}
