package dev.precis.page;

import java.util.function.Predicate;

/** What a line is by itself, wherever it stands: a name for the answer, the role, and when it holds. */
record LineRule(String name, Role role, Predicate<Line> holds) {}
