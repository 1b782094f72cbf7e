/**
 * The administrative units of Vietnam and their names in Latin and in Arabic script.
 *
 * <p>Start with {@link io.github.crossfact.internal.place.Gazetteer}. The facts are tables beside these classes:
 * {@code units.csv} and {@code mergers.csv} (what there is), {@code names.csv} (further names of a unit),
 * {@code everyday.csv} (names that also are everyday words) and {@code renderings.csv} (how the sounds of Vietnamese
 * are written in Arabic script). The class that reads a table documents it and says where its facts come from.
 *
 * <p>Names in Latin letters lose their diacritics ({@code LatinName}) and are looked up word by word ({@code
 * LatinIndex}). For Arabic script the names are taken apart into sounds ({@code Syllables}) and kept as a tree ({@code
 * SoundTree}); a word of the text that may begin a name ({@code Openings}) is followed along the tree, every sound in
 * any of its spellings ({@code Renderings}, {@code Transliteration}).
 */
@NullMarked
package io.github.crossfact.internal.place;

import org.jspecify.annotations.NullMarked;
