/** Documents, extractions and normalizations as JSON: start with {@link io.github.crossfact.json.CrossfactJson}. */
@NullMarked
package io.github.crossfact.json;

import org.jspecify.annotations.NullMarked;
