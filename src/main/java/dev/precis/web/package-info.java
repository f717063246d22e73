/** The analysts' page over the same {@code api}. Until it stands, {@code /} leads to the interface documentation. */
package dev.precis.web;
