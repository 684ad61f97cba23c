package nl.buurtregie.overlast.melding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.loket.vraag.web.Concept;
import nl.buurtregie.overlast.Categorie;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.overlast.Samenhang;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.language.Spoken;

/** Turns the answers of a resident into what happened, and finds what may be the same. */
@ApplicationScoped
class Meldverhaal {

    /** A buurt is no point: somebody looks for it by the words. */
    private static final int ERGENS_IN_DE_BUURT = 1_000;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Samenhang samenhang;

    @Inject
    private Clock clock;

    Optional<Categorie> categorie(Concept concept) {
        return concept.antwoord(Meldantwoord.Soort.class)
                .map(Meldantwoord.Soort::slug)
                .map(categorieen::kies);
    }

    /** @throws RuleViolation when it is no kind of now; before it is kept */
    void keur(Meldantwoord.Soort soort) {
        categorieen.kies(soort.slug());
    }

    /**
     * A point in the gemeente says it best; who is elsewhere now, or pointed beside it, says it with the buurt.
     *
     * @throws RuleViolation when it is nowhere in the gemeente
     */
    Plaats plaats(Meldantwoord.Plek plek) {
        return punt(plek).orElseGet(() -> gebieden.kies(plek.buurt())
                .map(buurt -> new Plaats(buurt.lat(), buurt.lon(), ERGENS_IN_DE_BUURT))
                .orElseThrow(() -> new RuleViolation(
                        "O1.1", "buurt", plek.isAangewezen() ? "{melden.fout.buiten}" : "{melden.fout.buurt}")));
    }

    /** Which place it is that is kept, in words: when somebody pointed in one buurt and chose another, the point. */
    String waar(Meldantwoord.Plek plek) {
        return punt(plek)
                .flatMap(punt -> gebieden.bij(punt.lon(), punt.lat()))
                .map(buurt -> Spoken.text("melden.bijtelefoon", Spoken.apart(buurt.naam())))
                .orElseGet(() -> gebieden.find(plek.buurt()).map(Buurt::naam).orElse(""));
    }

    /** Empty when nobody pointed, or beside the gemeente. */
    private Optional<Plaats> punt(Meldantwoord.Plek plek) {
        return Optional.of(plek)
                .filter(Meldantwoord.Plek::isAangewezen)
                .map(Meldantwoord.Plek::aangewezen)
                .filter(punt -> gebieden.bij(punt.lon(), punt.lat()).isPresent());
    }

    /** What may be the same; nothing as long as nobody pointed at a place. */
    @Transactional
    List<Samenhang.Dichtbij> dichtbij(Concept concept) {
        Optional<Plaats> punt = concept.antwoord(Meldantwoord.Plek.class).flatMap(this::punt);
        Optional<Categorie> soort = categorie(concept).filter(een -> !een.isTussenBuren());
        return punt.isPresent() && soort.isPresent()
                ? samenhang.bij(punt.get(), soort.get().groep())
                : List.of();
    }

    /** Only when nothing is missing. */
    Nieuws nieuws(Concept concept) {
        Meldantwoord.Plek plek = concept.zeker(Meldantwoord.Plek.class);
        Meldantwoord.Meer meer = concept.zeker(Meldantwoord.Meer.class);
        String bij = concept.antwoord(Meldantwoord.Bekend.class)
                .map(Meldantwoord.Bekend::nummer)
                .orElse(null);
        return new Nieuws(
                concept.sleutel(),
                Bron.BEWONER,
                categorie(concept).orElseThrow(),
                clock.instant(),
                plaats(plek),
                plek.plek(),
                null,
                bij,
                null,
                null,
                Actie.NIETS,
                meer.toelichting(),
                meer.contact() == null
                        ? null
                        : new Nieuws.Contact(
                                meer.naam(), meer.contact(), Spoken.language().dutchName()),
                null,
                List.of());
    }
}
