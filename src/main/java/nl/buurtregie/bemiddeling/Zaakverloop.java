package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Status.AFGESLOTEN;
import static nl.buurtregie.bemiddeling.Status.AFSLUITEN;
import static nl.buurtregie.bemiddeling.Status.INTAKE;
import static nl.buurtregie.bemiddeling.Status.TERUGKOPPELEN;
import static nl.buurtregie.bemiddeling.Status.WACHT_OP_ANDERE_ZAAK;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/**
 * What may come between: a case is put in de wacht and goes on, stops early, is opened again, or is treated together with
 * another. The steps themselves stand in {@link Bemiddeling}.
 */
@MappedSuperclass
public abstract class Zaakverloop extends Zaakgegevens {

    @Column(name = "in_wacht_sinds")
    private LocalDate inWachtSinds;

    @Column(name = "in_wacht_tot")
    private LocalDate inWachtTot;

    @Column(name = "in_wacht_reden")
    private String inWachtReden;

    private int stilstand;

    private int heropend;

    @Column(name = "samen_met")
    private Long samenMet;

    protected Zaakverloop() {}

    Zaakverloop(String nummer, Aanmelding aanmelding, Long door, Instant op) {
        super(nummer, aanmelding, door, op);
    }

    /** A case in de wacht stands still: first on with it, then the step. */
    @Override
    void eis(Status verwacht) {
        super.eis(verwacht);
        if (isInDeWacht()) {
            throw new RuleViolation("B10.2", "De zaak staat in de wacht. Laat hem eerst weer verder gaan.");
        }
    }

    void zetInDeWacht(LocalDate vandaag, LocalDate kijkdatum, String reden) {
        if (status() == TERUGKOPPELEN) {
            throw new RuleViolation("B10.1", "De zaak is klaar. Vertel het alleen nog aan de verwijzer.");
        }
        if (isInDeWacht() || !status().isUitTeStellen()) {
            throw new RuleViolation("B10.1", "De zaak wacht al op een datum. In de wacht zetten is niet nodig.");
        }
        if (!kijkdatum.isAfter(vandaag) || kijkdatum.isAfter(vandaag.plusMonths(6))) {
            throw new RuleViolation("B10.3", "kijkdatum", "Kies een dag na vandaag en binnen een half jaar.");
        }
        inWachtSinds = vandaag;
        inWachtTot = kijkdatum;
        inWachtReden = reden;
    }

    /** @param werkdagen how long it stood still */
    void gaatVerder(int werkdagen) {
        if (!isInDeWacht()) {
            throw nietNu();
        }
        stilstand += werkdagen;
        geenWacht();
    }

    void gestopt(Stopreden reden, Instant op) {
        if (!status().isInTeTrekken()) {
            throw nietNu();
        }
        geenWacht();
        eindig(reden.resultaat(), op);
    }

    /** The old history stays; the pair of then does not come back by itself. */
    void heropend() {
        eis(AFGESLOTEN);
        heropend++;
        samenMet = null;
        pogingen = 0;
        afloop().heropend();
        naar(INTAKE);
    }

    /** From now on what is agreed in the other case counts for this one too. */
    void samenMet(Zaakverloop hoofdzaak) {
        if (hoofdzaak == this
                || !hoofdzaak.status().isOpen()
                || hoofdzaak.samenMet().isPresent()) {
            throw new RuleViolation("B2.5", "samenMet", "Kies een andere zaak die nog loopt.");
        }
        samenMet = hoofdzaak.id();
        naar(WACHT_OP_ANDERE_ZAAK);
    }

    void andereZaakKlaar(Resultaat resultaat) {
        eis(WACHT_OP_ANDERE_ZAAK);
        stelVoor(resultaat);
    }

    /** It has its result: at most the verwijzer hears something yet. */
    public boolean isUitgepraat() {
        return status() == TERUGKOPPELEN || !status().isOpen();
    }

    /** He knows what is kept about him. */
    public boolean isTweedeBuurIngelicht() {
        return tweedeBuur().filter(partij -> partij.ingelichtOp() != null).isPresent();
    }

    void eindig(Resultaat resultaat, Instant op) {
        afloop().eindigtMet(resultaat, op);
        wachtTot = null;
        if (isTerugkoppelingNodig()) {
            naar(TERUGKOPPELEN);
        } else {
            naar(AFGESLOTEN);
            sluit(op);
        }
    }

    void sluit(Instant op) {
        afloop().gesloten(op);
        toewijzingen.stream()
                .filter(Toewijzing::loopt)
                .forEach(toewijzing -> toewijzing.eindig(op, Toewijzingseinde.ZAAK_DICHT));
    }

    void stelVoor(Resultaat resultaat) {
        naar(AFSLUITEN);
        afloop().stelVoor(resultaat);
    }

    /** Only a verwijzer can be told something, and only when the first neighbour agreed. */
    public boolean isTerugkoppelingNodig() {
        return verwijzer().isDerde() && eersteBuur().vindtGoed(Doel.TERUGKOPPELEN);
    }

    /** After closing nothing is added but what the law asks. */
    void eisOpen() {
        if (!status().isOpen()) {
            throw nietNu();
        }
    }

    /** @throws NotFound when this neighbour is not in this case */
    public Partij partij(long partijId) {
        return partijen.stream()
                .filter(partij -> partij.id() == partijId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void geenWacht() {
        inWachtSinds = null;
        inWachtTot = null;
        inWachtReden = null;
    }

    public boolean isInDeWacht() {
        return inWachtTot != null;
    }

    public LocalDate inWachtSinds() {
        return inWachtSinds;
    }

    /** The day to look again; null when the case is not in de wacht. */
    public LocalDate inWachtTot() {
        return inWachtTot;
    }

    public String inWachtReden() {
        return inWachtReden;
    }

    /** Werkdagen in de wacht, over the whole case; they count in no term. */
    public int stilstand() {
        return stilstand;
    }

    /** Times the case was opened again. */
    public int keerHeropend() {
        return heropend;
    }

    /** Id of the case that this one is treated with. */
    public Optional<Long> samenMet() {
        return Optional.ofNullable(samenMet);
    }
}
