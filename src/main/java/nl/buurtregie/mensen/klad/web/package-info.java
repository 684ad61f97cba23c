/** Where the page keeps what is typed, and finds it again. */
package nl.buurtregie.mensen.klad.web;
