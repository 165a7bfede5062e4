/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.annotations.ViewSecurity;
import dev.rockhopper.schema.model.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the view of a declaration. */
final class ViewAssembler {

    private final Problems problems;
    private final Queries queries;

    ViewAssembler(Queries queries, Problems problems) {
        this.queries = queries;
        this.problems = problems;
    }

    /** The view; empty when its query is missing or broken, which has been reported. */
    Optional<View> assemble(ViewDeclaration declared) {
        Optional<dev.rockhopper.annotations.View> stated = declared.annotation();
        return queries.query(
                        stated.map(dev.rockhopper.annotations.View::definition).orElse(""),
                        stated.map(dev.rockhopper.annotations.View::definitionResource)
                                .orElse(""),
                        declared.otherQueries(),
                        declared.origin())
                .map(query -> view(declared, query));
    }

    private View view(ViewDeclaration declared, String query) {
        Optional<dev.rockhopper.annotations.View> stated = declared.annotation();
        dev.rockhopper.annotations.ViewColumn[] columns = stated.map(dev.rockhopper.annotations.View::columns)
                .orElseGet(() -> new dev.rockhopper.annotations.ViewColumn[0]);
        return new View(
                declared.name(),
                new ViewColumns(declared.columns(), declared.origin(), problems).of(columns, query),
                query,
                comment(
                        stated.map(dev.rockhopper.annotations.View::comment).orElse(""),
                        "@View(comment)",
                        declared.comments(),
                        declared.origin(),
                        problems),
                stated.flatMap(annotation -> security(annotation.security())));
    }

    /** The one comment among the annotation's own and others. */
    static String comment(String own, String by, List<Stated<String>> others, Origin place, Problems problems) {
        List<Stated<String>> comments = new ArrayList<>(others);
        if (!own.isEmpty()) {
            comments.add(new Stated<>(own, by));
        }
        return new Agreement(problems)
                .on("the comment", "", place, comments)
                .map(Stated::value)
                .orElse("");
    }

    private static Optional<dev.rockhopper.schema.model.ViewSecurity> security(ViewSecurity stated) {
        return switch (stated) {
            case UNSPECIFIED -> Optional.empty();
            case NONE -> Optional.of(dev.rockhopper.schema.model.ViewSecurity.NONE);
            case INVOKER -> Optional.of(dev.rockhopper.schema.model.ViewSecurity.INVOKER);
        };
    }
}
