package io.github.crossfact.internal.quantity;

/** Something found beside a number: its first token, the token after it, and what it means. */
record Found<T>(int first, int end, T meaning) {}
