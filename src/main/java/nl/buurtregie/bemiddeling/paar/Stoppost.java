package nl.buurtregie.bemiddeling.paar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Gevolg;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Toewijzing;
import nl.buurtregie.bemiddeling.Zaakvraag;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.post.Gehoord;
import nl.buurtregie.post.Zaaktoegang;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/**
 * Tells the pair that a case has stopped: nobody stands at a door for nothing, or where it is not safe. Then the coördinatoren hear it
 * too. Who was asked and did not answer yet hears that the question falls, without the number of a case; a
 * question that did not go yet does not go. In the mail is no name, and to
 * the pair no reason; whoever stopped it hears nothing.
 */
@ApplicationScoped
public class Stoppost implements Gevolg {

    private static final Berichtsoort[] GEVRAAGD = {Berichtsoort.PAARVRAAG, Berichtsoort.PAARVRAAG_HERINNERING};

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Gehoord gehoord;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Zaaktoegang toegang;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    @Override
    public void gestopt(Bemiddeling zaak, List<Toewijzing> paar, Ik door, Stopreden reden) {
        teVertellen(paar, door).forEach(wie -> stuur(Berichtsoort.ZAAK_GESTOPT, zaak, wie));
        openVragen(paar, door).forEach(een -> laatVervallen(zaak, een));
        if (reden == Stopreden.ONVEILIG) {
            coordinatoren(zaak, door).forEach(wie -> stuur(Berichtsoort.ZAAK_ONVEILIG, zaak, wie));
        }
        if (reden == Stopreden.DUBBEL) { // who asked hears of the other case, and not that we call about this one
            Partij melder = zaak.eersteBuur();
            vanzelf.houdTegen(
                    zaak.nummer(),
                    new Bestemming(melder.email(), melder.telefoon(), melder.taal()),
                    Berichtsoort.BEVESTIGING);
        }
    }

    /** Who hears that the case stops now, and who has to be called: sentences for whoever stops it. Empty when nobody else does it. */
    public String wieHoort(Ik ik, Bemiddeling zaak) {
        List<String> mail = new ArrayList<>();
        List<String> bellen = new ArrayList<>();
        teVertellen(zaak.lopend(), ik)
                .forEach(wie -> (bereikt(Berichtsoort.ZAAK_GESTOPT, wie) ? mail : bellen).add(wie.naam()));
        String zinnen =
                mail.isEmpty() ? "" : "Een e-mail dat de zaak is gestopt gaat naar " + String.join(" en ", mail) + ". ";
        String vragen = openVragen(zaak.lopend(), ik).stream()
                .filter(een -> !isNooitGevraagd(een))
                .map(een -> medewerkers.get(een.medewerkerId()))
                .filter(wie -> bereikt(Berichtsoort.PAARVRAAG_VERVALT, wie))
                .map(Medewerker::naam)
                .collect(Collectors.joining(" en "));
        return (zinnen
                        + (bellen.isEmpty()
                                ? ""
                                : "Geen e-mail gaat naar " + String.join(" en ", bellen) + ": bel zelf. ")
                        + (vragen.isEmpty() ? "" : "Een e-mail dat de vraag vervalt gaat naar " + vragen + "."))
                .strip();
    }

    /** Whether a coördinator hears it by mail when it is not safe. */
    public boolean isCoordinatorBereikt(Ik ik, Bemiddeling zaak) {
        return coordinatoren(zaak, ik).stream().anyMatch(wie -> bereikt(Berichtsoort.ZAAK_ONVEILIG, wie));
    }

    @Override
    public Optional<String> onherroepelijk(Bemiddeling zaak, Instant sinds) {
        return Optional.empty();
    }

    @Override
    public List<String> vooraf(Bemiddeling zaak, Instant sinds) {
        return List.of();
    }

    /** No mail says that it goes on: whoever heard of the stop by mail, or by telephone, hears that from whoever takes it back. */
    @Override
    public List<String> hervat(Ik ik, Bemiddeling zaak, List<Toewijzing> paar, Instant sinds) {
        List<String> zinnen = new ArrayList<>();
        String namen = namen(teVertellen(paar, ik).stream().map(Medewerker::naam));
        if (!namen.isEmpty()) {
            zinnen.add("Vertel zelf aan " + namen + " dat de zaak weer loopt: daarover gaat geen e-mail.");
        }
        String gevraagd = namen(gemaild(Berichtsoort.PAARVRAAG_VERVALT, ik, zaak, sinds));
        if (!gevraagd.isEmpty()) {
            zinnen.add("Een e-mail dat de vraag vervalt, ging naar " + gevraagd + ". Vertel dat die weer openstaat.");
        }
        String ongevraagd = namen(openVragen(paar, ik).stream()
                .filter(this::isNooitGevraagd)
                .map(een -> medewerkers.get(een.medewerkerId()).naam()));
        if (!ongevraagd.isEmpty()) {
            zinnen.add("De vraag aan " + ongevraagd + " was nog niet verstuurd en gaat niet meer. Vraag het zelf.");
        }
        String gewaarschuwd = namen(gemaild(Berichtsoort.ZAAK_ONVEILIG, ik, zaak, sinds));
        if (!gewaarschuwd.isEmpty()) {
            zinnen.add("Een e-mail dat het niet veilig is, ging naar " + gewaarschuwd + ". Vertel het ook daar.");
        }
        onbevestigd(zaak).ifPresent(zinnen::add);
        return zinnen;
    }

    /** What whoever takes a double back, or opens it again, has to tell: the confirmation did not go and does not go any more. */
    public Optional<String> onbevestigd(Bemiddeling zaak) {
        boolean niet = zaak.isDubbel() && vanzelf.isNietsGegaan(Long.toString(zaak.id()), Berichtsoort.BEVESTIGING);
        return niet
                ? Optional.of("De bevestiging aan de melder was nog niet verstuurd en gaat niet meer. Vertel zelf dat"
                        + " deze zaak loopt.")
                : Optional.empty();
    }

    private static String namen(Stream<String> wie) {
        return wie.sorted().collect(Collectors.joining(" en "));
    }

    /** To whom else this went. */
    private Stream<String> gemaild(Berichtsoort soort, Ik ik, Bemiddeling zaak, Instant sinds) {
        String begin = Vanzelf.sleutel(soort, zaak.id() + "-");
        Set<Long> ids = gehoord.sinds(begin, sinds).stream()
                .map(sleutel -> sleutel.substring(begin.length()).split("-")[0])
                .map(Long::valueOf)
                .filter(id -> id != ik.id())
                .collect(Collectors.toSet());
        return medewerkers.namen(ids).values().stream();
    }

    /** What did not go yet does not go. */
    @Override
    public void neemTerug(Bemiddeling zaak, Instant sinds) {
        vanzelf.laatVallen(
                zaak.nummer(),
                String.valueOf(zaak.id()),
                Berichtsoort.ZAAK_GESTOPT,
                Berichtsoort.PAARVRAAG_VERVALT,
                Berichtsoort.ZAAK_ONVEILIG);
    }

    /** Those who may be on their way: who was only asked has no address. */
    private List<Medewerker> teVertellen(List<Toewijzing> paar, Ik door) {
        return paar.stream()
                .filter(een -> een.isAangenomen() && een.medewerkerId() != door.id())
                .map(een -> medewerkers.get(een.medewerkerId()))
                .collect(Collectors.toList());
    }

    /** Who was asked and could still say yes. */
    private List<Toewijzing> openVragen(List<Toewijzing> paar, Ik door) {
        Instant nu = clock.instant();
        return paar.stream()
                .filter(een -> !een.isAangenomen() && een.antwoordVoor() != null && nu.isBefore(een.antwoordVoor()))
                .filter(een -> een.medewerkerId() != door.id()
                        && medewerkers.get(een.medewerkerId()).werktAls(Rol.BEMIDDELAAR))
                .toList();
    }

    private void laatVervallen(Bemiddeling zaak, Toewijzing gevraagd) {
        Medewerker wie = medewerkers.get(gevraagd.medewerkerId());
        vanzelf.houdTegen(zaak.nummer(), aan(wie), GEVRAAGD);
        if (isNooitGevraagd(gevraagd)) {
            return;
        }
        Zaakvraag vraag = Zaakvraag.van(gevraagd);
        stuur(
                Berichtsoort.PAARVRAAG_VERVALT,
                zaak,
                wie,
                Map.of(
                        Berichtveld.AARD, vraag.aard().toLowerCase(Locale.ROOT),
                        Berichtveld.BUURT, gebieden.get(vraag.buurtCode()).naam()));
    }

    /** The question never went, and does not go any more: there is nothing that falls. */
    private boolean isNooitGevraagd(Toewijzing gevraagd) {
        return vanzelf.isNietsGegaan(Long.toString(gevraagd.id()), GEVRAAGD);
    }

    private List<Medewerker> coordinatoren(Bemiddeling zaak, Ik door) {
        return medewerkers.met(Rol.COORDINATOR).stream()
                .filter(wie -> wie.id() != door.id()
                        && !toegang.zichtbaar(wie.ik(), List.of(zaak.nummer())).isEmpty())
                .toList();
    }

    private boolean bereikt(Berichtsoort soort, Medewerker wie) {
        return vanzelf.bereikt(soort, aan(wie));
    }

    private void stuur(Berichtsoort soort, Bemiddeling zaak, Medewerker wie) {
        stuur(soort, zaak, wie, Map.of(Berichtveld.ZAAKNUMMER, zaak.nummer()));
    }

    private void stuur(Berichtsoort soort, Bemiddeling zaak, Medewerker wie, Map<Berichtveld, String> velden) {
        vanzelf.stuur(soort, zaak.id() + "-" + wie.id() + "-" + zaak.versie(), zaak.nummer(), aan(wie), velden);
    }

    private static Bestemming aan(Medewerker wie) {
        return Bestemming.mail(wie.email().orElse(null));
    }
}
