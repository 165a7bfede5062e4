/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The exceptions about targets. */
final class TargetProblems {

    private TargetProblems() {}

    static RockhopperException severalHeads(List<RevisionNode> heads) {
        String ids = heads.stream().map(RevisionNode::id).collect(Collectors.joining(" "));
        String files = heads.stream().map(RevisionNode::origin).collect(Collectors.joining(", "));
        return error(
                RevisionCode.SEVERAL_HEADS,
                files,
                "There are " + heads.size() + " heads: " + titles(heads) + ".",
                "Join them by a new revision: rockhopper merge " + ids
                        + " -m \"merge branches\"; or name one of them, or" + " heads for all.");
    }

    static RockhopperException unknown(String target, Collection<RevisionNode> known) {
        String newest = known.isEmpty()
                ? "there are no revisions"
                : "the newest is " + last(known).title();
        return error(
                RevisionCode.UNKNOWN_TARGET,
                "target " + target,
                "No revision is called \"" + target + "\", and no id begins so; " + newest + ".",
                "Use an id from rockhopper history, head, base, +1 or -1.");
    }

    static RockhopperException ambiguous(String target, List<RevisionNode> candidates) {
        return error(
                RevisionCode.AMBIGUOUS_TARGET,
                "target " + target,
                "The target fits " + candidates.size() + " revisions: " + titles(candidates) + ".",
                "Name one of them.");
    }

    static RockhopperException beyond(String target, int asked, int there, String what) {
        return error(
                RevisionCode.UNKNOWN_TARGET,
                "target " + target,
                "The target asks for " + asked + " revisions, but " + there + " " + what + ".",
                "Use a smaller number, or head or base.");
    }

    static RockhopperException notApplied(String target, RevisionNode node) {
        return error(
                RevisionCode.UNKNOWN_TARGET,
                "target " + target,
                "Revision " + node.title() + " is not applied, so there is no way down to it.",
                "See rockhopper current; use upgrade to go forward.");
    }

    static RockhopperException range(String range, RevisionNode from, RevisionNode to) {
        return error(
                RevisionCode.INVALID_RANGE,
                "range " + range,
                "Neither of " + from.title() + " and " + to.title() + " comes after the other.",
                "Name two revisions of one branch; rockhopper history shows the branches.");
    }

    static RockhopperException lost(List<String> ids) {
        return error(
                RevisionCode.LOST_REVISION,
                String.join(", ", ids),
                "The database has revisions that have no file here.",
                "Restore their files from version control, or look whether the folder and the database belong together.");
    }

    static String titles(Collection<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::title).collect(Collectors.joining(", "));
    }

    private static RevisionNode last(Collection<RevisionNode> nodes) {
        return List.copyOf(nodes).get(nodes.size() - 1);
    }

    private static RockhopperException error(RevisionCode code, String place, String text, String remedy) {
        return new RockhopperException(Message.error(code, place, text, remedy));
    }
}
