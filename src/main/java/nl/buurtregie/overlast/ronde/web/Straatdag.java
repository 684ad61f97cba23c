package nl.buurtregie.overlast.ronde.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Meldingen;
import nl.buurtregie.overlast.Overlastlijst;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.Json;

/** The day of one conciërge: what to look at again, what residents reported, what else is open. */
@ApplicationScoped
class Straatdag {

    private static final int HOOGUIT = 500;

    @Inject
    private Overlastlijst lijst;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Meldingen berichten;

    @Inject
    private Straatgebied gebied;

    @Inject
    private Straatronde ronde;

    @Transactional
    JsonObjectBuilder van(Ik ik) {
        JsonObjectBuilder antwoord = Json.createObjectBuilder();
        gebied.zet(antwoord, ik);
        ronde.zet(antwoord, ik);
        List<Overlastlijst.Regel> regels = lijst.open(ik, Overlastlijst.Filter.geen(), null, HOOGUIT);
        Set<Long> gemeld = berichten.vanBewoners(
                regels.stream().map(een -> een.probleem().id()).toList());
        JsonArrayBuilder hercontroles = Json.createArrayBuilder();
        JsonArrayBuilder meldingen = Json.createArrayBuilder();
        JsonArrayBuilder open = Json.createArrayBuilder();
        for (Overlastlijst.Regel regel : regels) {
            open.add(probleem(regel.probleem()));
            if (regel.taak().stand() == Stand.HERCONTROLE) {
                hercontroles.add(hercontrole(regel));
            } else if (gemeld.contains(regel.probleem().id())) {
                meldingen.add(melding(regel));
            }
        }
        return antwoord.add("alleenTelefoon", !berichten.gaatMail())
                .add("hercontroles", hercontroles)
                .add("meldingen", meldingen)
                .add("open", open);
    }

    private JsonObjectBuilder hercontrole(Overlastlijst.Regel regel) {
        Probleem probleem = regel.probleem();
        return probleem(probleem)
                .add("voor", regel.taak().einde().toString())
                .add(
                        "wat",
                        probleem.uitkomst() == null ? "" : probleem.uitkomst().woord());
    }

    private JsonObjectBuilder melding(Overlastlijst.Regel regel) {
        return probleem(regel.probleem())
                .add("hoeveel", regel.probleem().meldingen())
                .add("stap", regel.taak().stand().woord());
    }

    private JsonObjectBuilder probleem(Probleem een) {
        return Straatgebied.plek(Json.createObjectBuilder().add("probleem", een.nummer()), een.plaats())
                .add("plek", een.plek())
                .add("categorie", een.categorie())
                .add("naamCategorie", categorieen.naam(een.categorie()))
                .add("beeld", categorieen.beeld(een.categorie()))
                .add("sinds", een.geopendOp().toString());
    }
}
