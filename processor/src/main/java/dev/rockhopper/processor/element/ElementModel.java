/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.schema.entity.EntityModel;
import java.util.List;
import java.util.Objects;

/**
 * What annotated classes declare, as far as the compiler knows.
 *
 * @param model objects that are wholly known, and what is wrong
 * @param notes what is not known; the tables of the entities that they name are left out of the model
 * @param places which element the origins of the model mean
 */
public record ElementModel(EntityModel model, List<Note> notes, Places places) {

    public ElementModel {
        Objects.requireNonNull(model, "model");
        notes = List.copyOf(notes);
        Objects.requireNonNull(places, "places");
    }

    /** The entities that are left to Hibernate's bootstrap, by name. */
    public List<String> incomplete() {
        return notes.stream().map(Note::entity).distinct().sorted().toList();
    }
}
