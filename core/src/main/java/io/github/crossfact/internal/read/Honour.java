package io.github.crossfact.internal.read;

import io.github.crossfact.event.AwardKind;
import io.github.crossfact.event.Recipient;
import io.github.crossfact.event.Subject;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.List;
import java.util.Set;

/** One award bestowed in a part of a sentence, and who granted it. */
final class Honour {

    /** Who is honoured wherever nothing else is said to be done with them. */
    static final Set<Subject> HONOURED = Set.of(Subject.COLLECTIVE, Subject.INDIVIDUAL);

    private static final Set<AwardKind> NEVER_ALONE = Set.of(AwardKind.ORDER, AwardKind.EMULATION_FLAG);

    private static final Set<AwardKind> TITLES = Set.of(AwardKind.TITLE);
    private static final Set<Subject> PUPILS = Set.of(Subject.STUDENT, Subject.CHILD);

    private final Bestowal bestowal;
    private final View view;
    private final int award;
    private final NamedRecipients recipients;

    Honour(Bestowal bestowal) {
        this.bestowal = bestowal;
        this.view = bestowal.view();
        this.award = bestowal.award();
        this.recipients = new NamedRecipients(bestowal);
    }

    /** "The badge of 30 years": what a language may call an order, and is what members have for their years. */
    private boolean isForYears() {
        int years = view.next(award);
        return view.item(years) instanceof Item.Length
                || view.item(years) instanceof Item.Number number
                        && number.kind() == Item.NumberKind.CARDINAL
                        && number.digits();
    }

    /** Those who received the award and are named without a number. */
    List<Recipient> uncounted() {
        return recipients.uncounted();
    }

    /** The union that the award is given to, if it is one. */
    List<Recipient> union() {
        return recipients.union();
    }

    AwardDraft draft(List<CountDraft> honoured, List<Recipient> recipients) {
        AwardKind said = view.sense(award, Sense.AwardWord.class).orElseThrow().award();
        AwardKind kind = said.equals(AwardKind.ORDER) && isForYears() ? AwardKind.MEDAL : said;
        int first = honoured.isEmpty() ? award : honoured.get(0).anchor();
        int end = honoured.isEmpty() ? view.next(award) : honoured.get(honoured.size() - 1).phraseEnd;
        AwardDraft draft = new AwardDraft(view.sentence(), first, end, "award bestowed", kind, recipients);
        draft.grantor = new Grantor(bestowal).find();
        return draft;
    }

    /** Whether the award is one that is always bestowed on somebody, here or in words that nothing knows: "the hospital received an order". */
    boolean isOfSomebody() {
        return bestowal.isSaid() && !bestowal.isCounted() && AwardWords.is(view, award, NEVER_ALONE);
    }

    /** "912 families have the title of a cultural family": what homes, villages and pupils attain in numbers is a standard, and they are only counted. */
    boolean isStandard(List<CountDraft> honoured) {
        return AwardWords.is(view, award, TITLES)
                && !honoured.isEmpty()
                && honoured.stream()
                        .allMatch(count -> Kinds.isHome(count.honoured)
                                || Kinds.isArea(count.honoured)
                                || PUPILS.contains(count.honoured));
    }

    /** "94 party members received the badge for 30 years": what members have for their years tells how many they are, too. */
    boolean isBadgeOf(CountDraft count) {
        return AwardWords.isBadge(view, award) && count.subject().equals(Subject.PARTY_MEMBER);
    }
}
