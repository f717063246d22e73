/** HTTP: resources that convert and delegate, and the one place where a failure becomes a problem document. */
package dev.precis.api;
