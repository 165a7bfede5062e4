/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.member;

import dev.rockhopper.processor.element.annotation.Mirrors;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Where the annotations of attributes are looked for. */
public enum Access {
    FIELD,
    PROPERTY;

    /** What {@code @Access} says on a class, field or getter. */
    public static Optional<Access> stated(Element element) {
        return Mirrors.jpa(element, "Access")
                .map(access -> access.constant("value").equals("PROPERTY") ? PROPERTY : FIELD);
    }
}
