package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.buurtregie.vrijwilliger.weg.Kennismaking;
import nl.buurtregie.vrijwilliger.weg.Stopreden;

/** What is filled in on the forms of the road; each asks for some of it. */
record Weginvoer(
        int versie,
        LocalDate op,
        Kennismaking uitkomst,
        Stopreden reden,
        LocalDate tot,
        boolean bedank,

        @Size(max = 200, message = "Maak het korter: hooguit 200 tekens.")
        String waarom) {}
