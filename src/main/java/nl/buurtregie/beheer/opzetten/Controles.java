package nl.buurtregie.beheer.opzetten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.medewerker.Demomerk;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Toegang;
import nl.buurtregie.post.Uitgaandepost;

/** Looks at the installation as it is now: what is good, and what still misses. */
@ApplicationScoped
public class Controles {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Toegang toegang;

    @Inject
    private Uitgaandepost post;

    @Inject
    private Demomerk demomerk;

    @Inject
    private Organisatiegegevens organisatie;

    @Inject
    private Plaatsgegevens plaats;

    /** In the order of the steps. */
    public List<Controle> alle() {
        List<Controle> alle = new ArrayList<>();
        alle.addAll(namen());
        alle.add(adres());
        alle.add(wijken());
        alle.add(
                plaats.heeftPostcodes()
                        ? goed("Een adres vindt zelf zijn buurt", "er is een lijst van postcodes", Opzetstap.WIJKEN)
                        : mist(
                                "Nog geen lijst van postcodes",
                                "Zonder die lijst kiest iedereen bij elk adres zelf de buurt.",
                                Opzetstap.WIJKEN));
        alle.add(
                post.isMailserverIngesteld()
                        ? goed("Er is een mailserver", "stuur jezelf een proefbericht", Opzetstap.MAIL)
                        : mist(
                                "Mail heeft geen afzender",
                                "Zo gaat er geen uitnodiging en geen brief weg.",
                                Opzetstap.MAIL));
        alle.addAll(mensen());
        return alle;
    }

    private List<Controle> namen() {
        return List.of(
                organisatie.heeftNaam()
                        ? goed("Naam en telefoon staan erin", organisatie.naam(), Opzetstap.NAAM)
                        : mist(
                                "Naam en telefoon zijn nog een voorbeeld",
                                "Op elke openbare pagina staat nu " + organisatie.naam()
                                        + " met een nummer dat niet bestaat.",
                                Opzetstap.NAAM),
                organisatie.heeftGemeente()
                        ? goed("De gemeente staat erin", organisatie.gemeente(), Opzetstap.NAAM)
                        : mist(
                                "Naam en telefoon van de gemeente zijn nog een voorbeeld",
                                "Boven de pagina’s over overlast en in het archief staat nu " + organisatie.gemeente()
                                        + ".",
                                Opzetstap.NAAM),
                organisatie.heeftAdres()
                        ? goed("Het postadres staat erin", "brieven kunnen op papier", Opzetstap.NAAM)
                        : mist("Nog geen postadres", "Zonder postadres gaat er geen brief op papier.", Opzetstap.NAAM));
    }

    private Controle wijken() {
        return plaats.zijnOnzeWijken(organisatie.plaats())
                ? goed("Wijken staan erin", plaats.wijken(), Opzetstap.WIJKEN)
                : mist(
                        "De wijken zijn die van Groningen",
                        "Lees je eigen wijken in. Is dit Groningen? Vul dan de naam van de gemeente in bij stap 1.",
                        Opzetstap.WIJKEN);
    }

    private Controle adres() {
        if (plaats.adres().isEmpty()) {
            return mist(
                    "Het adres van de site is niet ingesteld",
                    "Zonder adres opent de site alleen op een nummer, en wijzen links in mail verkeerd.",
                    Opzetstap.ADRES);
        }
        return plaats.isBeveiligd()
                ? goed("De site heeft een adres met een slotje", plaats.adres().get(), Opzetstap.ADRES)
                : mist(
                        "Het adres heeft geen slotje",
                        "Zonder https kan iemand meelezen met wat mensen invullen.",
                        Opzetstap.ADRES);
    }

    private List<Controle> mensen() {
        List<Controle> mensen = new ArrayList<>();
        mensen.add(
                aantal(Rol.COORDINATOR) > 0
                        ? goed("Er is een coördinator", "aanmeldingen komen bij iemand aan", Opzetstap.COLLEGAS)
                        : mist(
                                "Nog geen coördinator",
                                "Zonder coördinator komt een aanmelding nergens aan.",
                                Opzetstap.COLLEGAS));
        mensen.add(
                aantal(Rol.BEHEERDER) > 1
                        ? goed("Er zijn twee beheerders", "of meer", Opzetstap.COLLEGAS)
                        : mist(
                                "Jij bent de enige beheerder",
                                "Maak er een tweede bij. Anders staat alles stil als jij ziek bent.",
                                Opzetstap.COLLEGAS));
        int demo = demomerk.geslotenDemoaccounts();
        mensen.add(
                demo == 0
                        ? goed(
                                "Er zijn geen demo-accounts",
                                "niemand logt in met een bekend wachtwoord",
                                Opzetstap.NAKIJKEN)
                        : mist(
                                "Deze database begon als demo",
                                "De demo-accounts kunnen niet inloggen. De verzonnen zaken tellen wel mee. Begin met een lege"
                                        + " database.",
                                Opzetstap.NAKIJKEN));
        return mensen;
    }

    private long aantal(Rol rol) {
        return medewerkers.met(rol).stream().filter(toegang::isOpen).count();
    }

    private static Controle goed(String wat, String hoe, Opzetstap stap) {
        return new Controle(wat, true, hoe, stap);
    }

    private static Controle mist(String wat, String gevolg, Opzetstap stap) {
        return new Controle(wat, false, gevolg, stap);
    }
}
