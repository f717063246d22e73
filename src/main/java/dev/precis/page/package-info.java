/**
 * What each part of a copied page is: blocks, their roles, and the named rules that decide.
 *
 * <p>Blocks tile the text: they stand in order, do not overlap, and between them is white space alone.
 */
package dev.precis.page;
