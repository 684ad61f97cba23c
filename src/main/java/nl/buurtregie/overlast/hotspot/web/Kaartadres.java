package nl.buurtregie.overlast.hotspot.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.buurtregie.platform.web.page.MapTiles;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Ontvangeradres;

/** In the register of processing: whose background our maps have. */
@ApplicationScoped
class Kaartadres implements Ontvangeradres {

    @Inject
    private MapTiles kaart;

    @Override
    public Ontvanger ontvanger() {
        return Ontvanger.KAARTSERVER;
    }

    @Override
    public Optional<String> waar() {
        return Optional.of(kaart.origin()).filter(adres -> !adres.isEmpty());
    }
}
