/** The page of the documents of a case. */
package nl.buurtregie.documenten.web;
