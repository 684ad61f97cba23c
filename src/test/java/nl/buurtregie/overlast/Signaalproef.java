package nl.buurtregie.overlast;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Hand-overs to Signalen, for tests of the road to it. */
public final class Signaalproef {

    private final Overlastwereld wereld;

    private Signaalproef(Overlastwereld wereld) {
        this.wereld = wereld;
    }

    public static void proef(Consumer<Signaalproef> werk) {
        Overlastwereld.proef(wereld -> werk.accept(new Signaalproef(wereld)));
    }

    /** A hand-over of each kind that the street has and Signalen too. */
    public static void elkeSoort(BiConsumer<Signaalproef, Long> werk) {
        proef(proef -> proef.soorten().forEach(soort -> werk.accept(proef, proef.draagOver(soort))));
    }

    private List<String> soorten() {
        return wereld.maak(Categorieen.class).perGroep().values().stream()
                .flatMap(List::stream)
                .map(Categorie::slug)
                .filter(slug -> !slug.startsWith("buren/"))
                .toList();
    }

    /** What a resident reported, laid with Stadsbeheer. */
    public long draagOver(String soort) {
        Probleem probleem = wereld.meld(soort);
        wereld.beslis(wereld.joke, probleem, BeslisOverProbleem.Keuze.OVERDRAGEN);
        wereld.em.flush();
        return wereld.maak(Overdrachten.class).open(probleem).orElseThrow().id();
    }

    public Overdracht overdracht(long id) {
        wereld.em.flush();
        return wereld.maak(Overdrachten.class).find(id).orElseThrow();
    }

    public Probleem probleem(long overdracht) {
        return wereld.maak(Problemen.class).getVoorProces(overdracht(overdracht).probleemId());
    }

    /** Somebody looks whether it is gone. */
    public void kijk(long overdracht, boolean weg) {
        wereld.kijk(probleem(overdracht), weg);
    }

    /** To the partner of this code. */
    public void neemTerug(long overdracht, String naar) {
        wereld.maak(BeantwoordOverdracht.class).neemTerug(wereld.joke, wereld.stap(probleem(overdracht)), naar);
        wereld.em.flush();
    }

    public void voegSamen(long overdracht, long met) {
        Probleem weg = probleem(overdracht);
        wereld.maak(VoegSamen.class)
                .voeg(wereld.joke, wereld.stap(weg), probleem(met).nummer());
        wereld.em.flush();
    }

    /** The partner said by phone that it is done. */
    public void antwoordGedaan(long overdracht) {
        wereld.antwoord(probleem(overdracht), Overdracht.Stand.AFGEHANDELD, null);
    }

    public void hoort(Consumer<Object> wie) {
        wereld.hoort.add(wie);
    }

    public <T> T maak(Class<T> type) {
        return wereld.maak(type);
    }

    public void leg(Object bericht) {
        wereld.em.persist(bericht);
        wereld.em.flush();
    }

    public int nietAangekomen() {
        wereld.em.flush();
        return wereld.maak(Overlastlijst.class).mislukt(wereld.joke, Overlastlijst.Filter.geen(), 100);
    }

    public void wacht(Duration tijd) {
        wereld.klokVooruit(tijd);
    }

    public Instant nu() {
        return wereld.nu();
    }
}
