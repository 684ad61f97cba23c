package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Partijgegevens;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Buurweet;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.begrip.Woonsituatie;
import nl.buurtregie.gebied.Bevolking;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;

/** What an invented resident says on the phone. */
@ApplicationScoped
class Demogegevens {

    /** Noise first, as everywhere. */
    private static final List<Aard> AARDEN = List.of(
            Aard.GELUID_PERSONEN,
            Aard.GELUID_PERSONEN,
            Aard.GELUID_PERSONEN,
            Aard.GELUID_PERSONEN,
            Aard.GELUID_PERSONEN,
            Aard.GELUID_APPARATUUR,
            Aard.GELUID_APPARATUUR,
            Aard.GELUID_APPARATUUR,
            Aard.VERSTOORDE_RELATIE,
            Aard.VERSTOORDE_RELATIE,
            Aard.OVERHANGEND_GROEN,
            Aard.OVERHANGEND_GROEN,
            Aard.GELUID_KINDEREN,
            Aard.GELUID_KINDEREN,
            Aard.GELUID_DIEREN,
            Aard.GELUID_KLUSSEN,
            Aard.INTIMIDATIE,
            Aard.ERFAFSCHEIDING,
            Aard.ROOK,
            Aard.STANK,
            Aard.PARKEREN,
            Aard.ROMMEL,
            Aard.VERNIELING,
            Aard.GEDEELDE_RUIMTE,
            Aard.OVERIG);

    private static final List<Verwijzer> VERWIJZERS = List.of(
            Verwijzer.WONINGCORPORATIE,
            Verwijzer.WONINGCORPORATIE,
            Verwijzer.WONINGCORPORATIE,
            Verwijzer.POLITIE,
            Verwijzer.POLITIE,
            Verwijzer.GEMEENTE,
            Verwijzer.SOCIAAL_TEAM,
            Verwijzer.ZORG,
            Verwijzer.BUURTCONCIERGE);

    @Inject
    private Gebieden gebieden;

    @Inject
    private Bevolking bevolking;

    @Inject
    private Clock clock;

    private volatile Map<String, Integer> inwoners;

    Aanmelding aanmelding(Demozaak demo) {
        Random toeval = demo.toeval;
        Verwijzer verwijzer = demo.kans(46) ? Verwijzer.ZELFMELDER : Demonamen.kies(VERWIJZERS, toeval);
        Kanaal kanaal = verwijzer.isDerde()
                ? Kanaal.DOORVERWIJZING
                : Demonamen.kies(List.of(Kanaal.TELEFOON, Kanaal.TELEFOON, Kanaal.EMAIL, Kanaal.FORMULIER), toeval);
        return new Aanmelding(
                new UUID(toeval.nextLong(), toeval.nextLong()),
                kanaal,
                verwijzer,
                Demonamen.kies(AARDEN, toeval),
                demo.kans(20) ? Set.of(Aard.VERSTOORDE_RELATIE) : Set.of(),
                buurt(toeval).code(),
                partij(toeval, true),
                demo.kans(80) ? partij(toeval, false) : null,
                verwijzer.isDerde(),
                verwijzer.isDerde() && demo.kans(85),
                null,
                !verwijzer.isDerde(),
                null,
                null,
                verwijzer.isDerde() ? Buurweet.NEE : null);
    }

    /** More people, more cases; a buurt without a known number counts as a small one. */
    private Buurt buurt(Random toeval) {
        List<Buurt> alle = gebieden.alle();
        Buurt buurt;
        do {
            buurt = Demonamen.kies(alle, toeval);
        } while (toeval.nextInt(5_000) > inwoners().getOrDefault(buurt.code(), 300));
        return buurt;
    }

    /** Asked once: a demo city has thousands of cases. */
    private Map<String, Integer> inwoners() {
        if (inwoners == null) {
            inwoners = bevolking.inwoners(LocalDate.now(clock).getYear());
        }
        return inwoners;
    }

    private static Partijgegevens partij(Random toeval, boolean bereikbaar) {
        String telefoon = bereikbaar || toeval.nextBoolean() ? "06 00%06d".formatted(toeval.nextInt(1_000_000)) : null;
        String postcode = "97%02dZ%c".formatted(90 + toeval.nextInt(10), 'A' + toeval.nextInt(26));
        Adres adres = new Adres(Demonamen.straat(toeval), postcode, 1 + toeval.nextInt(180), null);
        Woonsituatie woont = Demonamen.kies(List.of(Woonsituatie.values()), toeval);
        return new Partijgegevens(Demonamen.bewoner(toeval), telefoon, null, adres, Demonamen.taal(toeval), woont);
    }
}
