package nl.buurtregie.bemiddeling.zoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.zoek.Adresnieuws;
import nl.buurtregie.bemiddeling.zoek.Adresnieuws.Aantal;
import nl.buurtregie.bemiddeling.zoek.Adresnieuws.Deur;
import nl.buurtregie.bemiddeling.zoek.Gevonden;
import nl.buurtregie.bemiddeling.zoek.Persoon;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;

/** What was found, as cards: a person at an address with all cases. */
@ApplicationScoped
class Zoekbeeld {

    @Inject
    private Zaakrijen zaakrijen;

    @Inject
    private Gebieden gebieden;

    @Inject
    @Any
    private Instance<Adresnieuws> elders;

    /** Which of the cases that were found are shown. */
    enum Stand {
        ALLE("Alle zaken", zaak -> true),
        LOPEND("Lopend", Zaakrij::loopt),
        GESLOTEN("Gesloten", zaak -> !zaak.loopt());

        private final String woorden;
        private final Predicate<Zaakrij> hoort;

        Stand(String woorden, Predicate<Zaakrij> hoort) {
            this.woorden = woorden;
            this.hoort = hoort;
        }
    }

    ZoekView.Gevonden van(Ik ik, String gezocht, Gevonden gevonden, Stand stand) {
        Markering markering = new Markering(gevonden.woorden(), gevonden.letterlijk());
        Zaakrijen.Blad blad = zaakrijen.blad(gevonden.personen());
        Map<Deur, Aantal> gemeld = gemeld(ik, gevonden.personen());
        List<ZoekView.Kaart> alle = gevonden.personen().stream()
                .map(persoon -> kaart(persoon, blad, markering, gemeld))
                .toList();
        List<ZoekView.Kaart> kaarten = alle.stream()
                .map(kaart -> alleen(kaart, stand))
                .filter(kaart -> !kaart.zaken().isEmpty())
                .toList();
        return new ZoekView.Gevonden(
                kop(kaarten),
                gezocht,
                gevonden.letterlijk() ? List.of() : lijktOp(gevonden.personen(), markering),
                Arrays.stream(Stand.values())
                        .map(een -> new ZoekView.Stand(een.name(), een.woorden, tel(alle, een), een == stand))
                        .toList(),
                kaarten,
                gevonden.meer());
    }

    private ZoekView.Kaart kaart(Persoon persoon, Zaakrijen.Blad blad, Markering markering, Map<Deur, Aantal> gemeld) {
        Partij wie = persoon.wie();
        boolean adres = wie.adres().isPresent();
        return new ZoekView.Kaart(
                markering.in(Adreswoorden.naam(wie)),
                markering.in(plek(wie)),
                Stream.of(wie.telefoon() == null ? "geen telefoon bekend" : null, Adreswoorden.taal(wie))
                        .filter(deel -> deel != null)
                        .collect(Collectors.joining(" · ")),
                wie.telefoon(),
                wie.naam() == null ? null : "/personen/" + wie.id(),
                adres ? "/adressen/" + wie.id() : null,
                wie.adres()
                        .map(Deur::van)
                        .map(gemeld::get)
                        .map(Zoekbeeld::gemeld)
                        .orElse(null),
                persoon.zaken().stream().map(blad::rij).toList());
    }

    /** For who may see nothing of it, nothing; for the others one question for all cards. */
    private Map<Deur, Aantal> gemeld(Ik ik, List<Persoon> personen) {
        Set<Deur> deuren = personen.stream()
                .flatMap(persoon -> persoon.wie().adres().stream())
                .map(Deur::van)
                .collect(Collectors.toSet());
        return elders.stream()
                .filter(een -> een.mag(ik))
                .findFirst()
                .map(een -> een.tel(ik, deuren))
                .orElse(Map.of());
    }

    private static String gemeld(Aantal aantal) {
        String problemen = aantal.alle() == 1 ? "1 probleem met overlast" : aantal.alle() + " problemen met overlast";
        String lopend = aantal.lopend() == 0 ? "geen" : Integer.toString(aantal.lopend());
        return problemen + " op dit adres, waarvan " + lopend + " lopend";
    }

    private String plek(Partij wie) {
        String buurt = gebieden.get(wie.zaak().buurtCode()).naam();
        return wie.adres()
                .map(adres -> Adreswoorden.voluit(adres) + " · " + buurt)
                .orElse("adres niet bekend · " + buurt);
    }

    private List<String> lijktOp(List<Persoon> personen, Markering markering) {
        return personen.stream()
                .limit(1)
                .map(Persoon::wie)
                .flatMap(wie -> markering.gelijkend(Adreswoorden.naam(wie) + " " + plek(wie)).stream())
                .toList();
    }

    private static ZoekView.Kaart alleen(ZoekView.Kaart kaart, Stand stand) {
        return new ZoekView.Kaart(
                kaart.naam(),
                kaart.adres(),
                kaart.onder(),
                kaart.telefoon(),
                kaart.persoonHref(),
                kaart.adresHref(),
                kaart.gemeld(),
                kaart.zaken().stream().filter(stand.hoort).toList());
    }

    private static int tel(List<ZoekView.Kaart> kaarten, Stand stand) {
        return (int) kaarten.stream()
                .flatMap(kaart -> kaart.zaken().stream())
                .filter(stand.hoort)
                .map(Zaakrij::nummer)
                .distinct()
                .count();
    }

    private static String kop(List<ZoekView.Kaart> kaarten) {
        int zaken = tel(kaarten, Stand.ALLE);
        String mensen = kaarten.size() == 1 ? "1 mens" : kaarten.size() + " mensen";
        return mensen + " met " + (zaken == 1 ? "1 zaak" : zaken + " zaken");
    }
}
