/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.plan.Hazard;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Flags by which a person agrees to hazards. */
final class ConsentFlags {

    @Option(
            names = "--allow",
            paramLabel = "HAZARDS",
            split = ",",
            description = "agree to hazards, for example data-loss")
    private List<String> words = List.of();

    /** The kinds that were agreed to. */
    Set<Hazard.Kind> allowed() {
        Set<Hazard.Kind> kinds = EnumSet.noneOf(Hazard.Kind.class);
        words.forEach(word -> kinds.add(kind(word.strip())));
        return kinds;
    }

    private static Hazard.Kind kind(String word) {
        List<String> known =
                Arrays.stream(Hazard.Kind.values()).map(Hazard.Kind::word).toList();
        int index = known.indexOf(word);
        if (index < 0) {
            throw BaseCommand.usage(
                    "There is no hazard \"" + word + "\" to be allowed.", Suggestion.remedy(word, known));
        }
        return Hazard.Kind.values()[index];
    }
}
