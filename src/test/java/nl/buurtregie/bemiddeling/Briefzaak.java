package nl.buurtregie.bemiddeling;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.begrip.Woonsituatie;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.settings.Settings;

/** A case of two neighbours of whom everything is known, as far as the verwijzer may hear the outcome. For letters. */
public final class Briefzaak {

    public static final Partijgegevens EERSTE = new Partijgegevens(
            "Mevr. P. Zandloper",
            "06 00112233",
            "zandloper@voorbeeld.example",
            new Adres("Windroosweg", "9799ZX", 7, null),
            "Nederlands",
            Woonsituatie.KOOP);
    public static final Partijgegevens TWEEDE = new Partijgegevens(
            "Dhr. K. Kwartslag",
            "050-7654321",
            "kees@kwartslag.example",
            new Adres("Kompasstraat", "9799XZ", 12, "b"),
            "Nederlands",
            Woonsituatie.KOOP);

    public static final Partijgegevens DERDE = new Partijgegevens(
            "Mevr. D. Noorderzon",
            "06 44556677",
            "noorderzon@voorbeeld.example",
            new Adres("Sextantpad", "9799XA", 3, null),
            "Nederlands",
            Woonsituatie.KOOP);
    public static final Partijgegevens VIERDE = new Partijgegevens(
            "Dhr. V. Ankerplaats",
            "050-1112223",
            "v@ankerplaats.example",
            new Adres("Zeilstraat", "9799XB", 44, null),
            "Engels",
            Woonsituatie.KOOP);
    public static final List<Partijgegevens> BUREN = List.of(EERSTE, TWEEDE, DERDE, VIERDE);

    private final Wereld wereld;
    public final Ik marjan;
    public final Ik ineke;
    public final Ik esra;
    public final String nummer;

    private Briefzaak(Wereld wereld) {
        this.wereld = wereld;
        marjan = wereld.marjan;
        ineke = wereld.ineke;
        esra = wereld.esra;
        onsAdres("Postbus 9 | 1234 AB Proefstad");
        plaatsen("9700-9799 Groningen");
        nummer = wereld.maak(MeldAan.class)
                .meldAan(
                        marjan,
                        new Aanmelding(
                                UUID.randomUUID(),
                                Kanaal.TELEFOON,
                                Verwijzer.POLITIE,
                                Aard.GELUID_PERSONEN,
                                Set.of(),
                                Wereld.BUURT,
                                EERSTE,
                                TWEEDE,
                                true,
                                true,
                                null));
    }

    public static void proef(Consumer<Briefzaak> werk) {
        Wereld.proef(wereld -> werk.accept(new Briefzaak(wereld)));
    }

    /** @param lijst the towns of postcodes; null: nobody filled them in */
    public void plaatsen(String lijst) {
        maak(Settings.class).change(Organisatie.PLAATSEN, lijst, "Proef");
        maak(Settings.class).forget();
    }

    /** @param adres the lines on paper; null: nobody filled them in */
    public void onsAdres(String adres) {
        maak(Settings.class).change(Organisatie.ADRES, adres, "Proef");
        maak(Settings.class).forget();
    }

    /** With two more neighbours. */
    public Briefzaak metAndereBuren() {
        VoegPartijToe erbij = maak(VoegPartijToe.class);
        erbij.voegToe(marjan, wereld.nu(nummer), null, DERDE);
        erbij.voegToe(marjan, wereld.nu(nummer), null, VIERDE);
        vergeet();
        return this;
    }

    /** One of the neighbours of above. */
    public Partij buur(Partijgegevens wie) {
        return zaak().partijen().stream()
                .filter(partij -> wie.naam().equals(partij.naam()))
                .findFirst()
                .orElseThrow();
    }

    /** With Ineke and Youssef. */
    public Briefzaak bijEersteBuur() {
        maak(VoerIntake.class).voer(marjan, wereld.nu(nummer), Voorbeelden.geschikt());
        maak(WijsToe.class).wijsToe(marjan, wereld.nu(nummer), List.of(ineke.id(), wereld.youssef.id()));
        wereld.zegtJa(nummer);
        return this;
    }

    public Briefzaak bijTweedeBuur() {
        bijEersteBuur();
        maak(LegEersteGesprekVast.class).legVast(ineke, wereld.nu(nummer), EersteBuurZegt.GAAT_DOOR);
        return this;
    }

    public Briefzaak terugTeKoppelen() {
        bijEersteBuur().nietVerder();
        maak(SluitAf.class).sluitAf(marjan, wereld.nu(nummer), Resultaat.TWEEDE_BUUR_WEIGERT);
        return this;
    }

    /** From the first neighbour on. */
    public Briefzaak nietVerder() {
        maak(LegEersteGesprekVast.class).legVast(ineke, wereld.nu(nummer), EersteBuurZegt.GAAT_DOOR);
        maak(LegContactVast.class).legVast(ineke, wereld.nu(nummer), TweedeBuurZegt.WEIGERT, true);
        return this;
    }

    /** Of the second neighbour. */
    public void zet(String velden) {
        wereld.vraag("with x as (update partij set " + velden + " where rol = 'TWEEDE_BUUR' returning 1)"
                + " select count(*) from x");
        wereld.vergeet();
    }

    public boolean isTweedeIngelicht() {
        wereld.em.flush();
        return zaak().isTweedeBuurIngelicht();
    }

    public Bemiddeling zaak() {
        return wereld.zaak(nummer);
    }

    public <T> T maak(Class<T> type) {
        return wereld.maak(type);
    }

    /** As after a backup was put back. */
    public boolean wisNogEens(String nummer) {
        return maak(Zaakbewaring.class).wisNogEens(nummer);
    }

    public Object vraag(String sql) {
        return wereld.vraag(sql);
    }

    public void vergeet() {
        wereld.vergeet();
    }
}
