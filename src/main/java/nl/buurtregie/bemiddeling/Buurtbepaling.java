package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.buurtregie.bemiddeling.begrip.Adresbron;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.gebied.postcode.Postcodelijst;
import nl.buurtregie.platform.RuleViolation;

/** In which buurt a case lies: what somebody chose goes before what the list says. */
@ApplicationScoped
class Buurtbepaling {

    @Inject
    private Gebieden gebieden;

    @Inject
    private Postcodelijst postcodes;

    /** @param bron null when there is no list to look in */
    record Plek(Buurt buurt, Adresbron bron) {}

    Plek bepaal(Aanmelding aanmelding) {
        Optional<Buurt> gevonden = volgensLijst(aanmelding.eersteBuur().adres());
        Buurt buurt =
                aanmelding.buurtCode() == null ? gevonden.orElseThrow(this::geenBuurt) : kies(aanmelding.buurtCode());
        return new Plek(buurt, bron(aanmelding.eersteBuur().adres(), gevonden, buurt));
    }

    /** Somebody says in which buurt it lies after all. */
    Plek gekozen(String buurtCode, Adres adres) {
        Buurt buurt = kies(buurtCode);
        return new Plek(buurt, bron(adres, volgensLijst(adres), buurt));
    }

    private Buurt kies(String code) {
        return gebieden.kies(code).orElseThrow(this::geenBuurt);
    }

    private RuleViolation geenBuurt() {
        return new RuleViolation("B1.4", "buurt", "Kies een buurt uit de lijst.");
    }

    /** The address became another; where the list does not know it the case stays where it lies. */
    Plek opnieuw(Bemiddeling zaak, Adres adres) {
        Optional<Buurt> gevonden = volgensLijst(adres);
        Buurt buurt = gevonden.orElseGet(() -> gebieden.get(zaak.buurtCode()));
        return new Plek(buurt, bron(adres, gevonden, buurt));
    }

    private Optional<Buurt> volgensLijst(Adres adres) {
        return adres == null ? Optional.empty() : postcodes.buurt(adres.postcode(), adres.huisnummer());
    }

    private Adresbron bron(Adres adres, Optional<Buurt> gevonden, Buurt gekozen) {
        if (gevonden.isPresent()) {
            boolean zelfde = gevonden.get().code().equals(gekozen.code());
            return zelfde ? Adresbron.LIJST : Adresbron.ANDERE_BUURT;
        }
        if (adres != null && postcodes.kent(adres.postcode(), adres.huisnummer())) {
            return Adresbron.VERVALLEN;
        }
        return postcodes.stand().isPresent() ? Adresbron.ONBEKEND : null;
    }
}
