/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ProcessorCode;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Understands the values of options.
 *
 * @param stated by name
 * @param messages receives what is not understood
 */
record OptionTexts(Map<String, String> stated, List<Message> messages) {

    static final String PREFIX = "rockhopper.";

    String text(String option) {
        String value = stated.get(PREFIX + option);
        return value == null ? "" : value.strip();
    }

    List<String> list(String option) {
        return list(option, ",");
    }

    List<String> list(String option, String separators) {
        return Arrays.stream(text(option).split(separators))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    boolean isOn(String option) {
        String value = stated.getOrDefault(PREFIX + option, stated.containsKey(PREFIX + option) ? "" : "false");
        boolean on = value == null || value.isEmpty() || value.equals("true");
        if (!on && !value.equals("false")) {
            bad(option, value, "true or false");
        }
        return on;
    }

    /** One of the constants of an enum, written in small letters. */
    <E extends Enum<E>> E choice(String option, E otherwise) {
        String value = text(option);
        E[] all = otherwise.getDeclaringClass().getEnumConstants();
        if (value.isEmpty()) {
            return otherwise;
        }
        for (E each : all) {
            if (word(each).equals(value.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        bad(
                option,
                value,
                String.join(" or ", Stream.of(all).map(OptionTexts::word).toList()));
        return otherwise;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The database of a JDBC URL, of which the rest does not matter here. */
    Optional<String> database(String option) {
        String url = text(option);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        try {
            String path = URI.create(url.replaceFirst("[?;].*", "").replaceFirst("^jdbc:", ""))
                    .getPath();
            String database = path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
            return Optional.of(database.substring(database.lastIndexOf('.') + 1))
                    .filter(each -> !each.isEmpty());
        } catch (IllegalArgumentException e) {
            bad(option, "(not shown)", "a URL such as jdbc:mysql://host:9030/database");
            return Optional.empty();
        }
    }

    void bad(String option, String value, String wanted) {
        messages.add(Message.error(
                ProcessorCode.BAD_OPTION,
                "-A" + PREFIX + option,
                "the value " + value + " is not understood.",
                "Use " + wanted + "."));
    }
}
