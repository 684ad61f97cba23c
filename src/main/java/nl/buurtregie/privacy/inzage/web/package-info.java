/** The page on which the privacyfunctionaris asks who saw a case. */
package nl.buurtregie.privacy.inzage.web;
