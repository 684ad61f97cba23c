/** Pages about accounts of others, and the links by which an account opens. */
package nl.buurtregie.mensen.web;
