/** Names Crossfact, and none of its languages: those are found where they are. */
module com.example.modules {
    requires io.github.crossfact;
}
