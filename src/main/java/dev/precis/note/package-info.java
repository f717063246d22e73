/** The bilingual briefing note and what it is made of; how it is composed from checked parts; where notes are kept. */
package dev.precis.note;
