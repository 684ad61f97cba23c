package nl.buurtregie.overlast.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.overlast.Partner;
import nl.buurtregie.overlast.Partners;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Ontvangeradres;

/** In the register of processing: the partners that problems may be laid with. */
@ApplicationScoped
class Partneradres implements Ontvangeradres {

    @Inject
    private Partners partners;

    @Override
    public Ontvanger ontvanger() {
        return Ontvanger.PARTNER;
    }

    @Override
    public Optional<String> waar() {
        String namen = partners.bereikbaar().stream().map(Partner::naam).collect(Collectors.joining(", "));
        return Optional.of(namen).filter(tekst -> !tekst.isEmpty());
    }
}
