package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Proefstuk;

/** Photos of the street, each until its own last day. */
@ApplicationScoped
@Transactional
class Fotobewaring implements Bewaarsoort {

    @Inject
    private Fotokluis fotos;

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

    @Override
    public Optional<Proefstuk> proefstuk() {
        return fotos.proefstuk();
    }

    @Override
    public Set<String> velden() {
        return Set.of("foto.inhoud");
    }
}
