package nl.buurtregie.overlast.melding.web;

import nl.buurtregie.loket.vraag.web.Vragenlijst;

/** The questions with which a resident reports overlast, in their order. */
enum Meldvraag implements Vragenlijst.Stap {
    SOORT(Meldantwoord.Soort.class, "Wat is er aan de hand?", "Kies wat het meest lijkt."),
    PLEK(Meldantwoord.Plek.class, "Waar is het?", "Zo precies als u kunt. Dan vinden wij het snel."),
    BEKEND(
            Meldantwoord.Bekend.class,
            "Gaat het hierover?",
            "Dit is vlakbij al gemeld. Is het hetzelfde? Dan voegen wij uw melding toe."),
    MEER(
            Meldantwoord.Meer.class,
            "Wilt u er iets bij zeggen?",
            "U hoeft hier niets in te vullen. Wilt u antwoord? Vul dan uw nummer of e-mailadres in.");

    static final int AANTAL = 3;

    private final Vragenlijst.Tekst tekst;

    Meldvraag(Class<? extends Record> soort, String kop, String uitleg) {
        this.tekst = new Vragenlijst.Tekst(soort, kop, uitleg);
    }

    @Override
    public Vragenlijst.Tekst tekst() {
        return tekst;
    }

    /** What is known already is only asked when something is near. */
    @Override
    public boolean isNodig() {
        return this != BEKEND;
    }

    /** The one that may not be asked has the number of the one before. */
    int nummer() {
        return this == SOORT ? 1 : this == MEER ? AANTAL : 2;
    }

    /** Null when it was the last. */
    Meldvraag volgende(boolean ietsDichtbij) {
        return switch (this) {
            case SOORT -> PLEK;
            case PLEK -> ietsDichtbij ? BEKEND : MEER;
            case BEKEND -> MEER;
            case MEER -> null;
        };
    }

    /** Null when it is the first. */
    Meldvraag vorige(boolean ietsDichtbij) {
        return switch (this) {
            case SOORT -> null;
            case PLEK -> SOORT;
            case BEKEND -> PLEK;
            case MEER -> ietsDichtbij ? BEKEND : PLEK;
        };
    }
}
