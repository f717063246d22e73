package dev.precis.page;

/** A role and the name of the rule that gave it. */
record Mark(Role role, String rule) {}
