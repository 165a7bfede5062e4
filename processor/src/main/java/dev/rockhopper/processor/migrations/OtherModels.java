/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.migrations;

import dev.rockhopper.schema.entity.CompiledModel;
import dev.rockhopper.schema.entity.ModelFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The models of other modules.
 *
 * @param places folders and jars
 */
public record OtherModels(List<Path> places) {

    public OtherModels {
        places = List.copyOf(places);
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
