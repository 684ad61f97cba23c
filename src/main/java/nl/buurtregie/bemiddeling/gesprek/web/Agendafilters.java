package nl.buurtregie.bemiddeling.gesprek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.gesprek.Agendablad;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.gebied.Wijk;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten.Afspraak;

/** Who, where and which place: what can be chosen is what is there. */
@ApplicationScoped
class Agendafilters {

    @Inject
    private Gebieden gebieden;

    List<Filter> van(Ik ik, Agendablad blad, Agendavraag vraag, Map<Long, String> namen) {
        Map<String, String> plekken = blad.gesprekken().stream()
                .collect(Collectors.toMap(Agendawoorden::plekcode, Agendawoorden::gebouw, (een, ander) -> een));
        blad.bijeenkomsten()
                .forEach(een -> plekken.putIfAbsent(Agendawoorden.plekcode(een), Agendawoorden.gebouw(een)));
        List<Filter> filters = new ArrayList<>();
        if (ik.is(Rol.COORDINATOR)) {
            Map<String, String> wie = namen.entrySet().stream()
                    .collect(Collectors.toMap(een -> Long.toString(een.getKey()), Map.Entry::getValue));
            filters.add(filter("wie", "Wie", "iedereen", wie, vraag.wie()));
            Map<String, String> wijken = blad.gesprekken().stream()
                    .flatMap(een -> wijk(blad, een).stream())
                    .collect(Collectors.toMap(Wijk::code, Wijk::naam, (een, ander) -> een));
            filters.add(filter("wijk", "Wijk", "alle", wijken, vraag.wijk()));
        }
        filters.add(filter("plek", "Plek", "alle", plekken, vraag.plek()));
        return filters;
    }

    /** The talks of the period that were asked for. */
    List<Gesprek> kies(Agendablad blad, Agendavraag vraag) {
        return blad.gesprekken().stream()
                .filter(een -> !Agendavraag.gekozen(vraag.wie())
                        || een.bemiddelaars().stream()
                                .anyMatch(id -> vraag.wie().equals(Long.toString(id))))
                .filter(een -> !Agendavraag.gekozen(vraag.wijk())
                        || wijk(blad, een).stream().anyMatch(wijk -> wijk.code().equals(vraag.wijk())))
                .filter(een -> !Agendavraag.gekozen(vraag.plek())
                        || Agendawoorden.plekcode(een).equals(vraag.plek()))
                .toList();
    }

    /** The meetings that were asked for; in no wijk, for they are of everybody. */
    List<Afspraak> bijeenkomsten(Agendablad blad, Agendavraag vraag) {
        return blad.bijeenkomsten().stream()
                .filter(een -> !Agendavraag.gekozen(vraag.wie())
                        || een.wie().stream().anyMatch(id -> vraag.wie().equals(Long.toString(id))))
                .filter(een -> !Agendavraag.gekozen(vraag.wijk()))
                .filter(een -> !Agendavraag.gekozen(vraag.plek())
                        || Agendawoorden.plekcode(een).equals(vraag.plek()))
                .toList();
    }

    private Optional<Wijk> wijk(Agendablad blad, Gesprek gesprek) {
        return gebieden.find(blad.zaken().get(gesprek.bemiddelingId()).buurtCode())
                .map(Buurt::wijk);
    }

    private static Filter filter(String veld, String label, String allen, Map<String, String> waarden, String gekozen) {
        List<Option> opties = new ArrayList<>(List.of(Option.of("", allen)));
        waarden.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .forEach(een -> opties.add(Option.of(een.getKey(), een.getValue())));
        return new Filter(veld, label, opties, gekozen);
    }
}
