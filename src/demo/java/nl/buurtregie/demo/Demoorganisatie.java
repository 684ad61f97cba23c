package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.platform.settings.Settings;

/** What an organisation fills in itself before it can work; a demo fills it in for the invented one. */
@ApplicationScoped
class Demoorganisatie {

    @Inject
    private Settings instellingen;

    void richtIn() {
        instellingen.change(Organisatie.ADRES, "Postbus 1 | 9700 AA Groningen", "Demo");
    }
}
