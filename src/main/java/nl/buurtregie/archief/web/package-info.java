/** What is ripe for the e-depot, the packages of it, and the selection list. */
package nl.buurtregie.archief.web;
