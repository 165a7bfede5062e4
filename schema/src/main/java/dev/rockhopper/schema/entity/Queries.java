/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds and checks the query of a view. */
final class Queries {

    private final Function<String, Optional<String>> resources;
    private final Problems problems;

    /**
     * A reader of queries.
     *
     * @param resources the text of a class path resource, by its path without a leading slash
     */
    Queries(Function<String, Optional<String>> resources, Problems problems) {
        this.resources = resources;
        this.problems = problems;
    }

    /** The one query that is stated; empty after a report. */
    Optional<String> query(String definition, String resource, List<Stated<String>> others, Origin place) {
        List<Stated<String>> stated = new ArrayList<>();
        if (!definition.isBlank()) {
            stated.add(new Stated<>(definition, "definition"));
        }
        if (!resource.isBlank() && !stated.isEmpty()) {
            stated.add(new Stated<>(resource, "definitionResource"));
        } else if (!resource.isBlank()) {
            Optional<String> text = resources.apply(resource.startsWith("/") ? resource.substring(1) : resource);
            if (text.isEmpty()) {
                problems.error(
                        EntityCode.MISSING_RESOURCE,
                        place,
                        "the class path has no resource " + resource + ".",
                        "Put the query into src/main/resources under that path, or correct definitionResource.");
                return Optional.empty();
            }
            stated.add(new Stated<>(text.get(), "definitionResource " + resource));
        }
        stated.addAll(others);
        if (stated.size() != 1) {
            broken(place, stated.isEmpty() ? "no query is stated." : twice(stated));
            return Optional.empty();
        }
        return checked(stated.get(0), place);
    }

    private Optional<String> checked(Stated<String> stated, Origin place) {
        String query = withoutSemicolon(stated.value());
        if (query.isEmpty()) {
            broken(place, stated.by() + " holds no query.");
            return Optional.empty();
        }
        try {
            DdlTexts.checkQuery(query);
            return Optional.of(query);
        } catch (RockhopperException e) {
            broken(place, stated.by() + ": " + e.messages().get(0).text());
            return Optional.empty();
        }
    }

    private static String withoutSemicolon(String text) {
        String query = text.strip();
        while (query.endsWith(";")) {
            query = query.substring(0, query.length() - 1).strip();
        }
        return query;
    }

    private static String twice(List<Stated<String>> stated) {
        return "the query is stated by " + stated.get(0).by() + " and by "
                + stated.get(1).by() + ".";
    }

    private void broken(Origin place, String text) {
        problems.error(
                EntityCode.BROKEN_DEFINITION,
                place,
                text,
                "State one SELECT in definition, definitionResource or hql.");
    }
}
