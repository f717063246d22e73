/** The whole story from articles to a note, in the order of its steps. */
package dev.precis.briefing;
