package io.github.crossfact.internal.scan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the whole document.
 *
 * @param published the day from which relative dates are counted; null when unknown
 */
public record Context(@Nullable LocalDate published) {}
