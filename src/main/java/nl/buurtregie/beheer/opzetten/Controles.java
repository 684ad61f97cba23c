package nl.buurtregie.beheer.opzetten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.aanbod.Aanbod;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.post.Uitgaandepost;

/** Looks at the installation as it is now: what is good, and what still misses. */
@ApplicationScoped
public class Controles {

    @Inject
    private Uitgaandepost post;

    @Inject
    private Organisatiegegevens organisatie;

    @Inject
    private Plaatsgegevens plaats;

    @Inject
    private Partnercontrole partners;

    @Inject
    private Aanbod aanbod;

    @Inject
    private Mensencontroles mensen;

    /** In the order of the steps. */
    public List<Controle> alle() {
        List<Controle> alle = new ArrayList<>();
        alle.addAll(namen());
        alle.add(adres());
        alle.add(wijken());
        alle.add(
                plaats.heeftPostcodes()
                        ? Controle.goed(
                                "Een adres vindt zelf zijn buurt", "er is een lijst van postcodes", Opzetstap.WIJKEN)
                        : Controle.mist(
                                "Nog geen lijst van postcodes",
                                "Zonder die lijst kiest iedereen bij elk adres zelf de buurt.",
                                Opzetstap.WIJKEN));
        if (aanbod.doet(Deel.BEMIDDELING)) {
            alle.add(plaatsen());
        }
        alle.add(
                post.isMailserverIngesteld()
                        ? Controle.goed("Er is een mailserver", "stuur jezelf een proefbericht", Opzetstap.MAIL)
                        : Controle.mist(
                                "Mail heeft geen afzender",
                                "Zo gaat er geen uitnodiging en geen brief weg.",
                                Opzetstap.MAIL));
        if (aanbod.doet(Deel.STRAAT)) {
            alle.add(partners.controle());
        }
        alle.addAll(mensen.controles());
        alle.sort(Comparator.comparing(Controle::stap));
        return alle;
    }

    private List<Controle> namen() {
        List<String> voorbeeld = organisatie.voorbeeldenVanOns();
        List<String> gemeente = organisatie.voorbeeldenVanGemeente();
        return List.of(
                voorbeeld.isEmpty()
                        ? Controle.goed("Naam en telefoon staan erin", organisatie.naam(), Opzetstap.NAAM)
                        : Controle.mist("Naam en telefoon zijn nog een voorbeeld", nogNiet(voorbeeld), Opzetstap.NAAM),
                gemeente.isEmpty()
                        ? Controle.goed("De gemeente staat erin", organisatie.gemeente(), Opzetstap.NAAM)
                        : Controle.mist(
                                "Naam en telefoon van de gemeente zijn nog een voorbeeld",
                                nogNiet(gemeente),
                                Opzetstap.NAAM),
                organisatie.heeftAdres()
                        ? Controle.goed("Het postadres staat erin", "het staat op brieven op papier", Opzetstap.NAAM)
                        : Controle.mist(
                                "Nog geen postadres",
                                "Zonder postadres gaat er geen brief op papier.",
                                Opzetstap.NAAM));
    }

    private static String nogNiet(List<String> instellingen) {
        return "Hier staat nog een voorbeeld: "
                + instellingen.stream().map(een -> "‘" + een + "’").collect(Collectors.joining(", ")) + ".";
    }

    private Controle plaatsen() {
        return organisatie.heeftPlaatsen()
                ? Controle.goed(
                        "Plaatsen bij postcodes staan erin", "ze staan in het adres op brieven", Opzetstap.WIJKEN)
                : Controle.mist(
                        "Nog geen plaatsen bij postcodes",
                        "Een brief op papier kan alleen als de plaats bij de buur staat. Vul ze in bij ‘Instellingen’,"
                                + " onder ‘Brieven’.",
                        Opzetstap.WIJKEN);
    }

    private Controle wijken() {
        return plaats.zijnOnzeWijken(organisatie.plaats())
                ? Controle.goed("Wijken staan erin", plaats.wijken(), Opzetstap.WIJKEN)
                : Controle.mist(
                        "De wijken zijn die van Groningen",
                        "Lees je eigen wijken in. Is dit Groningen? Vul dan de naam van de gemeente in bij stap 1.",
                        Opzetstap.WIJKEN);
    }

    private Controle adres() {
        if (plaats.adres().isEmpty()) {
            return Controle.mist(
                    "Het adres van de site is niet ingesteld",
                    "Zonder adres opent de site alleen op een nummer, en kun je niemand uitnodigen.",
                    Opzetstap.ADRES);
        }
        return plaats.isBeveiligd()
                ? Controle.goed(
                        "De site heeft een adres met een slotje", plaats.adres().get(), Opzetstap.ADRES)
                : Controle.mist(
                        "Het adres heeft geen slotje",
                        "Zonder https kan iemand meelezen met wat mensen invullen.",
                        Opzetstap.ADRES);
    }
}
