/** Addresses found while typing. */
package nl.buurtregie.gebied.web;
