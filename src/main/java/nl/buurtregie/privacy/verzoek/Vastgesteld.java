package nl.buurtregie.privacy.verzoek;

import java.time.Instant;

/** How, when and by whom it was made sure who somebody is. */
public record Vastgesteld(Zekerheid hoe, Instant op, String door) {}
