/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.lint.Linter;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Comparison;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the entities want, checked before anything is compared with it. */
final class DesiredSchema {

    private final EntityModel model;

    private DesiredSchema(EntityModel model) {
        this.model = model;
    }

    /** Reads the entities; throws with all their errors at once. */
    static DesiredSchema read(Project project) {
        return new DesiredSchema(project.entities());
    }

    /** Everything that is wrong or doubtful about the entities. */
    static List<Message> findings(Project project, ServerProfile server) {
        EntityModel model = project.readEntities();
        List<Message> all = new ArrayList<>(model.messages());
        all.addAll(new DesiredSchema(model).findings(server));
        return all;
    }

    Schema schema() {
        return model.schema();
    }

    /**
     * What leads from the actual schema to the entities'.
     *
     * @param base what the revisions stated
     * @param rebuild tables that may be built anew
     * @throws RockhopperException with everything that such a server would refuse in the entities' definitions
     */
    Comparison compareWith(Schema actual, Schema base, ServerProfile server, Set<String> rebuild) {
        List<Message> errors =
                findings(server).stream().filter(DesiredSchema::isError).toList();
        if (!errors.isEmpty()) {
            throw new RockhopperException(errors, null);
        }
        DiffOptions options =
                DiffOptions.of(server).withRenames(model.renames()).withBase(base);
        return Comparison.of(actual, model.schema(), options, rebuild);
    }

    /** Warnings and notes about the entities. */
    List<Message> messages(ServerProfile server) {
        List<Message> all = new ArrayList<>(model.messages());
        findings(server).stream().filter(message -> !isError(message)).forEach(all::add);
        return all;
    }

    private List<Message> findings(ServerProfile server) {
        return Linter.lint(model.schema(), server).stream().map(this::placed).toList();
    }

    /** With the class or attribute that declares the place. */
    private Message placed(Message message) {
        String place = message.place();
        String bare = ForeignNames.bare(place);
        int dot = bare.indexOf('.');
        String object = ForeignNames.beside(place, dot < 0 ? bare : bare.substring(0, dot));
        return (dot < 0 ? model.origins().of(object) : model.origins().of(object, bare.substring(dot + 1)))
                .map(origin -> new Message(
                        message.code(),
                        message.severity(),
                        origin + " (" + ForeignNames.shown(place) + ")",
                        message.text(),
                        message.remedy()))
                .orElse(message);
    }

    private static boolean isError(Message message) {
        return message.severity() == Severity.ERROR;
    }
}
