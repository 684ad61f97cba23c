/** The book of verwijzers, for coördinatoren. */
package nl.buurtregie.bemiddeling.verwijzer.web;
