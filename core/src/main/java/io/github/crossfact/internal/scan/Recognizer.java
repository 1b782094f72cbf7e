package io.github.crossfact.internal.scan;

/** Finds one kind of thing in a scan and takes its tokens. Immutable; a call keeps its own state and costs time linear in the tokens. */
public interface Recognizer {

    void recognize(Scan scan, Context context);
}
