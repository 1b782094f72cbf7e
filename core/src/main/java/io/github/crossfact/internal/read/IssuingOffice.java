package io.github.crossfact.internal.read;

import io.github.crossfact.internal.lexicon.CalendarKind;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.scan.Item;

/** The name of an issuer that is none of the bodies with a word of their own: "of the Office for Agriculture and Environment". */
record IssuingOffice(View view, Issuance issuance) {

    /** How many words it may have. */
    private static final int LONGEST_NAME = 10;

    private static final int MOST_ARTICLES = 3;

    /** The token before a date that the name of an office leads to from a token on; the token itself where it does not. */
    int behind(int of) {
        if (issuance.document().code == null) {
            return of;
        }
        int office = skipArticles(of);
        int date = behindName(office);
        boolean named = office > of
                && isOffice(office)
                && issuance.first(body -> body.first() >= of && body.first() < date)
                        .isEmpty();
        return named && view.item(date) instanceof Item.Time time && !time.period() ? view.previous(date) : of;
    }

    private int skipArticles(int from) {
        int token = from;
        while (view.cue(token, Cue.LINK) && token - from < MOST_ARTICLES) {
            token = view.next(token);
        }
        return token;
    }

    /** Where nouns have capitals, any of them may name who has issued a document. */
    private boolean isOffice(int token) {
        return Nouns.known(view, token)
                .map(noun -> Kinds.isBody(noun.subject()))
                .orElse(Nouns.isNounByCase(view, token));
    }

    private int behindName(int office) {
        int token = office;
        for (int words = 0; words < LONGEST_NAME && isOfName(token); words++) {
            token = view.next(token);
        }
        return token;
    }

    private boolean isOfName(int token) {
        return view.tokens().capitalized(token) && !(view.item(token) instanceof Item.Time)
                || view.cue(token, Cue.LINK)
                || view.cue(token, Cue.AND)
                || view.cue(token, Cue.DATED)
                || view.calendar(token, CalendarKind.FOR)
                || view.calendar(token, CalendarKind.IN);
    }
}
