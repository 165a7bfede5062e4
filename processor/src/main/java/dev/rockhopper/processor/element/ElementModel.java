/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.schema.entity.EntityModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What annotated classes declare, as far as the compiler knows.
 *
 * @param model objects that are wholly known, and what is wrong
 * @param notes what is not known; the tables of the entities that they name are left out of the model
 * @param leftOut objects that are known by name, but not wholly, with the entities that are not known
 * @param places which element the origins of the model mean
 */
public record ElementModel(EntityModel model, List<Note> notes, Map<String, List<String>> leftOut, Places places) {

    public ElementModel {
        Objects.requireNonNull(model, "model");
        notes = List.copyOf(notes);
        leftOut = Map.copyOf(leftOut);
        Objects.requireNonNull(places, "places");
    }

    /** The entities that are left to Hibernate's bootstrap, by name. */
    public List<String> incomplete() {
        return notes.stream().map(Note::entity).distinct().sorted().toList();
    }
}
