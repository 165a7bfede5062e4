/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.PropertyDefaults;
import java.util.List;

/** Says which wishes cannot be compared: no server tells their value, and nobody knows what was stated the last time. */
final class UnseenProperties {

    private UnseenProperties() {}

    static List<Message> warnings(Table actual, Table wanted) {
        return wanted.properties().keySet().stream()
                .filter(property -> !actual.properties().containsKey(property))
                .filter(property -> PropertyDefaults.isUnseen(property, wanted))
                .map(property -> warning(wanted, property))
                .toList();
    }

    private static Message warning(Table wanted, String property) {
        return Message.warning(
                ModelCode.UNSEEN_PROPERTY,
                wanted.name() + "." + property,
                "No server shows this property, so that it was not compared.",
                "Let a revision set it: the snapshot remembers what was stated; or set it yourself, if it may differ.");
    }
}
