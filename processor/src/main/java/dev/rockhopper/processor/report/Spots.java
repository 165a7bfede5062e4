/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.report;

import dev.rockhopper.schema.message.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Finds the annotation value that a message is about: the annotation that its text names ({@code @StarRocksTable(partitionBy)}), else the
 * one that states what its code is about; in there the value that the text quotes.
 */
final class Spots {

    private static final Pattern NAMED = Pattern.compile("@(?:[\\w.]+\\.)?(\\w+)(?:\\((\\w+))?");

    private Spots() {}

    /** The spot of a message on an element. */
    static Spot of(Message message, Element element) {
        Matcher named = NAMED.matcher(message.text());
        while (named.find()) {
            Optional<AnnotationMirror> annotation = annotation(element, named.group(1));
            if (annotation.isPresent()) {
                String member = named.group(2) == null ? wordAfter(message.text(), annotation.get()) : named.group(2);
                return spot(message, element, annotation.get(), member);
            }
        }
        return byCode(message, element);
    }

    private static Spot byCode(Message message, Element element) {
        for (Topic topic : Topic.of(message)) {
            Optional<AnnotationMirror> annotation = annotation(element, topic.annotation());
            if (annotation.flatMap(each -> value(each, topic.member())).isPresent()) {
                return spot(message, element, annotation.get(), topic.member());
            }
        }
        return new Spot(element, null, null);
    }

    private static Spot spot(Message message, Element element, AnnotationMirror annotation, String member) {
        return new Spot(
                element,
                annotation,
                value(annotation, member)
                        .map(value -> new Narrowing(message).narrow(value))
                        .orElse(null));
    }

    /** The last stated member that the text has as a word: {@code states primaryKey and duplicateKey}. */
    private static String wordAfter(String text, AnnotationMirror annotation) {
        String simple =
                annotation.getAnnotationType().asElement().getSimpleName().toString();
        String last = text.contains("@" + simple + " says ") ? "value" : "";
        int at = -1;
        for (ExecutableElement member : annotation.getElementValues().keySet()) {
            String name = member.getSimpleName().toString();
            Matcher word = Pattern.compile("\\b" + name + "\\b").matcher(text);
            if (word.find() && word.start() > at) {
                at = word.start();
                last = name;
            }
        }
        return last;
    }

    private static Optional<AnnotationMirror> annotation(Element element, String simpleName) {
        List<? extends AnnotationMirror> all = element.getAnnotationMirrors();
        return all.stream()
                .filter(each ->
                        each.getAnnotationType().asElement().getSimpleName().contentEquals(simpleName))
                .map(AnnotationMirror.class::cast)
                .findFirst();
    }

    static Optional<AnnotationValue> value(AnnotationMirror annotation, String member) {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst();
    }
}
