package nl.buurtregie.loket.vraag.web;

/** The questions of the form, in their order. */
enum Vraag implements Vragenlijst.Stap {
    ONDERWERP(
            Antwoord.Onderwerp.class,
            "Waar heeft u het meeste last van?",
            "Kies één ding. U kunt straks meer vertellen."),
    UW_ADRES(Antwoord.UwAdres.class, "Waar woont u?", "Wij gebruiken dit om u te kunnen bereiken."),
    ANDER_ADRES(
            Antwoord.AnderAdres.class,
            "Waar woont de buur met wie u het moeilijk heeft?",
            "Weet u het niet? Laat het dan leeg. Wij vertellen uw buur niets zonder dat u het goed vindt."),
    CONTACT(
            Antwoord.Contact.class,
            "Hoe kunnen wij u bereiken?",
            "Vul uw telefoonnummer of uw e-mailadres in. Allebei mag ook."),
    TOELICHTING(
            Antwoord.Toelichting.class,
            "Wat wilt u ons laten weten?",
            "Schrijf het kort op. U hoeft niets in te vullen. Schrijf niets over gezondheid of strafbare feiten.");

    private final Vragenlijst.Tekst tekst;

    Vraag(Class<? extends Record> soort, String kop, String uitleg) {
        this.tekst = new Vragenlijst.Tekst(soort, kop, uitleg);
    }

    @Override
    public Vragenlijst.Tekst tekst() {
        return tekst;
    }

    /** 1 for the first. */
    int nummer() {
        return ordinal() + 1;
    }
}
