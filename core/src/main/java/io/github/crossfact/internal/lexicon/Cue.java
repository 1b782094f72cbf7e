package io.github.crossfact.internal.lexicon;

/** What function words and triggers tell the readers; the vocabulary of a language's {@code cues.csv}. */
public enum Cue {
    /** "and", between the members of an enumeration. */
    AND,
    /** A preposition of place: in, at. */
    AT,
    /** What says how many there are of the noun before it: "there are", "amount to". */
    AMOUNTS,
    /** A verb of bestowing an honour. */
    AWARDED,
    /** The age of a person: "years old". */
    AGE,
    /** A point in the past counted from now: "years ago". */
    AGO,
    /** What says what somebody is or was: "is", "was"; by itself, or with a pronoun. */
    BE,
    /** The agent of a passive: "by". */
    BY,
    /** A verb or noun of rising or falling: what it goes from and to, or by how much and up to what, are two values and no range. */
    CHANGE,
    /** A preposition that bounds a number, but says only what something is about behind a word that GOVERNS it: "over". */
    CONCERNING,
    /** A verb, or right before it a noun, that takes such a preposition: "to decide", "agreement". */
    GOVERNS,
    /** A preposition that bounds a number, but says only among whom something is shared out beside a word that SHARES it out: "under". */
    AMONG,
    /** A verb of sharing out: "to distribute". */
    SHARES,
    /** What stands before that which something is compared with: "than", "compared to". */
    COMPARED,
    /** A verb of giving or getting that means an honour only right behind the word for one: "a prize gave". */
    GAVE,
    /** A connective that opens a paragraph and keeps the topic: "in addition". */
    CONTINUES,
    /** A word between a number and its noun that only says what kind of thing is counted. */
    COUNTER,
    /** What stands before a document's date: "dated". */
    DATED,
    /** An adjective that has the ending of a plural: "wooden", in languages that make it so. */
    ADJECTIVE,
    /** What stands before how much something changed, which is not how much there is: "by 12". */
    DIFFERENCE,
    /** What leads from how many there are to the share that they are: "that is", "which makes". */
    EQUATES,
    /** What follows is left out: "except". */
    EXCEPT,
    /** A verb in a form that only goes with several: a number right before it, without a noun, is its subject. */
    FINITE,
    /** What says that who is named has most of those that were counted: "leads", "followed by", "alone". */
    FOREMOST,
    /** What follows was so once: "former". */
    FORMER,
    /** What says that something is to come: "will", "planned". */
    FUTURE,
    /** What says that so many come on top of those before, and are none of them: "more", "other", "another". */
    FURTHER,
    /** A small word that is never what a number counts. */
    FUNCTION,
    /** A form of address or a rank right before the name of one person: "Mrs.", "comrade", "colonel". */
    HONORIFIC,
    /** A verb of holding a gathering. */
    HELD,
    /** What follows is no more: "instead of". */
    INSTEAD,
    /** What follows is a part that need not have companions: "including". */
    INCLUDING,
    /** A verb of issuing a document. */
    ISSUED,
    /** A noun whose number, written with digits, is its own unless a known noun follows: year, hour, article. */
    LABEL,
    /** What leads to a list of how many there are of the noun before: "as follows". */
    FOLLOWS,
    /** "of" and articles inside noun chains. */
    LINK,
    /** "Island", "border crossing": a noun whose name behind it is that of the place, other than "school" and "market". */
    LOCALITY,
    /** What may have the name of a unit, right behind it, without lying there: the river X, the victory of X. */
    NAMESAKE,
    /** What a distance behind it belongs to as its name: the record, the race over 5,000 metres. */
    RACE,
    /** The whole country. */
    NATIONWIDE,
    /** What a number after it is the issue of. */
    NEWSPAPER,
    /** A word that is no noun though it may stand where nouns do: a number before it counts what is named elsewhere. */
    NO_NOUN,
    /** A word for how many there are of what is named behind it: "the number of". */
    NUMBER_OF,
    /** What stands between a document's kind and its number: "No.". */
    NUMBER_SIGN,
    /** What follows are the parts of the whole before: "of which". */
    OF_WHICH,
    /** What says, behind a number, that it counts some of those before: "of them". */
    OF_THEM,
    /** What happens to people: a number right behind it without a noun counts them: "killed were five". */
    BEFALLS,
    /** What says, between a number and a noun in the plural, that it counts some of those: "of the". */
    OF_THE,
    /** Beside one of these: that they are people: "of whom". */
    OF_PEOPLE,
    /** So many out of so many. */
    OUT_OF,
    /** At the beginning of a clause: what follows is a whole, of which the clause tells parts: "of the". */
    PARTITIVE,
    /** What says that something has been: "was", "had". */
    PAST,
    /** The name of an ethnic group, which behind a number are its people; a syllable of other names as well. */
    PEOPLE,
    /** For each: a value that is no total. */
    PER,
    /** What says that something holds now: "currently", "so far". */
    PRESENT,
    /** A verb of receiving an honour. */
    RECEIVED,
    /** What says that the number right behind it counts nothing: "not" one, "among the top" ten. */
    NOT,
    /** A noun whose number is part of a name: storm, highway, division. */
    SITUATION_NAME,
    /** What shares out the numbers beside it among the members of a list, each to the one in its place: "respectively". */
    RESPECTIVELY,
    /** What opens a clause about what was counted before: "that"; a number right behind it counts some of that. */
    RELATIVE,
    /** What takes up the value before and says how much it was at another time or is elsewhere, without its unit or with it: "it was", "this rate". */
    TAKES_UP,
    /** Where a sentence opens: what was told last was there, wherever that was: "there", "here". */
    THERE,
    /** What says how often or how many fold: the number before it counts nothing. */
    TIMES,
    /** What stands before the new value of what has changed: from so many "to" so many. */
    TO,
    /** A preposition of place that says where from or where to: "from", "towards". */
    WAY,
    /** The whole of a place: "entire". */
    WHOLE,
    /** What joins a group to those it is made of: "with". */
    WITH
}
