/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.reading;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Attributes;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.name.EntityNames;
import dev.rockhopper.processor.element.name.Name;
import dev.rockhopper.processor.element.name.Naming;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Problems;
import dev.rockhopper.schema.message.ProcessorCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * What all readers of one run share.
 *
 * @param classes the compiler's classes
 * @param attributes finds persistent attributes
 * @param naming names of tables and columns
 * @param problems what is wrong
 * @param notes what is not known
 * @param places which element an origin means
 * @param jsonTypes types that are JSON in some places
 * @param logical names of columns before the naming strategy
 * @param onlyRead attributes whose columns are not written
 */
public record Reading(
        Classes classes,
        Attributes attributes,
        Naming naming,
        Problems problems,
        Notes notes,
        Places places,
        JsonTypes jsonTypes,
        Map<ColumnOf, Name> logical,
        Set<Origin> onlyRead) {

    /** A column as the attribute at an origin maps it. */
    private record ColumnOf(Origin origin, String name) {}

    public Reading(Classes classes, Naming naming, Problems problems) {
        this(
                classes,
                new Attributes(classes),
                naming,
                problems,
                new Notes(),
                new Places(),
                new JsonTypes(),
                new HashMap<>(),
                new HashSet<>());
    }

    public EntityNames names() {
        return new EntityNames(classes, naming);
    }

    /** The origin of an attribute in a scope. */
    public Origin origin(Attribute attribute, Scope scope) {
        return places.origin(scope.entity(), scope.pathTo(attribute), attribute.element());
    }

    /** Remembers whether the column of an attribute is written. */
    public void readOnly(Origin origin, Optional<Mirror> column) {
        if (column.isPresent()
                && !column.get().flag("insertable")
                && !column.get().flag("updatable")) {
            onlyRead.add(origin);
        }
    }

    public boolean isWritten(Origin origin) {
        return !onlyRead.contains(origin);
    }

    /** Notes that the columns of an attribute are not known. */
    public void unknown(ProcessorCode code, Attribute attribute, Scope scope, String text) {
        notes.add(scope.entity(), columnsOf(scope.entity()), code, origin(attribute, scope), text);
    }

    /** Notes that the table of a collection is not known. */
    public void unknownTable(Attribute attribute, Scope scope, String text) {
        Origin origin = origin(attribute, scope);
        notes.add(scope.entity(), origin.toString(), ProcessorCode.UNKNOWN_MAPPING, origin, text);
    }

    /** The subject of notes about the columns of an entity; those about all that the entity has are about its name. */
    public static String columnsOf(String entity) {
        return entity + ".";
    }

    /** The name of a column in the database; that from which it was made is remembered. */
    public String column(Name name, Origin origin) {
        String physical = naming.physical(name);
        if (name.isQuoted() || !physical.equals(name.text())) { // else the physical name says all
            logical.put(new ColumnOf(origin, physical), name);
        }
        return physical;
    }

    /** The name of a column before the naming strategy. */
    public Name logical(ColumnDeclaration column) {
        return logical.getOrDefault(new ColumnOf(column.origin(), column.name()), Name.of(column.name()));
    }

    /** The Java type as messages name it, without type arguments. */
    public String javaName(TypeMirror type) {
        Optional<TypeElement> declared = Classes.of(type);
        return declared.isPresent()
                ? classes.name(declared.get())
                : classes.types().erasure(type).toString();
    }
}
