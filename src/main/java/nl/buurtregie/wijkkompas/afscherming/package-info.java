/**
 * Small numbers: which figures stay hidden so that nobody can work out a count of one to four. Pure arithmetic; knows no
 * database, no area and no period.
 *
 * <p>Every number that goes out is a sum of <em>atoms</em> (one kind of thing, one buurt, one quarter). What is shown is
 * rounded, so it tells a range. What somebody can know of a hidden number is the range that all shown numbers of all
 * versions leave for it. A hidden number is safe when that range holds everything from one up to the threshold; and it
 * counts as safe only when we have a <em>witness</em>: another city that would have given exactly the same publication.
 */
package nl.buurtregie.wijkkompas.afscherming;
