/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.FunctionWords;
import dev.rockhopper.schema.lint.rule.QueryRule;
import dev.rockhopper.schema.message.ModelCode;
import java.util.List;

/** Functions that a query calls and that are nearly one of the server's. Others are taken for functions of users. */
public final class QueryFunctions implements QueryRule {

    @Override
    public void check(List<String> words, Findings findings) {
        for (String name : FunctionWords.unknown(words)) {
            FunctionWords.nearest(name)
                    .ifPresent(near -> findings.info(
                            ModelCode.VIEW,
                            "",
                            "The query calls " + name
                                    + ", which StarRocks does not bring: it must be a function of your own.",
                            "Did you mean " + near + "?"));
        }
    }
}
