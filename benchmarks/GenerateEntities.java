/* SPDX-License-Identifier: Apache-2.0 */
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes entities of 13 fields: {@code java GenerateEntities.java <folder> <count>}. */
public final class GenerateEntities {

    private static final String TEXT = """
            package shop;

            import dev.rockhopper.annotations.*;
            import jakarta.persistence.*;

            @Entity
            @Table(name = "entity_%1$d")
            @StarRocksTable(
                    primaryKey = {"id", "day"},
                    partitionBy = "date_trunc('month', day)",
                    distributedBy = "HASH(id) BUCKETS 8",
                    orderBy = {"customer", "day"},
                    properties = @Property(name = "replication_num", value = "1"),
                    comment = "Entity %1$d")
            public class Entity%1$d {
                @Id Long id;
                @Column(nullable = false) java.time.LocalDate day;
                @Column(length = 64) String customer;
                @Column(precision = 12, scale = 2) java.math.BigDecimal amount;
                @Enumerated(EnumType.STRING) @Column(length = 16) java.time.DayOfWeek weekday;
                boolean paid;
                int quantity;
                Double ratio;
                java.util.UUID token;
                java.time.Instant changedAt;
                @StarRocksColumn(comment = "free text", defaultValue = "none") String note;
                java.util.List<String> tags;
                @ManyToOne Parent%2$d parent;
            }
            """;
    private static final String PARENT = """
            package shop;

            import jakarta.persistence.*;

            @Entity
            public class Parent%1$d {
                @Id Long id;
                String name;
            }
            """;
    private static final int PARENTS = 10;

    private GenerateEntities() {}

    /** Writes the files. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0], "shop"));
        int count = Integer.parseInt(arguments[1]);
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve("Entity" + i + ".java"), TEXT.formatted(i, i % PARENTS));
        }
        for (int i = 0; i < PARENTS; i++) {
            Files.writeString(folder.resolve("Parent" + i + ".java"), PARENT.formatted(i));
        }
    }
}
