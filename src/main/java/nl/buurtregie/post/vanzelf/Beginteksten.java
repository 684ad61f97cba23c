package nl.buurtregie.post.vanzelf;

/** The words with which each kind of message comes; an organisation may give it others. */
final class Beginteksten {

    private static final String GROET = "\n\nMet vriendelijke groet,\n{{organisatie}}\n{{telefoon}}";

    private static final Berichttekst PAARVRAAG = mail("Kun jij een zaak doen?", """
            Dag,

            Kun jij deze zaak doen?

            Waarover: {{aard}}
            Buurt: {{buurt}}
            Taal: {{taal}}
            Hoe groot: {{grootte}}

            Antwoord vóór {{uiterlijk}}:
            {{link}}

            Nee is ook goed, je hoeft niet te zeggen waarom. Namen en adressen zie je na je ja.""");

    private static final Berichttekst PAARVRAAG_HERINNERING = mail("Kun jij een zaak doen? Wij horen het graag", """
            Dag,

            Wij vroegen je voor een zaak over {{aard}} in {{buurt}}. Je hebt nog niet geantwoord.

            Antwoord vóór {{uiterlijk}}:
            {{link}}

            Nee is ook goed, je hoeft niet te zeggen waarom.""");

    private static final Berichttekst PAARVRAAG_BEDANKT = mail("Dank je voor je antwoord", """
            Dag,

            Dank je, dit is genoeg. De coördinator zoekt iemand anders voor deze zaak. Tot een volgende keer.""");

    private Beginteksten() {}

    static Berichttekst van(Berichtsoort soort) {
        return switch (soort) {
            case PAARVRAAG -> PAARVRAAG;
            case PAARVRAAG_HERINNERING -> PAARVRAAG_HERINNERING;
            case PAARVRAAG_BEDANKT -> PAARVRAAG_BEDANKT;
        };
    }

    private static Berichttekst mail(String onderwerp, String tekst) {
        return new Berichttekst(onderwerp, tekst + GROET, null);
    }
}
