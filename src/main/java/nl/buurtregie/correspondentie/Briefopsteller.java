package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;

/** Makes of a template the letter for one reader of one case. */
@ApplicationScoped
public class Briefopsteller {

    @Inject
    private Sjablonen sjablonen;

    @Inject
    private Organisatie organisatie;

    @Inject
    private Medewerkers medewerkers;

    /** A letter that is not made yet: the version of the template, and the text for this reader. */
    public record Concept(int sjabloonversie, String tekst) {}

    public Concept stelOp(Ik ik, Bemiddeling zaak, Briefsoort soort, Geadresseerde aan) {
        Sjabloon sjabloon = sjablonen.huidige(soort);
        return new Concept(sjabloon.versie(), vul(ik, zaak, soort, aan, sjabloon.tekst()));
    }

    /** How this text, not kept yet, would read in that case. */
    public String voorbeeld(Ik ik, Bemiddeling zaak, Briefsoort soort, Geadresseerde aan, String getypt) {
        return vul(ik, zaak, soort, aan, Sjabloontekst.gekeurd(soort, getypt));
    }

    private String vul(Ik ik, Bemiddeling zaak, Briefsoort soort, Geadresseerde aan, String tekst) {
        Map<Invulveld, String> waarden = new EnumMap<>(Invulveld.class);
        soort.velden().forEach(veld -> waarden.put(veld, waarde(veld, ik, zaak, aan)));
        return Sjabloontekst.vul(tekst, waarden);
    }

    private String waarde(Invulveld veld, Ik ik, Bemiddeling zaak, Geadresseerde aan) {
        return switch (veld) {
            case NAAM ->
                aan.partij(zaak)
                        .map(Partij::naam)
                        .map(Briefopsteller::opEenRegel)
                        .orElse("bewoner");
            case ZAAKNUMMER -> zaak.nummer();
            case COORDINATOR -> ik.is(Rol.COORDINATOR) ? ik.naam() : "de coördinator";
            case BEMIDDELAARS -> bemiddelaars(zaak);
            case ORGANISATIE -> organisatie.naam();
            case ONS_TELEFOONNUMMER -> organisatie.telefoon();
            case ONS_EMAILADRES -> organisatie.email();
            case BEWAARTERMIJN -> organisatie.bewaartermijn();
            case AFLOOP ->
                Optional.ofNullable(zaak.afloop().resultaat())
                        .map(resultaat -> resultaat.terugkoppeling().woord())
                        .orElse("[afloop]");
        };
    }

    /** A mediator may be called as the other neighbour is: our own names are no leak. */
    String zonderOnzeNamen(Ik ik, Bemiddeling zaak, String tekst) {
        String rest = tekst.replace(ik.naam(), "");
        for (String naam : paar(zaak)) {
            rest = rest.replace(naam, "");
        }
        return rest;
    }

    private List<String> paar(Bemiddeling zaak) {
        Map<Long, String> namen = medewerkers.namen(zaak.paar());
        return zaak.paar().stream().map(namen::get).toList();
    }

    private String bemiddelaars(Bemiddeling zaak) {
        List<String> paar = paar(zaak);
        return paar.isEmpty() ? "twee bemiddelaars" : String.join(" en ", paar);
    }

    private static String opEenRegel(String naam) {
        return naam.replaceAll("\\s+", " ");
    }
}
