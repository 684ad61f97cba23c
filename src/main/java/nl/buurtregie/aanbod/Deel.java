package nl.buurtregie.aanbod;

import nl.buurtregie.platform.settings.Setting;

/** A half of the program that a gemeente may leave to another. With neither it has figures only. */
public enum Deel {
    BEMIDDELING(Setting.yesNo("buurtregie.aanbod.buurtbemiddeling", "Buurtbemiddeling", true)),
    STRAAT(Setting.yesNo("buurtregie.aanbod.straat", "Overlast op straat", true));

    private final Setting setting;

    Deel(Setting setting) {
        this.setting = setting;
    }

    public Setting setting() {
        return setting;
    }
}
