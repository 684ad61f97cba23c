/** The pages of requests: the list, one request in five steps, what somebody gets, and the texts that a coördinator looks at. */
package nl.buurtregie.privacy.verzoek.web;
