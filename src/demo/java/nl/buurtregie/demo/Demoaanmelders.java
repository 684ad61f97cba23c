package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.vrijwilliger.Herkomst;
import nl.buurtregie.vrijwilliger.weg.Aanmelder;
import nl.buurtregie.vrijwilliger.weg.Kennismaking;
import nl.buurtregie.vrijwilliger.weg.LegKennismakingVast;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;
import nl.buurtregie.vrijwilliger.weg.MeldVrijwilligerAan;
import nl.buurtregie.vrijwilliger.weg.Studie;

/** Invented people who want to volunteer: some just came, some go on, some do not. */
@ApplicationScoped
class Demoaanmelders {

    /** In the order in which they came; days ago, and whether they have a mail address. */
    private record Mens(String naam, int geleden, boolean mail, boolean student) {}

    private static final List<Mens> MENSEN = List.of(
            new Mens("Wanda Schelpenpad", 75, true, false),
            new Mens("Olivier Vuurtoren", 70, true, false),
            new Mens("Femke Duinroos", 68, false, false),
            new Mens("Bilal Ochtenddauw", 40, true, false),
            new Mens("Sietske Kwelder", 33, false, false),
            new Mens("Noah Zandbank", 9, true, true),
            new Mens("Marleen Wadloper", 2, true, false));

    @Inject
    private MeldVrijwilligerAan meldAan;

    @Inject
    private LegKennismakingVast kennismaking;

    @Inject
    private Demopapieren papieren;

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    /** Everybody comes, and who came some time ago was spoken to. */
    void melden(Ik coordinator, Demoweg.Toen toen) {
        for (Mens mens : MENSEN) {
            toen.op(mens.geleden(), () -> meldAan.meldAan(coordinator, UUID.randomUUID(), aanmelder(mens)));
        }
        maakKennis(coordinator, toen, 0, 68, Kennismaking.GAAT_DOOR);
        maakKennis(coordinator, toen, 1, 64, Kennismaking.GAAT_DOOR);
        maakKennis(coordinator, toen, 2, 61, Kennismaking.ZIET_ERVAN_AF);
        maakKennis(coordinator, toen, 3, 30, Kennismaking.GAAT_DOOR);
        maakKennis(coordinator, toen, 4, 26, Kennismaking.GAAT_DOOR);
    }

    private void maakKennis(Ik coordinator, Demoweg.Toen toen, int wie, int geleden, Kennismaking uitkomst) {
        toen.op(geleden, () -> {
            Loopbaan weg = zoek(coordinator, MENSEN.get(wie).naam()).orElseThrow();
            LocalDate dag = LocalDate.now(clock);
            kennismaking.legVast(coordinator, weg.id(), weg.versie(), dag, uitkomst, false);
        });
    }

    /** After the training: one has the certificate, one waits for an account too. */
    void gaanVerder(Ik coordinator, Demoweg.Toen toen) {
        toen.op(19, () -> papieren.certificaat(
                coordinator, zoek(coordinator, MENSEN.get(0).naam()).orElseThrow()));
        toen.op(3, () -> papieren.account(
                coordinator, zoek(coordinator, MENSEN.get(3).naam()).orElseThrow()));
    }

    private Optional<Loopbaan> zoek(Ik coordinator, String naam) {
        return loopbanen.lopende(coordinator).stream()
                .filter(een -> naam.equals(een.aanmelder().naam()))
                .findFirst();
    }

    private Aanmelder aanmelder(Mens mens) {
        LocalDate vandaag = LocalDate.now(clock);
        String email = mens.mail() ? mens.naam().toLowerCase().replace(' ', '.') + "@voorbeeld.example" : null;
        return new Aanmelder(
                mens.naam(),
                email,
                mens.mail() ? null : "06 00000000",
                gebieden.alle().get(mens.geleden() % gebieden.alle().size()).code(),
                mens.geleden() % 2 == 0 ? List.of("Nederlands", "Arabisch") : List.of("Nederlands"),
                mens.student() ? Herkomst.WIJS_STUDENT : Herkomst.BEWONER,
                mens.student() ? new Studie("Alfa-college", vandaag.plusDays(20), vandaag.plusDays(170)) : null);
    }
}
