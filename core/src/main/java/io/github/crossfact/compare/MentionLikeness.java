package io.github.crossfact.compare;

import io.github.crossfact.mention.NormalizedMention;

/** Mentions have nothing but kind and value: what is not equal may only stand for each other at the same place. */
final class MentionLikeness implements Likeness<NormalizedMention> {

    /** So little that the place in the text must be nearly the same. */
    private static final double OTHER_VALUE = 0.4;

    @Override
    public Object kind(NormalizedMention mention) {
        return mention.kind();
    }

    @Override
    public Object content(NormalizedMention mention) {
        return mention.value();
    }

    @Override
    public double between(NormalizedMention left, NormalizedMention right) {
        return OTHER_VALUE;
    }
}
