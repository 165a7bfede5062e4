/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.collection;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.column.EmbeddedColumns;
import dev.rockhopper.processor.element.column.ToOneColumns;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * The associations that another entity maps ({@code mappedBy}): that entity must have the attribute, and it must be an association. Source:
 * Hibernate's {@code BinderHelper.getPropertyByName}, {@code OneToOneSecondPass}, {@code CollectionBinder}.
 */
final class InverseSides {

    private static final List<String> KINDS = List.of("OneToMany", "OneToOne", "ManyToMany");

    private final Reading reading;
    private final List<TypeElement> entities;

    InverseSides(Reading reading, List<TypeElement> entities) {
        this.reading = reading;
        this.entities = entities;
    }

    /** Checks one attribute, if another entity maps it, or gives the keys of a map. */
    void check(Attribute attribute, Scope scope) {
        String key = attribute.jpa("MapKey").map(each -> each.text("name")).orElse("");
        if (!key.isEmpty() && !attribute.isToOne()) {
            target(attribute).filter(Classes::isEntity).ifPresent(target -> checkKey(attribute, scope, key, target));
        }
        for (String kind : KINDS) {
            Optional<Mirror> annotation = attribute.jpa(kind);
            String mappedBy = annotation.map(each -> each.text("mappedBy")).orElse("");
            if (!mappedBy.isEmpty()) {
                target(attribute)
                        .filter(Classes::isEntity)
                        .ifPresent(target -> check(attribute, scope, "@" + kind + "(mappedBy)", mappedBy, target));
            }
        }
    }

    private static Optional<TypeElement> target(Attribute attribute) {
        return attribute.isToOne()
                ? ToOneColumns.target(attribute)
                : CollectionShape.of(attribute).flatMap(shape -> Classes.of(shape.element()));
    }

    private void check(Attribute attribute, Scope scope, String member, String mappedBy, TypeElement target) {
        List<Attribute> known = attributes(target);
        String first = mappedBy.contains(".") ? mappedBy.substring(0, mappedBy.indexOf('.')) : mappedBy;
        Optional<Attribute> found =
                known.stream().filter(each -> each.name().equals(first)).findFirst();
        if (found.isEmpty()) {
            if (!isOfSubclass(first, target)) {
                refuse(
                        attribute,
                        scope,
                        member + " is " + mappedBy + ", which is no attribute of " + target.getSimpleName() + ".",
                        Suggestion.remedy(
                                first,
                                known.stream()
                                        .filter(each -> !isPlain(each))
                                        .map(Attribute::name)
                                        .toList()));
            }
        } else if (isPlain(found.get())) {
            refuse(
                    attribute,
                    scope,
                    member + " is " + mappedBy + ", which is no association of " + target.getSimpleName() + ".",
                    "Name the attribute that refers to " + scope.entity() + ".");
        }
    }

    private void checkKey(Attribute attribute, Scope scope, String key, TypeElement target) {
        List<String> names = attributes(target).stream().map(Attribute::name).toList();
        if (!names.contains(key.split("\\.")[0]) && !isOfSubclass(key, target)) {
            refuse(
                    attribute,
                    scope,
                    "@MapKey(name) is " + key + ", which is no attribute of " + target.getSimpleName() + ".",
                    Suggestion.remedy(key, names));
        }
    }

    private void refuse(Attribute attribute, Scope scope, String text, String remedy) {
        reading.problems().error(EntityCode.MAPPING_REFUSED, reading.origin(attribute, scope), text, remedy);
    }

    /** Neither an association nor something that may hold one, as far as the annotations tell. */
    private static boolean isPlain(Attribute attribute) {
        return attribute.isBasic()
                && EmbeddedColumns.embeddable(attribute).isEmpty()
                && attribute.hibernate("Any").isEmpty()
                && attribute.hibernate("ManyToAny").isEmpty();
    }

    private List<Attribute> attributes(TypeElement entity) {
        List<Attribute> all = new ArrayList<>();
        for (TypeElement each : reading.classes().hierarchy(entity)) {
            if (Classes.isEntity(each)) {
                all.addAll(reading.attributes().of(each));
            }
        }
        return all;
    }

    private boolean isOfSubclass(String name, TypeElement target) {
        return entities.stream()
                .filter(each -> reading.classes().hierarchy(each).contains(target))
                .anyMatch(each -> reading.attributes().of(each).stream()
                        .anyMatch(one -> one.name().equals(name)));
    }
}
