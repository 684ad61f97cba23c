package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.privacy.bewaren.Bewaarplan;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Uitvoering;

/** What was decided about the data of who wanted to volunteer, or did. What stands with an account is mended there. */
@ApplicationScoped
@Transactional
class Vrijwilligersrecht implements Uitvoering {

    @Inject
    private Loopbaaninzage inzage;

    @Inject
    private Vrijwilligersbewaring bewaring;

    @Inject
    private Bewaarplan plan;

    @Inject
    private Accountrest rest;

    @Override
    public Betrokkene.Soort soort() {
        return Betrokkene.Soort.VRIJWILLIGER;
    }

    @Override
    public List<Veld> velden(Betrokkene wie) {
        Aanmelder een = get(wie).aanmelder();
        return een.naam() == null
                ? List.of()
                : List.of(
                        new Veld("naam", "Naam", een.naam()),
                        new Veld("email", "E-mailadres", of(een.email())),
                        new Veld("telefoon", "Telefoon", of(een.telefoon())));
    }

    @Override
    public void verbeter(Ik ik, Betrokkene wie, Map<String, String> nieuw) {
        Loopbaan weg = get(wie);
        Aanmelder was = weg.aanmelder();
        weg.wordt(new Aanmelder(
                woord(nieuw, "naam"),
                woord(nieuw, "email"),
                woord(nieuw, "telefoon"),
                was.woonbuurt(),
                was.talen(),
                was.herkomst(),
                was.studie()));
    }

    private static String woord(Map<String, String> nieuw, String code) {
        String tekst = nieuw.getOrDefault(code, "").strip();
        return tekst.isEmpty() ? null : tekst;
    }

    @Override
    public Optional<String> waaromNietWissen(Betrokkene wie) {
        Optional<Loopbaan> weg = inzage.find(wie);
        if (weg.isEmpty()) {
            return Optional.of("Wij weten al niet meer wie deze vrijwilliger was.");
        }
        return weg.filter(een -> een.stap() != Wegstap.GESTOPT)
                .map(een -> "U bent nog vrijwilliger, of wilt dat worden. Stop eerst: daarna wissen wij uw gegevens.");
    }

    @Override
    public void wis(Ik ik, Betrokkene wie) {
        bewaring.wis(get(wie));
        plan.opVerzoek("vrijwilligers", wie.nummer());
    }

    @Override
    public Optional<Blijft> watBlijft(Betrokkene wie) {
        return Optional.ofNullable(get(wie).medewerkerId()).flatMap(rest::van);
    }

    @Override
    public boolean kanBeperken() {
        return false;
    }

    @Override
    public String waaromNietBeperken() {
        return "Zolang u vrijwilliger bent of wilt worden, hebben wij uw gegevens nodig. Bent u gestopt? Dan kunt u ons vragen"
                + " om ze te wissen.";
    }

    private Loopbaan get(Betrokkene wie) {
        return inzage.find(wie).orElseThrow(NotFound::new);
    }

    private static String of(String waarde) {
        return waarde == null ? "" : waarde;
    }
}
