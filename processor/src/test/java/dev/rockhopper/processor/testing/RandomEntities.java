/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.testing;

import dev.rockhopper.processor.testing.RandomAttributes.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.tools.JavaFileObject;

/** Sources of entities by chance: ids, hierarchies, embedded classes, references, collections and styles of access in random combination. */
public final class RandomEntities {

    private static final String IMPORTS = """
            import dev.rockhopper.annotations.*;
            import jakarta.persistence.*;
            import jakarta.persistence.Table;
            import jakarta.validation.Valid;
            import jakarta.validation.constraints.*;
            import org.hibernate.annotations.CreationTimestamp;
            import org.hibernate.annotations.JdbcTypeCode;
            import org.hibernate.annotations.Struct;
            import org.hibernate.annotations.UpdateTimestamp;
            import org.hibernate.type.SqlTypes;

            """;
    private static final String CONVERTER = """
            @Converter
            public class Shout implements AttributeConverter<String, Integer> {
                public Integer convertToDatabaseColumn(String text) { return 1; }
                public String convertToEntityAttribute(Integer number) { return ""; }
            }
            """;
    private static final List<String> IDS =
            List.of("long", "Long", "String", "java.util.UUID", "int", "java.time.LocalDate", "java.math.BigDecimal");

    private final Random random;
    private final int count;

    /** Whether an entity has a composite id. */
    private final boolean[] composite;

    private final List<JavaFileObject> sources = new ArrayList<>();

    private RandomEntities(long seed, int count) {
        this.random = new Random(seed);
        this.count = count;
        this.composite = new boolean[count];
        for (int i = 0; i < count; i++) {
            composite[i] = random.nextInt(3) == 0;
        }
    }

    /** The sources of so many entities, and of the classes that they need. */
    public static List<JavaFileObject> of(long seed, int count) {
        return new RandomEntities(seed, count).sources();
    }

    private List<JavaFileObject> sources() {
        add("Shout", CONVERTER);
        for (int i = 0; i < count; i++) {
            entity(i);
        }
        return sources;
    }

    private void entity(int number) {
        RandomAttributes attributes = new RandomAttributes(random);
        boolean derived = !composite[number] && attributes.chance(3);
        boolean property = attributes.chance(3);
        String base = derived ? base(number, attributes, property) : "";
        StringBuilder body = new StringBuilder();
        String header = "";
        if (!derived) {
            header = id(number, attributes, property, body);
        }
        boolean hierarchy = attributes.chance(6);
        String strategy = attributes.pick(List.of("SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS"));
        // Hibernate 7.4 fails on structs of entities in several tables, in its classes AggregateComponentSecondPass and
        // SqlExpressionResolver
        boolean structs = !hierarchy || strategy.equals("SINGLE_TABLE");
        members(number, attributes, property, structs, body);
        if (hierarchy) {
            header += "@Inheritance(strategy = InheritanceType." + strategy + ") "
                    + attributes.pick(List.of("", "", "@DiscriminatorColumn(name = \"theKind\", length = 9) "));
        }
        if (!hierarchy && attributes.chance(6)) {
            header += "@SecondaryTable(name = \"more" + number + "\") ";
            write(
                    new Attribute("@Column(table = \"more" + number + "\") ", "String", attributes.name()),
                    property,
                    body);
        }
        add("E" + number, header + head(number, attributes) + "public class E" + number + base + " {\n" + body + "}\n");
        if (hierarchy) {
            StringBuilder sub = new StringBuilder();
            members(number, attributes, property, structs, sub);
            add(
                    "E" + number + "Sub",
                    "@Entity public class E" + number + "Sub extends E" + number + " {\n" + sub + "}\n");
        }
    }

    private static String head(int number, RandomAttributes attributes) {
        String name = attributes.pick(List.of("", "table" + number, "`Quoted " + number + "`", "someTable" + number));
        String table = name.isEmpty() ? "" : "@Table(name = \"" + name + "\") ";
        String entity = attributes.chance(6) ? "@Entity(name = \"named" + number + "Entity\") " : "@Entity ";
        return entity + table;
    }

    private String base(int number, RandomAttributes attributes, boolean property) {
        String id = attributes.pick(List.of("Long", "String", "java.util.UUID"));
        StringBuilder body = new StringBuilder();
        write(new Attribute("@Id ", "I", "id"), property, body);
        write(new Attribute("", "T", attributes.name()), property, body);
        write(attributes.basic(), property, body);
        if (attributes.chance(2)) {
            write(new Attribute("@Version ", "Long", attributes.name()), property, body);
            write(new Attribute("@CreationTimestamp ", "java.time.Instant", attributes.name()), property, body);
        }
        add("B" + number, "@MappedSuperclass public abstract class B" + number + "<I, T> {\n" + body + "}\n");
        return " extends B" + number + "<" + id + ", " + attributes.pick(List.of("Integer", "String", "Double")) + ">";
    }

    /** Adds the id; what the class must carry for it. */
    private String id(int number, RandomAttributes attributes, boolean property, StringBuilder body) {
        if (composite[number] && attributes.chance(2)) {
            boolean simple = property || attributes.chance(2);
            String key = "K" + number;
            add(
                    key,
                    simple
                            ? "@Embeddable public class " + key + " implements java.io.Serializable {\n"
                                    + member("", "String", "zone", property)
                                    + member("@Column(name = \"No\") ", "int", "number", property) + "}\n"
                            : "@Embeddable public record " + key
                                    + "(String zone, @Column(name = \"No\") int number) implements java.io.Serializable {}\n");
            write(new Attribute("@EmbeddedId ", key, "id"), property, body);
            return "";
        }
        if (composite[number]) {
            String key = "K" + number;
            add(
                    key,
                    "public class " + key + " implements java.io.Serializable { public String left; public long right; "
                            + "public String getLeft() { return left; } public void setLeft(String v) { } "
                            + "public long getRight() { return right; } public void setRight(long v) { } }\n");
            write(new Attribute("@Id ", "String", "left"), property, body);
            write(new Attribute("@Id @Column(name = \"theRight\") ", "long", "right"), property, body);
            return "@IdClass(" + key + ".class) ";
        }
        String column = attributes.pick(List.of(
                "",
                "@Column(name = \"E" + number + "No\") ",
                "@Column(name = \"`theId`\", length = 30) ",
                "@Size(max = 9) "));
        String type = attributes.pick(IDS);
        write(
                new Attribute(
                        "@Id " + (column.startsWith("@Size") && !type.equals("String") ? "" : column), type, "id"),
                property,
                body);
        return "";
    }

    private void members(
            int number, RandomAttributes attributes, boolean property, boolean structs, StringBuilder body) {
        for (int i = 2 + random.nextInt(7); i > 0; i--) {
            write(attributes.basic(), property, body);
        }
        if (attributes.chance(3)) {
            embedded(number, attributes, property, body);
        }
        if (structs && attributes.chance(4)) {
            struct(number, attributes, property, body);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            write(reference(attributes), property, body);
        }
        if (attributes.chance(2)) {
            write(collection(attributes), property, body);
        }
        if (attributes.chance(9)) {
            write(new Attribute("@UpdateTimestamp ", "java.time.LocalDateTime", attributes.name()), property, body);
        }
        if (attributes.chance(7)) {
            write(new Attribute("@Transient ", "Object", attributes.name()), property, body);
        }
    }

    private void embedded(int number, RandomAttributes attributes, boolean property, StringBuilder body) {
        String name = attributes.name();
        String type = "C" + number + name;
        StringBuilder inner = new StringBuilder();
        List<Attribute> parts = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            parts.add(attributes.basic());
        }
        parts.forEach(each -> write(each, property, inner));
        String override = attributes.chance(2)
                ? "@AttributeOverride(name = \"" + parts.get(0).name() + "\", column = @Column(name = \""
                        + attributes.name() + "\", length = 44, precision = 8)) "
                : "";
        add(type, "@Embeddable public class " + type + " {\n" + inner + "}\n");
        String valid = attributes.pick(List.of("", "@Valid ", "@Valid @NotNull ", "@Embedded "));
        write(new Attribute(valid + override, type, name), property, body);
    }

    private void struct(int number, RandomAttributes attributes, boolean property, StringBuilder body) {
        String name = attributes.name();
        String type = "S" + number + name;
        StringBuilder fields = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            write(attributes.field(), property, fields);
        }
        add(type, "@Embeddable public class " + type + " {\n" + fields + "}\n");
        write(new Attribute("@Struct(name = \"" + type + "\") ", type, name), property, body);
    }

    private Attribute reference(RandomAttributes attributes) {
        String to = attributes.pick(
                List.of("@ManyToOne ", "@OneToOne ", "@ManyToOne(optional = false) ", "@NotNull @ManyToOne "));
        int target = random.nextInt(count);
        String join = composite[target] || attributes.chance(2) ? "" : join(attributes);
        return new Attribute(to + join, "E" + target, attributes.name());
    }

    private static String join(RandomAttributes attributes) {
        String name = attributes.name();
        return attributes.pick(List.of(
                "@JoinColumn(name = \"" + name + "\") ",
                "@JoinColumn(name = \"`" + name + "`\", nullable = false) ",
                "@JoinColumn(nullable = false) ",
                "@JoinColumn(name = \"" + name + "\", columnDefinition = \"VARCHAR(77)\", comment = \"it\") "));
    }

    private Attribute collection(RandomAttributes attributes) {
        String element = attributes.pick(List.of("String", "Long", "java.time.DayOfWeek", "java.math.BigDecimal"));
        String type = attributes.pick(List.of("java.util.Set<", "java.util.List<"));
        return switch (random.nextInt(8)) {
            case 5 ->
                new Attribute(
                        "@ElementCollection @MapKeyEnumerated(EnumType.STRING) ",
                        "java.util.Map<java.time.DayOfWeek, " + element + ">",
                        attributes.name());
            case 6 ->
                new Attribute(
                        "@ElementCollection @CollectionTable(name = \"" + attributes.name() + "Table"
                                + random.nextInt(100_000) + "\") ",
                        type + element + ">",
                        attributes.name());
            case 7 ->
                new Attribute(
                        "@ManyToMany @OrderColumn(name = \"`at`\") ",
                        "java.util.List<" + target() + ">",
                        attributes.name());
            case 0 -> new Attribute("@ManyToMany ", type + target() + ">", attributes.name());
            case 1 -> new Attribute("@OneToMany ", type + target() + ">", attributes.name());
            case 2 ->
                new Attribute("@ElementCollection @OrderColumn ", "java.util.List<" + element + ">", attributes.name());
            case 3 -> new Attribute("@ElementCollection ", "java.util.Map<String, " + element + ">", attributes.name());
            default ->
                new Attribute("@ElementCollection @Column(length = 21) ", type + element + ">", attributes.name());
        };
    }

    private String target() {
        return "E" + random.nextInt(count);
    }

    private static void write(Attribute attribute, boolean property, StringBuilder body) {
        body.append(member(attribute.annotations(), attribute.type(), attribute.name(), property));
    }

    /** A field with its annotations, or a field with getter and setter, and the annotations on the getter. */
    private static String member(String annotations, String type, String name, boolean property) {
        if (!property) {
            return "    " + annotations + " " + type + " " + name + ";\n";
        }
        String upper = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return "    private " + type + " " + name + ";\n"
                + "    " + annotations + " public " + type + " get" + upper + "() { return " + name + "; }\n"
                + "    public void set" + upper + "(" + type + " value) { " + name + " = value; }\n";
    }

    private void add(String name, String text) {
        sources.add(Compilation.source("law." + name, "package law;\n" + IMPORTS + text));
    }
}
