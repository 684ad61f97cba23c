package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.Accounthulp;
import nl.buurtregie.mensen.NodigUit;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForRoles;

/** What is done to one person with one press of a button. */
@Path("beheer/mensen/{iemand: [0-9]{1,18}}")
@ApplicationScoped
public class IemandActies {

    private static final String DAARNA = "Dat geldt meteen.";

    @Inject
    private NodigUit nodigUit;

    @Inject
    private Accounthulp hulp;

    @Inject
    private Siteadres adres;

    @Inject
    private Uitnodiging uitnodiging;

    @Inject
    private Sessie sessie;

    @Inject
    private Iemanddaad daad;

    @POST
    @Path("uitnodiging")
    @ForRoles(Rollen.BEHEERDER)
    public Response opnieuw(@PathParam("iemand") long wie) {
        return daad.doe(
                wie,
                () -> nodigUit.opnieuw(sessie.ik(), wie, adres.site()),
                "De uitnodiging is opnieuw gemaakt.",
                uitnodiging.gevolg());
    }

    @POST
    @Path("intrekking")
    @ForRoles(Rollen.BEHEERDER)
    public Response trekIn(@PathParam("iemand") long wie) {
        return daad.doe(
                wie,
                () -> nodigUit.trekIn(sessie.ik(), wie),
                "De uitnodiging is ingetrokken.",
                "De link werkt niet meer.");
    }

    @POST
    @Path("slot")
    @ForRoles(Rollen.BEHEERDER)
    public Response haalVanSlot(@PathParam("iemand") long wie) {
        return daad.doe(
                wie,
                () -> hulp.haalVanSlot(sessie.ik(), wie),
                "Het account is van het slot.",
                "Inloggen kan meteen weer.");
    }

    @POST
    @Path("uitloggen")
    @ForRoles(Rollen.BEHEERDER)
    public Response logUit(@PathParam("iemand") long wie) {
        return daad.doe(wie, () -> hulp.logUit(sessie.ik(), wie), "Deze persoon is overal uitgelogd.", DAARNA);
    }

    @POST
    @Path("wachtwoordlink")
    @ForRoles(Rollen.BEHEERDER)
    public Response stuurLink(@PathParam("iemand") long wie) {
        return daad.doe(
                wie,
                () -> hulp.stuurWachtwoordlink(sessie.ik(), wie, adres.site()),
                "De link voor een wachtwoord is gemaakt.",
                uitnodiging.isMailserverIngesteld()
                        ? "De mail gaat nu weg. De link werkt een uur."
                        : "De mail wacht: er is nog geen mailserver ingesteld.");
    }

    @POST
    @Path("heropening")
    @ForRoles(Rollen.BEHEERDER)
    public Response heropen(@PathParam("iemand") long wie) {
        return daad.doe(
                wie,
                () -> hulp.heropen(sessie.ik(), wie),
                "Het account is weer open.",
                "Open zaken van eerder bleven bij wie ze overnam.");
    }

    @POST
    @Path("passkeys/{passkey: [0-9]{1,18}}/weg")
    @ForRoles(Rollen.BEHEERDER)
    @AskAgain
    public Response passkeyWeg(@PathParam("iemand") long wie, @PathParam("passkey") long passkey) {
        return daad.doe(
                wie, () -> hulp.haalPasskeyWeg(sessie.ik(), wie, passkey), "De passkey werkt niet meer.", DAARNA);
    }

    @POST
    @Path("code-app/weg")
    @ForRoles(Rollen.BEHEERDER)
    @AskAgain
    public Response codeappWeg(@PathParam("iemand") long wie) {
        return daad.doe(
                wie, () -> hulp.haalCodeappWeg(sessie.ik(), wie), "De codes van de app werken niet meer.", DAARNA);
    }
}
