/**
 * The counter for other programs: Open311 GeoReport v2. They list what can be reported, report it, and read back how it
 * goes. What is read back holds nothing of whoever reported it; its words
 * go back only to the program that sent them.
 *
 * <ul>
 *   <li>X1.1 – if a report is sent, then with a key that works (we know whom to ask).
 *   <li>X1.2 – if a report is sent, then with a place in figures, or an address with house number and postcode (any other address
 *       cannot be found without a street file).
 *   <li>X1.3 – if a moment is asked for, then as ISO 8601 with a zone (guessing would miss reports).
 *   <li>X1.4 – if another program gets a key, then it has a name of 80 characters at most (to know which one to revoke).
 *   <li>X1.5 – if a jurisdiction is named and we set one, then ours (the same program may ask several cities).
 *   <li>X1.6 – if an update is sent, then with a key of 80 characters at most (the same again is the same).
 *   <li>X1.7 – if a report is sent, then with a service_code (what is not in the list could never be read back).
 *   <li>X1.8 – if a description is longer than 5,000 characters or a media_url is no address, then it is refused (cut off in
 *       silence, nobody would know).
 *   <li>X1.9 – if a page is asked for, then from 1 and of at most 1,000 (a page of everything is no page).
 *   <li>X1.12 – if this gemeente does nothing on the street, then no report is taken (nobody would read it).
 *   <li>X1.13 – if a status is asked for, then open or closed, in capitals or not (all that it is not would look like an answer).
 *   <li>X1.14 – if several are asked for at once, then at most 100 reports or 200 kinds (what was cut off, nobody would know).
 *   <li>X1.15 – if a begin and an end are named, then of at most 90 days (what was left out, nobody would know). With a begin alone it
 *       ends at most 90 days later, with an end alone it begins 90 days before, and updates a day.
 * </ul>
 */
package nl.buurtregie.open311;
