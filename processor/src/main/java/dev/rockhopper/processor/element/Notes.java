/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.MessageCode;
import dev.rockhopper.schema.message.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is not known about entities. */
final class Notes {

    private static final String REMEDY = "The entity is read when Hibernate starts (goal or command with entities:).";

    private final Set<Note> notes = new LinkedHashSet<>();
    private int added;

    /** Something of an entity is not known, at a place. */
    void add(String entity, MessageCode code, Object place, String text) {
        added++;
        notes.add(new Note(entity, new Message(code, Severity.INFO, place.toString(), text, REMEDY)));
    }

    /** Whether all is known about an entity so far. */
    boolean isComplete(String entity) {
        return notes.stream().noneMatch(note -> note.entity().equals(entity));
    }

    /** How often something was added, repetitions included. */
    int added() {
        return added;
    }

    List<Note> all() {
        return List.copyOf(notes);
    }
}
