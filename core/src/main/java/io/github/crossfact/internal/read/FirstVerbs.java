package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.Cue;
import java.util.List;

/** Tells verbs that nothing knows, where verbs stand first. */
final class FirstVerbs {

    /** How many letters a verb has at least that is written together with "and". */
    private static final int SHORTEST_VERB = 3;

    private FirstVerbs() {}

    /** Whether a word is one: without an article, at the beginning of a clause. */
    static boolean is(View view, int token) {
        int before = view.previous(token);
        String text = view.text(token);
        return view.language().verbFirst()
                && (view.edge(before, ",;:.") || view.cue(before, Cue.FUNCTION) || isJoinedByAnd(view, text))
                && !view.mayHaveArticle(token);
    }

    /** "And-removed 12 placards", but not "and-the-room 12": what is written together with "and", which leads what may be, opens a clause. */
    private static boolean isJoinedByAnd(View view, String text) {
        List<String> joined = view.language().proclitics();
        return !joined.isEmpty()
                && text.length() > SHORTEST_VERB
                && text.startsWith(joined.get(0))
                && view.language().articles().stream().noneMatch(article -> text.startsWith(joined.get(0) + article));
    }
}
