package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.wijkkompas.afscherming.Wijkkompasinstellingen;
import nl.buurtregie.wijkkompas.indicator.Catalogus;
import nl.buurtregie.wijkkompas.indicator.Periode;

/** What a version is made of on the day that it is counted. */
@ApplicationScoped
class Vraagsteller {

    @Inject
    private Catalogus catalogus;

    @Inject
    private Indelingen indelingen;

    @Inject
    private Wijkkompasinstellingen instellingen;

    Vraag van(Publicatie publicatie) {
        Map<Boolean, List<Periode>> voorbij = Periode.alle(publicatie.vanJaar(), publicatie.totJaar()).stream()
                .collect(Collectors.partitioningBy(een -> !een.na().isAfter(publicatie.peildatum())));
        return new Vraag(
                catalogus.eigen(publicatie.peildatum()),
                voorbij.get(true),
                voorbij.get(false),
                Gebiedsbeeld.van(indelingen, publicatie.indeling()),
                instellingen.regels());
    }
}
