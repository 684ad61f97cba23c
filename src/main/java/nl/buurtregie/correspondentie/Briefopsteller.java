package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.gesprek.Gesprekken;
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

    @Inject
    private Termijnen termijnen;

    @Inject
    private Briefhoofden hoofden;

    @Inject
    private Gesprekken gesprekken;

    /** A letter that is not made yet: the version of the template, the text for this reader, and what stands above it. */
    public record Concept(int sjabloonversie, String tekst, Briefhoofd hoofd) {}

    public Concept stelOp(Ik ik, Bemiddeling zaak, Briefkeuze keuze, Brieftaal taal) {
        Sjabloon sjabloon = sjablonen.huidige(keuze.soort(), taal);
        return new Concept(
                sjabloon.versie(), vul(ik, zaak, keuze, taal, sjabloon.tekst()), hoofden.van(zaak, keuze.aan(), taal));
    }

    /** The language of the reader, when letters can be in it. */
    public static Brieftaal taal(Bemiddeling zaak, Briefkeuze keuze) {
        Brieftaal taal =
                keuze.aan().partij(zaak).map(Partij::taal).map(Brieftaal::van).orElse(Brieftaal.NEDERLANDS);
        return keuze.soort().talen().contains(taal) ? taal : Brieftaal.NEDERLANDS;
    }

    /** How this text, not kept yet, would read in that case. */
    public String voorbeeld(Ik ik, Bemiddeling zaak, Briefkeuze keuze, Brieftaal taal, String getypt) {
        return vul(ik, zaak, keuze, taal, Sjabloontekst.gekeurd(keuze.soort(), getypt));
    }

    private String vul(Ik ik, Bemiddeling zaak, Briefkeuze keuze, Brieftaal taal, String tekst) {
        Briefwoorden woorden = Briefwoorden.in(taal);
        Map<Invulveld, String> waarden = new EnumMap<>(Invulveld.class);
        keuze.soort().velden().forEach(veld -> waarden.put(veld, waarde(veld, ik, zaak, keuze.aan(), woorden)));
        return Sjabloontekst.vul(tekst, waarden);
    }

    private String waarde(Invulveld veld, Ik ik, Bemiddeling zaak, Brieflezer aan, Briefwoorden woorden) {
        Optional<String> naam = aan.partij(zaak).map(Partij::naam).map(Briefopsteller::opEenRegel);
        return switch (veld) {
            case AANHEF -> Aanspreking.aanhef(naam, woorden);
            case NAAM -> naam.orElseGet(() -> woorden.woord("naam.bewoner"));
            case ZAAKNUMMER -> woorden.los(zaak.nummer());
            case COORDINATOR -> ik.is(Rol.COORDINATOR) ? ik.naam() : woorden.woord("coordinator");
            case BEMIDDELAARS -> bemiddelaars(zaak, woorden);
            case ORGANISATIE -> organisatie.naam();
            case ONS_TELEFOONNUMMER -> woorden.los(organisatie.telefoon());
            case ONS_EMAILADRES -> woorden.los(organisatie.email());
            case INTAKETERMIJN -> woorden.zin("werkdag", termijnen.norm(Status.INTAKE));
            case BEWAARTERMIJN -> organisatie.bewaartermijn(woorden);
            case DANK_NA_GESPREK -> isGesproken(zaak, aan) ? woorden.woord("dank") : "";
            case AFLOOP ->
                Optional.ofNullable(zaak.afloop().resultaat())
                        .map(resultaat -> resultaat.terugkoppeling().woord())
                        .orElse("[afloop]");
        };
    }

    /** Of another neighbour that is known by the talks to which he or she came: what the case came to says it of the two only. */
    private boolean isGesproken(Bemiddeling zaak, Brieflezer aan) {
        return aan.soort() == Geadresseerde.ANDERE_BUUR
                ? aan.partij(zaak).filter(gesprekken::isGesproken).isPresent()
                : aan.soort().isGesproken(zaak);
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

    private String bemiddelaars(Bemiddeling zaak, Briefwoorden woorden) {
        return paar(zaak).stream()
                .reduce((een, ander) -> woorden.zin("en", een, ander))
                .orElseGet(() -> woorden.woord("bemiddelaars"));
    }

    private static String opEenRegel(String naam) {
        return naam.replaceAll("\\s+", " ");
    }
}
