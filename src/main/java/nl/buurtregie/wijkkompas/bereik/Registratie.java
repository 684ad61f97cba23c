package nl.buurtregie.wijkkompas.bereik;

import nl.buurtregie.platform.settings.Setting;

/** What is registered by itself, each since a year of its own. */
public enum Registratie {
    BEMIDDELING(
            "feit_aanmelding",
            "feit_afsluiting",
            vanaf("bemiddeling", "Eerste jaar waarin bemiddeling is geregistreerd (0: het jaar van de eerste zaak)")),
    STRAAT(
            "feit_overlastmelding",
            "feit_probleem",
            vanaf("straat", "Eerste jaar waarin overlast is geregistreerd (0: het jaar van de eerste melding)"));

    private final String eerste;
    private final String laatste;
    private final Setting vanaf;

    /**
     * @param eerste facts of how things begin
     * @param laatste of how they end
     * @param vanaf the first year that counts
     */
    Registratie(String eerste, String laatste, Setting vanaf) {
        this.eerste = eerste;
        this.laatste = laatste;
        this.vanaf = vanaf;
    }

    /** The first year that counts, set by the organisation; 0 when nobody set it. */
    public Setting vanaf() {
        return vanaf;
    }

    private static Setting vanaf(String naam, String vraag) {
        return Setting.days("buurtregie.cijfers." + naam + "-vanaf", vraag, 0, 0, 9998);
    }

    String vroegste() {
        return "select least((select min(op) from " + eerste + "), (select min(op) from " + laatste + "))";
    }
}
