/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.report;

import dev.rockhopper.schema.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;

/** Finds the one value in a list, or in a list of annotations, that a message speaks of. */
final class Narrowing {

    private final Message message;

    Narrowing(Message message) {
        this.message = message;
    }

    /** The narrowest value that is sure; the whole value if several fit, or none. */
    AnnotationValue narrow(AnnotationValue value) {
        if (value.getValue() instanceof AnnotationMirror annotation) {
            return inside(annotation, value);
        }
        if (!(value.getValue() instanceof List<?> list)) {
            return value;
        }
        List<AnnotationValue> fitting = new ArrayList<>();
        for (Object each : list) {
            AnnotationValue element = (AnnotationValue) each;
            if (mentions(element)) {
                fitting.add(element);
            }
        }
        AnnotationValue only =
                fitting.size() == 1 ? fitting.get(0) : list.size() == 1 ? (AnnotationValue) list.get(0) : value;
        return only == value ? value : narrow(only);
    }

    /** Of {@code @Property} and the like: what comes after the name, unless it is the name that is wrong. */
    private AnnotationValue inside(AnnotationMirror annotation, AnnotationValue whole) {
        Optional<AnnotationValue> parameter =
                Spots.value(annotation, "properties").flatMap(this::parameter);
        if (parameter.isPresent()) {
            return parameter.get();
        }
        boolean aboutName =
                message.text().endsWith("is unknown.") || message.text().contains(" is no parameter of it");
        for (String member : aboutName ? List.of("name") : List.of("column", "value", "name")) {
            var value = Spots.value(annotation, member);
            boolean sure =
                    member.equals("value") || value.filter(this::mentions).isPresent();
            if (value.isPresent() && sure) {
                return value.get();
            }
        }
        return whole;
    }

    /** Of an index: the one parameter that the message speaks of. */
    private Optional<AnnotationValue> parameter(AnnotationValue properties) {
        AnnotationValue narrowed = properties;
        if (properties.getValue() instanceof List<?> list
                && list.stream()
                                .filter(each -> mentions((AnnotationValue) each))
                                .count()
                        == 1) {
            narrowed = narrow(properties);
        }
        return narrowed == properties ? Optional.empty() : Optional.of(narrowed);
    }

    private boolean mentions(AnnotationValue value) {
        if (value.getValue() instanceof AnnotationMirror annotation) {
            return Spots.value(annotation, "name").filter(this::mentions).isPresent();
        }
        String text = String.valueOf(value.getValue());
        return !text.isBlank()
                && Pattern.compile("(?<![\\w.])" + Pattern.quote(text) + "(?![\\w])")
                        .matcher(message.place().substring(message.place().lastIndexOf('.') + 1) + " " + message.text())
                        .find();
    }
}
