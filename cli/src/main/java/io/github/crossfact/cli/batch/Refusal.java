package io.github.crossfact.cli.batch;

import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Why a job must not go on: then some documents would be read in one way, and the others in another. */
final class Refusal {

    private Refusal() {}

    /** @throws JobException if this is another job than the one that was begun */
    static void unlessSame(Journal.Header begun, Journal.Header now, Path folder) throws JobException {
        if (!begun.settings().equals(now.settings())) {
            throw new JobException("the job in " + folder + " was begun with "
                    + difference(Json.MAPPER.valueToTree(begun.settings()), Json.MAPPER.valueToTree(now.settings()))
                    + ": start it as it was begun, or begin a new one in another folder");
        }
        if (!begun.inputs().digest().equals(now.inputs().digest())) {
            throw new JobException("the job in " + folder + " was begun with other inputs (" + size(begun.inputs())
                    + "; now " + size(now.inputs())
                    + "): restore them and start it as it was begun, or begin a new one in another folder");
        }
    }

    private static String size(InputSummary inputs) {
        return String.format(Locale.ROOT, "%,d files, %,d bytes", inputs.files(), inputs.bytes());
    }

    private static String difference(JsonNode begun, JsonNode now) {
        for (String name : Settings.names()) {
            JsonNode before = begun.path(name);
            JsonNode after = now.path(name);
            if (!before.equals(after)) {
                return name + " " + value(before) + ", not " + value(after);
            }
        }
        throw new IllegalArgumentException("no difference");
    }

    private static String value(JsonNode node) {
        return node instanceof MissingNode ? "left out" : node.toString();
    }
}
