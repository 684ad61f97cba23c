package nl.buurtregie.wijkkompas.programma;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.wijkkompas.indicator.Catalogus;
import nl.buurtregie.wijkkompas.indicator.HerzieIndicator;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Wijziging;

/** A manager with the programme of 2017, on a real database. Gone after the test. */
public final class Programmawereld {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), SharedClock.ZONE);

    final EntityManager em;
    final Ik els = new Ik(1, "Els Huizinga", Set.of(Rol.MANAGER));
    private final Testobjecten objecten;
    private boolean geteld = true;
    private final List<String> gebieden = new ArrayList<>(List.of("GEMEENTE GM0014", "WIJK WK001400"));

    private Programmawereld(EntityManager em) {
        this.em = em;
        objecten = new Testobjecten(em, KLOK);
        objecten.met(Jaarcijfers.class, objecten.maak(Publicatiecijfers.class));
    }

    /** From now on cases were not counted all year. */
    public void nietGeteld() {
        geteld = false;
    }

    public static void proef(Consumer<Programmawereld> werk) {
        Testdatabase.proef(em -> werk.accept(new Programmawereld(em)));
    }

    public <T> T maak(Class<T> type) {
        return objecten.maak(type);
    }

    /** As the city printed them, in thousands of euros. */
    public void lijnenVan2017() {
        lijn(2017, "basismonitor", "Doorontwikkeling Basismonitor Wijkkompassen", 250, 250);
        lijn(2017, "stadoetmee", "StadDoetMee", 200, 272);
        lijn(2017, "id-banen", "Bijdrage ID-banen", 200, 200);
        lijn(2017, "straathoekwerk", "Straathoekwerk", 247, 247);
        lijn(2017, "buurtconcierges", "Buurtconciërges", 60, 60);
        lijn(2017, "buurtbemiddeling", "Buurtbemiddeling", 43, 43);
        lijn(2017, "contributie", "Contributie G32, Platform31", 70, 65);
        lijn(2017, "organisatie", "Organisatiekosten Wijkaanpak", 0, 124);
    }

    public void lijn(int jaar, String code, String naam, int begroting, Integer realisatie) {
        int volgorde = maak(Programmalijnen.class).van(jaar).size() + 1;
        maak(BewaarProgrammalijn.class)
                .voegToe(
                        els,
                        jaar,
                        code,
                        new Lijngegevens(
                                naam,
                                volgorde,
                                "Buren lossen het zelf op.\n\n- rust\n- minder meldingen",
                                "Wij gingen de wijk in.",
                                "- 36 bewoners van " + naam + " deden mee",
                                1_200,
                                new Bedragen(begroting, realisatie)));
    }

    public void zonderLijn(int jaar, String code) {
        maak(Programmalijnen.class).van(jaar).stream()
                .filter(lijn -> lijn.code().equals(code))
                .forEach(lijn -> maak(BewaarProgrammalijn.class).verwijder(lijn.id()));
    }

    /** Our own words, in Latin letters and others. */
    public void tekst(int jaar, String hoofdstuk, String tekst) {
        maak(BewaarVerslagtekst.class).bewaar(els, jaar, hoofdstuk, 0, tekst);
    }

    /** Cases reported and closed and reports of overlast in two wijken: many in the first, three in the second. */
    public void feiten(int jaar) {
        feiten(jaar, jaar + "-02-01");
    }

    /** @param aangemeld the day of all of them, of that year */
    public void feiten(int jaar, String aangemeld) {
        int eerder = 10_000 * jaar;
        for (String soort : List.of("64 WK001400", "3 WK001401")) {
            String[] deel = soort.split(" ");
            int aantal = Integer.parseInt(deel[0]);
            int vanaf = eerder + deel[1].hashCode() % 1000;
            sql(
                    "insert into feit_aanmelding (zaak, op, buurt_code, wijk_code, indeling, verwijzer, kanaal, aard) select "
                            + vanaf + " + i * 1001, date '" + aangemeld + "', 'BU', '" + deel[1]
                            + "', 2024, 'POLITIE', 'TELEFOON', 'ROOK' from generate_series(1, " + aantal + ") i");
            sql("insert into feit_afsluiting (zaak, aangemeld, op, buurt_code, wijk_code, indeling, verwijzer, aard,"
                    + " resultaat, geschikt, naar_paar, eerste_buur, tweede_buur, samen, pendel, complex, nazorg_bereikt,"
                    + " werkdagen) select " + vanaf + " + i * 1001, date '" + aangemeld + "', date '" + jaar
                    + "-09-01', 'BU', '" + deel[1]
                    + "', 2024, 'POLITIE', 'ROOK', case when i % 3 = 0 then 'NIET_BEREIKT'"
                    + " else 'OPGELOST' end, true, true, true, i % 2 = 0, i % 2 = 0, false, false, true, 40 + i % 30"
                    + " from generate_series(1, " + aantal + ") i");
            sql(
                    "insert into feit_overlastmelding (melding, op, buurt_code, wijk_code, indeling, groep, categorie, bron,"
                            + " actie, nieuw) select " + vanaf + " + i * 1001, date '" + jaar + "-06-01', 'BU', '"
                            + deel[1]
                            + "', 2024, 'afval', 'afval/grofvuil', 'CONCIERGE', 'ZELF', true from generate_series(1, "
                            + aantal + ") i");
        }
    }

    /** From that day on this kind of overlast may take so many days more. */
    public void andereTermijn(String soort, String vanaf, int erbij) {
        sql("update overlastcategorie set geldig_tot = date '" + vanaf + "' where slug = '" + soort
                + "' and geldig_tot is null");
        sql("insert into overlastcategorie (slug, naam, groep, groepsnaam, behandeling, dagen, werkdagen, geldig_van)"
                + " select slug, naam, groep, groepsnaam, behandeling, dagen + " + erbij
                + ", werkdagen, geldig_tot from"
                + " overlastcategorie where slug = '" + soort + "' and geldig_tot = date '" + vanaf + "'");
    }

    /** A version that was approved, with a few figures of one wijk and the city. */
    public void publicatie(int jaar) {
        publicatie(jaar, jaar, 1, "2026-03-12");
    }

    /** The same of more years, each with the same figures. */
    public void publicatie(int vanJaar, int jaar, int versie, String vastgesteld) {
        int id = 970_000 + 10 * (jaar % 100) + versie;
        sql(
                "insert into medewerker (id, gebruikersnaam, naam, wachtwoord) values (970001, 'opsteller', 'Op Steller', 'x')"
                        + " on conflict do nothing");
        sql(
                "insert into publicatie (id, nummer, van_jaar, tot_jaar, versie, stand, indeling, bevolking, peildatum, geopend_op,"
                        + " geopend_door, gewijzigd_op, gewijzigd_door, opsteller) values (" + id + ", '" + jaar + "."
                        + versie + "', " + vanJaar + ", " + jaar + ", " + versie
                        + ", 'BEOORDELEN', 2024, 'CBS', date '2026-03-01', now(), 'Op Steller', now(), 'Op Steller', 970001)");
        for (int een = vanJaar; een <= jaar; een++) {
            cijfers(id, een);
        }
        sql("update publicatie set stand = 'VASTGESTELD', vastgesteld_op = timestamptz '" + vastgesteld
                + " 10:00+01', vastgesteld_door = 'Els Huizinga', beoordelaar = 970001 where id = " + id);
    }

    /** That version is not public any more. */
    public void trekIn(String nummer, String reden) {
        zet("update publicatie set stand = 'INGETROKKEN', ingetrokken_op = now(), ingetrokken_door = 'Els Huizinga',"
                + " intrekreden = '" + reden + "' where nummer = '" + nummer + "'");
    }

    private void cijfers(int id, int jaar) {
        for (String gebied : gebieden) {
            boolean stad = gebied.startsWith("G");
            cijfer(
                    id,
                    jaar,
                    gebied,
                    "bb_zaken_1000",
                    geteld ? "0.29, 0.23, 0.37, " + (stad ? "70, 240000" : "65, 20000") : null);
            cijfer(id, jaar, gebied, "bb_pct_positief_aangemeld", "66.67, 54.06, 77.27, 40, 60");
            cijfer(id, jaar, gebied, "bb_pct_positief_behandeld", "66.67, 54.06, 77.27, 40, 60");
            cijfer(id, jaar, gebied, "bb_pct_gezamenlijk_gesprek", "50, 37.7, 62.3, 30, 60");
            cijfer(id, jaar, gebied, "bb_doorlooptijd_mediaan", "42, null, null, 60, null");
            cijfer(id, jaar, gebied, "bb_pct_nazorg_bereikt", null);
            cijfer(
                    id,
                    jaar,
                    gebied,
                    "ol_problemen_1000",
                    stad ? "2, 1.82, 2.19, 480, 240000" : "24, 21.9, 26.24, 480, 20000");
            cijfer(id, jaar, gebied, "ol_problemen_1000_fysiek", "1.67, 1.51, 1.84, 400, 240000");
            cijfer(id, jaar, gebied, "ol_problemen_1000_buren", null);
        }
    }

    private void cijfer(int id, int jaar, String gebied, String code, String waarden) {
        String[] waar = gebied.split(" ");
        sql("insert into publicatiecijfer values (" + id + ", '" + code + "', 1, '" + waar[0] + "', '" + waar[1]
                + "', '"
                + jaar + "', "
                + (waarden == null
                        ? "'" + (geteld ? "VERBORGEN" : "NIET_GETELD") + "', null, null, null, null, null"
                        : "'OK', " + waarden)
                + ")");
    }

    /** The next version of a definition, also from a day that has passed. */
    public void herzie(String code, String naam, LocalDate vanaf, boolean breuk) {
        Indicator nu = maak(Catalogus.class).nieuwste(code);
        maak(HerzieIndicator.class)
                .herzie(
                        els,
                        code,
                        nu.versie(),
                        new Wijziging(
                                naam,
                                nu.definitie(),
                                nu.richting(),
                                nu.bron(),
                                nu.kleinsteGebied(),
                                nu.kleinstePeriode(),
                                vanaf,
                                breuk,
                                "Beter uitgelegd."));
        em.flush();
    }

    /** WK001401 is of another gemeente, which shares this installation. */
    public void tweeGemeenten() {
        gebieden.add("GEMEENTE GM0018");
        sql("insert into gebied (indeling, niveau, code, naam) values (2024, 'GEMEENTE', 'GM0018', 'Hoogezand')");
        sql("update ligging set gebied_code = 'GM0018' where niveau = 'GEMEENTE' and indeling = 2024 and buurt_code in"
                + " (select buurt_code from ligging where indeling = 2024 and gebied_code = 'WK001401')");
    }

    /** Straight in the database; what was read before is read again. */
    public void zet(String opdracht) {
        em.flush();
        sql(opdracht);
        em.clear();
    }

    void sql(String opdracht) {
        em.createNativeQuery(opdracht).executeUpdate();
    }
}
