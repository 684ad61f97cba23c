/** Pages of the programme: its money, and the yearly report as a page, HTML, PDF and docx. */
package nl.buurtregie.wijkkompas.programma.web;
