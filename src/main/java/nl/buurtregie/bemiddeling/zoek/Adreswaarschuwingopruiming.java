package nl.buurtregie.bemiddeling.zoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Period;
import java.util.Set;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Eindigend;
import nl.buurtregie.privacy.bewaren.Mens;
import nl.buurtregie.privacy.bewaren.Verlopen;
import nl.buurtregie.privacy.bewaren.Verwerking;
import nl.buurtregie.privacy.bewaren.Zichtbaar;

/** Keeps the promise under every warning: after its last day it is gone. */
@ApplicationScoped
class Adreswaarschuwingopruiming extends Eindigend {

    static final String CODE = "adreswaarschuwingen";

    /** Of somebody: what goes, and what that somebody may see. */
    static final Set<String> KOLOMMEN = Set.of(
            "adreswaarschuwing.postcode",
            "adreswaarschuwing.huisnummer",
            "adreswaarschuwing.toevoeging",
            "adreswaarschuwing.tekst");

    @PersistenceContext
    private EntityManager em;

    Adreswaarschuwingopruiming() {
        super(Verlopen.weg("adreswaarschuwing", "tot"));
    }

    @Override
    public boolean wisNogEens(String nummer) {
        return em.createNativeQuery("delete from adreswaarschuwing where id = ?1")
                        .setParameter(1, Long.parseLong(nummer))
                        .executeUpdate()
                > 0;
    }

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                CODE,
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
    public Verwerking verwerking() {
        return Verwerking.van(Mens.OMWONENDEN)
                .gegevens("adres", "waar iemand op moet letten, in vrije tekst")
                .gezienDoor(Zichtbaar.van(Rol.COORDINATOR, Rol.BEMIDDELAAR)
                        .op("/adressen/{partij: [0-9]{1,18}}", "/bemiddelingen/{nummer}"))
                .vrijeTekst("adreswaarschuwing.tekst")
                .maatregelen("alleen te zien bij een zaak op dat adres", "elke waarschuwing heeft een laatste dag")
                .geteld("select count(*) from adreswaarschuwing", "waarschuwingen");
    }

    @Override
    public Set<String> velden() {
        return KOLOMMEN;
    }
}
