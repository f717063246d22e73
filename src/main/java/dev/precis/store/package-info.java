/** The data source, its place on disk, and the migrations. */
package dev.precis.store;
