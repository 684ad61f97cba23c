package nl.buurtregie.signalen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Fotokluis;
import nl.buurtregie.overlast.Overdracht;
import nl.buurtregie.overlast.Overdrachten;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.Problemen;
import nl.buurtregie.platform.Json;
import nl.buurtregie.platform.NotFound;

/**
 * A problem in the words of Signalen's public contract, with only the keys that it accepts. Nothing of whoever reported it
 * goes along: the answer to reporters is ours.
 */
@ApplicationScoped
@Transactional
class Signaalbericht {

    @Inject
    private Overdrachten overdrachten;

    @Inject
    private Problemen problemen;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Fotokluis fotos;

    @Inject
    private Signaleninstellingen instellingen;

    String json(Signalenpost post) {
        Overdracht overdracht = overdrachten.find(post.overdrachtId()).orElseThrow(NotFound::new);
        Probleem probleem = problemen.vanOverdracht(overdracht);
        return Json.createObjectBuilder()
                .add("text", tekst(overdracht, probleem))
                .add("category", Json.createObjectBuilder().add("sub_category", categorie(probleem)))
                .add("location", plaats(probleem))
                .add("reporter", Json.createObjectBuilder().add("sharing_allowed", false))
                .add("incident_date_start", probleem.geopendOp().toString())
                .build()
                .toString();
    }

    /** Keys of the photos, in the order they were taken. */
    List<UUID> fotos(Signalenpost post) {
        Overdracht overdracht = overdrachten.find(post.overdrachtId()).orElseThrow(NotFound::new);
        return fotos.voor(overdracht).stream().map(Fotokluis.Beeld::id).toList();
    }

    byte[] foto(UUID id) {
        return fotos.inhoud(id).orElseThrow(NotFound::new);
    }

    private String tekst(Overdracht overdracht, Probleem probleem) {
        String ongeveer = probleem.plaats().isOngeveer() ? " (plek niet precies bekend)" : "";
        String wat = categorieen.naam(probleem.categorie()) + ", " + probleem.plek() + ongeveer + ".";
        String bericht = overdracht.bericht().isBlank() ? "" : " " + overdracht.bericht();
        return wat + bericht + " Van de buurtconciërges, nummer " + probleem.nummer() + ".";
    }

    private String categorie(Probleem probleem) {
        String[] delen = probleem.categorie().split("/", 2);
        return instellingen.adres() + "/signals/v1/public/terms/categories/" + delen[0] + "/sub_categories/" + delen[1];
    }

    /** The point alone: which of their areas it lies in, Signalen finds itself. */
    private static JsonObject plaats(Probleem probleem) {
        return Json.createObjectBuilder()
                .add(
                        "geometrie",
                        Json.createObjectBuilder()
                                .add("type", "Point")
                                .add(
                                        "coordinates",
                                        Json.createArrayBuilder()
                                                .add(probleem.plaats().lon())
                                                .add(probleem.plaats().lat())))
                .build();
    }
}
