package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Mens;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Proefstuk;
import nl.buurtregie.privacy.bewaren.Verwerking;
import nl.buurtregie.privacy.bewaren.Zichtbaar;

/** Photos of the street, each until its own last day. */
@ApplicationScoped
@Transactional
class Fotobewaring implements Bewaarsoort {

    @Inject
    private Fotokluis fotos;

    @Inject
    private Meldingen meldingen;

    @Inject
    private Overlastinstellingen instellingen;

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "fotos",
                Bewaring.Groep.STRAAT,
                "Foto’s van overlast",
                "zonder cameragegevens",
                "publieke taak: opruimen",
                "AVG artikel 6, lid 1 e",
                instellingen.foto(),
                "na het maken",
                Bewaring.Daarna.WISSEN,
                "plaats en soort blijven",
                "foto’s");
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.OMWONENDEN)
                .gegevens("foto van een plek op straat; er kan iemand op staan")
                .gezienDoor(Zichtbaar.van(Rol.CONCIERGE, Rol.TEAMLEIDER).op("/overlast/fotos/{foto}"))
                .naar(Ontvanger.PARTNER, Ontvanger.SIGNALEN, Ontvanger.BESTANDSOPSLAG)
                .maatregelen("opnieuw gemaakt zonder plaats en cameragegevens")
                .geteld("select count(*) from foto", "foto’s");
    }

    @Override
    public boolean gaatVanzelf() {
        return true;
    }

    @Override
    public int aanDeBeurt() {
        return fotos.verlopen();
    }

    @Override
    public int ruimOp(int hoogstens) {
        return fotos.ruimOp(hoogstens);
    }

    /** By its place in the report: M-2026-00012/1. */
    static String nummer(Melding melding, UUID foto) {
        return melding.nummer() + "/" + melding.aankondigingen().volgorde().indexOf(foto);
    }

    @Override
    public boolean wisNogEens(String nummer) {
        String[] delen = nummer.split("/");
        int plaats = Integer.parseInt(delen[1]);
        Optional<Melding> melding = meldingen.metNummer(delen[0]);
        Optional<UUID> foto = melding.map(Melding::aankondigingen)
                .filter(alle -> plaats >= 0 && plaats < alle.fotos().size())
                .map(alle -> alle.volgorde().get(plaats))
                .filter(id -> !melding.get().aankondigingen().isWeg(id));
        foto.ifPresent(id -> fotos.haalWeg(melding.get(), id));
        return foto.isPresent();
    }

    @Override
    public Optional<Proefstuk> proefstuk() {
        return fotos.proefstuk();
    }

    @Override
    public Set<String> velden() {
        return Set.of("foto.inhoud");
    }
}
