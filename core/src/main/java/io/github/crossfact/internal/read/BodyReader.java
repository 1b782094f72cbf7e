package io.github.crossfact.internal.read;

import io.github.crossfact.event.Body;
import io.github.crossfact.event.BodyType;
import io.github.crossfact.event.Level;
import io.github.crossfact.event.Place;
import io.github.crossfact.event.Role;
import io.github.crossfact.internal.lexicon.Cue;
import io.github.crossfact.internal.lexicon.Sense;
import io.github.crossfact.internal.scan.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of bodies: an office, the body, and behind it the bodies, levels and places that it belongs to. "Chairman of the People's
 * Committee of the province of X" is one name; its first body is the head, the level is the first that anything in it says.
 */
final class BodyReader {

    List<BodyMention> read(View view) {
        List<BodyMention> found = new ArrayList<>();
        if (!view.contents().mayNameBodies()) {
            return found;
        }
        int token = view.first();
        while (token < view.end()) {
            @Nullable BodyMention mention = at(view, token);
            if (mention != null) {
                found.add(mention);
            }
            token = mention == null ? view.next(token) : mention.end();
        }
        return found;
    }

    private @Nullable BodyMention at(View view, int token) {
        if (!view.has(token, Sense.RoleWord.class)
                && !view.has(token, Sense.BodyWord.class)
                && !isLevelBefore(view, token)) {
            return null;
        }
        return new Name(view, token).read();
    }

    /** A level's adjective in front of the body it belongs to. */
    private static boolean isLevelBefore(View view, int token) {
        return view.sense(token, Sense.LevelWord.class)
                        .filter(word -> word.kind() == Sense.LevelKind.ADJECTIVE)
                        .isPresent()
                && view.has(view.next(token), Sense.BodyWord.class);
    }

    /** Bodies that there is one of: what stands behind their names is not part of them. */
    private static final Set<BodyType> OF_THE_COUNTRY = Set.of(
            BodyType.PRESIDENT,
            BodyType.PRIME_MINISTER,
            BodyType.GOVERNMENT,
            BodyType.NATIONAL_ASSEMBLY,
            BodyType.NATIONAL_ASSEMBLY_STANDING_COMMITTEE,
            BodyType.POLITBURO);

    /** One name while it is being read. */
    private static final class Name {
        private static final int LONGEST_GAP = 3;

        private final View view;
        private final int first;
        private int end;
        private @Nullable Role role;
        private @Nullable BodyType type;
        private @Nullable Level level;
        private @Nullable Place place;
        private boolean closed;

        Name(View view, int first) {
            this.view = view;
            this.first = first;
            this.end = first;
        }

        @Nullable
        BodyMention read() {
            int token = first;
            while (view.holds(token) && !view.quoted(token) && !closed) {
                int taken = take(token);
                if (taken > token) {
                    end = taken;
                    token = taken;
                } else if (end > first && isGlue(token) && token - end < LONGEST_GAP) {
                    token = view.next(token);
                } else {
                    break;
                }
            }
            type = type == null && role == Role.MINISTER ? BodyType.MINISTRY : type;
            return type == null ? null : new BodyMention(first, end, new Body(type, level, place, role, null));
        }

        /** What the item at the token adds to the name; returns the token after it, or the token itself when it adds nothing. */
        private int take(int token) {
            Optional<Sense.RoleWord> roleWord = view.sense(token, Sense.RoleWord.class);
            // A president is an office and a body; without another body to be the president of, he is the body.
            boolean isBody = view.has(token, Sense.BodyWord.class);
            if (roleWord.isPresent() && !isBody && role == null && type == null) {
                role = roleWord.get().role();
                return view.next(token);
            }
            Optional<Sense.BodyWord> body = view.sense(token, Sense.BodyWord.class);
            if (body.isPresent() && (type == null || isGenitive(token))) {
                type = type == null ? body.get().body() : type;
                closed = OF_THE_COUNTRY.contains(type);
                see(body.get().level());
                see(modifierLevel(token));
                return view.next(token);
            }
            Optional<Sense.LevelWord> word = view.sense(token, Sense.LevelWord.class);
            if (word.isPresent() && role != null && type == null && isModifier(token)) {
                see(word.get().level());
                return view.next(view.next(token));
            }
            if (word.isPresent()
                    && word.get().kind() != Sense.LevelKind.PHRASE
                    && (type != null || isLevelBefore(view, token))) {
                boolean city = word.get().kind() == Sense.LevelKind.CITY;
                // The city's own name says of what level it is.
                if (!city || !(view.item(view.next(token)) instanceof Item.Area)) {
                    see(word.get().level());
                }
                return view.next(token);
            }
            Optional<Item.Area> area = view.item(token, Item.Area.class);
            if (area.isPresent() && type != null && place == null) {
                place = area.get().unit().place();
                see(area.get().unit().level());
                return view.next(token);
            }
            return token;
        }

        /** "The chair of the Provinz-Volkskomitee": a hyphen joins a unit's noun to a body. */
        private boolean isModifier(int token) {
            int hyphen = view.next(token);
            return view.isHyphen(hyphen)
                    && !view.tokens().spaceBefore(hyphen)
                    && view.has(view.next(hyphen), Sense.BodyWord.class);
        }

        /** Whether the body at the token belongs to the one before it, rather than being its neighbour in a list. */
        private boolean isGenitive(int token) {
            return token == end
                    || end < token && !view.cue(token - 1, Cue.AND)
                    || !view.proclitic(token).isEmpty();
        }

        private void see(@Nullable Level seen) {
            // That a ministry is the nation's goes without saying.
            level = level == null && seen != Level.NATIONAL ? seen : level;
        }

        /** "Provinzvolkskomitee", "Provinz-Volkskomitee": the first part of a compound may say the level. */
        private @Nullable Level modifierLevel(int token) {
            int hyphen = view.previous(token);
            return view.modifier(token, Sense.LevelWord.class)
                    .or(() -> view.isHyphen(hyphen) && !view.tokens().spaceBefore(token)
                            ? view.sense(view.previous(hyphen), Sense.LevelWord.class)
                            : Optional.empty())
                    .map(Sense.LevelWord::level)
                    .orElse(null);
        }

        private boolean isGlue(int token) {
            return view.cue(token, Cue.LINK) || view.cue(token, Cue.AT) && type != null;
        }
    }
}
