package nl.buurtregie.correspondentie;

import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** One kind of letter for one reader, and whether it can be made in this case by this person. */
public record Briefkeuze(Briefsoort soort, Brieflezer aan) {

    /** What can be made now: nothing else is offered. */
    public static List<Briefkeuze> mogelijk(Ik ik, Bemiddeling zaak) {
        List<Briefkeuze> keuzes = new ArrayList<>();
        for (Briefsoort soort : Briefsoort.values()) {
            Brieflezer.in(zaak, soort)
                    .map(aan -> new Briefkeuze(soort, aan))
                    .filter(keuze -> soort.magMaken(ik) && keuze.isVrij(zaak))
                    .forEach(keuzes::add);
        }
        return keuzes;
    }

    /** @throws NotFound when such a letter does not exist, in general or in this case */
    public void eis(Ik ik, Bemiddeling zaak) {
        boolean isErNiet =
                aan.soort() == Geadresseerde.ANDERE_BUUR && aan.partij(zaak).isEmpty();
        if (isErNiet || !soort.lezers().contains(aan.soort())) {
            throw new NotFound();
        }
        if (!soort.magMaken(ik)) {
            throw new RuleViolation("C2.1", "Deze brief maakt de coördinator. Vraag haar erom.");
        }
        if (!isVrij(zaak)) {
            throw new RuleViolation("C2.2", nietVrij());
        }
    }

    /** The text is about two who sit down together, and its reader may be one of three. */
    public boolean isUitnodigingVoorTwee() {
        return soort == Briefsoort.UITNODIGING_GESPREK && aan.soort() == Geadresseerde.ANDERE_BUUR;
    }

    private boolean isVrij(Bemiddeling zaak) {
        return switch (aan.soort()) {
            case EERSTE_BUUR -> true;
            case TWEEDE_BUUR, ANDERE_BUUR ->
                aan.partij(zaak).filter(zaak::magBenaderen).isPresent();
            case VERWIJZER -> zaak.isTerugkoppelingNodig() && zaak.afloop().resultaat() != null;
        };
    }

    private String nietVrij() {
        return aan.isVerwijzer()
                ? "De verwijzer hoort pas iets als de zaak een resultaat heeft en de eerste buur het goed vindt."
                : "De " + aan.woord() + " krijgt pas een brief als wij hem kennen en de eerste buur het goed vindt.";
    }
}
