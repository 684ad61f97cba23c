package nl.buurtregie.post.vanzelf;

/** The words with which a mediator is asked for a case, and told what came of that: no name, no address and no number of a case. */
final class Paarvraagteksten {

    static final Berichttekst VRAAG = Beginteksten.mail("Kun jij een zaak doen?", """
            Dag,

            Kun jij deze zaak doen?

            Waarover: {{aard}}
            Buurt: {{buurt}}
            Taal: {{taal}}
            Hoe groot: {{grootte}}

            Antwoord vóór {{uiterlijk}}:
            {{link}}

            Nee is ook goed, je hoeft niet te zeggen waarom. Namen en adressen zie je na je ja.""");

    static final Berichttekst HERINNERING = Beginteksten.mail("Kun jij een zaak doen? Wij horen het graag", """
            Dag,

            Wij vroegen je voor een zaak over {{aard}} in {{buurt}}. Je hebt nog niet geantwoord.

            Antwoord vóór {{uiterlijk}}:
            {{link}}

            Nee is ook goed, je hoeft niet te zeggen waarom.""");

    static final Berichttekst BEDANKT = Beginteksten.mail("Dank je voor je antwoord", """
            Dag,

            Dank je, dit is genoeg. De coördinator zoekt iemand anders voor deze zaak. Tot een volgende keer.""");

    static final Berichttekst VERVALT = Beginteksten.mail("De vraag over een zaak vervalt", """
            Dag,

            Wij vroegen je voor een zaak over {{aard}} in {{buurt}}. Die vraag vervalt: de zaak is gestopt.
            Je hoeft niets te doen.""");

    private Paarvraagteksten() {}
}
