package io.github.crossfact.cli.view;

import io.github.crossfact.cli.story.Wording;
import java.util.List;
import java.util.Set;

/**
 * A fact as the page shows it.
 *
 * @param type the type of its events
 * @param head what it is called by
 * @param status how it stands
 * @param note what there is to say of that; may be empty
 * @param tellings who tells it, and where
 * @param fields what they state; those that the head tells are left out
 */
record Card(String type, String head, Status status, String note, List<Telling> tellings, List<Field> fields) {

    Card {
        tellings = List.copyOf(tellings);
        Set<String> inHead = Wording.inSummary(type);
        fields = fields.stream().filter(field -> field.adds(inHead)).toList();
    }

    /** How a fact stands. The words are those that people filter by. */
    enum Status {
        /** Nobody else tells it, because there is nobody else. */
        TOLD("told"),
        SAME("the same in all"),
        DIFFERS("told differently"),
        PARTLY("not told by all"),
        FOUND("found"),
        WRONG("found with wrong fields"),
        MISSED("missed"),
        INVENTED("invented"),
        OPTIONAL("optional");

        final String words;

        Status(String words) {
            this.words = words;
        }
    }

    /**
     * A field of the fact that its head does not tell.
     *
     * @param name as in JSON
     * @param differs whether its values are not the same
     * @param values what each telling states, in words; empty where nothing
     */
    record Field(String name, boolean differs, List<String> values) {

        Field {
            values = List.copyOf(values);
        }

        /** Whether it adds anything to this head. */
        boolean adds(Set<String> inHead) {
            return differs
                    || !inHead.contains(name)
                    || values.stream().distinct().count() > 1;
        }
    }
}
