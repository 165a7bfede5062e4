/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.PropertyDefaults;
import dev.rockhopper.schema.normalize.ServerDefaults;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** {@code @StarRocksTable}: what differs from what the server would choose. */
final class TableAnnotations {

    private final Attributes attributes;
    private final ClauseTexts texts;

    TableAnnotations(Attributes attributes, Quoting quoting) {
        this.attributes = attributes;
        this.texts = new ClauseTexts(quoting);
    }

    /**
     * The annotation; empty if there is nothing to say.
     *
     * @param id the columns of the id, which are the primary key if no key is stated
     */
    Optional<AnnotationSpec> of(Table table, List<String> id) {
        Members members = new Members(Api.STARROCKS_TABLE);
        table.key()
                .filter(key -> key.model() != KeyModel.PRIMARY || !Names.same(key.columns(), id))
                .ifPresent(key -> members.strings(member(key), inList(key.columns())));
        table.partitioning().map(this::partitioning).ifPresent(text -> members.sql("partitionBy", text));
        table.distribution()
                .filter(stated -> !ServerDefaults.distribution(table).equals(Optional.of(stated)))
                .ifPresent(stated -> members.string("distributedBy", texts.distribution(stated)));
        members.strings("orderBy", inList(table.sortKey()));
        members.annotations(
                "indexes",
                table.indexes().stream()
                        .map(index -> index(index, attributes::inList))
                        .toList());
        members.properties(stated(table.properties(), PropertyDefaults::ofTable));
        return members.string("comment", table.comment()).ifStated();
    }

    /** {@code @StarRocksIndex}. */
    static AnnotationSpec index(Index index, UnaryOperator<String> columns) {
        Members members = new Members(Api.STARROCKS_INDEX)
                .string("name", index.name())
                .text("column", columns.apply(index.columns().get(0)));
        if (index.type() != IndexType.BITMAP) {
            members.code("type", CodeBlock.of("$T.$L", Api.INDEX_TYPE, index.type()));
        }
        return members.properties(index.properties())
                .string("comment", index.comment())
                .build();
    }

    /** Properties without those that a table has anyway, unless somebody configured the cluster otherwise. */
    static Map<String, String> stated(Map<String, String> properties, Function<String, Optional<String>> defaults) {
        Map<String, String> stated = new LinkedHashMap<>(properties);
        stated.entrySet()
                .removeIf(each -> defaults.apply(each.getKey()).equals(Optional.of(each.getValue()))
                        || PropertyDefaults.isUsual(each.getKey(), each.getValue()));
        return stated;
    }

    /** Of a list of partitions that no constant can hold, the first ones: the scheme is what counts. */
    private String partitioning(Partitioning partitioning) {
        String text = texts.partitioning(partitioning);
        return JavaText.fitsConstant(text) ? text : partitioning(SchemeOnly.half(partitioning));
    }

    private List<String> inList(List<String> columns) {
        return columns.stream().map(attributes::inList).toList();
    }

    private static String member(Key key) {
        return key.model().name().toLowerCase(Locale.ROOT) + "Key";
    }
}
