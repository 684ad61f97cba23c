package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.medewerker.Gebruikersnaam;
import nl.buurtregie.medewerker.KiesWachtwoord;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.WijzigEmail;
import nl.buurtregie.mensen.Accountlink.Soort;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountwijziging;
import nl.buurtregie.platform.NotFound;

/** Somebody takes a link and makes the own account with it: invited, or the beheerder who was let in by the machine. */
@ApplicationScoped
@Transactional
public class Welkom {

    private static final Set<Soort> SOORTEN = EnumSet.of(Soort.BEHEERDER, Soort.UITNODIGING);

    @Inject
    private Accountlinks links;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private KiesWachtwoord kiesWachtwoord;

    @Inject
    private Accountboek boek;

    @Inject
    private Clock clock;

    /**
     * What is known already, to fill in.
     *
     * @param rollen that the account gets or has
     */
    public record Genodigde(String naam, String email, String gebruikersnaam, List<Rol> rollen) {}

    /** What somebody fills in. */
    public record Gegevens(String naam, String gebruikersnaam, String email, String wachtwoord, String herhaal) {}

    /** Only looks: a mail scanner opens links too. Empty when the link does not work (any more). */
    public Optional<Genodigde> kijk(String geheim) {
        return links.find(geheim).filter(Welkom::isVoorAccount).map(link -> {
            if (link.medewerkerId() == null) {
                return new Genodigde("", "", "", List.of(Rol.BEHEERDER));
            }
            Medewerker wie = medewerkers.get(link.medewerkerId());
            return new Genodigde(
                    wie.naam(),
                    wie.email().orElse(""),
                    Gebruikersnaam.voorstel(wie.naam()),
                    wie.rollen().stream().sorted().toList());
        });
    }

    /**
     * The account is there, and its link is used up.
     *
     * @throws NotFound when the link does not work (any more)
     */
    public Medewerker maakAccount(String geheim, Gegevens gegevens) {
        Accountlink link = links.neem(geheim).filter(Welkom::isVoorAccount).orElseThrow(NotFound::new);
        boolean genodigd = link.medewerkerId() != null;
        Medewerker wie =
                genodigd ? medewerkers.get(link.medewerkerId()) : Medewerker.genodigd("", null, Set.of(Rol.BEHEERDER));
        WijzigEmail.keur(gegevens.email());
        medewerkers.eenVoorEen();
        medewerkers.eisVrij(gegevens.email(), wie.id());
        kiesWachtwoord.eerste(
                wie, gegevens.naam(), gegevens.gebruikersnaam(), gegevens.wachtwoord(), gegevens.herhaal());
        wie.bereikbaarOp(gegevens.email());
        if (!genodigd) {
            medewerkers.add(wie);
        }
        link.gebruikt(clock.instant());
        boek.schrijf(
                wie.id(),
                wie.ik(),
                genodigd ? Accountwijziging.Wat.AANGENOMEN : Accountwijziging.Wat.BEGONNEN,
                genodigd ? null : "beheerder, met een link van de server");
        return wie;
    }

    private static boolean isVoorAccount(Accountlink link) {
        return SOORTEN.contains(link.soort());
    }
}
