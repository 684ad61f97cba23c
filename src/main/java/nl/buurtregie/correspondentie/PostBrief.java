package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.bemiddeling.NoteerBrief;
import nl.buurtregie.medewerker.Ik;

/** A letter on paper is on the post: from now on its reader knows what it tells. */
@ApplicationScoped
@Transactional
public class PostBrief {

    @Inject
    private Brieven brieven;

    @Inject
    private NoteerBrief noteerBrief;

    @Inject
    private Vertelbrieven vertelbrieven;

    @Inject
    private Clock clock;

    public void post(Ik ik, String nummer, long id) {
        Brief brief = brieven.get(ik, nummer, id);
        brief.gepost(clock.instant());
        String wat =
                brief.soort().woord() + ", op de post aan de " + brief.aan().woord();
        noteerBrief.noteer(ik, nummer, wat);
        vertelbrieven.isWeg(brief);
    }
}
