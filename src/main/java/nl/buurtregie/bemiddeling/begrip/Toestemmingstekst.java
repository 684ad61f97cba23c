package nl.buurtregie.bemiddeling.begrip;

import java.util.Arrays;

/**
 * The words with which we ask for consent, by version. The page shows them from here and what is recorded names them, so that it can
 * be proved what somebody said yes to. The same words stand in the table of this name, which refuses every change: another text is
 * a new constant, below the one it follows, and a row in a new migration.
 */
public enum Toestemmingstekst {
    VOOR_VERSIES(null, Toestemmingsweg.ONBEKEND, "Welke tekst er stond, is niet bewaard", null),
    VERWIJZING_BEHANDELEN_1(
            Doel.BEHANDELEN,
            Toestemmingsweg.VERWIJSFORMULIER,
            "De bewoner vindt het goed dat wij bellen",
            "Zonder toestemming kunnen wij niets doen."),
    VERWIJZING_TERUGKOPPELEN_1(
            Doel.TERUGKOPPELEN,
            Toestemmingsweg.VERWIJSFORMULIER,
            "De bewoner vindt het goed dat ik hoor hoe het afloopt",
            "U hoort alleen: met goed gevolg, zonder gevolg of niet in behandeling."),
    AANMELDING_BEHANDELEN_1(
            Doel.BEHANDELEN,
            Toestemmingsweg.AANMELDING,
            "De bewoner vindt het goed dat de verwijzer dit meldt",
            "Zonder toestemming kunnen wij de zaak niet aannemen. Alleen nodig bij een verwijzer."),
    AANMELDING_TERUGKOPPELEN_1(
            Doel.TERUGKOPPELEN,
            Toestemmingsweg.AANMELDING,
            "De afloop mag gemeld worden aan de verwijzer",
            "Alleen: met goed gevolg, zonder gevolg of niet in behandeling."),
    SIGNAAL_BEHANDELEN_1(
            Doel.BEHANDELEN,
            Toestemmingsweg.CONCIERGE,
            "De bewoner vindt goed dat wij het adres doorgeven",
            "Dit leggen wij vast, met de datum en jouw naam."),
    SIGNAAL_TERUGKOPPELEN_1(
            Doel.TERUGKOPPELEN,
            Toestemmingsweg.CONCIERGE,
            "Niet gevraagd: de conciërge hoort niet hoe het afloopt",
            null),
    GESPREK_TWEEDE_BUUR_1(
            Doel.TWEEDE_BUUR_BENADEREN, Toestemmingsweg.GESPREK, "Gaat door", "wij benaderen de andere buur"),
    ZAAK_BEHANDELEN_1(Doel.BEHANDELEN, Toestemmingsweg.ZAAK, "Mag buurtbemiddeling de zaak behandelen?", null),
    ZAAK_TERUGKOPPELEN_1(
            Doel.TERUGKOPPELEN,
            Toestemmingsweg.ZAAK,
            "Mag de verwijzer horen hoe het afloopt?",
            "Alleen: met goed gevolg, zonder gevolg of niet in behandeling."),
    ZAAK_TWEEDE_BUUR_1(
            Doel.TWEEDE_BUUR_BENADEREN,
            Toestemmingsweg.ZAAK,
            "Mogen wij de tweede buur vertellen wat er gemeld is?",
            null);

    private final Doel doel;
    private final Toestemmingsweg weg;
    private final String vraag;
    private final String uitleg;

    Toestemmingstekst(Doel doel, Toestemmingsweg weg, String vraag, String uitleg) {
        this.doel = doel;
        this.weg = weg;
        this.vraag = vraag;
        this.uitleg = uitleg;
    }

    /** What is shown now: the newest version. */
    public static Toestemmingstekst nu(Toestemmingsweg weg, Doel doel) {
        return Arrays.stream(values())
                .filter(een -> een.weg == weg && een.doel == doel)
                .reduce((ouder, nieuwer) -> nieuwer)
                .orElseThrow(() -> new IllegalArgumentException(doel + " is not asked " + weg));
    }

    public Doel doel() {
        return doel;
    }

    public Toestemmingsweg weg() {
        return weg;
    }

    public String vraag() {
        return vraag;
    }

    /** Below the question; null: nothing. */
    public String uitleg() {
        return uitleg;
    }

    /** The same without what stood below the question. */
    public String kort() {
        return this == VOOR_VERSIES ? bewijs() : plek() + ": “" + vraag + "”";
    }

    private String plek() {
        return weg.woord() + ", tekst " + name().replaceAll(".*_", "");
    }

    /** "op het formulier voor verwijzers, versie 1: “De bewoner vindt het goed dat wij bellen”" */
    public String bewijs() {
        if (this == VOOR_VERSIES) {
            return vraag.toLowerCase(java.util.Locale.ROOT);
        }
        return plek() + ": “" + vraag + (uitleg == null ? "" : " – " + uitleg) + "”";
    }
}
