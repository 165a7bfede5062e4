/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.reading;

import dev.rockhopper.schema.entity.Origin;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Which element an {@link Origin} means. */
public final class Places {

    private final Map<Origin, Element> elements = new LinkedHashMap<>();
    private final Map<String, Element> byText = new HashMap<>();

    /** The origin, whose element is remembered. */
    public Origin origin(String type, String attribute, Element element) {
        Origin origin = new Origin(type, attribute);
        elements.putIfAbsent(origin, element);
        return origin;
    }

    /** The element of a place as messages name it. */
    public Optional<Element> of(String place) {
        if (byText.size() < elements.size()) { // texts are made when there is a message, which is rare
            elements.forEach((origin, element) -> byText.putIfAbsent(origin.toString(), element));
        }
        return Optional.ofNullable(byText.get(place));
    }
}
