package nl.buurtregie.wijkkompas.kompas;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.gebied.Niveau;

/**
 * What a file is read against.
 *
 * @param eigen codes that are ours
 * @param gebieden every area there ever was
 * @param ditJaar figures of later years are refused
 */
record Invoerkennis(Set<String> eigen, List<Kompasthema> themas, Map<Niveau, Set<String>> gebieden, int ditJaar) {}
