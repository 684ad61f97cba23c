package nl.buurtregie.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All pages and the API, found by annotation. */
@ApplicationPath("/")
public class App extends Application {}
