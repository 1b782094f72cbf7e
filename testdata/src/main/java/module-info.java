/** The test kit of Crossfact: parallel stories held to one expected result, and AssertJ assertions on facts. */
module io.github.crossfact.testdata {
    exports io.github.crossfact.testdata;

    requires transitive io.github.crossfact;
    requires transitive org.assertj.core;
    requires tools.jackson.databind;
    requires static transitive org.jspecify;
}
