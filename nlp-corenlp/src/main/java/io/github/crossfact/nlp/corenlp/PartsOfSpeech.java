package io.github.crossfact.nlp.corenlp;

import io.github.crossfact.analysis.PartOfSpeech;
import java.util.HashMap;
import java.util.Map;

/**
 * The tags of CoreNLP's models as parts of speech of Universal Dependencies. The German tags are these already; the Arabic ones are those of the Penn
 * Arabic Treebank in the reduced set of its parsers.
 */
final class PartsOfSpeech {

    /** What stands before the tag of a word that has the article; it is a determiner's by itself. */
    private static final String DEFINITE = "DT";

    private static final Map<String, PartOfSpeech> TAGS = tags();

    private PartsOfSpeech() {}

    /** The part of speech that a tag is for; X for a tag that is not known. */
    static PartOfSpeech of(String tag) {
        PartOfSpeech whole = TAGS.get(tag);
        if (whole != null) {
            return whole;
        }
        String bare = tag.startsWith(DEFINITE) ? tag.substring(DEFINITE.length()) : tag;
        return TAGS.getOrDefault(bare, PartOfSpeech.X);
    }

    private static Map<String, PartOfSpeech> tags() {
        Map<String, PartOfSpeech> tags = new HashMap<>();
        for (PartOfSpeech each : PartOfSpeech.values()) {
            tags.put(each.name(), each);
        }
        put(tags, PartOfSpeech.NOUN, "NN", "NNS", "NOUN_QUANT", "VN");
        put(tags, PartOfSpeech.PROPN, "NNP", "NNPS");
        put(tags, PartOfSpeech.ADJ, "JJ", "JJR", "ADJ_NUM");
        put(tags, PartOfSpeech.VERB, "VB", "VBD", "VBG", "VBN", "VBP");
        put(tags, PartOfSpeech.ADV, "RB", "WRB");
        put(tags, PartOfSpeech.ADP, "IN");
        put(tags, PartOfSpeech.CCONJ, "CC");
        put(tags, PartOfSpeech.NUM, "CD");
        put(tags, PartOfSpeech.PRON, "PRP", "PRP$", "WP");
        put(tags, PartOfSpeech.DET, DEFINITE);
        put(tags, PartOfSpeech.PART, "RP");
        put(tags, PartOfSpeech.INTJ, "UH");
        put(tags, PartOfSpeech.PUNCT, "PUNC");
        return Map.copyOf(tags);
    }

    private static void put(Map<String, PartOfSpeech> tags, PartOfSpeech partOfSpeech, String... names) {
        for (String name : names) {
            tags.put(name, partOfSpeech);
        }
    }
}
