/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.report;

import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.MessageCode;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.ProcessorCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An annotation member that states what messages of a code are about.
 *
 * @param annotation simple name
 * @param member of the annotation
 */
record Topic(String annotation, String member) {

    private static final List<String> OWNERS = List.of("StarRocksTable", "MaterializedView", "View");

    private static final List<Topic> NAMES = List.of(
            new Topic("Column", "name"),
            new Topic("JoinColumn", "name"),
            new Topic("Table", "name"),
            new Topic("View", "name"),
            new Topic("MaterializedView", "name"));
    private static final List<Topic> TYPES = List.of(
            new Topic("StarRocksColumn", "type"),
            new Topic("Column", "columnDefinition"),
            new Topic("Column", "precision"),
            new Topic("Column", "length"));

    /** How messages about clauses begin, where the code alone does not tell the clause. */
    private static final Map<String, List<Topic>> BY_WORDS = Map.ofEntries(
            Map.entry("The query reads ", clause("definition", "definitionResource")),
            Map.entry("The query calls ", clause("definition", "definitionResource")),
            Map.entry("the attribute maps to column ", NAMES),
            Map.entry("The query is not whole", clause("definition", "definitionResource")),
            Map.entry("bloom_filter_columns names ", clause("properties")),
            Map.entry("unique_constraints names ", clause("properties")),
            Map.entry("foreign_key_constraints names ", clause("properties")),
            Map.entry("DISTRIBUTED BY names ", clause("distributedBy")),
            Map.entry("PARTITION BY names ", clause("partitionBy")),
            Map.entry("ORDER BY names ", clause("orderBy")),
            Map.entry("REFRESH: ", clause("refresh")),
            Map.entry("The expression of ", column("generatedAs")),
            Map.entry("The partition ", clause("partitionBy")));

    private static final Map<MessageCode, List<Topic>> BY_CODE = Map.ofEntries(
            Map.entry(ModelCode.KEY_COLUMNS, clause("primaryKey", "duplicateKey", "uniqueKey", "aggregateKey")),
            Map.entry(ModelCode.UNKNOWN_COLUMN, clause("orderBy", "distributedBy", "partitionBy")),
            Map.entry(ModelCode.PARTITION, clause("partitionBy")),
            Map.entry(ModelCode.DISTRIBUTION, clause("distributedBy")),
            Map.entry(ModelCode.SORT_KEY, clause("orderBy")),
            Map.entry(ModelCode.INDEX, clause("indexes")),
            Map.entry(ModelCode.PROPERTY, clause("properties")),
            Map.entry(ModelCode.INVALID_NAME, NAMES),
            Map.entry(EntityCode.DUPLICATE_OBJECT, NAMES),
            Map.entry(ModelCode.NEEDS_NEWER_SERVER, clause("properties")),
            Map.entry(ModelCode.VIEW, clause("columns", "refresh", "partitionBy", "definition")),
            Map.entry(ModelCode.AGGREGATE, column("aggregate", "type")),
            Map.entry(ModelCode.INVALID_DEFAULT, column("defaultValue")),
            Map.entry(ModelCode.GENERATED_COLUMN, column("generatedAs")),
            Map.entry(ModelCode.AUTO_INCREMENT, column("autoIncrement")),
            Map.entry(ModelCode.INVALID_TYPE, TYPES),
            Map.entry(ModelCode.KEY_TYPE, column("type")),
            Map.entry(EntityCode.NO_TYPE, column("type")),
            Map.entry(EntityCode.MISSING_RESOURCE, clause("definitionResource")),
            Map.entry(ProcessorCode.UNSEEN_RESOURCE, clause("definitionResource")),
            Map.entry(EntityCode.BROKEN_DEFINITION, clause("definition", "definitionResource")));

    /** Members for a message, the likeliest first. */
    static List<Topic> of(Message message) {
        return BY_WORDS.entrySet().stream()
                .filter(each -> message.text().startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> BY_CODE.getOrDefault(message.code(), List.of()));
    }

    /** Whether a message about a column is about a clause of the table. */
    static boolean isClause(Message message) {
        List<Topic> topics = of(message);
        return !topics.isEmpty() && topics.stream().allMatch(each -> OWNERS.contains(each.annotation));
    }

    private static List<Topic> clause(String... members) {
        return OWNERS.stream()
                .flatMap(owner -> Stream.of(members).map(member -> new Topic(owner, member)))
                .toList();
    }

    private static List<Topic> column(String... members) {
        return Stream.of(members)
                .map(member -> new Topic("StarRocksColumn", member))
                .toList();
    }
}
