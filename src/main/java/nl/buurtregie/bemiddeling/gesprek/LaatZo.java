package nl.buurtregie.bemiddeling.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.Vastleggen;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.RuleViolation;

/** The coördinator looked at what may be wrong with a talk, and it is right. */
@ApplicationScoped
@Transactional
public class LaatZo {

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Agendabladen bladen;

    @Inject
    private Gelaten gelaten;

    @Inject
    private Vastleggen vastleggen;

    /** @param sleutel of the {@link Botsing} as it was seen */
    public void laat(Ik ik, String nummer, long gesprekId, String sleutel) {
        Bemiddeling zaak = bemiddelingen.get(ik, nummer);
        Gesprek gesprek = gesprekken.get(zaak, gesprekId);
        Botsing botsing = van(ik, gesprek).stream()
                .filter(een -> !een.soort().kanNiet() && een.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "B13.12", "Hier is intussen iets aan veranderd. Kijk nog een keer in de agenda."));
        gelaten.add(botsing);
        vastleggen.buitenom(
                ik,
                new Stap(nummer, zaak.versie(), null),
                Handeling.GESPREK_GELATEN,
                een -> {},
                een -> {},
                gesprek.inWoorden() + ": " + botsing.soort().woord());
    }

    /** A coördinator who plans on such a day said already that it is meant (B13.11). */
    void dagGezien(Ik ik, Gesprek gesprek) {
        if (ik.is(Rol.COORDINATOR)) {
            van(ik, gesprek).stream().filter(een -> een.soort().isDag()).forEach(gelaten::add);
        }
    }

    private List<Botsing> van(Ik ik, Gesprek gesprek) {
        return bladen.tussen(ik, gesprek.dag(), gesprek.dag().plusDays(1)).botsingen().stream()
                .filter(een -> een.gesprek().equals(gesprek))
                .toList();
    }
}
