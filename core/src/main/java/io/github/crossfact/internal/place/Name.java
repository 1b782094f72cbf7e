package io.github.crossfact.internal.place;

/**
 * One of the names of a unit.
 *
 * @param unit the unit
 * @param text the name as Vietnamese writes it
 * @param needsCue whether the name alone usually means something else
 */
record Name(Unit unit, String text, boolean needsCue) {}
