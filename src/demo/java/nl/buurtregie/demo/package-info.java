/** A believable city of invented people, made with the same acts that real people use. */
package nl.buurtregie.demo;
