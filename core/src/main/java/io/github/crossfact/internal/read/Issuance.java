package io.github.crossfact.internal.read;

import io.github.crossfact.event.Body;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who issued a document, and when, as far as that has been read: which of the bodies named in its sentence may have, and which days are taken. One per document. */
final class Issuance {

    /** As long as a day with its year is written. */
    private static final String FULL_DAY = "YYYY-MM-DD";

    private final View view;
    private final CitationDraft draft;
    private final List<BodyMention> bodies;
    private final List<BodyMention> issuers;
    /** Where the days of issue begin of the documents read so far. */
    private final Set<Integer> days;
    /** Whether an issuer is named within the document's name or behind it. */
    private boolean named;

    /**
     * @param issuers takes the bodies that turn out to be issuers
     * @param days the tokens at which the days of issue of the documents before begin; takes those of this one
     */
    Issuance(View view, CitationDraft draft, List<BodyMention> bodies, List<BodyMention> issuers, Set<Integer> days) {
        this.view = view;
        this.draft = draft;
        this.bodies = bodies;
        this.issuers = issuers;
        this.days = days;
    }

    /** The document itself. */
    CitationDraft document() {
        return draft;
    }

    boolean isNamed() {
        return named;
    }

    boolean isDated() {
        return !draft.issued.isEmpty();
    }

    /** Whether the time at a token is the day on which a document was issued, this one or one before. */
    boolean isTaken(Item.Time day) {
        return days.contains(day.first());
    }

    /** Whether a time is a day, told with its year. */
    static boolean isFullDay(Item.Time time) {
        return FULL_DAY.length() == time.edtf().length();
    }

    void take(Item.Time day) {
        draft.issued.add(day.edtf());
        days.add(day.first());
    }

    /** The body whose name begins at a token. */
    Optional<BodyMention> bodyAt(int token) {
        return first(body -> body.first() == token);
    }

    Optional<BodyMention> first(Predicate<BodyMention> wanted) {
        return bodies.stream().filter(wanted).findFirst();
    }

    Optional<BodyMention> last(Predicate<BodyMention> wanted) {
        return bodies.stream().filter(wanted).reduce((first, second) -> second);
    }

    /** Takes a body named with the document for its issuer; false, and nothing done, where one is named already or this one may not be. */
    boolean name(BodyMention body) {
        if (named || !take(body)) {
            return false;
        }
        named = true;
        return true;
    }

    /** Takes a body for the issuer; false, and nothing done, where the document's code says that it is not. */
    boolean take(BodyMention mention) {
        if (!draft.mayBeIssuedBy(mention.body()) || isOfOtherLevel(mention.body())) {
            return false;
        }
        Body body = Persons.named(view, mention);
        @Nullable Body said = draft.issuer;
        draft.issuer = new Body(
                body.body(),
                body.level() == null && said != null ? said.level() : body.level(),
                body.place(),
                body.role(),
                body.person());
        draft.issuedBy = mention;
        issuers.add(mention);
        return true;
    }

    /** Whether the code says that a committee of the same kind but of another level issued the document: the 112-KH/HU of a district is no province's. */
    private boolean isOfOtherLevel(Body body) {
        @Nullable Body said = said(body);
        return said != null && said.level() != null && body.level() != null && said.level() != body.level();
    }

    /** Whether a body is of the kind that the code names, and says of which level it is, as the code does not. */
    boolean isNamedByCode(Body body) {
        @Nullable Body said = said(body);
        return said != null
                && said.level() == null
                && said.place() == null
                && body.level() != null
                && body.role() == null;
    }

    /** What the code says of an issuer of a body's kind; null where it says nothing of one. */
    private @Nullable Body said(Body body) {
        @Nullable Body said = draft.issuer;
        return draft.code != null
                        && said != null
                        && body.body() != null
                        && body.body().equals(said.body())
                ? said
                : null;
    }
}
