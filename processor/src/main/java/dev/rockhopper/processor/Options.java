/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import dev.rockhopper.processor.element.Naming;
import dev.rockhopper.processor.element.ProcessorCode;
import dev.rockhopper.schema.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code -Arockhopper.…} says.
 *
 * @param naming how tables and columns are named
 * @param werror whether warnings are errors
 * @param messages what is not understood
 */
record Options(Naming naming, boolean werror, List<Message> messages) {

    static final String NAMING = "rockhopper.naming";
    static final String WERROR = "rockhopper.werror";

    Options {
        messages = List.copyOf(messages);
    }

    static Options of(Map<String, String> stated) {
        List<Message> messages = new ArrayList<>();
        String naming = stated.getOrDefault(NAMING, "jpa");
        Optional<Naming> known = Naming.named(naming);
        if (known.isEmpty()) {
            messages.add(bad(NAMING, naming, "jpa or spring"));
        }
        String werror = stated.getOrDefault(WERROR, stated.containsKey(WERROR) ? "" : "false");
        boolean on = werror == null || werror.isEmpty() || werror.equals("true");
        if (!on && !werror.equals("false")) {
            messages.add(bad(WERROR, werror, "true or false"));
        }
        return new Options(known.orElse(Naming.JPA), on, messages);
    }

    private static Message bad(String option, String value, String wanted) {
        return Message.error(
                ProcessorCode.BAD_OPTION,
                "-A" + option,
                "the value " + value + " is not understood.",
                "Use " + wanted + ".");
    }
}
