/**
 * The compass of a wijk: what we published and what others measured, in four quadrants, twelve themes and a ring of
 * indicators, each held against the city. The figures of others come in as a file, whole or not at all.
 *
 * <ul>
 *   <li>K1.1 – if in a file letters were lost, or it is no CSV or has no line, then it is refused (it is another file, or names would be stored
 *       broken).
 *   <li>K1.2 – if it has more than 150,000 lines, then it is refused (the page would wait too long).
 *   <li>K1.3 – if a line has not thirteen cells, then it is refused (a guess would put a figure elsewhere).
 *   <li>K1.4 – if a figure stands in it twice, then the later one is refused (nobody can tell which is right).
 *   <li>K1.5 – if a code is written otherwise or is one of ours, then its line is refused (figures would get mixed).
 *   <li>K1.6 – if name, definition, unit, direction, source or order is missing, too long or unreadable, then its line is
 *       refused (nobody could read what the figure means).
 *   <li>K1.7 – if a code has two definitions or places, then the later one is refused (nobody can tell which is right).
 *   <li>K1.8 – if the theme is not in the quadrant, then its line is refused (it would stand nowhere).
 *   <li>K1.9 – if we do not know the area, then its line is refused (nothing can be shown there).
 *   <li>K1.10 – if the year is before 1990 or still to come, then its line is refused (it is a slip of the pen).
 *   <li>K1.11 – if the figure is no number, or its point may stand for thousands as well as for decimals, then its line is
 *       refused (a guess is no figure).
 *   <li>K1.12 – if the file has no name, or a long one, then it is refused (nobody could look back where figures came from).
 * </ul>
 */
package nl.buurtregie.wijkkompas.kompas;
