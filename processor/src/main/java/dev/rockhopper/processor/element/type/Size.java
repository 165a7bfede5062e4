/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.type;

import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.member.Attribute;
import dev.rockhopper.processor.element.member.Classes;
import dev.rockhopper.processor.element.member.Constraints;
import java.util.Optional;

/**
 * How long or precise a column is, by JPA and Bean Validation.
 *
 * @param length in characters or bytes; empty if not stated, or as JPA has it without a statement
 * @param precision number of digits; 0 if not stated
 * @param scale digits after the point
 * @param by the member of {@code @Column} that stated it, if any did
 */
public record Size(Optional<Integer> length, int precision, int scale, Optional<String> by) {

    private static final int DEFAULT_LENGTH = 255;

    public static final Size NONE = new Size(Optional.empty(), 0, 0, Optional.empty());

    /** The size of an attribute's column. Bean Validation wins, as it does in Hibernate. */
    public static Size of(Attribute attribute, Optional<Mirror> column, boolean validated) {
        Size size = column.map(Size::of).orElse(NONE);
        if (!validated) {
            return size;
        }
        Constraints constraints = Constraints.of(attribute);
        Optional<Integer> most = isString(attribute) ? constraints.most() : Optional.empty();
        Optional<Mirror> digits = constraints.digits();
        int fraction = digits.map(each -> each.number("fraction")).orElse(size.scale);
        int precision = digits.map(each -> each.number("integer") + each.number("fraction"))
                .orElse(size.precision);
        return new Size(
                most.or(() -> size.length).filter(each -> each != DEFAULT_LENGTH), precision, fraction, size.by);
    }

    private static boolean isString(Attribute attribute) {
        return Classes.of(attribute.type())
                .filter(each -> each.getQualifiedName().contentEquals("java.lang.String"))
                .isPresent();
    }

    /** What a column annotation states; some of its members may be missing. */
    public static Size of(Mirror column) {
        int length = column.number("length");
        int precision = column.number("precision");
        int scale = column.number("scale");
        if (length != DEFAULT_LENGTH) {
            return new Size(Optional.of(length), precision, scale, Optional.of("@Column(length)"));
        }
        boolean numeric = precision != 0 || scale != 0;
        return new Size(
                Optional.empty(),
                precision,
                scale,
                numeric ? Optional.of("@Column(precision, scale)") : Optional.empty());
    }
}
