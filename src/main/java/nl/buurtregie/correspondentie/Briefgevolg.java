package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Gevolg;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.post.Postregel;
import nl.buurtregie.post.Uitgaandepost;

/** Letters after a slip: one that was sent cannot be called back, one that waits does not go, one on paper is for a person. */
@ApplicationScoped
class Briefgevolg implements Gevolg {

    @Inject
    private Brieven brieven;

    @Inject
    private Uitgaandepost uitgaand;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Clock clock;

    @Override
    public Optional<String> onherroepelijk(Bemiddeling zaak, Instant sinds) {
        return sinds(zaak, sinds).stream()
                .filter(brief -> post(brief).filter(Postregel::isWeg).isPresent())
                .findFirst()
                .map(brief ->
                        "een brief verstuurd: " + brief.soort().woord() + ", " + DutchDates.moment(brief.op(), clock));
    }

    @Override
    public List<String> vooraf(Bemiddeling zaak, Instant sinds) {
        return sinds(zaak, sinds).stream()
                .map(brief -> "De brief ‘" + brief.soort().woord() + "’ "
                        + (brief.kanaal() == Briefkanaal.EMAIL
                                ? "gaat niet uit."
                                : "is op papier gemaakt. Gooi hem weg. Is hij al op de post? Bel dan."))
                .toList();
    }

    @Override
    public void neemTerug(Bemiddeling zaak, Instant sinds) {
        sinds(zaak, sinds).forEach(brief -> brief.uitgaandId().ifPresent(postkamer::neemTerug));
    }

    private List<Brief> sinds(Bemiddeling zaak, Instant sinds) {
        return brieven.van(zaak).stream()
                .filter(brief -> !brief.op().isBefore(sinds))
                .toList();
    }

    private Optional<Postregel> post(Brief brief) {
        return brief.uitgaandId().map(id -> uitgaand.van(List.of(id)).get(id));
    }
}
