package nl.buurtregie.bemiddeling.begrip;

/** What can happen to a case, as written in its history. */
public enum Handeling {
    AANMELDING("Aanmelding"),
    INTAKE("Intake"),
    TOEWIJZING("Paar gekozen"),
    GESPREK_EERSTE_BUUR("Gesprek met de eerste buur"),
    EERDER_GEKOZEN("Koos binnen de bedenktijd"),
    CONTACT_TWEEDE_BUUR("Contact met de tweede buur"),
    BEMIDDELING("Bemiddeling"),
    GEEN_BEMIDDELING("Bemiddeling gaat niet door"),
    NAZORG("Nazorg"),
    EERDER_NIEUWS("Nieuws voor de nazorg"),
    AFSLUITING("Afsluiting"),
    TERUGKOPPELING("Terugkoppeling"),
    NIET_TERUGGEKOPPELD("Niet teruggekoppeld"),
    NAVRAAG("Nagevraagd na verwijzen"),
    COACHING("Coaching"),
    INTREKKING("Ingetrokken"),
    VERHUIZING("Gestopt: verhuisd"),
    ONVEILIG("Gestopt: niet veilig"),
    MELDER_NIET_BEREIKT("Gestopt: melder niet bereikt"),
    DUBBEL("Dubbel ingevoerd"),
    IN_DE_WACHT("In de wacht"),
    WEER_VERDER("Weer verder"),
    WIJZIGING("Gewijzigd"),
    HEROPENING("Heropend"),
    KOPPELING("Gekoppeld"),
    ONTKOPPELING("Niet meer gekoppeld"),
    ANDERE_ZAAK_KLAAR("Andere zaak is klaar"),
    AARD("Aard gewijzigd"),
    PARTIJ("Partij"),
    TOESTEMMING("Toestemming"),
    VERTELD("Verteld wat wij bewaren"),
    CONTACT("Contact"),
    VERVANGING("Paar gewijzigd"),
    AANGENOMEN("Aangenomen"),
    AFGESLAGEN("Afgeslagen"),
    AANVULLING("Aanvulling"),
    BELVERZOEK("Vraagt om een telefoontje"),
    TERMIJN_VERSTREKEN("Termijn verstreken"),
    WEER_AAN_DE_BEURT("Weer aan de beurt"),
    BRIEF("Brief gemaakt"),
    KWAM_TERUG("Bericht kwam terug"),
    DOCUMENT("Document"),
    GESPREK_GEPLAND("Gepland"),
    GESPREK_VERPLAATST("Verplaatst"),
    GESPREK_AFGEZEGD("Afgezegd"),
    GESPREK_GEHOUDEN("Geweest"),
    GESPREK_GELATEN("Zo gelaten"),
    AFGESCHERMD("Afgeschermd"),
    NIET_MEER_AFGESCHERMD("Niet meer afgeschermd"),
    NOODDEUR("Geopend via de nooddeur"),
    OPGEPAKT("Opgepakt"),
    TERUGGELEGD("Teruggelegd");

    private final String woord;

    Handeling(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }
}
