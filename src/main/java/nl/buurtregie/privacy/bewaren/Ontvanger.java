package nl.buurtregie.privacy.bewaren;

/** Outside of this program: who gets data from it, and as what. Whether that is so here is told by an {@link Ontvangeradres}. */
public enum Ontvanger {
    MAILSERVER("De mailserver", Hoedanigheid.VERWERKER, "berichten en brieven per e-mail, met het adres van de lezer"),
    POSTBUS(
            "De postbus voor verwijzers",
            Hoedanigheid.VERWERKER,
            "e-mail van verwijzers, tot wij die hebben opgehaald"),
    SMSDIENST("De dienst voor sms", Hoedanigheid.VERWERKER, "korte berichten, met het telefoonnummer van de lezer"),
    KALENDERDIENST(
            "De kalender van een bemiddelaar",
            Hoedanigheid.ONTVANGER,
            "dag, tijd en plaats van een gesprek, zonder naam en nummer"),
    GEMEENTELOGIN("Het inloggen van de gemeente", Hoedanigheid.ONTVANGER, "dat een medewerker inlogt"),
    LOGSERVER("De server voor logregels", Hoedanigheid.VERWERKER, "regels van het beveiligingslog"),
    BESTANDSOPSLAG(
            "De opslag voor foto’s en documenten",
            Hoedanigheid.VERWERKER,
            "foto’s en documenten, verzegeld: de opslag kan ze niet lezen"),
    VERWIJZER(
            "Wie de bewoner verwees",
            Hoedanigheid.ONTVANGER,
            "met goed gevolg, zonder gevolg of niet in behandeling; alleen met toestemming"),
    PARTNER(
            "Partners die overlast oplossen",
            Hoedanigheid.ONTVANGER,
            "plaats, soort, uitleg en foto’s, zonder de melder"),
    SIGNALEN("Signalen, van de gemeente", Hoedanigheid.ONTVANGER, "plaats, soort, uitleg en foto’s, zonder de melder"),
    KAARTSERVER(
            "De server van de kaart",
            Hoedanigheid.ONTVANGER,
            "naar welk stukje stad iemand kijkt, en vanaf welk netwerkadres");

    /** AVG, article 4, 8 and 9. */
    enum Hoedanigheid {
        VERWERKER("verwerker"),
        ONTVANGER("ontvanger");

        private final String woord;

        Hoedanigheid(String woord) {
            this.woord = woord;
        }
    }

    private final String woord;
    private final Hoedanigheid hoedanigheid;
    private final String wat;

    Ontvanger(String woord, Hoedanigheid hoedanigheid, String wat) {
        this.woord = woord;
        this.hoedanigheid = hoedanigheid;
        this.wat = wat;
    }

    /** As written on the page. */
    public String woord() {
        return woord;
    }

    /** What it gets. */
    public String wat() {
        return wat;
    }

    /** "verwerker": for us and on our word; "ontvanger": for itself. */
    public String hoedanigheid() {
        return hoedanigheid.woord;
    }
}
