package io.github.crossfact.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, honoured or put in proportion.
 *
 * <p>An open vocabulary: the constants are the words of the JSON contract, and {@link #of} takes a word of one's own.
 * A word never changes its meaning.
 *
 * @param word upper-case ASCII letters, digits and underscores, such as {@code MODEL}
 */
public record Subject(String word) {

    public static final Subject MODEL = new Subject("MODEL");
    /** A dialogue with citizens, also "meetings and dialogues". */
    public static final Subject DIALOGUE = new Subject("DIALOGUE");

    public static final Subject MEETING = new Subject("MEETING");
    public static final Subject COLLECTIVE = new Subject("COLLECTIVE");
    /** A person who is honoured, or listed beside collectives. */
    public static final Subject INDIVIDUAL = new Subject("INDIVIDUAL");

    public static final Subject PERSON = new Subject("PERSON");
    public static final Subject HOUSEHOLD = new Subject("HOUSEHOLD");
    public static final Subject FAMILY = new Subject("FAMILY");
    public static final Subject GROUP = new Subject("GROUP");
    public static final Subject TEAM = new Subject("TEAM");
    public static final Subject PROJECT = new Subject("PROJECT");
    public static final Subject HOUSE = new Subject("HOUSE");
    public static final Subject DELEGATE = new Subject("DELEGATE");
    public static final Subject MEMBER = new Subject("MEMBER");
    public static final Subject PARTY_MEMBER = new Subject("PARTY_MEMBER");
    public static final Subject PARTY_ORGANIZATION = new Subject("PARTY_ORGANIZATION");
    public static final Subject PARTY_CELL = new Subject("PARTY_CELL");
    public static final Subject CADRE = new Subject("CADRE");
    public static final Subject SOLDIER = new Subject("SOLDIER");
    public static final Subject VOLUNTEER = new Subject("VOLUNTEER");
    public static final Subject STUDENT = new Subject("STUDENT");
    public static final Subject TEACHER = new Subject("TEACHER");
    public static final Subject WORKER = new Subject("WORKER");
    public static final Subject FARMER = new Subject("FARMER");
    public static final Subject WOMAN = new Subject("WOMAN");
    public static final Subject CHILD = new Subject("CHILD");
    public static final Subject VISITOR = new Subject("VISITOR");
    public static final Subject VILLAGE = new Subject("VILLAGE");
    public static final Subject COMMUNE = new Subject("COMMUNE");
    public static final Subject WARD = new Subject("WARD");
    public static final Subject DISTRICT = new Subject("DISTRICT");
    public static final Subject PROVINCE = new Subject("PROVINCE");
    public static final Subject UNIT = new Subject("UNIT");
    public static final Subject AGENCY = new Subject("AGENCY");
    public static final Subject ORGANIZATION = new Subject("ORGANIZATION");
    public static final Subject ENTERPRISE = new Subject("ENTERPRISE");
    public static final Subject COOPERATIVE = new Subject("COOPERATIVE");
    public static final Subject SCHOOL = new Subject("SCHOOL");
    public static final Subject CLASS = new Subject("CLASS");
    public static final Subject COURSE = new Subject("COURSE");
    public static final Subject CERTIFICATE = new Subject("CERTIFICATE");
    public static final Subject PRIZE = new Subject("PRIZE");
    public static final Subject MEDAL = new Subject("MEDAL");
    public static final Subject GIFT = new Subject("GIFT");
    public static final Subject SCHOLARSHIP = new Subject("SCHOLARSHIP");
    public static final Subject CRITERION = new Subject("CRITERION");
    public static final Subject TASK = new Subject("TASK");
    public static final Subject TASK_GROUP = new Subject("TASK_GROUP");
    public static final Subject SOLUTION = new Subject("SOLUTION");
    public static final Subject ACHIEVEMENT = new Subject("ACHIEVEMENT");
    public static final Subject MOVEMENT = new Subject("MOVEMENT");
    public static final Subject CAMPAIGN = new Subject("CAMPAIGN");
    public static final Subject DOCUMENT = new Subject("DOCUMENT");
    public static final Subject OPINION = new Subject("OPINION");
    public static final Subject PETITION = new Subject("PETITION");
    public static final Subject PRESENTATION = new Subject("PRESENTATION");
    public static final Subject TREE = new Subject("TREE");
    public static final Subject BRIDGE = new Subject("BRIDGE");
    public static final Subject ROAD = new Subject("ROAD");
    public static final Subject VEHICLE = new Subject("VEHICLE");
    public static final Subject SITE = new Subject("SITE");
    public static final Subject WORKDAY = new Subject("WORKDAY");
    public static final Subject CASE = new Subject("CASE");
    public static final Subject PRODUCT = new Subject("PRODUCT");
    public static final Subject BOOTH = new Subject("BOOTH");
    public static final Subject ARTWORK = new Subject("ARTWORK");
    /** What is counted and has no word here; the count then carries its noun as written. */
    public static final Subject OTHER = new Subject("OTHER");

    private static final List<Subject> VOCABULARY = List.of(
            MODEL,
            DIALOGUE,
            MEETING,
            COLLECTIVE,
            INDIVIDUAL,
            PERSON,
            HOUSEHOLD,
            FAMILY,
            GROUP,
            TEAM,
            PROJECT,
            HOUSE,
            DELEGATE,
            MEMBER,
            PARTY_MEMBER,
            PARTY_ORGANIZATION,
            PARTY_CELL,
            CADRE,
            SOLDIER,
            VOLUNTEER,
            STUDENT,
            TEACHER,
            WORKER,
            FARMER,
            WOMAN,
            CHILD,
            VISITOR,
            VILLAGE,
            COMMUNE,
            WARD,
            DISTRICT,
            PROVINCE,
            UNIT,
            AGENCY,
            ORGANIZATION,
            ENTERPRISE,
            COOPERATIVE,
            SCHOOL,
            CLASS,
            COURSE,
            CERTIFICATE,
            PRIZE,
            MEDAL,
            GIFT,
            SCHOLARSHIP,
            CRITERION,
            TASK,
            TASK_GROUP,
            SOLUTION,
            ACHIEVEMENT,
            MOVEMENT,
            CAMPAIGN,
            DOCUMENT,
            OPINION,
            PETITION,
            PRESENTATION,
            TREE,
            BRIDGE,
            ROAD,
            VEHICLE,
            SITE,
            WORKDAY,
            CASE,
            PRODUCT,
            BOOTH,
            ARTWORK,
            OTHER);

    /** @throws IllegalArgumentException if {@code word} is not an upper-case word */
    public Subject {
        Words.require("subject", word);
    }

    /** The subject of this word, whether or not the contract lists it. */
    public static Subject of(String word) {
        return new Subject(word);
    }

    /** The words of the contract, in its order. */
    public static List<Subject> vocabulary() {
        return VOCABULARY;
    }

    // Written out, as what a record has otherwise is put together when it is first asked, which takes a good part of a
    // short run.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Subject same && word.equals(same.word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }

    @Override
    public String toString() {
        return word;
    }
}
