package nl.buurtregie.post.vanzelf;

/** The words with which each kind of message comes; an organisation may give it others. */
final class Beginteksten {

    private static final String GROET = "\n\nMet vriendelijke groet,\n{{organisatie}}\n{{telefoon}}";

    private static final Berichttekst BEVESTIGING = ookSms(
            "Wij hebben uw aanmelding",
            """
            Beste {{naam}},

            Uw aanmelding is binnen. Uw zaaknummer is {{zaaknummer}}. U hoort van ons vóór {{beldag}}.

            Volg uw zaak met deze link. Hij is alleen voor u:
            {{link}}""",
            "Uw aanmelding bij {{organisatie}} is binnen: {{zaaknummer}}. U hoort van ons voor {{beldag}}. {{link}}");

    private static final Berichttekst GESPREK_GEPLAND = ookSms(
            "Uw gesprek op {{wanneer}}",
            """
            Beste {{naam}},

            Uw gesprek met onze bemiddelaars is op {{wanneer}}.
            Waar: {{plaats}}.

            Kunt u niet? Bel {{telefoon}}.""",
            "Uw gesprek met {{organisatie}} is op {{wanneer}}. Waar: {{plaats}}. Kunt u niet? Bel {{telefoon}}.");

    private static final Berichttekst GESPREK_VERPLAATST = ookSms(
            "Uw gesprek is verplaatst",
            """
            Beste {{naam}},

            Uw gesprek is verplaatst. Het is nu op {{wanneer}}.
            Waar: {{plaats}}.

            Kunt u niet? Bel {{telefoon}}.""",
            "Uw gesprek met {{organisatie}} is verplaatst naar {{wanneer}}. Waar: {{plaats}}. Kunt u niet? Bel {{telefoon}}.");

    private static final Berichttekst GESPREK_AFGEZEGD = ookSms(
            "Uw gesprek gaat niet door",
            """
            Beste {{naam}},

            Uw gesprek van {{wanneer}} gaat niet door.

            Vragen? Bel {{telefoon}}.""",
            "Uw gesprek met {{organisatie}} van {{wanneer}} gaat niet door. Vragen? Bel {{telefoon}}.");

    private static final Berichttekst GESPREK_HERINNERING = ookSms(
            "Denk aan uw gesprek: {{wanneer}}",
            """
            Beste {{naam}},

            Denk aan uw gesprek: {{wanneer}}.
            Waar: {{plaats}}.

            Kunt u niet? Bel {{telefoon}}.""",
            "Denk aan uw gesprek met {{organisatie}}: {{wanneer}}. Waar: {{plaats}}. Kunt u niet? Bel {{telefoon}}.");

    private static final Berichttekst ENQUETE = ookSms(
            "Wat vond u van ons?", """
            Beste {{naam}},

            U had contact met {{organisatie}}. Wij horen graag wat u ervan vond. Het zijn vijf korte vragen, zonder uw naam.

            {{link}}

            U kunt één keer antwoorden. Liever niet? Dan hoeft u niets te doen.""", "Wat vond u van {{organisatie}}? Vijf korte vragen, zonder uw naam: {{link}}");

    private static final Berichttekst TUSSENBERICHT = mail("Uw melding {{melding}}", """
            Beste bewoner,

            U meldde overlast bij ons. Zo staat het nu:
            {{stand}}

            U hoort weer van ons vóór {{hoort}}.""");

    private static final Berichttekst AGENDA = mail("Buurtbemiddeling, zaak {{zaaknummer}}", """
            {{wat}}.
            {{plaats}}""");

    private static final Berichttekst ZAAK_GESTOPT = mail("Buurtbemiddeling, zaak {{zaaknummer}} is gestopt", """
            Dag,

            Zaak {{zaaknummer}} is gestopt. Ga er niet meer heen.
            Vragen? Bel {{telefoon}}.""");

    private static final Berichttekst ZAAK_ONVEILIG =
            mail("Buurtbemiddeling, zaak {{zaaknummer}} is gestopt: niet veilig", """
            Dag,

            Zaak {{zaaknummer}} is gestopt, want het is niet veilig. Bel de bemiddelaars.
            Kijk ook of er een gesprek of een andere zaak op dat adres is.""");

    private static final Berichttekst TERMIJN = mail("Buurtbemiddeling: kijk naar je zaken", """
            Dag,

            Kijk vandaag naar deze zaken:

            {{zaken}}

            Je vindt ze bij Mijn zaken.""");

    private static final Berichttekst AFLOOP_VERWIJZER = mail("Buurtbemiddeling, zaak {{zaaknummer}}", """
            Beste verwijzer,

            De zaak {{zaaknummer}} die u bij ons bracht is klaar. {{afloop}}.

            Meer mogen wij u niet vertellen.""");

    private static final Berichttekst VERWIJSLINK = mail("Buurtbemiddeling: uw eigen link", """
            Beste {{naam}},

            Verwijst u vaker een bewoner naar ons? Met deze link hoeft u uw naam en adres niet meer in te vullen:

            {{link}}

            De link is alleen voor u. Kent iemand anders hem ook? Bel ons, dan sturen wij een nieuwe.""");

    private static final Berichttekst MAIL_ONTVANGEN = mail("Buurtbemiddeling: uw e-mail is binnen", """
            Beste {{naam}},

            Uw e-mail is binnen. Wij lezen hem uiterlijk {{uiterlijk}}.

            Het is nog geen aanmelding. Die maken wij pas als wij weten dat de bewoner het goed vindt.

            Heeft het haast? Bel {{telefoon}}.""");

    private static final Berichttekst MAIL_WACHT = mail("Buurtbemiddeling: e-mail wacht te lang", """
            Dag,

            Er wacht te lang op je: {{aantal}} van verwijzers.

            Je vindt dit in het menu bij E-mail.""");

    private static final Berichttekst TERMIJN_COORDINATOR = mail("Buurtbemiddeling: kijk naar deze zaken", """
            Dag,

            Kijk vandaag naar deze zaken:

            {{zaken}}

            Wat te laat is, staat bovenaan in je werkvoorraad. Wat op een andere zaak wacht, staat ernaast.""");

    private static final Berichttekst BEL_MIJ =
            mail("Buurtbemiddeling, zaak {{zaaknummer}}: iemand wil gebeld worden", """
            Dag,

            De melder van zaak {{zaaknummer}} vraagt of je belt. Het staat bij Van melders.""");

    private static final Berichttekst BIJEENKOMST = mail("Buurtbemiddeling: een uitnodiging", """
            Dag {{naam}},

            {{wat}}.
            Plaats: {{plaats}}

            Kun je niet? Laat het ons weten op {{telefoon}}.""");

    private static final Berichttekst BIJEENKOMST_AFGEZEGD = mail("Buurtbemiddeling: iets gaat niet door", """
            Dag {{naam}},

            {{wat}}.
            Haal het uit je agenda. Dat gaat vanzelf als je agenda deze e-mail kent.""");

    private static final Berichttekst AANMELDER_BEDANKT = mail("Buurtbemiddeling: dank je wel", """
            Dag {{naam}},

            Dank je dat je vrijwilliger bij ons wilde worden, en voor de tijd die je daarvoor nam. Wij gaan niet verder.

            Wat wij van je opschreven wissen wij na een tijd. Vragen? Bel {{telefoon}}.""");

    private static final Berichttekst VRIJWILLIGER_BEDANKT = mail("Buurtbemiddeling: dank je wel", """
            Dag {{naam}},

            Je stopt als vrijwilliger. Dank je wel voor alles wat je voor buren in de stad deed.

            Vragen, of wil je later terugkomen? Bel {{telefoon}}. Je bent welkom.""");

    private Beginteksten() {}

    static Berichttekst van(Berichtsoort soort) {
        return switch (soort) {
            case BEVESTIGING -> BEVESTIGING;
            case GESPREK_GEPLAND -> GESPREK_GEPLAND;
            case GESPREK_VERPLAATST -> GESPREK_VERPLAATST;
            case GESPREK_AFGEZEGD -> GESPREK_AFGEZEGD;
            case GESPREK_HERINNERING -> GESPREK_HERINNERING;
            case ENQUETE -> ENQUETE;
            case TUSSENBERICHT -> TUSSENBERICHT;
            case PAARVRAAG -> Paarvraagteksten.VRAAG;
            case PAARVRAAG_HERINNERING -> Paarvraagteksten.HERINNERING;
            case PAARVRAAG_BEDANKT -> Paarvraagteksten.BEDANKT;
            case PAARVRAAG_VERVALT -> Paarvraagteksten.VERVALT;
            case AGENDA -> AGENDA;
            case ZAAK_GESTOPT -> ZAAK_GESTOPT;
            case TERMIJN -> TERMIJN;
            case BIJEENKOMST -> BIJEENKOMST;
            case BIJEENKOMST_AFGEZEGD -> BIJEENKOMST_AFGEZEGD;
            case AANMELDER_BEDANKT -> AANMELDER_BEDANKT;
            case VRIJWILLIGER_BEDANKT -> VRIJWILLIGER_BEDANKT;
            case AFLOOP_VERWIJZER -> AFLOOP_VERWIJZER;
            case VERWIJSLINK -> VERWIJSLINK;
            case MAIL_ONTVANGEN -> MAIL_ONTVANGEN;
            case MAIL_WACHT -> MAIL_WACHT;
            case TERMIJN_COORDINATOR -> TERMIJN_COORDINATOR;
            case ZAAK_ONVEILIG -> ZAAK_ONVEILIG;
            case BEL_MIJ -> BEL_MIJ;
        };
    }

    static Berichttekst mail(String onderwerp, String tekst) {
        return new Berichttekst(onderwerp, tekst + GROET, null);
    }

    private static Berichttekst ookSms(String onderwerp, String tekst, String sms) {
        return new Berichttekst(onderwerp, tekst + GROET, sms);
    }
}
