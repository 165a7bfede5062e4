/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report.layout;

import java.util.ArrayList;
import java.util.List;

/** A place in a layer: of a box, or of a line that passes by. */
final class Slot {

    private static final double PASSING_HEIGHT = 6;

    private final Box box;
    final List<Slot> left = new ArrayList<>();
    final List<Slot> right = new ArrayList<>();
    int position;
    double y;

    Slot(Box box) {
        this.box = box;
    }

    boolean isPassing() {
        return box == null;
    }

    double width() {
        return box == null ? 0 : box.width();
    }

    double height() {
        return box == null ? PASSING_HEIGHT : box.height();
    }

    double middle() {
        return y + height() / 2;
    }
}
