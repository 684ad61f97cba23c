package nl.buurtregie.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What goes along with a message: an invitation, a file, or both. */
@Embeddable
class Meegestuurd {

    @Column(name = "agenda_methode")
    private String agendaMethode;

    private String agenda;

    @Column(name = "bijlage_naam")
    private String bijlageNaam;

    @Column(name = "bijlage_soort")
    private String bijlageSoort;

    private byte[] bijlage;

    protected Meegestuurd() {}

    /** @return null when there is nothing */
    static Meegestuurd van(Bericht bericht) {
        if (bericht.agenda() == null && bericht.bijlage() == null) {
            return null;
        }
        Meegestuurd mee = new Meegestuurd();
        if (bericht.agenda() != null) {
            mee.agendaMethode = bericht.agenda().methode();
            mee.agenda = bericht.agenda().tekst();
        }
        if (bericht.bijlage() != null) {
            mee.bijlageNaam = bericht.bijlage().naam();
            mee.bijlageSoort = bericht.bijlage().soort();
            mee.bijlage = bericht.bijlage().inhoud();
        }
        return mee;
    }

    /** The message with what goes along. */
    Bericht bij(Bericht kaal) {
        Bericht metAgenda = agenda == null ? kaal : kaal.met(new Agenda(agendaMethode, agenda));
        return bijlage == null ? metAgenda : metAgenda.met(new Bijlage(bijlageNaam, bijlageSoort, bijlage));
    }
}
