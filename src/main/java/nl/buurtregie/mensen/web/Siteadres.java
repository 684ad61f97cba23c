package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.address.PublicAddress;

/** Where a link in a mail leads: to this site, as set. */
@RequestScoped
class Siteadres {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PublicAddress adres;

    @Inject
    private Demoaccounts demo;

    /**
     * "https://buurt.example". The mail is read elsewhere, and perhaps much later: the address under which one beheerder found this site
     * is no address for others. A demo is on this machine, and so is whoever reads its mail.
     *
     * @throws RuleViolation M37, as long as the address was not set
     */
    public String site() {
        return adres.asSet()
                .or(() -> demo.isAan() ? Optional.of(adres.origin(request)) : Optional.empty())
                .orElseThrow(() -> new RuleViolation(
                        "M37",
                        "Deze site weet haar eigen adres nog niet: een link in een mail zou nergens heen leiden. Stel eerst"
                                + " BUURTREGIE_ADRES in op de server."));
    }

    /** The same for a link that anybody may ask for; empty when only the asker says where this site is. */
    public Optional<String> zeker() {
        return adres.certain(request);
    }
}
