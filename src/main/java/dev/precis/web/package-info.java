/** The analysts' page: a server-rendered template and small ES modules, which do everything through {@code api}. */
package dev.precis.web;
