package nl.buurtregie.wijkkompas.kompas;

import java.math.BigDecimal;
import nl.buurtregie.gebied.Niveau;

/** One figure of a file; waarde null where the file says that there is none. */
record Invoerregel(String code, Niveau niveau, String gebied, int jaar, BigDecimal waarde) {}
