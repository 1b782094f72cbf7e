/**
 * The grammar of Vietnamese document symbols: {@code 25-NQ/TW}, {@code 152/2025/NĐ-CP}, {@code 202/2025/QH15}.
 * {@link io.github.crossfact.internal.code.DocumentCodes} is the way in; the tables of symbols are resources of this
 * package.
 */
@NullMarked
package io.github.crossfact.internal.code;

import org.jspecify.annotations.NullMarked;
