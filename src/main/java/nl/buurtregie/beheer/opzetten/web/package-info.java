/** Pages of the first set-up. */
package nl.buurtregie.beheer.opzetten.web;
