package nl.buurtregie.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.function.BooleanSupplier;
import nl.buurtregie.post.Smsdienst;
import nl.buurtregie.post.Verslag;

/** In a demo text messages are written, and never leave: they stand on the page with its mail. */
@Alternative
@Priority(1)
@ApplicationScoped
class Demosms implements Smsdienst {

    @Override
    public boolean isIngesteld() {
        return true;
    }

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public Verslag verstuur(String kenmerk, String aan, String tekst, BooleanSupplier neem) {
        throw new IllegalStateException("a demo sends no text messages");
    }
}
