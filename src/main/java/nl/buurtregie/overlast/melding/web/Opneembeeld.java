package nl.buurtregie.overlast.melding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.gebied.postcode.Postcodelijst;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.Categorie;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;

/** Puts the page for a report by telephone together, and reads it. */
@ApplicationScoped
class Opneembeeld {

    /** A buurt is no point: somebody looks for it by the words. */
    private static final int ERGENS_IN_DE_BUURT = 1_000;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Postcodelijst postcodes;

    @Inject
    private Opneemhulp hulp;

    @Inject
    private Clock clock;

    OpneemView van(Ik ik, Form form) {
        form.propose("bij", Opneeminvoer.NEE);
        String sleutel = form.once().toString();
        return new OpneemView(
                form.view(),
                sleutel,
                categorieen.perGroep().values().stream()
                        .flatMap(List::stream)
                        .map(een -> Option.withHint(een.slug(), een.naam() + ", " + een.groepsnaam(), een.woorden()))
                        .toList(),
                gebieden.alle().stream()
                        .map(een -> Option.of(
                                een.code(), een.naam() + ", " + een.wijk().naam()))
                        .toList(),
                hulp.contact(),
                hulp.verdwijnt(),
                bekend(ik, form));
    }

    /** What runs there already, of this kind. */
    OpneemView.Bekend bekend(Ik ik, Form form) {
        form.propose("bij", Opneeminvoer.NEE);
        Optional<Buurt> buurt = buurt(eerste(form, "buurt"), adres(form).orElse(null));
        Optional<Categorie> soort = categorieen.find(eerste(form, "soort")).filter(Categorie::isNu);
        if (buurt.isEmpty() || soort.isEmpty()) {
            return zonder(form, "Kies wat het is en welke buurt. Dan zie je wat daar al loopt.");
        }
        String naam = buurt.get().naam();
        if (!hulp.magZien(ik, buurt.get())) {
            return zonder(form, "Wat in " + naam + " loopt, ziet wie daar loopt, en de teamleider.");
        }
        String groep = soort.get().groepsnaam();
        List<Probleem> lopend = hulp.lopend(ik, buurt.get(), soort.get(), eerste(form, "plek"));
        if (lopend.isEmpty()) {
            return zonder(form, "In " + naam + " is hier niets van bekend (" + groep + ").");
        }
        List<Option> opties = Stream.concat(
                        Stream.of(Option.of(Opneeminvoer.NEE, "Nee, dit is iets anders")),
                        lopend.stream().map(this::optie))
                .toList();
        return new OpneemView.Bekend(form.view(), naam + ", " + groep + ":", opties);
    }

    private static OpneemView.Bekend zonder(Form form, String zin) {
        return new OpneemView.Bekend(form.view(), zin, List.of());
    }

    private Option optie(Probleem een) {
        String stand = een.stand().isOpen() ? een.stand().woord() : "net afgesloten: dan begint het opnieuw";
        return Option.withHint(
                een.nummer(),
                categorieen.naam(een.categorie()) + ", " + een.plek(),
                een.nummer() + " · gemeld " + DutchDates.moment(een.geopendOp(), clock) + " · " + stand);
    }

    /** @throws RuleViolation at the field that has to change */
    Nieuws nieuws(Opneeminvoer invoer) {
        Categorie soort = soort(invoer);
        return new Nieuws(
                invoer.sleutel(),
                Bron.TELEFOON,
                soort,
                clock.instant(),
                plaats(invoer),
                invoer.plekMetAdres(soort.isTussenBuren()),
                soort.isTussenBuren() ? invoer.adres() : null,
                invoer.isBijAnder() ? invoer.bij() : null,
                null,
                null,
                Actie.NIETS,
                invoer.verhaal(soort.isTussenBuren()),
                invoer.melder(hulp.gaatMail()),
                null,
                List.of());
    }

    /** What can be refused of it before all of it can be read. */
    List<Runnable> apart(Opneeminvoer invoer) {
        return List.of(
                () -> {
                    if (invoer.soort() != null) {
                        soort(invoer);
                    }
                },
                invoer::waar,
                invoer::adres,
                () -> plaats(invoer),
                () -> invoer.melder(hulp.gaatMail()));
    }

    private Categorie soort(Opneeminvoer invoer) {
        return categorieen.alle().stream()
                .filter(een -> een.isNu() && een.slug().equals(invoer.soort()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("O1.2", "soort", "Kies een soort overlast uit de lijst."));
    }

    private Plaats plaats(Opneeminvoer invoer) {
        return buurt(invoer.buurt(), invoer.adres())
                .map(buurt -> new Plaats(buurt.lat(), buurt.lon(), ERGENS_IN_DE_BUURT))
                .orElseThrow(() -> new RuleViolation("O1.1", "buurt", "Kies de buurt."));
    }

    /** The one that was chosen; else that of the address. */
    private Optional<Buurt> buurt(String gekozen, Adres adres) {
        return Optional.ofNullable(gekozen).flatMap(gebieden::kies).or(() -> Optional.ofNullable(adres)
                .flatMap(een -> postcodes.buurt(een.postcode(), een.huisnummer())));
    }

    private static Optional<Adres> adres(Form form) {
        return Adres.van(eerste(form, "postcode"), eerste(form, "huisnummer"), null);
    }

    private static String eerste(Form form, String veld) {
        return form.values(veld).stream().findFirst().orElse("").strip();
    }
}
