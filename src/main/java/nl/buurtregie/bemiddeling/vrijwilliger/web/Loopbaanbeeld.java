package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.step.Stapbeeld;
import nl.buurtregie.platform.web.step.ZaakView;
import nl.buurtregie.vrijwilliger.weg.Aanmelder;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.Loopbaanregel;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;
import nl.buurtregie.vrijwilliger.weg.Wegdagen;
import nl.buurtregie.vrijwilliger.weg.Wegstap;

/** Puts the road of one volunteer into a view. */
@ApplicationScoped
class Loopbaanbeeld {

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Weglijst weglijst;

    @Inject
    private Wegwijzer wegwijzer;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    LoopbaanView van(Loopbaan weg) {
        return new LoopbaanView(
                Wegdaad.pad(weg.id()),
                loopbanen.naam(weg),
                onder(weg),
                Stapbeeld.hoofdletter(weg.stap().woord()),
                weglijst.looptAf(weg).stream().map(Stapbeeld::hoofdletter).toList(),
                weg.versie(),
                wegwijzer.nu(weg),
                wegwijzer.ook(weg),
                picture(weg),
                gegevens(weg),
                account(weg),
                loopbanen.regels(weg).stream().map(this::gebeurtenis).toList());
    }

    private String onder(Loopbaan weg) {
        Aanmelder wie = weg.aanmelder();
        String kwam = Stapbeeld.hoofdletter(wie.herkomst().woord()) + ", aangemeld op "
                + DutchDates.day(weg.dagen().aangemeld(), clock);
        return wie.studie() == null
                ? kwam
                : kwam + ". " + wie.studie().school() + ", tot en met "
                        + DutchDates.withYear(wie.studie().tot());
    }

    private List<LoopbaanView.Stap> picture(Loopbaan weg) {
        Wegdagen dagen = weg.dagen();
        List<LoopbaanView.Stap> stappen = new ArrayList<>();
        stappen.add(stap(weg, "Kennismaking", Wegstap.KENNISMAKING, dagen.kennismaking()));
        stappen.add(stap(weg, "Basistraining", Wegstap.TRAINING, dagen.training()));
        stappen.add(stap(weg, "Certificaat en VOG", Wegstap.PAPIEREN, laatste(dagen.certificaat(), dagen.vog())));
        stappen.add(stap(weg, "Eerste zaak", Wegstap.EERSTE_ZAAK, dagen.zelfstandig()));
        stappen.add(stap(weg, "Zelfstandig", Wegstap.ACTIEF, dagen.zelfstandig()));
        return stappen;
    }

    /** The day on which both were there; null as long as one misses. */
    private static LocalDate laatste(LocalDate een, LocalDate ander) {
        return een == null || ander == null ? null : een.isAfter(ander) ? een : ander;
    }

    /** Who worked before roads were kept did every step, without a day. */
    private LoopbaanView.Stap stap(Loopbaan weg, String woorden, Wegstap stap, LocalDate op) {
        boolean geweest = op != null || weg.dagen().zelfstandig() != null;
        String stand = weg.stap() == stap ? "hier" : geweest ? "klaar" : "komt";
        return new LoopbaanView.Stap(woorden, stand, op == null ? null : DutchDates.day(op, clock));
    }

    private List<ZaakView.Gegeven> gegevens(Loopbaan weg) {
        Aanmelder wie = weg.aanmelder();
        List<ZaakView.Gegeven> alle = new ArrayList<>();
        voegToe(alle, "E-mail", weglijst.adres(weg));
        voegToe(alle, "Telefoon", weglijst.telefoon(weg));
        voegToe(alle, "Buurt", wie.naam() == null ? null : gebieden.woonplek(wie.woonbuurt()));
        voegToe(alle, "Talen", wie.talen().isEmpty() ? null : String.join(", ", wie.talen()));
        LocalDate vogTot = weg.dagen().vogTot();
        alle.add(new ZaakView.Gegeven(
                "VOG", vogTot == null ? "nog niet gezien" : "geldt tot en met " + DutchDates.withYear(vogTot)));
        voegToe(
                alle,
                "Eerste zaak met",
                weg.mentorId() == null ? null : medewerkers.get(weg.mentorId()).naam());
        return alle;
    }

    private static void voegToe(List<ZaakView.Gegeven> alle, String label, String waarde) {
        if (waarde != null) {
            alle.add(new ZaakView.Gegeven(label, waarde));
        }
    }

    private LoopbaanView.Account account(Loopbaan weg) {
        if (weg.medewerkerId() != null) {
            Medewerker wie = medewerkers.get(weg.medewerkerId());
            boolean kwijt = weg.stap() != Wegstap.GESTOPT && !wie.houdt(Rol.BEMIDDELAAR);
            return kwijt
                    ? new LoopbaanView.Account(kwijt(weg, wie), !weg.isTerugGevraagd())
                    : new LoopbaanView.Account(zin(weg, wie), false);
        }
        if (weg.isAccountGevraagd()) {
            return new LoopbaanView.Account("Je vroeg een account. De beheerder stuurt de uitnodiging.", false);
        }
        boolean kan = weg.stap() != Wegstap.GESTOPT
                && weg.dagen().kennismaking() != null
                && weg.aanmelder().email() != null;
        String zin = kan
                ? "Er is nog geen account. Met één tik vraag je het de beheerder."
                : "Er is geen account. Vragen kan na de kennismaking, als er een e-mailadres is.";
        return new LoopbaanView.Account(weg.stap() == Wegstap.GESTOPT ? "Er was geen account." : zin, kan);
    }

    private static String kwijt(Loopbaan weg, Medewerker wie) {
        String zin = wie.stand() == Accountstand.GESLOTEN
                ? "Het account is gesloten."
                : "Er is een account, maar niet meer als bemiddelaar.";
        return weg.isTerugGevraagd() ? zin + " Je vroeg het terug. De beheerder ziet het." : zin;
    }

    private static String zin(Loopbaan weg, Medewerker wie) {
        return switch (wie.stand()) {
            case UITGENODIGD -> "De uitnodiging is verstuurd, en nog niet gebruikt.";
            case GESLOTEN -> "Het account is gesloten.";
            case ACTIEF ->
                weg.stap() == Wegstap.GESTOPT
                        ? gestopt(wie)
                        : "Er is een account. Talen, dagdelen en hoeveel zaken staan bij het profiel.";
        };
    }

    private static String gestopt(Medewerker wie) {
        return Loopbanen.isTeSluiten(wie)
                ? "Het account is nog open. Het staat bij de beheerder op de lijst."
                : "Het account is open voor ander werk. Deze persoon is geen bemiddelaar meer.";
    }

    private ZaakView.Gebeurtenis gebeurtenis(Loopbaanregel regel) {
        return new ZaakView.Gebeurtenis(
                DutchDates.day(regel.dag(), clock), regel.wat().woord(), regel.door(), regel.toelichting(), true);
    }
}
