/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.DistributionContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.IdentifierListContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.IndexDefinitionContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.IndexTypeContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.KeyClauseContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.LooseNameContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.OrderByContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.RollupItemContext;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.statement.RollupDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.antlr.v4.runtime.Token;

/** Clauses that several statements share: key, distribution, order, indexes, rollups. */
final class ClauseReader {

    private ClauseReader() {}

    static Key key(KeyClauseContext context) {
        KeyModel model = KeyModel.valueOf(context.getStart().getText().toUpperCase(Locale.ROOT));
        return new Key(model, Identifiers.names(context.identifierList()));
    }

    static Distribution distribution(DistributionContext context) {
        OptionalInt buckets =
                context.INTEGER() == null ? OptionalInt.empty() : OptionalInt.of(Literals.integer(context.INTEGER()));
        return context.RANDOM() != null
                ? new Distribution.Random(buckets)
                : new Distribution.Hash(Identifiers.names(context.identifierList()), buckets);
    }

    static List<String> orderBy(OrderByContext context) {
        return context == null
                ? List.of()
                : context.looseName().stream().map(Identifiers::name).toList();
    }

    static Index index(IndexDefinitionContext context) {
        return index(
                context.looseName(),
                context.identifierList(),
                context.indexType(),
                Literals.comment(context.comment()));
    }

    static Index index(LooseNameContext name, IdentifierListContext columns, IndexTypeContext type, String comment) {
        return new Index(
                Identifiers.name(name),
                Identifiers.names(columns),
                type == null ? IndexType.BITMAP : kind(type.looseName().getStart()),
                type == null ? Map.of() : Literals.properties(type.propertyList()),
                comment);
    }

    private static IndexType kind(Token token) {
        for (IndexType type : IndexType.values()) {
            if (type.name().equalsIgnoreCase(token.getText())) {
                return type;
            }
        }
        throw SyntaxErrors.unexpected(token, "BITMAP, GIN, NGRAMBF or VECTOR");
    }

    static RollupDefinition rollup(RollupItemContext context) {
        return new RollupDefinition(
                Identifiers.name(context.identifier(0)),
                Identifiers.names(context.identifierList(0)),
                context.duplicateKeys == null ? List.of() : Identifiers.names(context.duplicateKeys),
                Identifiers.optional(context.from),
                Literals.properties(context.properties()));
    }
}
