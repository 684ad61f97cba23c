/** Mails of verwijzers: the list, and one to read. For coördinatoren. */
package nl.buurtregie.bemiddeling.mail.web;
