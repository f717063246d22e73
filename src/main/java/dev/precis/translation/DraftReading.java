package dev.precis.translation;

import java.util.Map;

/**
 * What a draft gives and what it does not. Every asked id is in exactly one of the two; ids that were not asked are in neither.
 *
 * @param accepted English by id
 * @param faults what is wrong, by id
 */
record DraftReading(Map<String, String> accepted, Map<String, Fault> faults) {}
