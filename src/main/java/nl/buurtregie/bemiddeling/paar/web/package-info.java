/** Choosing, answering, replacing and taking over: the pages about who does a case. */
package nl.buurtregie.bemiddeling.paar.web;
