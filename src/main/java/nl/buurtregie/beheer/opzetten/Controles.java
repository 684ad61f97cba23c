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
        alle.add(
                organisatie.isIngevuld()
                        ? goed("Naam en telefoon staan erin", organisatie.naam(), Opzetstap.NAAM)
                        : mist(
                                "Naam en telefoon zijn nog een voorbeeld",
                                "Op elke openbare pagina staat nu " + organisatie.naam()
                                        + " met een nummer dat niet bestaat.",
                                Opzetstap.NAAM));
        alle.add(adres());
        alle.add(goed("Wijken staan erin", plaats.wijken(), Opzetstap.WIJKEN));
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
