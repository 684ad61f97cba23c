package nl.buurtregie.vrijwilliger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.inzage.Accounthouder;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Stuk;
import nl.buurtregie.privacy.verzoek.Stuk.Gegeven;

/** With somebody who mediates or did: where he or she lives and can be called, which languages, and when there is time. */
@ApplicationScoped
@Transactional
class Profielinzage implements Inzagebron {

    @Inject
    private Accounthouder accounts;

    @Inject
    private Vrijwilligers vrijwilligers;

    @Inject
    private Gebieden gebieden;

    @Override
    public List<Stuk> van(Betrokkene wie) {
        return accounts.van(wie)
                .flatMap(vrijwilligers::find)
                .map(een -> List.of(Stuk.van(
                        "profiel:" + een.medewerkerId(),
                        "Uw profiel als vrijwilliger",
                        "vrijwilligers",
                        true,
                        gegevens(een))))
                .orElse(List.of());
    }

    private List<Gegeven> gegevens(Vrijwilliger wie) {
        Profiel profiel = wie.profiel();
        List<Gegeven> alle = new ArrayList<>();
        alle.add(new Gegeven("Buurt", gebieden.woonplek(profiel.woonbuurt())));
        wie.belnummer().ifPresent(een -> {
            alle.add(new Gegeven("Telefoon", een.nummer()));
            alle.add(new Gegeven(
                    "Wie ziet uw nummer", een.voorPaar() ? "coördinator en paar" : "alleen de coördinator"));
        });
        voegToe(alle, "Talen", String.join(", ", profiel.talen()));
        voegToe(alle, "Kan meestal op", Dagdeel.inWoorden(profiel.beschikbaar()));
        alle.add(new Gegeven("Zaken per jaar, hoogstens", Integer.toString(profiel.maxZaken())));
        alle.add(new Gegeven("Heeft ervaring", profiel.ervaren() ? "ja" : "nee"));
        if (profiel.pauzeTot() != null) {
            alle.add(new Gegeven("Pauze tot en met", DutchDates.withYear(profiel.pauzeTot())));
        }
        if (profiel.intervisieOp() != null) {
            alle.add(new Gegeven("Laatste intervisie", DutchDates.withYear(profiel.intervisieOp())));
        }
        return alle;
    }

    private static void voegToe(List<Gegeven> alle, String label, String waarde) {
        if (!waarde.isEmpty()) {
            alle.add(new Gegeven(label, waarde));
        }
    }

    @Override
    public Set<String> velden() {
        return Set.of(
                "vrijwilliger.woonbuurt", "vrijwilliger.talen", "vrijwilliger.beschikbaar", "vrijwilliger.telefoon");
    }
}
