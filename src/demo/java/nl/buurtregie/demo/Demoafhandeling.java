package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.BeantwoordMelders;
import nl.buurtregie.overlast.BeantwoordOverdracht;
import nl.buurtregie.overlast.BeslisOverProbleem;
import nl.buurtregie.overlast.BesprekBemiddeling;
import nl.buurtregie.overlast.KijkNog;
import nl.buurtregie.overlast.Overdracht;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.Problemen;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;

/** What the team does with an invented problem, by where it stands. */
@ApplicationScoped
class Demoafhandeling {

    @Inject
    private Problemen problemen;

    @Inject
    private BeslisOverProbleem beslis;

    @Inject
    private BeantwoordOverdracht antwoord;

    @Inject
    private KijkNog kijkNog;

    @Inject
    private BeantwoordMelders melders;

    @Inject
    private BesprekBemiddeling bespreek;

    void zet(Demoprobleem een, Ik concierge, Ik teamleider) {
        Probleem probleem = problemen.get(teamleider, een.nummer);
        Overlaststap stap = new Overlaststap(een.nummer, probleem.versie());
        Runnable gevolg = switch (probleem.stand()) {
            case BEOORDELEN -> () -> beslis.beslis(teamleider, stap, oordeel(een, probleem));
            case OPPAKKEN -> () ->
                beslis.beslis(
                        teamleider,
                        stap,
                        new BeslisOverProbleem.Besluit(
                                BeslisOverProbleem.Keuze.KLAAR, null, null, null, Uitkomst.ZELF_OPGELOST, null));
            case BIJ_PARTNER -> () -> partner(een, teamleider, stap);
            case HERCONTROLE -> () -> kijkNog.kijk(teamleider, stap, een.kans(85));
            case TERUGKOPPELEN -> () ->
                melders.beantwoord(teamleider, stap, "Het is opgeruimd. Bedankt voor uw melding.", true);
            case VOORSTELLEN -> () -> voorstel(een, teamleider, stap);
            default -> () -> {};
        };
        gevolg.run();
        if (probleem.stand() == Stand.AFGESLOTEN || probleem.stand() == Stand.GESTOPT) {
            een.klaar();
        } else {
            een.over(1 + een.toeval.nextInt(4));
        }
    }

    private static BeslisOverProbleem.Besluit oordeel(Demoprobleem een, Probleem probleem) {
        boolean over = !probleem.groep().equals("buren") && een.kans(60);
        return new BeslisOverProbleem.Besluit(
                over ? BeslisOverProbleem.Keuze.OVERDRAGEN : BeslisOverProbleem.Keuze.OPPAKKEN,
                null,
                over ? "STADSBEHEER" : null,
                null,
                null,
                null);
    }

    private void partner(Demoprobleem een, Ik ik, Overlaststap stap) {
        boolean gedaan = een.kans(88);
        antwoord.noteer(
                ik,
                stap,
                new BeantwoordOverdracht.Antwoord(
                        gedaan ? Overdracht.Stand.AFGEHANDELD : Overdracht.Stand.GEWEIGERD,
                        gedaan ? "Opgehaald." : "Staat op eigen terrein van de corporatie.",
                        gedaan ? null : "CORPORATIE"));
    }

    private void voorstel(Demoprobleem een, Ik ik, Overlaststap stap) {
        if (een.kans(50)) {
            bespreek.ja(ik, stap, new Adres(null, "9743 ZB", 1 + een.toeval.nextInt(80), null), true);
        } else {
            bespreek.nee(ik, stap);
        }
    }
}
