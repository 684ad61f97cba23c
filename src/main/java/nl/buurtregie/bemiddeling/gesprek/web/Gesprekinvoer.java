package nl.buurtregie.bemiddeling.gesprek.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.gesprek.Gesprekplan;
import nl.buurtregie.bemiddeling.web.KorteNotitie;
import nl.buurtregie.bemiddeling.web.Stapinvoer;
import nl.buurtregie.platform.web.form.FormView;

/** What is filled in to plan or move a talk; waar is the number of a party, or 0 for a neutral place. */
record Gesprekinvoer(
        int versie,
        @NotNull(message = "Kies met wie het gesprek is.") Gespreksoort soort,
        @NotNull(message = "Vul de dag in.") LocalDate dag,
        @NotNull(message = "Vul in hoe laat het begint.") LocalTime begin,
        @NotNull(message = "Vul in hoe laat het klaar is.") LocalTime einde,
        @NotNull(message = "Kies waar het gesprek is.") Integer waar,

        @Size(max = 80, message = "Maak de plek korter: hooguit 80 tekens.")
        String plaats,

        @NotEmpty(message = "Kies wie van het paar er gaat.")
        Set<Integer> bemiddelaars,

        Set<Integer> ookMet,
        String toch,
        String dagToch,
        @KorteNotitie String notitie)
        implements Stapinvoer {

    /** @param gezegd all that was sent, by which a tick is known to be of this talk */
    Gesprekplan plan(FormView gezegd) {
        boolean elders = waar == 0;
        return new Gesprekplan(
                soort,
                dag,
                begin,
                einde,
                elders ? null : waar.longValue(),
                elders ? plaats : null,
                lang(bemiddelaars),
                lang(ookMet),
                Gezien.tijd(gezegd).equals(toch),
                Gezien.dag(gezegd).equals(dagToch));
    }

    private static Set<Long> lang(Set<Integer> nummers) {
        return nummers.stream().map(Integer::longValue).collect(Collectors.toSet());
    }
}
