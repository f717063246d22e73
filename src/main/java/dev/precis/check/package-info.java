/**
 * What is held against a text: findings with their severity, and the facts (numbers, quotations) that a summary or a
 * translation must carry over unchanged. Pure code, no model.
 */
package dev.precis.check;
