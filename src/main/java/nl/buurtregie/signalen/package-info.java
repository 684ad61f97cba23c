/**
 * The road to Signalen, the reporting system of the gemeente. What is handed over waits in a table until Signalen has taken
 * it; its number comes back, and whether it is done. Signalen may be away for days: nothing is lost, nothing goes twice.
 */
package nl.buurtregie.signalen;
