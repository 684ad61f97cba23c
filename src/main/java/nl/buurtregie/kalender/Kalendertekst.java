package nl.buurtregie.kalender;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomst;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstplan;

/** Talks and meetings as iCalendar (RFC 5545). The same one gives the same text, until it changes. */
final class Kalendertekst {

    /** Ours: ical4j calls this zone Europe/Brussels, and a phone that does not find the name shows the wrong hour. */
    private static final VTimeZone AMSTERDAM = amsterdam();

    private Kalendertekst() {}

    static String van(List<Gesprek> gesprekken, List<Bijeenkomst> bijeenkomsten) {
        Calendar kalender = leeg();
        gesprekken.forEach(gesprek -> kalender.add(gebeurtenis(gesprek)));
        bijeenkomsten.forEach(bijeenkomst ->
                kalender.add(gebeurtenis(bijeenkomst, bijeenkomst.gewijzigdOp(), !bijeenkomst.isAfgezegd())));
        return tekst(kalender);
    }

    /** One talk for one calendar (RFC 5546): come, or do not come any more. */
    static String uitnodiging(Gesprek gesprek, Uitnodiging uitnodiging, boolean gaatDoor, String van, String aan) {
        return voorEen(
                gebeurtenis(
                        gesprek,
                        uitnodiging.volgorde(),
                        uitnodiging.op(),
                        gaatDoor ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED),
                gaatDoor,
                van,
                aan);
    }

    /** The same for a training or intervisie. */
    static String uitnodiging(Bijeenkomst bijeenkomst, Instant op, boolean gaatDoor, String van, String aan) {
        return voorEen(gebeurtenis(bijeenkomst, op, gaatDoor), gaatDoor, van, aan);
    }

    private static VEvent gebeurtenis(Bijeenkomst bijeenkomst, Instant op, boolean gaatDoor) {
        Bijeenkomstplan plan = bijeenkomst.plan();
        VEvent gebeurtenis = new VEvent(false);
        gebeurtenis.add(uid("bijeenkomst-" + bijeenkomst.id(), bijeenkomst.agendakenmerk()));
        gebeurtenis.add(new DtStamp(op));
        gebeurtenis.add(new Sequence(bijeenkomst.versie()));
        gebeurtenis.add(new DtStart<>(plan.dag().atTime(plan.van()).atZone(SharedClock.ZONE)));
        gebeurtenis.add(new DtEnd<>(plan.dag().atTime(plan.tot()).atZone(SharedClock.ZONE)));
        gebeurtenis.add(new Summary("Buurtbemiddeling, " + plan.soort().woord()));
        gebeurtenis.add(new Location(plan.plaats()));
        gebeurtenis.add(gaatDoor ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        return gebeurtenis;
    }

    private static String voorEen(VEvent gebeurtenis, boolean gaatDoor, String van, String aan) {
        Calendar kalender = leeg();
        kalender.add(gaatDoor ? ImmutableMethod.REQUEST : ImmutableMethod.CANCEL);
        gebeurtenis.add(new Organizer(mailto(van)));
        Attendee genodigde = new Attendee(mailto(aan));
        genodigde.add(Role.REQ_PARTICIPANT);
        genodigde.add(PartStat.ACCEPTED);
        genodigde.add(Rsvp.FALSE);
        gebeurtenis.add(genodigde);
        kalender.add(gebeurtenis);
        return tekst(kalender);
    }

    private static URI mailto(String adres) {
        try {
            return new URI("mailto", adres, null);
        } catch (URISyntaxException onmogelijk) {
            throw new IllegalArgumentException(onmogelijk);
        }
    }

    private static Calendar leeg() {
        Calendar kalender = new Calendar();
        kalender.add(new ProdId("-//Buurtregie//Gesprekken//NL"));
        kalender.add(ImmutableVersion.VERSION_2_0);
        kalender.add(ImmutableCalScale.GREGORIAN);
        kalender.add(AMSTERDAM);
        return kalender;
    }

    private static String tekst(Calendar kalender) {
        try {
            StringWriter tekst = new StringWriter();
            new CalendarOutputter(false).output(kalender, tekst);
            return tekst.toString();
        } catch (IOException nooit) {
            throw new UncheckedIOException(nooit);
        }
    }

    private static VEvent gebeurtenis(Gesprek gesprek) {
        Status status = gesprek.isVervallen() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
        return gebeurtenis(gesprek, gesprek.volgorde(), gesprek.gewijzigdOp(), status);
    }

    private static VEvent gebeurtenis(Gesprek gesprek, int volgorde, Instant op, Status status) {
        VEvent gebeurtenis = new VEvent(false);
        gebeurtenis.add(uid("gesprek-" + gesprek.id(), gesprek.agendakenmerk()));
        gebeurtenis.add(new DtStamp(op));
        gebeurtenis.add(new LastModified(op));
        gebeurtenis.add(new Sequence(volgorde));
        gebeurtenis.add(new DtStart<>(hier(gesprek.van())));
        gebeurtenis.add(new DtEnd<>(hier(gesprek.tot())));
        gebeurtenis.add(new Summary("Buurtbemiddeling, gesprek"));
        if (gesprek.plaats() != null) {
            gebeurtenis.add(new Location(gesprek.plaats()));
        }
        gebeurtenis.add(status);
        return gebeurtenis;
    }

    /** What went out under its number keeps it: with another name a calendar would show it twice. */
    private static Uid uid(String nummer, String kenmerk) {
        return new Uid(kenmerk == null ? nummer + "@buurtregie" : kenmerk);
    }

    private static VTimeZone amsterdam() {
        try (InputStream bestand = Kalendertekst.class.getResourceAsStream("/kalender/europe-amsterdam.ics")) {
            return new CalendarBuilder()
                    .build(bestand)
                    .<VTimeZone>getComponent(Component.VTIMEZONE)
                    .orElseThrow();
        } catch (IOException | ParserException kapot) {
            throw new IllegalStateException(kapot);
        }
    }

    private static ZonedDateTime hier(Instant moment) {
        return moment.atZone(SharedClock.ZONE);
    }
}
