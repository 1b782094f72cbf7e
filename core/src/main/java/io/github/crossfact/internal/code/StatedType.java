package io.github.crossfact.internal.code;

import io.github.crossfact.event.DocumentType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a code says of its document's kind.
 *
 * @param type the kind, unless the wording names one of {@code also}; null where only the wording can say
 * @param also what else it may be
 */
record StatedType(@Nullable DocumentType type, Set<DocumentType> also) {

    /**
     * A number, an issuer and a unit make an official letter: the one kind of document whose code has no symbol of a
     * type (Decree 30/2020/NĐ-CP, appendix III).
     */
    static final StatedType LETTER = new StatedType(DocumentType.OFFICIAL_LETTER, Set.of());
}
