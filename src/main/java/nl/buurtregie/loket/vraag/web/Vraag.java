package nl.buurtregie.loket.vraag.web;

/** The questions of the form, in their order. */
enum Vraag implements Vragenlijst.Stap {
    ONDERWERP(Antwoord.Onderwerp.class),
    UW_ADRES(Antwoord.UwAdres.class),
    ANDER_ADRES(Antwoord.AnderAdres.class),
    CONTACT(Antwoord.Contact.class),
    TOELICHTING(Antwoord.Toelichting.class);

    private final Vragenlijst.Tekst tekst;

    Vraag(Class<? extends Record> soort) {
        this.tekst = new Vragenlijst.Tekst(soort, "hulp." + name());
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
