/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.reading;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.MessageCode;
import dev.rockhopper.schema.message.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is not known about subjects: entities as a whole, their columns, their collections. */
public final class Notes {

    private static final String REMEDY = "The entity is read when Hibernate starts (goal or command with entities:).";

    private final Set<Note> notes = new LinkedHashSet<>();
    private final Map<String, TreeSet<String>> entities = new LinkedHashMap<>();
    private int added;

    /** Something of a subject is not known, at a place. */
    public void add(String entity, String subject, MessageCode code, Object place, String text) {
        added++;
        Message message = new Message(code, Severity.INFO, place.toString(), text, REMEDY);
        notes.add(new Note(entity, message));
        entities.computeIfAbsent(subject, each -> new TreeSet<>()).add(entity);
    }

    /** The entities for which one of the subjects is not wholly known, by name. */
    public List<String> unknown(Collection<String> about) {
        TreeSet<String> names = new TreeSet<>();
        about.forEach(subject -> names.addAll(entities.getOrDefault(subject, new TreeSet<>())));
        return new ArrayList<>(names);
    }

    /** How often something was added, repetitions included. */
    public int added() {
        return added;
    }

    public List<Note> all() {
        return List.copyOf(notes);
    }
}
