package nl.buurtregie.overlast.begrip;

/** What happened, as it stands in the history of a problem. */
public enum Wat {
    GEZIEN("Gezien"),
    GEMELD("Gemeld"),
    OOK_GEMELD("Ook gemeld"),
    BEOORDEELD("Beoordeeld"),
    OPGEPAKT("Opgepakt"),
    OVERGEDRAGEN("Overgedragen"),
    PARTNER_AAN_HET_WERK("De partner is bezig"),
    PARTNER_ANTWOORDT("Antwoord van de partner"),
    NIET_MEER_GEVRAAGD("Niet meer aan de partner gevraagd"),
    NOG_EENS_GEKEKEN("Nog eens gekeken"),
    VOORSTEL_BESPROKEN("Bemiddeling besproken"),
    VOORSTEL_VERVALLEN("Voorstel vervallen"),
    TUSSENBERICHT("Melder hoorde hoe het staat"),
    MELDER_GEBELD("Melder gebeld"),
    MELDER_ZONDER_NUMMER("Melder zonder nummer: verteld, of dat kon niet"),
    GEEN_BERICHTEN("Melder krijgt geen berichten meer"),
    WEER_BERICHTEN("Melder krijgt weer berichten"),
    BEANTWOORD("Antwoord gegeven"),
    SAMENGEVOEGD("Samengevoegd"),
    HEROPEND("Opnieuw begonnen"),
    TOCH_NIET_KLAAR("Toch niet klaar"),
    INGETROKKEN("Ingetrokken"),
    AANGEVULD("Aangevuld"),
    FOTO_WEG("Foto verwijderd"),
    ANDERE_EIGENAAR("Van iemand anders"),
    ANDERE_BUURT("In een andere buurt"),
    TERMIJN_VERSTREKEN("Termijn voorbij");

    private final String woord;

    Wat(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
