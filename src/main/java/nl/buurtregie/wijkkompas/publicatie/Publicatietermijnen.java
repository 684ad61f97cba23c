package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.platform.time.WorkingDays;

/** How long a version of the figures may lie with somebody, in werkdagen. */
@ApplicationScoped
class Publicatietermijnen implements SettingGroup {

    private static final Setting OPSTELLEN =
            Setting.days("buurtregie.publicatie.opstellen", "Cijfers nakijken, in werkdagen", 10, 1, 200);
    private static final Setting BEOORDELEN =
            Setting.days("buurtregie.publicatie.beoordelen", "Cijfers goedkeuren, in werkdagen", 10, 1, 200);

    @Inject
    private Settings instellingen;

    @Inject
    private WorkingDays werkdagen;

    @Override
    public String title() {
        return "Publicaties";
    }

    @Override
    public List<Setting> settings() {
        return List.of(OPSTELLEN, BEOORDELEN);
    }

    /** The last day in time for a step that begins on this day. */
    LocalDate einde(Publicatiestand stand, LocalDate vandaag) {
        return werkdagen.plus(
                vandaag, instellingen.number(stand == Publicatiestand.OPSTELLEN ? OPSTELLEN : BEOORDELEN));
    }
}
