package io.github.crossfact.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command itself, which does nothing without one of its subcommands. */
@Command(
        name = "crossfact",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Reads translations of Vietnamese news and prints the facts in them as JSON: the same fact as the same record, "
                        + "whatever the language of the translation. Compares translations by their facts, and shows these in the texts.",
        commandListHeading = "%nCommands:%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every document was read.",
            "1:Some documents could not be read: standard error says which, why and what to do. The others are printed.",
            "2:Wrong usage, or the output cannot be written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  crossfact extract page.txt",
            "  crossfact extract --language fa --published 2023-12-06 page.txt",
            "  crossfact extract pages/*.txt --output facts.jsonl",
            "  crossfact extract - < pages.jsonl > facts.jsonl",
            "  crossfact normalize --pretty page.txt",
            "  crossfact compare story.fa.txt story.de.txt",
            "  crossfact view story.*.txt --output report.html",
            "  crossfact batch pages/ --output facts",
            "  crossfact schema extraction",
            "  source <(crossfact generate-completion)",
            "  crossfact generate-man-page | man -l -"
        })
final class CrossfactCommand {}
