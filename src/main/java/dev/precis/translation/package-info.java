/** French units in, checked English units out: translation memory, then cache, then model, then check, then repair. */
package dev.precis.translation;
