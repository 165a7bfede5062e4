/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Schema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.registry.classloading.spi.ClassLoadingException;

/** The settings of schema management, all of them optional. */
public final class ToolSettings {

    /**
     * What {@code validate} does when entities and database differ: {@code fail} (the default); {@code compatible} logs what programs do
     * not notice, such as a comment or a surplus column that may be left out, and fails for the rest; {@code warn} logs everything.
     */
    public static final String VALIDATE = "hibernate.dialect.starrocks.validate";

    /** Classes with {@code @View} or {@code @MaterializedView} that are no entities: names with commas between, or classes. */
    public static final String VIEWS = "hibernate.dialect.starrocks.views";

    /** How many seconds a job behind an ALTER may take; 3600 by default. */
    public static final String JOB_TIMEOUT = "hibernate.dialect.starrocks.job_timeout";

    /** Takes out of a schema what does not count, on both sides of a comparison: a {@code UnaryOperator<Schema>}. */
    public static final String VISIBLE = "hibernate.dialect.starrocks.visible";

    /** Databases that {@code validate} compares, besides that of the connection: names with commas between. */
    public static final String DATABASES = "hibernate.dialect.starrocks.databases";

    private static final Duration DEFAULT_TIMEOUT = Duration.ofHours(1);

    private final Map<String, Object> values;

    ToolSettings(Map<String, Object> values) {
        this.values = values;
    }

    /** Whether differences are logged only; {@code harmless} if programs notice none of them. */
    boolean warnsOnly(boolean harmless) {
        String text = text(VALIDATE);
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "fail" -> false;
            case "compatible" -> harmless;
            case "warn" -> true;
            default -> throw wrong(VALIDATE, text, "Set it to fail, compatible or warn.");
        };
    }

    /** What leaves out of a schema what does not count. */
    @SuppressWarnings("unchecked") // the only way to state it is an object of a program
    UnaryOperator<Schema> visible() {
        Object value = values.get(VISIBLE);
        if (value == null) {
            return UnaryOperator.identity();
        }
        if (value instanceof UnaryOperator<?> operator) {
            return (UnaryOperator<Schema>) operator;
        }
        throw wrong(VISIBLE, value.toString(), "Set it to a UnaryOperator<Schema>.");
    }

    /** The databases to compare besides the own one. */
    List<String> otherDatabases(String own) {
        return items(values.get(DATABASES))
                .map(Object::toString)
                .filter(name -> !name.equals(own))
                .distinct()
                .toList();
    }

    Duration jobTimeout() {
        String text = text(JOB_TIMEOUT);
        try {
            return text.isEmpty() ? DEFAULT_TIMEOUT : Duration.ofSeconds(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw wrong(JOB_TIMEOUT, text, "Set it to a number of seconds.");
        }
    }

    /** The plain classes with views. */
    List<Class<?>> views(ClassLoaderService classes) {
        List<Class<?>> found = new ArrayList<>();
        items(values.get(VIEWS)).forEach(item -> found.add(type(item, classes)));
        return found;
    }

    private static Stream<?> items(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream();
        }
        if (value instanceof Object[] several) {
            return Arrays.stream(several);
        }
        if (value instanceof Class<?>) {
            return Stream.of(value);
        }
        return value == null
                ? Stream.empty()
                : Arrays.stream(value.toString().split(",")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private static Class<?> type(Object item, ClassLoaderService classes) {
        if (item instanceof Class<?> type) {
            return type;
        }
        try {
            return classes.classForName(item.toString());
        } catch (ClassLoadingException e) {
            throw new RockhopperException(
                    Message.error(
                            EntityCode.NOT_LOADABLE,
                            item.toString(),
                            "the class that " + VIEWS + " names cannot be loaded.",
                            "Correct the name, or add the class to the class path."),
                    e);
        }
    }

    private String text(String setting) {
        Object value = values.get(setting);
        return value == null ? "" : value.toString().strip();
    }

    private static RockhopperException wrong(String setting, String text, String remedy) {
        return new RockhopperException(
                Message.error(EntityCode.BAD_SETTING, setting, "the value " + text + " is not understood.", remedy));
    }
}
