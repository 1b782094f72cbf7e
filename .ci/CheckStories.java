import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks what {@code crossfact extract} printed for the stories: a line of JSON for each file, in the order of the files,
 * and the same events and findings from every translation of a story, save what belongs to the wording.
 */
final class CheckStories {

    /** Places in the text, names as the script allows, and nouns that no word of the vocabulary stands for. */
    private static final List<String> OF_THE_WORDING = List.of("mentions", "person", "noun");

    private static final List<String> BODIES = List.of("issuer", "grantor");

    private final Map<Path, JsonNode> factsOfStories = new LinkedHashMap<>();
    private int events;

    /** @param args the file of printed lines, then the files of the stories */
    public static void main(String[] args) throws Exception {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        List<Path> stories = Arrays.stream(args).skip(1).map(Path::of).toList();
        CheckStories check = new CheckStories();
        require(!stories.isEmpty(), "there are no stories");
        require(lines.size() == stories.size(), stories.size() + " files gave " + lines.size() + " lines");
        for (int i = 0; i < stories.size(); i++) {
            check.line(stories.get(i), JsonMapper.shared().readTree(lines.get(i)));
        }
        System.out.println(check.factsOfStories.size() + " stories, " + stories.size() + " translations, " + check.events
                + " events: every translation of a story gives the same facts");
    }

    private void line(Path file, JsonNode printed) {
        require(printed.path("schema").asString("").equals("crossfact/1"), file + ": no extraction: " + printed);
        String id = file.getParent().getFileName() + "/" + file.getFileName().toString().replaceFirst("\\.txt$", "");
        require(printed.path("document").path("id").asString("").equals(id), file + ": not the document " + id);
        require(!printed.path("events").isEmpty(), file + ": no events");
        events += printed.path("events").size();

        ObjectNode facts = (ObjectNode) printed.deepCopy();
        facts.remove("document");
        facts.findParents("mentions").forEach(CheckStories::dropWording);
        JsonNode first = factsOfStories.putIfAbsent(file.getParent(), facts);
        require(first == null || first.equals(facts), file + " gives\n" + facts + "\nbut the first translation\n" + first);
    }

    private static void dropWording(JsonNode event) {
        for (String body : BODIES) {
            if (event.get(body) instanceof ObjectNode said) {
                said.remove(OF_THE_WORDING);
                if (said.isEmpty()) {
                    ((ObjectNode) event).remove(body);
                }
            }
        }
        ((ObjectNode) event).remove(OF_THE_WORDING);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            System.err.println(".ci/CheckStories.java: " + otherwise);
            System.exit(1);
        }
    }
}
