/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.table;

import dev.rockhopper.annotations.MaterializedView;
import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.annotations.View;
import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.annotation.Mirrors;
import dev.rockhopper.processor.element.name.EntityNames;
import dev.rockhopper.processor.element.reading.Reading;
import dev.rockhopper.schema.entity.MaterializedViewDeclaration;
import dev.rockhopper.schema.entity.Origin;
import dev.rockhopper.schema.entity.SchemaAssembler;
import dev.rockhopper.schema.entity.ViewDeclaration;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.ProcessorCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** Declares the views and materialized views of entities and of plain classes. */
public final class Views {

    private static final String VIEW = Mirrors.OWN + "View";
    private static final String MATERIALIZED_VIEW = Mirrors.OWN + "MaterializedView";

    private final Reading reading;
    private final Function<String, Optional<String>> resources;
    private final Function<String, SchemaAssembler> assemblers;

    /**
     * A reader.
     *
     * @param resources the text of a resource, by its path
     * @param assemblers of the objects of a database, by its name
     */
    public Views(
            Reading reading,
            Function<String, Optional<String>> resources,
            Function<String, SchemaAssembler> assemblers) {
        this.reading = reading;
        this.resources = resources;
        this.assemblers = assemblers;
    }

    /** Whether the class carries a view or a materialized view. */
    public static boolean isView(TypeElement type) {
        for (Mirror each : Mirrors.all(type)) {
            if (each.name().equals(VIEW) || each.name().equals(MATERIALIZED_VIEW)) {
                return true;
            }
        }
        return false;
    }

    /** Declares the table as what its classes say, if they say that it is a view; false if it is a table. */
    public boolean declare(TableDraft draft) {
        Optional<TypeElement> type =
                draft.classes.stream().filter(Views::isView).findFirst();
        if (type.isEmpty() && draft.queries.isEmpty()) {
            return false;
        }
        type.ifPresent(each -> checkName(each, draft));
        declare(type, draft);
        return true;
    }

    /** Declares the view of a class that is no entity. */
    public void declare(TypeElement type) {
        Origin origin = reading.places().origin(reading.classes().name(type), "", type);
        TableDraft draft = new TableDraft(reading.names().viewOf(type), origin);
        draft.formerName = ClassAnnotations.formerName(type);
        declare(Optional.of(type), draft);
    }

    private void declare(Optional<TypeElement> type, TableDraft draft) {
        type.ifPresent(each -> checkAlone(each, draft.origin));
        Optional<MaterializedView> materialized = type.map(each -> each.getAnnotation(MaterializedView.class));
        Optional<View> view = type.map(each -> each.getAnnotation(View.class));
        String resource = materialized
                .map(MaterializedView::definitionResource)
                .or(() -> view.map(View::definitionResource))
                .orElse("");
        String hql = materialized
                .map(MaterializedView::hql)
                .or(() -> view.map(View::hql))
                .orElse("");
        boolean alone = materialized
                .map(MaterializedView::definition)
                .or(() -> view.map(View::definition))
                .orElse("")
                .isBlank(); // else the two contradict each other, whatever the resource holds
        if (alone && !isVisible(resource, draft.origin) || !isSql(hql, draft.origin)) {
            return;
        }
        SchemaAssembler assembler = assemblers.apply(draft.table.database());
        if (materialized.isPresent()) {
            assembler.add(new MaterializedViewDeclaration(
                    draft.table.text(),
                    draft.origin,
                    materialized.get(),
                    List.of(),
                    draft.columns,
                    draft.comments,
                    draft.formerName));
        } else {
            assembler.add(new ViewDeclaration(
                    draft.table.text(),
                    draft.origin,
                    view,
                    draft.queries,
                    draft.columns,
                    draft.comments,
                    draft.formerName));
        }
    }

    private boolean isVisible(String resource, Origin origin) {
        String path = resource.startsWith("/") ? resource.substring(1) : resource;
        if (resource.isBlank() || resources.apply(path).isPresent()) {
            return true;
        }
        reading.notes()
                .add(
                        origin.type(),
                        origin.type(),
                        ProcessorCode.UNSEEN_RESOURCE,
                        origin,
                        "the compiler does not see the resource " + resource + " of definitionResource.");
        return false;
    }

    private boolean isSql(String hql, Origin origin) {
        if (!hql.isBlank()) {
            reading.notes()
                    .add(
                            origin.type(),
                            origin.type(),
                            ProcessorCode.UNKNOWN_MAPPING,
                            origin,
                            "the query is HQL, which only the Hibernate dialect translates.");
        }
        return hql.isBlank();
    }

    private void checkName(TypeElement type, TableDraft draft) {
        Optional<String> stated = EntityNames.statedView(type).map(reading.naming()::physical);
        if (stated.filter(each -> !each.equals(draft.table.text())).isPresent()) {
            reading.problems()
                    .error(
                            EntityCode.CONTRADICTION,
                            draft.origin,
                            "the name of the view is " + stated.get() + " by its annotation, but " + draft.table.text()
                                    + " by @Table(name).",
                            "State the name once, or alike.");
        }
    }

    private void checkAlone(TypeElement type, Origin origin) {
        long kinds = List.of(View.class, MaterializedView.class, StarRocksTable.class).stream()
                .filter(each -> type.getAnnotation(each) != null)
                .count();
        if (kinds > 1) {
            reading.problems()
                    .error(
                            EntityCode.MISPLACED,
                            origin,
                            "the class carries more than one of @StarRocksTable, @View and @MaterializedView.",
                            "Keep the one that says what the object is.");
        }
    }
}
