package io.github.crossfact.internal.read;

import io.github.crossfact.internal.scan.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads counts: which number counts which noun. {@link Parts} and {@link Ellipsis} tell how counts hang together. */
final class CountReader {

    /**
     * The counts of a sentence.
     *
     * @param antecedent the last count of the paragraph so far, which a number without a noun may be more of; null for none
     * @param topics what the sentence before was about
     * @param previous the sentence before, of the same paragraph; null for none
     */
    List<CountDraft> read(View view, @Nullable CountDraft antecedent, Topics topics, @Nullable View previous) {
        return new Walk(view, antecedent, topics, previous).read();
    }

    /** One sentence, from its beginning to its end. */
    private static final class Walk {
        private final View view;
        private final @Nullable CountDraft antecedent;
        private final Topics topics;
        private final List<CountDraft> found = new ArrayList<>();
        private final Parts parts;
        private final Announced announced;
        private final Narrowing narrowing;
        private final Antecedents before;
        private final WithNumber withNumber;
        private final WithoutNumber withoutNumber;

        Walk(View view, @Nullable CountDraft antecedent, Topics topics, @Nullable View previous) {
            this.view = view;
            this.antecedent = antecedent;
            this.topics = topics;
            this.parts = new Parts(view, antecedent, topics);
            this.announced = new Announced(view, parts);
            this.narrowing = new Narrowing(view, parts, announced, antecedent, found);
            this.before = new Antecedents(view, parts, antecedent, topics);
            this.withNumber = new WithNumber(view, parts, announced, before, previous, antecedent != null);
            this.withoutNumber = new WithoutNumber(view, parts);
        }

        List<CountDraft> read() {
            int token = view.first();
            while (token < view.end()) {
                if (view.unknownWord(token)) {
                    // It neither counts anything nor says how counts hang together.
                    token++;
                    continue;
                }
                Optional<CountDraft> count = view.quoted(token) ? Optional.empty() : count(token);
                if (count.isPresent()) {
                    add(count.get());
                    token = Math.max(count.get().phraseEnd, token + 1);
                } else {
                    parts.steer(token);
                    announced.see(token, end());
                    token = view.next(token);
                }
            }
            finish();
            return found;
        }

        private Optional<CountDraft> count(int token) {
            if (!(view.item(token) instanceof Item.Number number) || number.first() != token) {
                return withoutNumber.at(token, last());
            }
            return Countable.isCountable(view, number) && !YearNumbers.isOfThem(view, number)
                    ? withNumber.read(number, last())
                    : Optional.empty();
        }

        private void add(CountDraft count) {
            narrowing.narrow(count);
            announced.describe(count, parts.whole());
            if (!count.former) {
                found.add(count);
            }
            before.see(count);
            parts.relate(count);
            narrowing.asWhole(count);
        }

        /** What all counts of the sentence say of each other. */
        private void finish() {
            new Neighbours(view, found).read();
            new Sums(view, found, topics).read(antecedent);
            new Percentages(view, found).read(antecedent);
            new Attributes(view, found).read();
            new KeptConditions(view, found, topics).read();
            Stages.read(view, found);
            new InBrackets(view, found, topics).read();
            UnitLevels.share(found);
            PartyMembers.read(view, found, antecedent);
            UnitLevels.narrow(found);
        }

        /** The token after the last count. */
        private int end() {
            return last() == null ? view.first() : last().phraseEnd;
        }

        private @Nullable CountDraft last() {
            return found.isEmpty() ? null : found.get(found.size() - 1);
        }
    }
}
