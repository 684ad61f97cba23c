/** The list of addresses by postcode. */
package nl.buurtregie.gebied.postcode;
