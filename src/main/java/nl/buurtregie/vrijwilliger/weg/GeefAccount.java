package nl.buurtregie.vrijwilliger.weg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.Roldeler;
import nl.buurtregie.medewerker.Uitnodiger;
import nl.buurtregie.vrijwilliger.Belnummer;
import nl.buurtregie.vrijwilliger.Profiel;
import nl.buurtregie.vrijwilliger.Vrijwilliger;
import nl.buurtregie.vrijwilliger.Vrijwilligers;

/**
 * A beheerder invites whoever a coördinator asked an account for; from then on he or she is a mediator, still without a case. Who has
 * an account for other work becomes a mediator with that one, and who comes back gets the own one again.
 */
@ApplicationScoped
@Transactional
public class GeefAccount {

    /** Cases a year to begin with (domain: about eight). */
    private static final int ZAKEN = 8;

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Uitnodiger uitnodiger;

    @Inject
    private Roldeler roldeler;

    @Inject
    private Vrijwilligers vrijwilligers;

    @Inject
    private Bijeenkomsten bijeenkomsten;

    @Inject
    private Wegschrift schrift;

    /**
     * @param site where the link in the mail leads, without a slash at the end
     * @return id of the account
     */
    public long geef(Ik ik, long id, String site) {
        loopbanen.eenVoorEen();
        Loopbaan weg = loopbanen.gevraagd(ik, id);
        if (weg.medewerkerId() != null) {
            roldeler.geef(ik, weg.medewerkerId(), Rol.BEMIDDELAAR, site);
            weg.krijgtAccountTerug();
            schrift.schrijf(ik, weg, Wegfeit.ACCOUNT_TERUG, schrift.vandaag(), null);
            return weg.medewerkerId();
        }
        Aanmelder wie = weg.aanmelder();
        Optional<Medewerker> eigen = loopbanen.eigenAccount(weg);
        long account = eigen.map(Medewerker::id)
                .orElseGet(() -> uitnodiger.nodigUit(ik, wie.naam(), wie.email(), Set.of(Rol.BEMIDDELAAR), site));
        if (eigen.isPresent()) {
            eisZonderWeg(account);
            roldeler.geef(ik, account, Rol.BEMIDDELAAR, site);
        }
        if (vrijwilligers.find(account).isEmpty()) {
            vrijwilligers.add(new Vrijwilliger(account, profiel(weg, wie)));
        }
        weg.krijgtAccount(account);
        Wegfeit wat = eigen.isPresent() ? Wegfeit.ACCOUNT_GEKOPPELD : Wegfeit.ACCOUNT;
        schrift.schrijf(ik, weg, wat, schrift.vandaag(), null);
        return account;
    }

    private void eisZonderWeg(long account) {
        if (loopbanen.vanMedewerker(account).isPresent()) {
            throw Wegregels.staatEr("");
        }
    }

    private Profiel profiel(Loopbaan weg, Aanmelder wie) {
        List<Bijeenkomsten.Gevolgd> gevolgd = bijeenkomsten.gevolgd(weg);
        LocalDate intervisie = gevolgd.stream()
                .filter(een -> een.soort() == Bijeenkomstsoort.INTERVISIE)
                .map(Bijeenkomsten.Gevolgd::dag)
                .max(LocalDate::compareTo)
                .orElse(null);
        return new Profiel(
                wie.woonbuurt(),
                ZAKEN,
                wie.talen(),
                Set.of(),
                gevolgd.stream()
                        .map(een -> een.soort().training().orElse(null))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                false,
                wie.herkomst(),
                null,
                intervisie,
                Belnummer.van(wie.telefoon(), false));
    }
}
