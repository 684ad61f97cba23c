package nl.buurtregie.overlast.ronde.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.buurtregie.platform.web.error.OwnScript;

/** The scripts of the street; phones keep what they could not send and send it weeks later, so the name stays. */
@ApplicationScoped
class Straatscript implements OwnScript {

    static final String KOP = "X-Straat";

    @Override
    public String header() {
        return KOP;
    }
}
