/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.column;

import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.processor.element.reading.Scope;
import dev.rockhopper.schema.entity.ColumnDeclaration;
import dev.rockhopper.schema.message.ProcessorCode;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Ids that are, wholly or in part, those of other entities: {@code @MapsId}. They lie in the columns that refer to these. */
public final class MappedIds {

    private final Reading reading;
    private final AttributeColumns columns;

    public MappedIds(Reading reading, AttributeColumns columns) {
        this.reading = reading;
        this.columns = columns;
    }

    /** The columns of an id attribute, called like those of the associations among {@code all} that map it. */
    public List<ColumnDeclaration> of(Attribute id, List<Attribute> all, Scope scope) {
        List<ColumnDeclaration> own = columns.of(id, scope);
        for (Attribute association : all) {
            if (association.is("MapsId") && isOne(association, all)) {
                own = renamed(own, id, association, scope);
            }
        }
        return own;
    }

    /** Hibernate does not ask which of several ids is meant by {@code @MapsId} without a value: the association has columns of its own. */
    private static boolean isOne(Attribute association, List<Attribute> all) {
        boolean named = !association.jpa("MapsId").orElseThrow().text("value").isEmpty();
        return named || all.stream().filter(Attribute::isId).count() == 1;
    }

    private List<ColumnDeclaration> renamed(
            List<ColumnDeclaration> own, Attribute id, Attribute association, Scope scope) {
        String part = association.jpa("MapsId").orElseThrow().text("value");
        String path = part.isEmpty() ? id.name() : id.name() + "." + part;
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            String each = own.get(i).paths().get(0);
            if (each.equals(path) || each.startsWith(path + ".")) {
                places.add(i);
            }
        }
        List<ColumnDeclaration> referring = columns.of(association, scope);
        boolean composite = places.size() > 1
                && (!isOfSameClass(part(id, part, scope), association) || !isOfSameTypes(own, places, referring));
        if (referring.isEmpty() || referring.size() != places.size() || composite) {
            reading.unknown(
                    ProcessorCode.UNKNOWN_MAPPING, association, scope, "this id by @MapsId is read by Hibernate only.");
            return own;
        }
        List<ColumnDeclaration> renamed = new ArrayList<>(own);
        for (int i = 0; i < places.size(); i++) {
            ColumnDeclaration column = own.get(places.get(i));
            renamed.set(
                    places.get(i),
                    PlainColumns.of(
                                    referring.get(i).name(),
                                    column.paths(),
                                    column.origin(),
                                    referring.get(i).implied().sql(),
                                    false)
                            .withDefinitions(referring.get(i).definitions()));
        }
        return renamed;
    }

    /** Of two sizes of a column in a composite id Hibernate takes the one or the other, by the way in which it came to it. */
    private static boolean isOfSameTypes(
            List<ColumnDeclaration> own, List<Integer> places, List<ColumnDeclaration> referring) {
        for (int i = 0; i < places.size() && i < referring.size(); i++) {
            if (!own.get(places.get(i))
                    .implied()
                    .sql()
                    .equals(referring.get(i).implied().sql())) {
                return false;
            }
        }
        return true;
    }

    /** The type of the id, or of what it embeds under that name. */
    private TypeMirror part(Attribute id, String name, Scope scope) {
        return Classes.of(id.type()).filter(type -> !name.isEmpty()).stream()
                .flatMap(type -> columns.embedded().attributes(id, type, scope).stream())
                .filter(each -> each.name().equals(name))
                .map(Attribute::type)
                .findFirst()
                .orElse(id.type());
    }

    /** Only then are the columns of both in the same order. */
    private boolean isOfSameClass(TypeMirror id, Attribute association) {
        return ToOneColumns.target(association).stream()
                .flatMap(target -> reading.attributes().of(reading.classes().root(target)).stream())
                .anyMatch(each ->
                        each.is("EmbeddedId") && reading.classes().types().isSameType(each.type(), id));
    }
}
