package nl.buurtregie.bemiddeling.gesprek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.bemiddeling.gesprek.Gesprekken;
import nl.buurtregie.bemiddeling.web.Belkaarten;
import nl.buurtregie.bemiddeling.web.Gesprekwoorden;
import nl.buurtregie.bemiddeling.web.Zaakpad;
import nl.buurtregie.bemiddeling.web.Zaakstap;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** The forms to plan a talk, move it and call it off. */
@ApplicationScoped
class Gesprekbeeld {

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Afzegwoorden afzegwoorden;

    @Inject
    private Belkaarten belkaarten;

    @Inject
    private Clock clock;

    Page nieuw(Ik ik, Bemiddeling zaak, Form form) {
        Map<String, List<String>> voorstel = new HashMap<>();
        voorstel.put("bemiddelaars", zaak.paar().stream().map(String::valueOf).toList());
        return vragen(zaak, "Plan een gesprek", "gesprek", form)
                .inleiding("Daarna staat het bij de zaak en in de agenda van wie er gaan.")
                .daarna("de zaak blijft op ‘" + zaak.status().woord() + "’")
                .knop("Plan het gesprek")
                .maak(ingevuld(form, voorstel));
    }

    Page wijzig(Bemiddeling zaak, long id, Form form) {
        Gesprek gesprek = gepland(zaak, id);
        Map<String, List<String>> nu = new HashMap<>();
        nu.put("soort", List.of(gesprek.soort().name()));
        nu.put("dag", List.of(gesprek.dag().toString()));
        nu.put("begin", List.of(klok(gesprek.van())));
        nu.put("einde", List.of(klok(gesprek.tot())));
        nu.put("waar", List.of(String.valueOf(gesprek.bijPartij() == null ? 0 : gesprek.bijPartij())));
        nu.put("plaats", gesprek.plaats() == null ? List.of() : List.of(gesprek.plaats()));
        nu.put(
                "bemiddelaars",
                gesprek.bemiddelaars().stream().map(String::valueOf).toList());
        nu.put("ookMet", gesprek.partijen().stream().map(String::valueOf).toList());
        return vragen(zaak, "Verplaats het gesprek", "gesprek/" + id, form)
                .inleiding("Nu gepland: " + woorden(gesprek) + ".")
                .daarna("het gesprek staat op de nieuwe tijd en plek")
                .knop("Verplaats het gesprek")
                .maak(ingevuld(form, nu));
    }

    Page zegAf(Ik ik, Bemiddeling zaak, long id, Form form) {
        Gesprek gesprek = gepland(zaak, id);
        return gesprek.isVoorbij(clock.instant()) ? gingNietDoor(zaak, gesprek, form) : zegAf(ik, zaak, gesprek, form);
    }

    /** Nobody is told of it any more: the time has passed. */
    private static Page gingNietDoor(Bemiddeling zaak, Gesprek gesprek, Form form) {
        return Zaakstap.van(zaak, "Het gesprek ging niet door", "gesprek/" + gesprek.id() + "/afzegging")
                .inleiding("Gepland was: " + woorden(gesprek) + ". De buren krijgen hierover geen bericht.")
                .vraag(StapView.Vraag.tekst("reden", "Waarom?", "Bijvoorbeeld: de buur was er niet."))
                .daarna("je kunt een nieuw gesprek plannen")
                .knop("Leg vast")
                .maak(form);
    }

    /** Else the step itself asks how it went. */
    boolean isZonderUitkomst(Bemiddeling zaak, long id) {
        return gesprekken.get(zaak, id).soort().isLosVan(zaak.status());
    }

    Page geweest(Bemiddeling zaak, long id, Form form) {
        Gesprek gesprek = gepland(zaak, id);
        return Zaakstap.van(zaak, "Het gesprek was geweest", "gesprek/" + id + "/geweest")
                .inleiding("Gepland was: " + woorden(gesprek) + ".")
                .daarna("het gesprek staat niet meer gepland, en wie er was kan de uren opschrijven")
                .knop("Was geweest")
                .maak(form);
    }

    /** What the program says nobody has to phone; of the others the number is here. */
    private Page zegAf(Ik ik, Bemiddeling zaak, Gesprek gesprek, Form form) {
        Afzegwoorden.WieHoort wie = afzegwoorden.van(ik, zaak, gesprek);
        return Zaakstap.van(zaak, "Zeg het gesprek af", "gesprek/" + gesprek.id() + "/afzegging")
                .inleiding(("Gepland: " + woorden(gesprek) + ". " + wie.vanzelf()).strip())
                .over(belkaarten.voor(zaak, wie.bellen()))
                .letOp(wie.zelf().isEmpty() ? null : wie.zelf())
                .vraag(StapView.Vraag.tekst("reden", "Waarom?", "Bijvoorbeeld: de buur is ziek."))
                .daarna("het gesprek verdwijnt uit de agenda")
                .knop("Zeg het gesprek af")
                .maak(form);
    }

    private Gesprek gepland(Bemiddeling zaak, long id) {
        Gesprek gesprek = gesprekken.get(zaak, id);
        if (!gesprek.isGepland()) {
            throw new NotFound(); // there is nothing to move any more
        }
        return gesprek;
    }

    private Stapbeeld vragen(Bemiddeling zaak, String kop, String deel, Form form) {
        Stapbeeld beeld = Zaakstap.van(zaak, kop, deel)
                .vraag(StapView.Vraag.keuze("soort", "Met wie?", soorten(zaak)))
                .vraag(StapView.Vraag.datum("dag", "Welke dag?", null))
                .vraag(StapView.Vraag.tijd("begin", "Hoe laat begint het?"))
                .vraag(StapView.Vraag.tijd("einde", "Hoe laat is het klaar?"))
                .vraag(StapView.Vraag.keuze("waar", "Waar?", plekken(zaak)))
                .vraag(StapView.Vraag.tekst("plaats", "Welke plek?", "Bijvoorbeeld: Buurtcentrum Selwerd, kamer 2.")
                        .alleenBij("waar", "0"))
                .vraag(StapView.Vraag.vinkjes("bemiddelaars", "Wie gaan er?", null, paar(zaak)));
        List<Option> anderen = anderen(zaak);
        if (!anderen.isEmpty()) {
            beeld.vraag(StapView.Vraag.vinkjes("ookMet", "Welke andere buren komen er?", null, anderen));
        }
        Gezien.vraag(beeld, form.view());
        return zaak.magAnderenBenaderen() ? beeld : alleenDeEerste(zaak, beeld);
    }

    /** Says why nobody else can be chosen, and where that is recorded. */
    private static Stapbeeld alleenDeEerste(Bemiddeling zaak, Stapbeeld beeld) {
        String toestemming = Zaakpad.van(zaak, "partij/" + zaak.eersteBuur().id() + "/toestemming");
        return beeld.letOp(
                        "Je kunt nu alleen een gesprek met de eerste buur plannen. Een andere buur hoort pas iets als de"
                                + " eerste buur dat goed vindt.")
                .hulp(new Link("Leg vast wat de eerste buur goed vindt", toestemming));
    }

    private static List<Option> soorten(Bemiddeling zaak) {
        List<Option> soorten = new ArrayList<>();
        soorten.add(soort(Gespreksoort.EERSTE_BUUR, "Eerste buur", "user"));
        if (zaak.tweedeBuur().filter(zaak::magBenaderen).isPresent()) {
            soorten.add(soort(Gespreksoort.TWEEDE_BUUR, "Tweede buur", "user"));
            soorten.add(soort(Gespreksoort.SAMEN, "Beide buren samen", "users"));
        }
        if (!anderen(zaak).isEmpty()) {
            soorten.add(soort(Gespreksoort.ANDERE_BUUR, "Alleen een andere buur of buren", "users-plus"));
        }
        return soorten;
    }

    private static Option soort(Gespreksoort soort, String woord, String icoon) {
        return Option.card(soort, woord, "", icoon, null);
    }

    private static List<Option> plekken(Bemiddeling zaak) {
        List<Option> plekken = new ArrayList<>();
        zaak.partijen().stream()
                .filter(zaak::magBenaderen)
                .forEach(partij -> plekken.add(Option.card(
                        Long.toString(partij.id()), "Thuis bij de " + Gesprekwoorden.wie(partij), "", "door", null)));
        plekken.add(Option.card("0", "Op een andere plek", "bijvoorbeeld in het buurtcentrum", "map-pin", null));
        return plekken;
    }

    private List<Option> paar(Bemiddeling zaak) {
        Map<Long, String> namen = medewerkers.namen(zaak.paar());
        return zaak.paar().stream()
                .map(id -> Option.of(Long.toString(id), namen.get(id)))
                .toList();
    }

    private static List<Option> anderen(Bemiddeling zaak) {
        return zaak.partijen().stream()
                .filter(partij -> partij.rol() == Rolpartij.ANDERE_BUUR && zaak.magBenaderen(partij))
                .map(partij -> Option.of(
                        Long.toString(partij.id()),
                        partij.wie().orElse(partij.rol().woord())))
                .toList();
    }

    private static Form ingevuld(Form form, Map<String, List<String>> voorstel) {
        return form.values("versie").isEmpty() ? Form.of(voorstel) : form;
    }

    private static String woorden(Gesprek gesprek) {
        return gesprek.soort().woord().toLowerCase(Locale.ROOT) + ", " + DutchDates.day(gesprek.dag()) + ", "
                + DutchDates.time(gesprek.van()) + " uur";
    }

    private static String klok(java.time.Instant moment) {
        return "%5s".formatted(DutchDates.time(moment)).replace(' ', '0').replace('.', ':');
    }
}
