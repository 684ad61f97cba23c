package nl.buurtregie.bemiddeling.begrip;

/** What the complaint is about; a case has one hoofdklacht and may have more. Source: code list of the field. */
public enum Aard {
    GELUID_PERSONEN("Geluid – personen"),
    GELUID_APPARATUUR("Geluid – apparatuur"),
    GELUID_KLUSSEN("Geluid – klussen"),
    GELUID_KINDEREN("Geluid – kinderen"),
    GELUID_DIEREN("Geluid – dieren"),
    INTIMIDATIE("Intimidatie"),
    VERSTOORDE_RELATIE("Pesten of verstoorde relatie"),
    ERFAFSCHEIDING("Erfafscheiding"),
    OVERHANGEND_GROEN("Overhangend groen"),
    ROOK("Rook"),
    STANK("Stank"),
    PARKEREN("Parkeren"),
    ROMMEL("Rommel of vervuiling"),
    VERNIELING("Vernieling"),
    HUISDIEREN("Huisdieren"),
    GEDEELDE_RUIMTE("Gedeelde ruimte"),
    DISCRIMINATIE("Discriminatie"),
    OVERIG("Overig");

    private final String woord;

    Aard(String woord) {
        this.woord = woord;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }
}
