/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.migrations;

import dev.rockhopper.schema.entity.CompiledModel;
import dev.rockhopper.schema.entity.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The models of other modules.
 *
 * @param places folders and jars
 */
public record OtherModels(List<Path> places) {

    /** Some compilers write class files after the processors have run. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    public OtherModels {
        places = List.copyOf(places);
    }

    /** A class file of another module that is not the one of which the model beside it was made: missing, or newer. */
    public Optional<Path> outdated() {
        for (Path place : places) {
            List<String> classes =
                    ModelFiles.in(place).map(CompiledModel::entities).orElse(List.of());
            for (String each : Files.isDirectory(place) ? classes : List.<String>of()) {
                Path file = place.resolve(each.replace('.', '/') + ".class");
                if (isNewer(file, place.resolve(CompiledModel.MODEL))) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNewer(Path file, Path model) {
        try {
            FileTime time = Files.getLastModifiedTime(model);
            return !Files.exists(file)
                    || Files.getLastModifiedTime(file)
                            .toInstant()
                            .isAfter(time.toInstant().plus(LONGEST));
        } catch (IOException e) {
            return false; // what cannot be seen is not held against it
        }
    }

    /** A model together with those of the other modules; empty if one is missing, or they do not fit together. */
    public Optional<CompiledModel> and(CompiledModel own) {
        Optional<CompiledModel> all = Optional.of(own);
        for (Path place : places) {
            Optional<CompiledModel> other = ModelFiles.in(place);
            all = all.flatMap(model -> other.flatMap(model::and));
        }
        return all;
    }
}
