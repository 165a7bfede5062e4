/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.entity.SchemaAssembler;
import dev.rockhopper.schema.message.Message;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The databases that a reader reads: the own one, in which entities lie that name none or name it, and others by their names. */
final class Databases {

    private final Optional<String> own;
    private final SchemaAssembler ofOwn;
    private final Map<String, SchemaAssembler> others = new LinkedHashMap<>();

    /**
     * Of empty models.
     *
     * @param own the name of the own one; empty when not known
     */
    Databases(Optional<String> own, Collection<String> others, Supplier<SchemaAssembler> assemblers) {
        this.own = own;
        this.ofOwn = assemblers.get();
        others.forEach(name -> this.others.put(name, assemblers.get()));
    }

    /** Where an object of that catalog belongs; empty if it is none of these databases. */
    Optional<SchemaAssembler> of(String catalog) {
        boolean isOwn = catalog == null
                || catalog.isEmpty()
                || own.filter(catalog::equals).isPresent();
        return isOwn ? Optional.of(ofOwn) : Optional.ofNullable(others.get(catalog));
    }

    /** What was declared in all of them. */
    EntityModel model(List<Message> messages) {
        EntityModel all = ofOwn.assemble();
        all = new EntityModel(all.schema(), all.renames(), messages, all.origins());
        for (Map.Entry<String, SchemaAssembler> other : others.entrySet()) {
            all = all.with(other.getKey(), other.getValue().assemble());
        }
        return all;
    }
}
