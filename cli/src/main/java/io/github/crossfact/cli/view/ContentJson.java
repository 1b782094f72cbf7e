package io.github.crossfact.cli.view;

import io.github.crossfact.cli.story.Translation;
import io.github.crossfact.cli.view.Card.Field;
import io.github.crossfact.cli.view.Content.Remark;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The content of a page as JSON that can stand in a script element. */
final class ContentJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ContentJson() {}

    static String of(Content content) {
        ObjectNode json = NODES.objectNode();
        json.put("sideBySide", content.sideBySide());
        json.put("summary", content.summary());
        List<String> labels = Labels.of(content.texts());
        ArrayNode texts = json.putArray("texts");
        for (int i = 0; i < labels.size(); i++) {
            texts.add(text(content.texts().get(i), labels.get(i)));
        }
        ArrayNode cards = json.putArray("cards");
        content.cards().forEach(card -> cards.add(card(card)));
        ArrayNode remarks = json.putArray("remarks");
        content.remarks().forEach(remark -> remarks.add(remark(remark)));
        return escaped(JsonMapper.shared().writeValueAsString(json));
    }

    private static ObjectNode text(Translation translation, String label) {
        String text = translation.text().orElse("");
        ObjectNode json = NODES.objectNode();
        json.put("id", translation.header().id());
        json.put("label", label);
        json.put("direction", Direction.of(text));
        String language = translation.header().language();
        if (language != null) {
            json.put("language", language);
            json.put("languageName", Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH));
        }
        if (translation.header().published() != null) {
            json.put("published", Objects.toString(translation.header().published()));
        }
        return json.put("text", text);
    }

    private static ObjectNode card(Card card) {
        ObjectNode json = NODES.objectNode();
        json.put("type", card.type());
        json.put("head", card.head());
        json.put("status", card.status().name().toLowerCase(Locale.ROOT));
        json.put("statusWords", card.status().words);
        json.put("note", card.note());
        ArrayNode tellings = json.putArray("tellings");
        card.tellings().forEach(telling -> tellings.add(telling(telling)));
        ArrayNode fields = json.putArray("fields");
        card.fields().forEach(field -> fields.add(field(field)));
        return json;
    }

    private static ObjectNode telling(Telling telling) {
        ObjectNode json = NODES.objectNode();
        json.put("label", telling.label());
        json.put("text", telling.document());
        json.put("deviates", telling.deviates());
        ArrayNode mentions = json.putArray("mentions");
        telling.mentions().forEach(span -> mentions.addArray().add(span.start()).add(span.end()));
        ArrayNode why = json.putArray("why");
        telling.why()
                .forEach(each -> why.addArray()
                        .add(each.span().start())
                        .add(each.span().end())
                        .add(each.rule()));
        return json;
    }

    private static ObjectNode field(Field field) {
        ObjectNode json = NODES.objectNode();
        json.put("name", field.name());
        json.put("differs", field.differs());
        ArrayNode values = json.putArray("values");
        field.values().forEach(values::add);
        return json;
    }

    private static ObjectNode remark(Remark remark) {
        ObjectNode json = NODES.objectNode();
        json.put("label", remark.label());
        json.put("words", remark.words());
        ArrayNode cards = json.putArray("cards");
        remark.cards().forEach(cards::add);
        return json;
    }

    /**
     * JSON without anything that HTML would take for markup, that old scripts would take for a line end, or that UTF-8
     * cannot hold. All of these can stand within strings only, where each may be written as its escape.
     */
    static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length() + json.length() / 8);
        int at = 0;
        while (at < json.length()) {
            int codePoint = json.codePointAt(at);
            if (needsEscape(codePoint)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
            } else {
                escaped.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return escaped.toString();
    }

    private static boolean needsEscape(int codePoint) {
        return codePoint == '<'
                || codePoint == '>'
                || codePoint == '&'
                || codePoint == 0x2028
                || codePoint == 0x2029
                || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
