package nl.buurtregie.bemiddeling.gesprek.web;

import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.Arrays;

/** What stands in the address of the agenda; each may be null. No words of people: a place is a code. */
record Agendavraag(String zicht, String vanaf, String wie, String wijk, String plek) {

    AgendaView.Weg weg(LocalDate maandag, LocalDate vandaag) {
        Agendazicht nu = Agendazicht.van(zicht);
        boolean inZicht = !vandaag.isBefore(maandag) && vandaag.isBefore(nu.einde(maandag));
        return new AgendaView.Weg(
                pad(nu, nu.ervoor(maandag)),
                pad(nu, nu.einde(maandag)),
                inZicht ? null : pad(nu, Agendazicht.maandag(vandaag)),
                Arrays.stream(Agendazicht.values())
                        .map(een -> new AgendaView.Zicht(een.woord(), pad(een, maandag), een == nu))
                        .toList());
    }

    private String pad(Agendazicht zo, LocalDate maandag) {
        UriBuilder pad =
                UriBuilder.fromPath("/agenda").queryParam("zicht", zo.naam()).queryParam("vanaf", maandag);
        met(pad, "wie", wie);
        met(pad, "wijk", wijk);
        met(pad, "plek", plek);
        return pad.build().toString();
    }

    private static void met(UriBuilder pad, String naam, String waarde) {
        if (gekozen(waarde)) {
            pad.queryParam(naam, "{" + naam + "}").resolveTemplate(naam, waarde);
        }
    }

    static boolean gekozen(String waarde) {
        return waarde != null && !waarde.isEmpty();
    }
}
