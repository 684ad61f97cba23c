package nl.buurtregie.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;
import nl.buurtregie.overlast.NeemFotoAan;
import nl.buurtregie.platform.Geheim;

/** Residents, a conciërge and the teamleider, who bring problems to each step, for whoever only wants to look. */
public final class Overlastloop {

    private static final String GRAFFITI = "overlast-in-de-openbare-ruimte/graffiti-wildplak";
    private static final String PARKEREN = "overlast-in-de-openbare-ruimte/parkeeroverlast";

    private final URI basis;
    private final Bezoeker teamleider;
    private final Telefoon telefoon;

    public Overlastloop(URI basis) {
        this.basis = basis;
        teamleider = Bezoeker.als("teamleider", basis);
        telefoon = new Telefoon(Bezoeker.als("concierge", basis));
    }

    /** A report of a resident who wants to be called. */
    public String teBeoordelen() {
        return gemeld("afval/container-is-vol");
    }

    public String opTePakken() {
        String nummer = gemeld("afval/container-is-vol");
        besluit(nummer, "keuze", "OPPAKKEN");
        return nummer;
    }

    /** With a partner who was mailed, and with a photo. */
    public String bijPartner() {
        return gezien(PARKEREN, "\"plek\":\"Goudlaan, hoek Zilverlaan\",\"notitie\":\"Wit busje op de stoep.\"");
    }

    public String naTeKijken() {
        return gezien("overig/overig", "\"plek\":\"Platinalaan\",\"actie\":\"AANGESPROKEN\"");
    }

    /** Its step should have been done three days ago. */
    public void teLaat(String nummer) {
        ServerDatabase.execute("update overlasttaak set einde = current_date - 3 where probleem_id ="
                + " (select id from probleem where nummer = '" + nummer + "')");
    }

    /** The third time around one address. */
    public String voorTeStellen() {
        String nummer = "";
        for (int keer = 0; keer < 3; keer++) {
            nummer = gezien("buren/burenoverlast", "\"postcode\":\"9743 XX\",\"huisnummer\":91");
        }
        return nummer;
    }

    public String teBeantwoorden() {
        String nummer = opTePakken();
        besluit(nummer, "keuze", "KLAAR", "uitkomst", "ZELF_OPGELOST");
        return nummer;
    }

    public String afgesloten() {
        return gezien("overig/overig", "\"plek\":\"Speelplaats\",\"actie\":\"OPGERUIMD\"");
    }

    /** Path of the page of a place where the same comes back, with photos. */
    public String hotspot() {
        for (int keer = 0; keer < 3; keer++) {
            gezien(GRAFFITI, "\"plek\":\"Viaduct Keuringslaan\",\"actie\":\"OPGERUIMD\"");
        }
        return "/hotspots/" + ServerDatabase.ask("select id from hotspot where naam = 'Viaduct Keuringslaan'");
    }

    /** Path of the link in the mail to the partner who has this problem. */
    public String partnerlink(String nummer) {
        Geheim geheim = Geheim.nieuw();
        ServerDatabase.ask("update overdracht set geheim = '" + geheim.hash() + "' where probleem_id = (select id from"
                + " probleem where nummer = '" + nummer + "') returning id");
        return "/partner/" + geheim.tekst();
    }

    /** Path of the page where hours and buurten of the demo conciërge stand. */
    public String roosterregel() {
        return "/rooster/" + ServerDatabase.ask("select id from medewerker where gebruikersnaam = 'concierge2'");
    }

    private String gemeld(String soort) {
        return Meldformulier.meld(Bezoeker.anoniem(basis), soort, "06 00000001").probleem();
    }

    private void besluit(String nummer, String... velden) {
        Zaakloop.stuur(teamleider, "/overlast/problemen/" + nummer + "/besluit", velden);
    }

    private String gezien(String soort, String meer) {
        try {
            byte[] beeld = StraatIT.beeld();
            UUID sleutel = UUID.randomUUID();
            UUID foto = UUID.randomUUID();
            String fotos = "\"fotos\":[{\"id\":\"" + foto + "\",\"sha256\":\"" + NeemFotoAan.sha256(beeld) + "\"}]";
            String nummer = Telefoon.lees(
                            telefoon.leg(sleutel, "\"categorie\":\"" + soort + "\"," + fotos + "," + meer))
                    .getString("probleem");
            telefoon.foto(sleutel, foto, beeld);
            return nummer;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
