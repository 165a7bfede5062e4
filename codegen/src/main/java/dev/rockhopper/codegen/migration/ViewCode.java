/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import dev.rockhopper.codegen.text.JavaText;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.model.ViewSecurity;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.CreateView;
import java.util.List;

/** Code of CREATE VIEW and ALTER VIEW. */
final class ViewCode {

    private ViewCode() {}

    static Chain create(CreateView statement) {
        View view = statement.view();
        Chain chain = ObjectCode.head("createView", statement.name())
                .callIf(statement.ifNotExists(), "ifNotExists")
                .callIf(statement.orReplace(), "orReplace");
        columns(chain, view.columns());
        ClauseCode.comment(chain, view.comment());
        view.security().ifPresent(each -> chain.call("security($T.$L)", ViewSecurity.class, each));
        return query(chain, view.query());
    }

    static Chain alter(AlterView statement) {
        Chain chain = ObjectCode.head("alterView", statement.name());
        if (statement.action() instanceof AlterView.SetSecurity set) {
            return chain.call("security($T.$L)", ViewSecurity.class, set.security());
        }
        AlterView.Redefine redefine = (AlterView.Redefine) statement.action();
        columns(chain, redefine.columns());
        return query(chain, redefine.query());
    }

    static void columns(Chain chain, List<ViewColumn> columns) {
        for (ViewColumn column : columns) {
            List<String> texts =
                    column.comment().isEmpty() ? List.of(column.name()) : List.of(column.name(), column.comment());
            chain.call("column($L)", JavaText.strings(texts));
        }
    }

    static Chain query(Chain chain, String query) {
        return chain.call("as($L)", JavaText.sql(query, Width.ARGUMENT));
    }
}
