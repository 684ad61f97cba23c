package nl.buurtregie.correspondentie.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.correspondentie.Briefkeuze;
import nl.buurtregie.correspondentie.Briefopsteller;
import nl.buurtregie.correspondentie.Brieftaal;
import nl.buurtregie.correspondentie.Brieftekst;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** Puts one letter into a form: its text, its reader and its language. */
@ApplicationScoped
class Briefbeeld {

    @Inject
    private Briefopsteller opsteller;

    @Inject
    private Brieftaalbeeld taalbeeld;

    BriefView van(Ik ik, Bemiddeling zaak, Briefkeuze keuze, Brieftaal taal, Form form) {
        String tekst = opsteller.stelOp(ik, zaak, keuze, taal).tekst();
        form.propose("tekst", tekst);
        form.once();
        return new BriefView(
                brieven(zaak),
                Stapbeeld.hoofdletter(keuze.soort().woord()),
                "Aan de " + keuze.aan().woord()
                        + (keuze.aan().isVerwijzer() ? ": " + zaak.verwijzerwoord() : naar(zaak, keuze)),
                pad(zaak.nummer(), keuze, taal),
                keuze.soort().isVast() ? Brieftekst.blokken(tekst) : List.of(),
                taalbeeld.van(ik, zaak, keuze, taal),
                form.view());
    }

    static Link brieven(Bemiddeling zaak) {
        return new Link("Brieven bij zaak " + zaak.nummer(), "/bemiddelingen/" + zaak.nummer() + "/brieven");
    }

    private static String naar(Bemiddeling zaak, Briefkeuze keuze) {
        return keuze.aan()
                .partij(zaak)
                .map(partij -> ": " + partij.wie().orElse("naam nog niet bekend")
                        + (partij.email() == null ? "" : ", " + partij.email()))
                .orElse("");
    }

    static String pad(String nummer, Briefkeuze keuze, Brieftaal taal) {
        return pad(nummer, keuze) + "/" + taal;
    }

    /** In the language of its reader. */
    static String pad(String nummer, Briefkeuze keuze) {
        return "/bemiddelingen/" + nummer + "/brieven/nieuw/" + keuze.soort() + "/" + keuze.aan();
    }
}
