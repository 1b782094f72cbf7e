/**
 * The test kit: parallel stories held to one expected result, and AssertJ assertions on facts.
 *
 * <ul>
 *   <li>{@link io.github.crossfact.testdata.CrossfactAssertions} is the way in: facts of one text, or a folder of stories.
 *   <li>{@link io.github.crossfact.testdata.Golden} makes one named case of every story and language, for dynamic tests.
 *   <li>{@link io.github.crossfact.testdata.Stories} and {@link io.github.crossfact.testdata.Sentences} read the folders.
 * </ul>
 *
 * <p>A story is a folder with a text per language, {@code story.de.txt}, and the {@code expected.json} that every one of
 * them must give. {@code -Dcrossfact.golden.update=true} rewrites the expectations instead of checking them, so that the
 * change can be reviewed as a diff; see {@link io.github.crossfact.testdata.Golden#UPDATE}.
 */
@NullMarked
package io.github.crossfact.testdata;

import org.jspecify.annotations.NullMarked;
