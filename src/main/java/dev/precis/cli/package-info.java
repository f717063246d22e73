/** What a terminal shows: the message at start. */
package dev.precis.cli;
