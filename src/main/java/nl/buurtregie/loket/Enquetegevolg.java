package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Gevolg;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.post.Postregel;
import nl.buurtregie.post.Uitgaandepost;
import nl.buurtregie.post.vanzelf.Berichtsoort;

/** Questions afterwards, when the case was closed by a slip: what was sent is sent, what waits does not go, links end. */
@ApplicationScoped
class Enquetegevolg implements Gevolg {

    @Inject
    private Geheimelinks links;

    @Inject
    private Uitgaandepost uitgaand;

    @Inject
    private Postkamer postkamer;

    @Override
    public Optional<String> onherroepelijk(Bemiddeling zaak, Instant sinds) {
        boolean gestuurd = zaak.partijen().stream()
                .anyMatch(partij ->
                        partij.enqueteOp() != null && !partij.enqueteOp().isBefore(sinds));
        return gestuurd && post(zaak, sinds).stream().anyMatch(Postregel::isWeg)
                ? Optional.of("een vragenlijst verstuurd")
                : Optional.empty();
    }

    @Override
    public List<String> vooraf(Bemiddeling zaak, Instant sinds) {
        return post(zaak, sinds).isEmpty() && links(zaak).isEmpty()
                ? List.of()
                : List.of("De vragenlijst vervalt: een link werkt niet meer.");
    }

    @Override
    public void neemTerug(Bemiddeling zaak, Instant sinds) {
        post(zaak, sinds).forEach(regel -> postkamer.neemTerug(regel.id()));
        vraagOpnieuw(zaak, sinds);
    }

    /** Nobody says how it ended while it runs, and each is asked when it has really ended. What was sent stays sent, its link ends. */
    @Override
    public void heropend(Bemiddeling zaak) {
        post(zaak, Instant.EPOCH).forEach(regel -> postkamer.trekIn(regel.id()));
        vraagOpnieuw(zaak, Instant.EPOCH);
    }

    private void vraagOpnieuw(Bemiddeling zaak, Instant sinds) {
        zaak.partijen().stream()
                .filter(partij ->
                        partij.enqueteOp() != null && !partij.enqueteOp().isBefore(sinds))
                .forEach(Partij::enqueteNietVerstuurd);
        links.trekIn(Geheimelink.Soort.ENQUETE, zaak.nummer());
    }

    private List<Geheimelink> links(Bemiddeling zaak) {
        return links.van(Geheimelink.Soort.ENQUETE, zaak.nummer());
    }

    private List<Postregel> post(Bemiddeling zaak, Instant sinds) {
        return uitgaand.over(zaak.nummer(), StuurEnquete.SOORT, Berichtsoort.ENQUETE.name(), sinds);
    }
}
