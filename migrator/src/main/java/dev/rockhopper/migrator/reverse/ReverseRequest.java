/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.reverse;

import dev.rockhopper.codegen.entity.EntityOptions;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What shall be written, and where.
 *
 * @param options how; the package is that of all databases together
 * @param sources folder of Java sources
 * @param resources folder of resources, for queries that no annotation can hold
 */
public record ReverseRequest(EntityOptions options, Path sources, Path resources) {

    public ReverseRequest {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(resources, "resources");
    }
}
