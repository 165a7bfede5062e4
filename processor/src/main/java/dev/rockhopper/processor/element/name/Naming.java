/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.name;

import java.util.Locale;
import java.util.Optional;

/** How names of classes and attributes become names of tables and columns, by the two customs that cover nearly all applications. */
public enum Naming {
    /** As Jakarta Persistence says and Hibernate does without a setting. */
    JPA,
    /** As Spring Boot configures Hibernate: {@code userName} becomes {@code user_name}, and join tables are named by the attribute. */
    SPRING;

    /** The preset of that name, without case. */
    public static Optional<Naming> named(String name) {
        for (Naming naming : values()) {
            if (naming.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(naming);
            }
        }
        return Optional.empty();
    }

    /** The name in the database. */
    public String physical(String name) {
        return physical(Name.of(name));
    }

    /**
     * The name in the database.
     *
     * <p>Source: Hibernate's {@code PhysicalNamingStrategyStandardImpl} and {@code PhysicalNamingStrategySnakeCaseImpl}.
     */
    public String physical(Name name) {
        return this == JPA || name.isQuoted() ? name.text() : snakeCase(name.text());
    }

    /** The logical name of a join table that was not named. */
    public String joinTable(String ownerTable, String attribute, String targetTable) {
        return ownerTable + "_" + (this == JPA ? targetTable : attribute);
    }

    private static String snakeCase(String name) {
        StringBuilder snake = new StringBuilder(name.replace('.', '_'));
        for (int i = 1; i < snake.length() - 1; i++) {
            if (startsWord(snake.charAt(i - 1), snake.charAt(i), snake.charAt(i + 1))) {
                snake.insert(i++, '_');
            }
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWord(char before, char current, char after) {
        return (Character.isLowerCase(before) || Character.isDigit(before))
                && Character.isUpperCase(current)
                && (Character.isLowerCase(after) || Character.isDigit(after));
    }
}
