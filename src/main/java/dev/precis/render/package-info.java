/** A briefing note as Markdown or HTML. Takes the note alone and escapes everything in it. */
package dev.precis.render;
