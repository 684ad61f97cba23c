/** What only a demo shows: the mail it would have sent. */
package nl.buurtregie.demo.web;
