/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.report;

import dev.rockhopper.processor.element.ElementModel;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.Origins;
import dev.rockhopper.schema.lint.Linter;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Lets the rules of StarRocks look at what the classes declare. */
public final class Lint {

    private final ElementModel read;
    private final Diagnostics diagnostics;

    /** Rules about a model, whose findings go to {@code diagnostics}. */
    public Lint(ElementModel read, Diagnostics diagnostics) {
        this.read = read;
        this.diagnostics = diagnostics;
    }

    /** Prints what the rules find in objects that are understood; findings in others would only repeat what is wrong there. */
    public void print() {
        for (SchemaObject object : read.model().schema().objects().values()) {
            if (!isBroken(object)) {
                Stream.concat(
                                Linter.lint(object, ServerProfile.NEWEST).stream(),
                                Linter.lint(object, read.model().schema()).stream())
                        .forEach(message -> diagnostics.print(message, place(object, message), true));
            }
        }
    }

    /** The element that declares the object, or the column of it, that is the place of a message. */
    public Optional<Element> place(Message message) {
        return read.model().schema().objects().values().stream()
                .filter(object ->
                        message.place().equals(object.name()) || message.place().startsWith(object.name() + "."))
                .max(Comparator.comparingInt(object -> object.name().length()))
                .flatMap(object -> place(object, message));
    }

    private boolean isBroken(SchemaObject object) {
        Optional<String> type = read.model().origins().of(object.name()).map(Origin::type);
        boolean isTable = object instanceof Table;
        return read.model().errors().stream()
                .filter(error -> isTable || error.code() != EntityCode.UNKNOWN_COLUMN) // the query may be what is wrong
                .anyMatch(error -> type.filter(each ->
                                error.place().equals(each) || error.place().startsWith(each + "."))
                        .isPresent());
    }

    private Optional<Element> place(SchemaObject object, Message message) {
        Origins origins = read.model().origins();
        String prefix = object.name() + ".";
        boolean ofPart = message.place().startsWith(prefix) && !Topic.isClause(message);
        return (ofPart
                        ? origins.of(object.name(), message.place().substring(prefix.length()))
                        : origins.of(object.name()))
                .flatMap(origin -> read.places().of(origin.toString()));
    }
}
