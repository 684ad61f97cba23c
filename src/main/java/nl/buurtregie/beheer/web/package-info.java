/** Pages of the functional administrator, who sees the state of the program and never the content of a case. */
package nl.buurtregie.beheer.web;
