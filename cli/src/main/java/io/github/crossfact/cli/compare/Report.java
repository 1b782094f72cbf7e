package io.github.crossfact.cli.compare;

/**
 * A comparison, ready to be printed.
 *
 * @param json as the contract has it, on one line
 * @param prettyJson the same over several lines
 * @param text as a table for people; ends with a line end
 * @param isSame whether nothing differs
 */
public record Report(String json, String prettyJson, String text, boolean isSame) {}
